/** What is known of a restatement. */
export interface Circumstance {
  readonly sameEvent: boolean;
  readonly isSameStory: boolean;
  readonly isSameDay: boolean;
  /** Units that one sentence has beyond the other. */
  readonly extra: number;
  /** Units that both have. */
  readonly shared: number;
  readonly attributed: boolean;
}

/** How sure a clash is when the sentences differ in nothing else, and what every doubt takes away. */
const certain = 0.95;
const doubts: readonly {
  readonly factor: number;
  readonly applies: (circumstance: Circumstance) => boolean;
}[] = [
  // Two happenings of one kind are told in the same words.
  { factor: 0.9, applies: ({ sameEvent, isSameStory }) => !sameEvent && !isSameStory },
  // What changes with time may have changed between texts of unknown days.
  { factor: 0.93, applies: ({ sameEvent, isSameDay }) => !sameEvent && !isSameDay },
  { factor: 0.9, applies: ({ extra }) => extra > 0 },
  { factor: 0.9, applies: ({ extra, shared }) => extra > shared },
  { factor: 0.9, applies: ({ shared }) => shared < 3 },
  { factor: 0.9, applies: ({ attributed }) => attributed },
];

export function confidence(circumstance: Circumstance): number {
  return doubts.reduce(
    (sure, { factor, applies }) => (applies(circumstance) ? sure * factor : sure),
    certain,
  );
}
