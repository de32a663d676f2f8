import { existsSync } from "node:fs";
import { chromium, type Browser } from "playwright-core";

/** Where Chromium is: named by GAINSAY_CHROMIUM, or where Debian's package puts it; null when there is none. */
export const executable = process.env["GAINSAY_CHROMIUM"] || existing("/usr/bin/chromium");

if (executable === null) {
  process.stderr.write(
    "The page is not tested in a browser: no /usr/bin/chromium, and GAINSAY_CHROMIUM does not name one.\n",
  );
}

function existing(path: string): string | null {
  return existsSync(path) ? path : null;
}

/** Starts a Chromium with a profile of its own, which goes away with it. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: executable ?? "",
    headless: true,
    args: [
      "--headless",
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
}
