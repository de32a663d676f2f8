import type { Predicate } from "../predicate.js";
import { acts, deed, event, noun, property, does } from "./entry.js";

/** Weather, quakes, fires. */
// prettier-ignore
export const nature: readonly Predicate[] = [
  event("earthquake", [noun("earthquake, quake, temblor, tremor")], { howMuch: "How strong was {subject}?" }, "Who was killed in {subject}?"),
  event("aftershock", [noun("aftershock")]),
  event("storm", [noun("storm, hurricane, typhoon, cyclone, tornado, twister, blizzard, snowstorm, thunderstorm, sandstorm, hailstorm, tropical storm, monsoon", { unless: "political, media, perfect" })]),
  event("flood", [noun("flood, flooding, tsunami, deluge, flash flood, dam burst"), does("flood, inundate, submerge", { unless: "market, office, call, request, email" })]),
  event("landslide", [noun("landslide, avalanche, mudslide, rockslide, mudflow", { unless: "election, electoral, victory" })]),
  event("fire", [noun("fire, blaze, wildfire, inferno, bushfire, forest fire, house fire, conflagration", { unless: "artillery, rocket, friendly, mortar, enemy, machine, tank, small, sniper, cease, rifle" })], { howMuch: "How much did {subject} burn?" }),
  event("eruption", [noun("eruption, volcanic eruption"), acts("erupt", { with: "volcano, mount, ash, lava, crater" }), acts("erupt")]),
  event("drought", [noun("drought, famine, heatwave, heat wave, cold snap, cold wave")]),
  event("spill", [noun("spill, oil spill, leak, meltdown, chemical spill, gas leak", { unless: "data, document, email, memo, information" })]),
  { ...property("magnitude", "state", "How strong was {subject}?", "magnitude", { dimensions: ["magnitude"] }), of: "earthquake" },
  { ...property("focal depth", "many", "How deep was {subject}?", "focal depth, hypocentre, hypocenter", { dimensions: ["length"] }), of: "earthquake" },
  property("wind speed", "many", "How strong were the winds{event}?", "wind speed, sustained wind, gust, wind gust", { dimensions: ["speed"] }),
  property("rainfall", "many", "How much rain fell{event}?", "rainfall, precipitation, snowfall", { dimensions: ["length"] }),
  property("temperature", "many", "How warm was it{event}?", "temperature, high temperature, low temperature", { dimensions: ["temperature"] }),
  property("wave height", "many", "How high were the waves{event}?", "wave height, swell", { dimensions: ["length"] }),
  property("water level", "many", "How high was the water{event}?", "water level, flood level", { dimensions: ["length"] }),
  event("arson", [deed("arson", { owned: true }), noun("arson attack")]),
];
