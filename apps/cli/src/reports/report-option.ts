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
 * option, for a format that is not in `formats`, an empty file name, and a target that is given twice. With `modules`, a name that
 * can be that of a module is taken as well; `loadReporters` looks for it.
 */
export function parseReport(formats: readonly string[], { modules = false } = {}) {
  return (value: string, earlier: readonly ReportTarget[] | undefined): readonly ReportTarget[] => {
    const equals = value.indexOf("=");
    const format = equals < 0 ? value : value.slice(0, equals);
    const file = equals < 0 ? null : value.slice(equals + 1);
    if (!formats.includes(format) && !(modules && namesModule(format))) {
      const others = modules ? " or name a module (./reporter.mjs, @team/reporter)," : "";
      throw new InvalidArgumentError(
        `Choose from ${formats.join(", ")},${others} with =FILE to write a file.`,
      );
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

/** No format has such a mark in its name, so that a slip in one is not taken for a module. */
function namesModule(name: string): boolean {
  return /[-./\\@]/u.test(name);
}

/** Reads a list of `FORMAT[=FILE]` as the repeated option does. */
export function parseReports(
  values: readonly string[],
  formats: readonly string[],
  options: { readonly modules?: boolean } = {},
): readonly ReportTarget[] {
  const parse = parseReport(formats, options);
  return values.reduce<readonly ReportTarget[]>((earlier, value) => parse(value, earlier), []);
}
