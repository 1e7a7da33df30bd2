import type { DetectionSettings } from "../detectionSettings.ts";

/** Settings as reasonable as the given ones: threshold ±30 %, base 120 to 365 days, size halved to thrice. */
export function settingsTried(settings: DetectionSettings): readonly DetectionSettings[] {
  return [0.7, 1, 1.3].flatMap((ofThreshold) =>
    [2 / 3, 1, 2].flatMap((ofBase) =>
      [0.5, 1, 3].map((ofSize) => ({
        ...settings,
        threshold: settings.threshold * ofThreshold,
        baseDays: Math.round(settings.baseDays * ofBase),
        size: settings.size * ofSize,
      })),
    ),
  );
}
