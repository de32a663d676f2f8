import { array, assert, constantFrom, integer, property, tuple } from "fast-check";
import { describe, expect, it } from "vitest";
import { networkLimits, origin, smallestConflicts, type Constraint, type Step } from "./network.js";

interface Named extends Constraint {
  readonly name: string;
}

const between = (
  name: string,
  from: string,
  to: string,
  least: number | null,
  most: number | null,
): Named => ({ name, from, to, least, most });

/** The names of the constraints in each conflict, in the order of the walk. */
function conflicts(
  constraints: readonly Named[],
  accept: (walk: readonly Step<Named>[]) => boolean = () => true,
): readonly (readonly string[])[] {
  return smallestConflicts(
    constraints,
    (walk) => (accept(walk) ? walk.map(({ constraint }) => constraint.name) : null),
    ({ name }) => (name.startsWith("shared") ? null : name),
  );
}

const began = between("began", origin, "start", 100, 110);
const ended = between("ended", origin, "end", 150, 160);
const lasted = between("lasted", "start", "end", 70, 80);

describe("smallestConflicts", () => {
  it("finds nothing where all can hold", () => {
    expect(conflicts([began, ended, between("lasted", "start", "end", 40, 45)])).toEqual([]);
    expect(conflicts([])).toEqual([]);
  });

  it("finds a length that does not fit between two dates", () => {
    expect(conflicts([began, ended, lasted])).toEqual([["ended", "lasted", "began"]]);
  });

  it("finds it in both directions", () => {
    expect(conflicts([began, ended, between("lasted", "start", "end", 10, 20)])).toEqual([
      ["began", "lasted", "ended"],
    ]);
  });

  it("looks at bounds as they are: a day more, and all holds", () => {
    expect(conflicts([began, ended, between("lasted", "start", "end", 61, null)])).toHaveLength(1);
    expect(conflicts([began, ended, between("lasted", "start", "end", 60, null)])).toEqual([]);
    expect(conflicts([began, ended, between("lasted", "start", "end", null, 40)])).toEqual([]);
    expect(conflicts([began, ended, between("lasted", "start", "end", null, 39)])).toHaveLength(1);
  });

  it("names the smallest set, not all that is inconsistent", () => {
    const found = conflicts([
      between("birth", origin, "birth", 0, 10),
      between("school", "birth", "school", 5, 7),
      between("deed", "school", "deed", 0, null),
      between("deed date", origin, "deed", -20, -10),
      between("shared order", "birth", "deed", 0, null),
    ]);
    expect(found).toEqual([["deed date", "shared order", "birth"]]);
  });

  it("follows several steps", () => {
    const found = conflicts([
      between("death", origin, "death", 1000, 1010),
      between("age", "birth", "death", 700, 710),
      between("deed", origin, "deed", 100, 110),
      between("shared order", "birth", "deed", 0, null),
    ]);
    expect(found).toEqual([["deed", "shared order", "age", "death"]]);
  });

  it("goes on where a conflict does not count", () => {
    const dates = [between("one", origin, "start", 75, 76), between("other", origin, "start", 500, 501)];
    const found = conflicts([...dates, ended, lasted], (walk) => walk.length > 2);
    expect(found).toEqual([["ended", "lasted", "other"]]);
  });

  it("reports what is wrong once, and two errors as two", () => {
    const twice = between("began again", origin, "start", 101, 102);
    expect(conflicts([began, twice, ended, lasted])).toHaveLength(1);
    const other = [
      between("other began", origin, "other start", 0, 1),
      between("other ended", origin, "other end", 5, 6),
      between("other lasted", "other start", "other end", 50, 60),
    ];
    expect(conflicts([began, ended, lasted, ...other])).toHaveLength(2);
  });

  it("never finds a conflict in what has happened", () => {
    const points = ["a", "b", "c", "d"];
    const constraint = tuple(
      constantFrom(origin, ...points),
      constantFrom(...points),
      integer({ min: 0, max: 50 }),
      integer({ min: 0, max: 50 }),
    );
    assert(
      property(
        array(integer({ min: -500, max: 500 }), { minLength: 4, maxLength: 4 }),
        array(constraint, { maxLength: 12 }),
        (days, drawn) => {
          const at = (point: string): number => (point === origin ? 0 : (days[points.indexOf(point)] ?? 0));
          const held = drawn
            .filter(([from, to]) => from !== to)
            .map(([from, to, before, after], index) =>
              between(String(index), from, to, at(to) - at(from) - before, at(to) - at(from) + after),
            );
          return conflicts(held).length === 0;
        },
      ),
    );
  });

  it("looks at so many constraints and no more", () => {
    const many = Array.from({ length: 5000 }, (_, index) =>
      between(`date ${index}`, origin, "start", 100, 110 + index),
    );
    expect(conflicts([...many, ended, lasted])).toEqual([]);
    expect(conflicts([ended, lasted, ...many])).toHaveLength(1);
    expect(networkLimits.constraints).toBeLessThan(many.length);
  });
});
