import { execFileSync } from "node:child_process";

/** Who decides, where the user does not say: as git knows them, else as the system does; null where neither does. */
export function usualAuthor(): string | null {
  return (
    gitConfig("user.name") ??
    gitConfig("user.email") ??
    process.env["USER"] ??
    process.env["USERNAME"] ??
    null
  );
}

function gitConfig(key: string): string | null {
  try {
    const value = execFileSync("git", ["config", "--get", key], {
      encoding: "utf8",
      stdio: ["ignore", "pipe", "ignore"],
    });
    return value.trim() || null;
  } catch {
    // No git, or nothing configured.
    return null;
  }
}
