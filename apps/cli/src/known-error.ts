/** What can go wrong through no fault of the program. Codes are stable: scripts may look for them. */
export type KnownErrorCode =
  | "bad-option"
  | "bad-config"
  | "no-such-path"
  | "no-article"
  | "nothing-read"
  | "bad-aliases"
  | "bad-references"
  | "bad-vocabulary"
  | "bad-findings"
  | "bad-judgements"
  | "bad-reporter"
  | "bad-set"
  | "bad-parts"
  | "no-changes"
  | "cannot-write"
  | "cannot-serve";

/** A mistake or mishap that the user can mend: what happened, where, and what to do, on one line. */
export class KnownError extends Error {
  override readonly name = "KnownError";
  readonly code: KnownErrorCode;

  constructor(code: KnownErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}

/** The reason of a failed system call in plain words: "permission denied". Anything else is a bug and is thrown on. */
export function systemReason(error: unknown): string {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const reason = systemReasons[code];
  if (reason === undefined) throw error;
  return reason;
}

const systemReasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ENOENT: "no such file or folder",
  ENOTDIR: "a part of the path is a file, not a folder",
  EISDIR: "is a folder, not a file",
  ELOOP: "symbolic links go in a circle",
  ENAMETOOLONG: "the name is too long",
  EMFILE: "too many open files",
  ENFILE: "too many open files",
  ENOSPC: "no space left on the disk",
  EROFS: "the disk is read-only",
  EBUSY: "in use by another program",
  EIO: "the disk reports an error",
  EADDRINUSE: "the port is in use",
  EADDRNOTAVAIL: "this machine does not have that address",
  ENOTFOUND: "no such host",
};
