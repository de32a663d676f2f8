import type { Predicate } from "../predicate.js";
import { property } from "./entry.js";

/** What a place or a thing measures. */
// prettier-ignore
export const places: readonly Predicate[] = [
  property("population", "state", "What is the population of {subject}?", "population", { dimensions: ["count"] }),
  property("area", "state", "How large is {subject}?", "area, surface area, land area, floor area, acreage", { dimensions: ["area"], verbs: ["cover", "span", "occupy"] }),
  property("height", "state", "How high is {subject}?", "height, elevation, altitude, summit elevation", { dimensions: ["length"], adjectives: ["tall", "high"], verbs: ["stand", "rise", "tower"] }),
  property("length", "state", "How long is {subject}?", "length, total length", { dimensions: ["length"], adjectives: ["long"], verbs: ["stretch", "extend", "run"] }),
  property("width", "many", "How wide is {subject}?", "width, breadth, wingspan, span", { dimensions: ["length"], adjectives: ["wide", "broad", "across"] }),
  property("diameter", "many", "What is the diameter of {subject}?", "diameter, circumference, radius", { dimensions: ["length"] }),
  property("thickness", "many", "How thick is {subject}?", "thickness", { dimensions: ["length"], adjectives: ["thick"] }),
  property("depth", "state", "How deep is {subject}?", "depth, maximum depth", { dimensions: ["length"], adjectives: ["deep"] }),
  property("distance", "state", "How far away is {subject}?", "distance", { dimensions: ["length"], adjectives: ["away"] }),
  property("capacity", "many", "How much does {subject} hold?", "capacity, seating capacity", { dimensions: ["count", "volume", "power"], verbs: ["seat", "hold", "accommodate", "sleep"] }),
  property("volume", "many", "What is the volume of {subject}?", "volume", { dimensions: ["volume"] }),
  property("density", "many", "How densely is {subject} populated?", "density, population density", { dimensions: ["count"] }),
  property("literacy", "many", "How high is the literacy of {subject}?", "literacy rate, literacy", { dimensions: ["percent"] }),
  property("power", "many", "How powerful is {subject}?", "power output, horsepower, installed capacity", { dimensions: ["power"] }),
  property("top speed", "many", "How fast is {subject}?", "top speed, maximum speed, cruising speed", { dimensions: ["speed"] }),
  property("range", "many", "How far does {subject} reach?", "range", { dimensions: ["length"] }),
];
