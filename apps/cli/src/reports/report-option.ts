import { InvalidArgumentError } from "commander";

/** One `--report FORMAT[=FILE]`. */
export interface ReportTarget {
  /** The name of a format or, where those are taken, of a module that holds a reporter. */
  readonly format: string;
  /** Null is stdout. */
  readonly file: string | null;
}

/**
 * Reads the values of a repeated `--report` option, for commander. Throws commander's error, which names the
 * option, for a format that is not in `formats`, an empty file name, and a target that is given twice. With `modules`, any other
 * name is taken for a module, which `loadReporters` looks for.
 */
export function parseReport(formats: readonly string[], { modules = false } = {}) {
  return (value: string, earlier: readonly ReportTarget[] | undefined): readonly ReportTarget[] => {
    const equals = value.indexOf("=");
    const format = equals < 0 ? value : value.slice(0, equals);
    const file = equals < 0 ? null : value.slice(equals + 1);
    if (format === "" || !(modules || formats.includes(format))) {
      throw new InvalidArgumentError(`Choose from ${formats.join(", ")}, with =FILE to write a file.`);
    }
    if (file === "") throw new InvalidArgumentError(`Name the file after the =, or leave the = out.`);
    const targets = earlier ?? [];
    if (file === null && targets.some((target) => target.file === null && target.format === format)) {
      throw new InvalidArgumentError(`It goes to stdout already; name a file: ${format}=FILE.`);
    }
    if (file !== null && targets.some((target) => target.file === file)) {
      throw new InvalidArgumentError("Another report goes to that file already.");
    }
    return [...targets, { format, file }];
  };
}
