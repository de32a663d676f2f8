import type { EntityReference } from "@gainsay/claims";
import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { alignEntities, type DocumentEntity } from "./entities.js";

const person = (document: string, name: string, ...others: readonly string[]): DocumentEntity =>
  reference("person", document, name, others);

function reference(
  type: EntityReference["type"],
  document: string,
  name: string,
  others: readonly string[] = [],
): DocumentEntity {
  const id = name.toLowerCase().replaceAll(" ", "-");
  return { document, entity: { id, type, name, names: [name, ...others] } };
}

const align = (references: readonly DocumentEntity[], aliases: readonly (readonly string[])[] = []) => {
  const resolve = alignEntities(references, aliases);
  return references.map(({ document, entity }) => resolve(document, entity.id));
};

/** Names that fit each other in every way the rules know, and some that fit two. */
const namesakes =
  `Karim al-Noori, Karim Noori, Noori, Hamid al-Noori, George Pell, George A. Pell, G. Pell, Pell,
  George B. C. Pell, NRSB, Northern Rail Safety Board, Quillo, Quillo Corp., Jordan`.split(/,\s+/u);

/** Milliseconds to align `count` persons of one surname. */
function time(count: number): number {
  const references = Array.from({ length: count }, (_, index) =>
    person(`d${index}`, `${"abcdefghij".charAt(index % 10)}${index} Pell`, "Pell"),
  );
  const start = performance.now();
  alignEntities(references, []);
  return performance.now() - start;
}

describe("alignEntities", () => {
  it("gives one id and the fullest name to what is one", () => {
    const karim = { id: "karim-nori", name: "Karim al-Noori" };
    expect(align([person("a", "Karim Noori"), person("b", "Karim al-Noori"), person("c", "Noori")])).toEqual([
      karim,
      karim,
      karim,
    ]);
  });

  it("tells namesakes of another type apart by the type", () => {
    expect(align([person("a", "Jordan"), reference("place", "b", "Jordan")])).toEqual([
      { id: "jurdan-person", name: "Jordan" },
      { id: "jurdan-place", name: "Jordan" },
    ]);
  });

  it("keeps surnames apart that could stand for two, each in its document", () => {
    const [anna, paul, first, second] = align([
      person("a", "Anna Ruiz"),
      person("a", "Paul Ruiz"),
      person("b", "Ruiz"),
      person("c", "Ruiz"),
    ]);
    expect(new Set([anna?.id, paul?.id, first?.id, second?.id]).size).toBe(4);
  });

  it("joins by aliases and shows the first of them", () => {
    const orva = { id: "orva", name: "Orva" };
    expect(
      align([reference("place", "a", "Lake Town"), reference("place", "b", "Orva")], [["Orva", "Lake Town"]]),
    ).toEqual([orva, orva]);
  });

  it("keeps those apart whom titles tell apart", () => {
    const titled = (document: string, distinction: string): DocumentEntity => {
      const { entity } = person(document, "Ann Hale");
      return { document, entity: { ...entity, distinction } };
    };
    const [rower, same, chef, untitled] = align([
      titled("a", "rower"),
      titled("b", "rower"),
      titled("c", "chef"),
      person("d", "Ann Hale"),
    ]);
    expect(rower).toEqual(same);
    expect(new Set([rower?.id, chef?.id, untitled?.id]).size).toBe(3);
    const [one, other] = align([titled("a", "rower"), person("d", "Ann Hale")]);
    expect(one).toEqual(other);
  });

  it("leaves an entity that it was not given as it is", () => {
    expect(alignEntities([], [])("a", "x")).toEqual({ id: "x", name: "x" });
  });

  it("does not depend on the order of the references", () => {
    const names = fc.constantFrom(...namesakes);
    const types = fc.constantFrom(
      "person" as const,
      "place" as const,
      "organisation" as const,
      "unknown" as const,
    );
    const one = fc.record({ type: types, document: fc.constantFrom("a", "b", "c"), name: names });
    const shuffled = fc
      .uniqueArray(one, { selector: ({ document, name }) => `${document} ${name}`, maxLength: 20 })
      .chain((list) =>
        fc.tuple(
          fc.constant(list),
          fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
        ),
      );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        const build = (each: typeof list) =>
          each.map(({ type, document, name }) => reference(type, document, name));
        const resolve = alignEntities(build(other), []);
        expect(align(build(list))).toEqual(
          build(list).map(({ document, entity }) => resolve(document, entity.id)),
        );
      }),
    );
  });

  it("takes time in proportion to the references, also when all share a surname", () => {
    time(100);
    expect(time(10_000)).toBeLessThan(30 * time(1_000) + 500);
  });
});
