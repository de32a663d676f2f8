/** The streams of a run. stdout carries only results; everything else goes to stderr. */
export interface Terminal {
  readonly stdout: Stream;
  readonly stderr: Stream;
}

/** As much of a Node stream as a run needs: `process.stdout` is one, and so is a test's list of texts. */
export interface Stream {
  write(text: string): unknown;
  readonly isTTY?: boolean;
  readonly columns?: number;
  /** Whether colours are shown and wanted; heeds NO_COLOR. */
  hasColors?(): boolean;
}

const widest = 120;

/** How reports for people are to look on a stream: coloured and fitted on a terminal, plain elsewhere. */
export function appearance(stream: Stream): { readonly color: boolean; readonly width?: number } {
  if (stream.isTTY !== true) return { color: false };
  const color = stream.hasColors?.() ?? false;
  return stream.columns === undefined ? { color } : { color, width: Math.min(stream.columns, widest) };
}
