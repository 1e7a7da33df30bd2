/** Why no browser can be started here, or undefined where one can. */
export function browserMissing(
  platform: string = process.platform,
  architecture: string = process.arch,
  named: string | undefined = process.env.HARMEL_CHROMIUM,
): string | undefined {
  if (named || (platform === "linux" && architecture === "x64")) return undefined;
  return `browser tests are skipped: the browser from npm runs on x64 Linux only, this is ${architecture} ${platform}; set HARMEL_CHROMIUM to the path of a Chromium to run them`;
}
