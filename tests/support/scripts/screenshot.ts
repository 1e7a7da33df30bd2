// pnpm --filter @harmel/tests screenshot URL OUT.png [--width 1440] [--height 900] [--dark] [--full-page]
import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { launchBrowser } from "../browser/launch.ts";

const usage = "usage: screenshot URL OUT.png [--width 1440] [--height 900] [--dark] [--full-page]";
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: "string", default: "1440" },
    height: { type: "string", default: "900" },
    dark: { type: "boolean", default: false },
    "full-page": { type: "boolean", default: false },
  },
});
const [url, out] = positionals;
if (!url || !out) {
  console.error(usage);
  process.exit(2);
}

const browser = await launchBrowser();
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    colorScheme: values.dark ? "dark" : "light",
  });
  page.on("console", (message) => console.error(`${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => console.error(`error: ${error.message}`));
  const response = await page.goto(url, { waitUntil: "networkidle" });
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
  // pnpm runs scripts in the package's folder; a relative path is meant from where the user called.
  const file = resolve(process.env.INIT_CWD ?? process.cwd(), out);
  await page.screenshot({ path: file, fullPage: values["full-page"] });
  console.log(`${response?.status()} ${url} → ${file}`);
} finally {
  await browser.close();
}
