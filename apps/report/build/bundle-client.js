// Bundles the script and the style of the page (src/client) into one module of strings, dist/client-bundle.js,
// so that the report can be rendered without reading a file. Run by the build, and before the tests.
import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "lightningcss";
import { build } from "rolldown";

const path = (relative) => fileURLToPath(new URL(`../${relative}`, import.meta.url));

async function bundleScript() {
  const { output } = await build({
    input: path("src/client/main.ts"),
    write: false,
    platform: "browser",
    tsconfig: path("src/client/tsconfig.json"),
    output: { format: "iife", minify: true },
  });
  return output[0].code.trim();
}

async function bundleStyle() {
  const code = await readFile(path("src/client/style.css"));
  const { code: minified } = transform({ filename: "style.css", code, minify: true });
  return new TextDecoder().decode(minified).trim();
}

/** The source expression that lets exactly these words run under a content security policy. */
const policyHash = (words) => `'sha256-${createHash("sha256").update(words).digest("base64")}'`;

/** Bundles the client and writes it if it changed, in one step, as another process may be reading it. */
export default async function bundleClient() {
  const [script, style] = await Promise.all([bundleScript(), bundleStyle()]);
  for (const words of [script, style]) {
    if (/<\/(?:script|style)|<!--/i.test(words)) throw new Error("the client would end its own element");
  }
  const bundle = { script, style, scriptHash: policyHash(script), styleHash: policyHash(style) };
  const module = Object.entries(bundle)
    .map(([name, words]) => `export const ${name} = ${JSON.stringify(words)};\n`)
    .join("");
  const file = path("dist/client-bundle.js");
  if ((await readFile(file, "utf8").catch(() => "")) === module) return;
  await mkdir(path("dist"), { recursive: true });
  await writeFile(`${file}.${process.pid}`, module);
  await rename(`${file}.${process.pid}`, file);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await bundleClient();
