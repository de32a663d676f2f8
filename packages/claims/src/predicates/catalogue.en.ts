import type { Predicate } from "./predicate.js";

/**
 * What news says of people, places and happenings, and the verbs and nouns that name the same happening. Order does not
 * matter; ids are English nouns. An entry with `subject: "event"` is a happening that is known by its type, place and time.
 */
export const catalogue: readonly Predicate[] = [
  // ── happens once to its subject ──────────────────────────────────────────────────────────────────────────────
  {
    id: "overthrow",
    arity: "once",
    subject: "patient",
    verbs: [
      {
        lemmas: ["overthrow", "topple", "oust", "depose", "dethrone", "unseat"],
        subject: "agent",
        object: "patient",
        patient: ["person", "holder", "unknown"],
      },
      {
        lemmas: ["remove", "drive", "force", "sweep", "drive out", "force out"],
        subject: "agent",
        object: "patient",
        patient: ["person", "holder"],
        with: ["power", "office"],
      },
      { lemmas: ["fall", "collapse"], subject: "patient", patient: ["person", "holder"] },
    ],
    nouns: [
      {
        lemmas: [
          "overthrow",
          "ouster",
          "ousting",
          "toppling",
          "fall",
          "downfall",
          "collapse",
          "demise",
          "deposition",
        ],
        of: "patient",
        patient: ["person", "holder"],
      },
    ],
    ask: { when: "When was {subject} overthrown?", where: "Where was {subject} overthrown?" },
  },
  {
    id: "death",
    arity: "once",
    subject: "patient",
    verbs: [
      { lemmas: ["die", "perish", "pass away", "drown", "succumb"], subject: "patient" },
      {
        lemmas: ["kill", "murder", "assassinate", "slay", "execute", "hang", "behead", "claim", "gun down"],
        subject: "agent",
        object: "patient",
      },
    ],
    nouns: [
      {
        lemmas: ["death", "killing", "murder", "assassination", "execution", "passing", "fatality"],
        of: "patient",
      },
      { lemmas: ["death toll", "toll", "body count"], of: "agent" },
    ],
    ask: {
      when: "When did {subject} die?",
      howMany: "How many {measure} died{event}?",
      where: "Where did {subject} die?",
    },
  },
  {
    id: "birth",
    arity: "once",
    subject: "patient",
    verbs: [{ lemmas: ["bear"], subject: "agent", object: "patient" }],
    nouns: [{ lemmas: ["birth"], of: "patient", patient: ["person", "unknown"] }],
    ask: { when: "When was {subject} born?", where: "Where was {subject} born?" },
  },
  {
    id: "founding",
    arity: "once",
    subject: "patient",
    verbs: [
      {
        lemmas: ["found", "establish", "set up"],
        subject: "agent",
        object: "patient",
        patient: ["organisation", "group", "place", "unknown"],
      },
    ],
    nouns: [
      {
        lemmas: ["founding", "foundation", "establishment"],
        of: "patient",
        patient: ["organisation", "group", "place", "unknown"],
      },
    ],
    ask: { when: "When was {subject} founded?", where: "Where was {subject} founded?" },
  },
  {
    id: "resignation",
    arity: "once",
    subject: "agent",
    verbs: [{ lemmas: ["resign", "step down", "stand down", "step aside", "abdicate"], subject: "agent" }],
    nouns: [{ lemmas: ["resignation", "abdication"], of: "agent", patient: ["person"] }],
    ask: { when: "When did {subject} resign?" },
  },
  {
    id: "rule",
    arity: "once",
    subject: "agent",
    verbs: [{ lemmas: ["rule", "reign", "govern"], subject: "agent" }],
    nouns: [{ lemmas: ["rule", "reign", "tenure"], of: "agent", patient: ["person"] }],
    ask: { howLong: "How long did {subject} rule?", when: "When did {subject} rule?" },
  },
  {
    id: "inauguration",
    arity: "once",
    subject: "agent",
    verbs: [
      {
        lemmas: ["take", "assume"],
        subject: "agent",
        with: ["office", "power", "post", "duty", "helm", "command"],
      },
      { lemmas: ["swear in", "inaugurate"], subject: "patient", object: "agent" },
    ],
    nouns: [{ lemmas: ["inauguration", "swearing-in"], of: "agent", patient: ["person"] }],
    ask: { when: "When did {subject} take office?" },
  },
  {
    id: "independence",
    arity: "once",
    subject: "agent",
    verbs: [
      { lemmas: ["gain", "win", "declare", "achieve", "proclaim"], subject: "agent", with: ["independence"] },
    ],
    nouns: [{ lemmas: ["independence"], of: "agent", patient: ["place"] }],
    ask: { when: "When did {subject} become independent?" },
  },
  {
    id: "opening",
    arity: "once",
    subject: "patient",
    verbs: [{ lemmas: ["open", "inaugurate"], subject: "patient", object: "patient" }],
    nouns: [{ lemmas: ["opening"], of: "patient" }],
    ask: { when: "When did {subject} open?" },
  },
  {
    id: "completion",
    arity: "once",
    subject: "patient",
    verbs: [{ lemmas: ["complete", "finish", "build", "construct"], subject: "agent", object: "patient" }],
    nouns: [{ lemmas: ["completion"], of: "patient" }],
    ask: { when: "When was {subject} completed?", howLong: "How long did {subject} take to complete?" },
  },
  {
    id: "sinking",
    arity: "once",
    subject: "patient",
    verbs: [{ lemmas: ["sink", "capsize", "founder"], subject: "patient", object: "patient" }],
    nouns: [{ lemmas: ["sinking", "capsizing"], of: "patient" }],
    ask: { when: "When did {subject} sink?" },
  },
  // ── can happen again ─────────────────────────────────────────────────────────────────────────────────────────
  {
    id: "injury",
    arity: "many",
    subject: "patient",
    verbs: [{ lemmas: ["injure", "wound", "hurt", "maim"], subject: "agent", object: "patient" }],
    nouns: [{ lemmas: ["injury", "casualty"], of: "patient" }],
    ask: { howMany: "How many {measure} were injured{event}?", when: "When was {subject} injured?" },
  },
  {
    id: "arrest",
    arity: "many",
    subject: "patient",
    verbs: [
      {
        lemmas: ["arrest", "detain", "apprehend", "capture", "round up"],
        subject: "agent",
        object: "patient",
      },
    ],
    nouns: [{ lemmas: ["arrest", "detention", "capture"], of: "patient" }],
    ask: { howMany: "How many {measure} were arrested{event}?", when: "When was {subject} arrested?" },
  },
  {
    id: "abduction",
    arity: "many",
    subject: "patient",
    verbs: [{ lemmas: ["kidnap", "abduct", "hijack"], subject: "agent", object: "patient" }],
    nouns: [{ lemmas: ["kidnapping", "abduction", "hijacking"], of: "patient" }],
    ask: { howMany: "How many {measure} were abducted{event}?", when: "When was {subject} abducted?" },
  },
  {
    id: "rescue",
    arity: "many",
    subject: "patient",
    verbs: [{ lemmas: ["rescue", "save", "free", "release"], subject: "agent", object: "patient" }],
    nouns: [{ lemmas: ["rescue", "release"], of: "patient" }],
    ask: { howMany: "How many {measure} were rescued or freed{event}?", when: "When was {subject} freed?" },
  },
  {
    id: "displacement",
    arity: "many",
    subject: "patient",
    verbs: [{ lemmas: ["displace", "evacuate", "uproot"], subject: "agent", object: "patient" }],
    nouns: [{ lemmas: ["displacement", "evacuation"], of: "patient" }],
    ask: { howMany: "How many {measure} were displaced or evacuated{event}?" },
  },
  {
    id: "seizure",
    arity: "many",
    subject: "patient",
    verbs: [{ lemmas: ["seize", "confiscate", "recover", "impound"], subject: "agent", object: "patient" }],
    nouns: [{ lemmas: ["seizure", "confiscation"], of: "patient" }],
    ask: { howMany: "How many {measure} were seized{event}?" },
  },
  {
    id: "destruction",
    arity: "many",
    subject: "patient",
    verbs: [
      {
        lemmas: ["destroy", "level", "raze", "flatten", "demolish", "gut", "burn down"],
        subject: "agent",
        object: "patient",
      },
    ],
    nouns: [{ lemmas: ["destruction", "demolition"], of: "patient" }],
    ask: { howMany: "How many {measure} were destroyed{event}?", when: "When was {subject} destroyed?" },
  },
  {
    id: "damage",
    arity: "many",
    subject: "patient",
    verbs: [{ lemmas: ["damage"], subject: "agent", object: "patient" }],
    nouns: [],
    ask: { howMany: "How many {measure} were damaged{event}?" },
  },
  {
    id: "signing",
    arity: "many",
    subject: "patient",
    verbs: [{ lemmas: ["sign", "ratify"], subject: "agent", object: "patient" }],
    nouns: [{ lemmas: ["signing", "ratification"], of: "patient" }],
    ask: { when: "When was {subject} signed?", where: "Where was {subject} signed?" },
  },
  {
    id: "appointment",
    arity: "many",
    subject: "patient",
    verbs: [{ lemmas: ["appoint", "nominate"], subject: "agent", object: "patient" }],
    nouns: [{ lemmas: ["appointment", "nomination"], of: "patient" }],
    ask: { when: "When was {subject} appointed?" },
  },
  {
    id: "conviction",
    arity: "many",
    subject: "patient",
    verbs: [{ lemmas: ["convict", "sentence", "acquit"], subject: "agent", object: "patient" }],
    nouns: [{ lemmas: ["conviction", "sentencing", "acquittal"], of: "patient" }],
    ask: {
      when: "When was {subject} convicted?",
      howLong: "How long is the sentence of {subject}?",
      howMany: "On how many {measure} was {subject} convicted?",
    },
  },
  // ── happenings known by type, place and time ─────────────────────────────────────────────────────────────────
  event("earthquake", ["earthquake", "quake", "temblor", "tremor"]),
  event("aftershock", ["aftershock"]),
  event("storm", ["storm", "hurricane", "typhoon", "cyclone", "tornado", "twister"]),
  event("flood", ["flood", "flooding", "tsunami"]),
  event("landslide", ["landslide", "avalanche", "mudslide"]),
  event("fire", ["fire", "blaze", "wildfire", "inferno"]),
  event("eruption", ["eruption"], [], ["erupt"]),
  event("outbreak", ["outbreak", "epidemic", "pandemic"]),
  event("crash", ["crash", "collision", "derailment", "pile-up"], ["crash", "collide", "derail"]),
  event("explosion", ["explosion", "blast", "bombing", "detonation"], [], ["explode", "detonate"]),
  {
    ...event("shooting", ["shooting", "massacre", "rampage", "gunfire"]),
    verbs: [{ lemmas: ["open"], subject: "agent", with: ["fire"] }],
  },
  event(
    "attack",
    [
      "attack",
      "assault",
      "raid",
      "ambush",
      "offensive",
      "airstrike",
      "strike",
      "bombardment",
      "shelling",
      "incursion",
      "invasion",
    ],
    ["attack", "raid", "ambush", "shell", "bomb", "bombard", "storm", "invade"],
  ),
  event("robbery", ["robbery", "heist", "burglary", "theft"]),
  event("protest", ["protest", "demonstration", "rally", "riot", "march", "unrest"]),
  event("war", ["war", "conflict", "insurgency", "uprising", "revolution", "rebellion"]),
  event("truce", ["ceasefire", "cease-fire", "truce", "armistice"]),
  event("meeting", ["meeting", "talk", "summit", "conference", "session"], ["meet"]),
  event("visit", ["visit", "trip", "tour"], ["visit", "tour"]),
  event("election", ["election", "vote", "referendum", "poll", "ballot"]),
  event("trial", ["trial", "hearing"]),
  event("match", ["match", "game", "final", "semifinal"]),
  event("ceremony", ["ceremony", "wedding", "funeral", "festival", "concert", "telecast"]),
  event("outage", ["outage", "blackout", "disruption"]),
  event("siege", ["siege", "blockade", "standoff", "occupation"]),
  // ── holds for a time ─────────────────────────────────────────────────────────────────────────────────────────
  state("population", "What is the population of {subject}?", ["population"]),
  { ...state("magnitude", "How strong was {subject}?", ["magnitude"]), of: "earthquake" },
  state("area", "How large is {subject}?", ["area"]),
  state("height", "How high is {subject}?", ["height", "elevation"]),
  state("length", "How long is {subject}?", ["length"]),
  state("depth", "How deep is {subject}?", ["depth"]),
  state("distance", "How far away is {subject}?", ["distance"]),
  state("cost", "How much does {subject} cost?", ["cost", "price", "budget"]),
  state("age", "How old is {subject}?", ["age"]),
];

/** A happening that can come again and is told from its siblings by place, time and participants. */
function event(
  id: string,
  nouns: readonly string[],
  verbs: readonly string[] = [],
  intransitive: readonly string[] = [],
): Predicate {
  return {
    id,
    arity: "many",
    subject: "event",
    verbs: [
      ...(verbs.length > 0 ? [{ lemmas: verbs, subject: "agent", object: "patient" } as const] : []),
      ...(intransitive.length > 0 ? [{ lemmas: intransitive, subject: "agent" } as const] : []),
    ],
    nouns: [{ lemmas: nouns, of: "patient" }],
    ask: {
      when: "When was {subject}?",
      howLong: "How long did {subject} last?",
      where: "Where was {subject}?",
    },
  };
}

/** A property with a value that may change. */
function state(id: string, question: string, nouns: readonly string[]): Predicate {
  return {
    id,
    arity: "state",
    subject: "patient",
    verbs: [],
    nouns: [{ lemmas: nouns, of: "patient" }],
    ask: { howMuch: question, howMany: question },
  };
}
