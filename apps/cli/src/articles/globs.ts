import path from "node:path";
import picomatch from "picomatch";

/** A pattern for paths, and the folder, absolute, that it counts from. */
export interface Glob {
  readonly folder: string;
  /** With `!` before it, it takes back what those before it match. */
  readonly pattern: string;
}

/** Whether one of the patterns matches a path, or a folder above it; the last that does decides. Paths count from the working folder. */
export function matcher(globs: readonly Glob[]): (file: string) => boolean {
  const tests = globs.map(testOf);
  return (file) => {
    const absolute = path.resolve(file);
    return tests.findLast(({ matches }) => matches(absolute))?.takes ?? false;
  };
}

/** Whether a pattern takes back what others match. */
export function takesBack({ pattern }: Glob): boolean {
  return pattern.startsWith("!");
}

interface Test {
  /** False for a pattern that takes back. */
  readonly takes: boolean;
  readonly matches: (absolute: string) => boolean;
}

function testOf(glob: Glob): Test {
  const normal = path.posix.normalize(glob.pattern.replace(/^!/u, "")).replace(/(?<=.)\/$/u, "");
  const [climb = ""] = /^(?:\.\.\/)*/u.exec(normal) ?? [];
  const pattern = normal.slice(climb.length);
  const folder = path.isAbsolute(pattern) ? path.parse(glob.folder).root : path.resolve(glob.folder, climb);
  const isMatch = picomatch(
    [pattern, `${pattern}/**`].map((each) => each.replace(/^\//u, "")),
    { dot: true },
  );
  return {
    takes: !takesBack(glob),
    matches: (absolute) => isMatch(path.relative(folder, absolute).replaceAll(path.sep, "/")),
  };
}

/** Where to look for what a pattern matches: the folder or file, absolute, before its first wildcard. */
export function baseOf({ folder, pattern }: Glob): { readonly base: string; readonly isGlob: boolean } {
  const { base, isGlob } = picomatch.scan(pattern.replace(/^!/u, ""), { unescape: true });
  return { base: path.resolve(folder, base), isGlob };
}
