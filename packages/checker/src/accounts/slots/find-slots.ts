import type { Corpus } from "../../align/align.js";
import type { Circumstances } from "../../findings/verdict.js";
import { isShort } from "../../propositions/proposition.js";
import { clashingRecords, type ClashingRecords } from "./clashing-records.js";
import { clashingSlots, type ClashingSlots } from "./clashing-slots.js";
import { recordsIn, type ToldRecord } from "./told-record.js";
import { slotsIn, type ToldSlot } from "./told-slot.js";
import { venuesIn } from "./told-venue.js";
import type { Unit } from "../../sentences/unit.js";

interface Report {
  readonly slots: ToldSlot[];
  readonly records: ToldRecord[];
  readonly units: Unit[];
}

/** What short texts on one happening or one thing tell otherwise, each in words of its own: who won, who made it, where it lies. */
export function findSlots(
  { sentences, documents }: Corpus,
  { stories, sameEvent }: Circumstances,
): readonly (ClashingSlots | ClashingRecords)[] {
  const areOne = (a: string, b: string): boolean => sameEvent || stories.tellOneThing(a, b);
  const reports = new Map<string, Report>();
  for (const told of sentences.told) {
    if (!isShort({ told })) continue;
    const sentence = sentences.unitsOf(told);
    const report = reports.get(told.document.id) ?? { slots: [], records: [], units: [] };
    reports.set(told.document.id, report);
    report.units.push(...sentence.units);
    report.records.push(...recordsIn(sentence));
    report.slots.push(...venuesIn(sentence));
    report.slots.push(...slotsIn(sentence).map((slot) => named(slot, report.units)));
  }
  const telling = documents.filter(({ id }) => tells(reports.get(id)));
  return telling.flatMap(({ id }, index) =>
    telling.slice(index + 1).flatMap((other) => {
      const [here, there] = [reports.get(id), reports.get(other.id)];
      if (here === undefined || there === undefined || !areOne(id, other.id)) return [];
      return [...clashingSlots(here, there), ...clashingRecords(here.records, there.records)];
    }),
  );
}

/** "he" of a short text is the one with whose name it begins. */
function named(slot: ToldSlot, units: readonly Unit[]): ToldSlot {
  if (slot.who?.pos !== "PRON") return slot;
  const [who] = units;
  return who?.sort !== "name" || (who.value !== null && who.value.kind !== "person")
    ? slot
    : { ...slot, who, value: { ...slot.value, pole: who.lower } };
}

function tells(report: Report | undefined): boolean {
  return report !== undefined && report.slots.length + report.records.length > 0;
}
