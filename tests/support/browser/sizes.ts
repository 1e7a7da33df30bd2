/** The windows we look at: the smallest phone we promise, a laptop, a large screen. */
export const sizes = {
  phone: { width: 360, height: 740 },
  wide: { width: 1440, height: 900 },
  full: { width: 1920, height: 1080 },
} as const;

export type Size = keyof typeof sizes;
export const sizeNames = Object.keys(sizes) as Size[];
export const colourSchemes = ["light", "dark"] as const;
