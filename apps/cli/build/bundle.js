// Bundles the command into a few files: to find and load five hundred modules takes longer than to check a folder that was read
// before. The names of the files hold a hash of what is in them, so that `main.js`, which names them, changes with any of them.
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const here = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

await rm(here("dist"), { recursive: true, force: true });
const bundle = await rolldown({
  input: { main: here("src/main.ts"), index: here("src/index.ts") },
  platform: "node",
  // Looks for files of its own beside it.
  external: ["jiti"],
  resolve: { mainFields: ["module", "main"] },
});
const { output } = await bundle.write({
  dir: here("dist"),
  entryFileNames: "[name].js",
  chunkFileNames: "[name]-[hash].js",
  sourcemap: true,
});
await bundle.close();
await writeFile(here("dist/THIRD-PARTY-LICENSES.txt"), await licences(output));

/** The licences of what others wrote and the bundle holds, as they ask for. */
async function licences(chunks) {
  const folders = chunks
    .flatMap((chunk) => (chunk.type === "chunk" ? chunk.moduleIds : []))
    .flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(id.replaceAll("\\", "/"))?.[0] ?? []);
  const texts = await Promise.all([...new Set(folders)].sort().map(licenceIn));
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}

async function licenceIn(folder) {
  const { name, version, license } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : `\n${await readFile(join(folder, file), "utf8")}`;
  return `${name} ${version} (${license})\n${text}`;
}
