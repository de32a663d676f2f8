import type { Unit } from "../kinds/quantity/unit.js";
import { canonicalUnits, units as builtIn } from "../kinds/quantity/units.js";
import { Dimension } from "../kinds/quantity/value.js";
import type { UnitDefinition } from "./definitions.js";
import type { Located, Report } from "./located.js";

/** What one of a unit is: so many of the unit that amounts are converted to. */
type Scale = Pick<Unit, "dimension" | "canonical" | "factor"> & { readonly own?: string };

/**
 * Makes units of what users write, by name. They may count in built-in units and in each other, in any order; what does not add up is
 * reported and left out.
 */
export function compileUnits(given: readonly Located<UnitDefinition>[], report: Report): readonly Unit[] {
  const byName = new Map<string, Located<UnitDefinition>>();
  for (const unit of given) {
    const { name } = unit.definition;
    if (byName.has(name)) report(unit, "name", `"${name}" is defined twice`);
    else byName.set(name, unit);
  }
  const bases = basesOf([...byName.values()], report);
  const scales = new Map<string, Scale | null>();
  const scaleOf = (unit: Located<UnitDefinition>, way: readonly string[]): Scale | null => {
    const { name } = unit.definition;
    const known = scales.get(name);
    if (known !== undefined) return known;
    const wrong = (field: string, message: string): null => {
      report(unit, field, message);
      return null;
    };
    if (way.includes(name)) return wrong("of", `goes in a circle: ${[...way, name].join(", ")}`);
    const scale = read(unit.definition, wrong, (other) => {
      const own = byName.get(other);
      return own === undefined ? builtInScale(other) : scaleOf(own, [...way, name]);
    });
    scales.set(name, scale);
    return scale;
  };
  const read = (
    { name, dimension = name, factor, of }: UnitDefinition,
    wrong: (field: string, message: string) => null,
    scaleNamed: (name: string) => Scale | null | undefined,
  ): Scale | null => {
    const base = of ?? (factor === undefined ? undefined : baseUnit(dimension, bases));
    if (base === undefined) {
      if (factor !== undefined) return wrong("factor", "counts nothing; say under `of` which unit it counts");
      if (dimension in canonicalUnits)
        return wrong("factor", `is missing: how many of which unit (\`of\`) is one ${name}?`);
      const known = Dimension.safeParse(dimension);
      if (known.success)
        return wrong("dimension", `"${dimension}" takes units only with \`factor\` and \`of\``);
      return { dimension: "own", canonical: name, factor: 1, own: dimension };
    }
    if (factor === undefined) return wrong("factor", `is missing: how many ${base} is one ${name}?`);
    const scale = scaleNamed(base);
    if (scale === undefined) return wrong("of", `"${base}" is neither a built-in unit nor one of yours`);
    if (scale === null) return null;
    const total = factor * scale.factor;
    if (!Number.isFinite(total) || total < Number.MIN_VALUE * 2 ** 52)
      return wrong("factor", "is too large or too small to count with");
    return { ...scale, factor: total };
  };
  const words = new Map<string, string>();
  return [...byName.values()]
    .toSorted((a, b) => (a.definition.name < b.definition.name ? -1 : 1))
    .flatMap((located) => {
      const scale = scaleOf(located, []);
      if (scale === null) return [];
      const { dimension, of } = located.definition;
      const measures = scale.own ?? scale.dimension;
      if (dimension !== undefined && dimension !== measures)
        report(located, "dimension", `is ${dimension}, but a ${of ?? "unit"} measures ${measures}`);
      const unit = unitOf(located.definition, scale);
      for (const word of new Set([...unit.words, ...unit.symbols])) {
        const other = words.get(word);
        if (other === undefined) words.set(word, unit.name);
        else report(located, "name", `"${word}" is said of ${other} as well`);
      }
      return [unit];
    });
}

/** The unit of each new dimension that has no factor: what the others count. */
function basesOf(given: readonly Located<UnitDefinition>[], report: Report): ReadonlyMap<string, string> {
  const bases = new Map<string, string>();
  for (const unit of given) {
    const { name, dimension = name, factor, of } = unit.definition;
    if (factor !== undefined || of !== undefined) continue;
    const other = bases.get(dimension);
    if (other === undefined) bases.set(dimension, name);
    else
      report(
        unit,
        "dimension",
        `has its base unit already, ${other}; say how many ${other} it is: factor and of`,
      );
  }
  return bases;
}

function baseUnit(dimension: string, bases: ReadonlyMap<string, string>): string | undefined {
  const canonical: Readonly<Partial<Record<string, string>>> = canonicalUnits;
  return canonical[dimension] ?? bases.get(dimension);
}

function builtInScale(word: string): Scale | undefined {
  const lower = word.toLowerCase();
  const found =
    builtIn.find(({ name, symbols }) => name === word || symbols.includes(word)) ??
    builtIn.find(({ words }) => words.includes(lower));
  // A degree of another scale starts at another zero.
  return found === undefined || found.offset !== 0
    ? undefined
    : { dimension: found.dimension, canonical: found.canonical, factor: found.factor };
}

function unitOf({ name, plural, also = [], symbols = [] }: UnitDefinition, scale: Scale): Unit {
  const { own: dimension, factor } = scale;
  const many = plural ?? pluralOf(name);
  return {
    name,
    plural: many,
    dimension: scale.dimension,
    canonical: scale.canonical,
    factor,
    offset: 0,
    words: [...new Set([name, many, ...also.flatMap((word) => [word, pluralOf(word)])])].map((word) =>
      word.toLowerCase(),
    ),
    symbols: [...new Set(symbols)],
    prefixes: [],
    slack: 0,
    own: { plural: many, factor, ...(dimension === undefined ? {} : { dimension }) },
  };
}

/** "request per second" → "requests per second". */
function pluralOf(name: string): string {
  const [counted = name, ...per] = name.split(/(?= (?:per|an?|of) |\/)/u);
  const many = /(?:s|x|z|ch|sh)$/u.test(counted)
    ? `${counted}es`
    : /[^aeiou]y$/u.test(counted)
      ? `${counted.slice(0, -1)}ies`
      : `${counted}s`;
  return [many, ...per].join("");
}
