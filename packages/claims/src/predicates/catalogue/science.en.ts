import type { Predicate } from "../predicate.js";
import { does, event, noun, property, suffered, undergone, befalls } from "./entry.js";

/** Research, medicine and space. */
// prettier-ignore
export const science: readonly Predicate[] = [
  suffered("discovery", "many", "discovered", [does("discover, unearth, detect, spot, identify, isolate, excavate", { unless: "body, flaw, error, suspect, victim, gunman, man" }), noun("discovery", { owned: true })]),
  suffered("invention", "many", "invented", [does("invent, devise, patent, pioneer"), noun("invention", { owned: true })]),
  suffered("approval", "many", "approved", [does("approve, authorise, authorize, license, clear, green-light", { with: "drug, vaccine, treatment, use, medicine, therapy, device, product, test" })]),
  suffered("vaccination", "many", "vaccinated", [does("vaccinate, inoculate, immunise, immunize, jab"), noun("vaccination, inoculation, immunisation, immunization", { owned: true })]),
  suffered("diagnosis", "many", "diagnosed", [does("diagnose"), noun("diagnosis", { owned: true })], { what: "What was {subject} diagnosed with?" }),
  suffered("treatment", "many", "treated", [does("treat", { patient: ["people", "person", "unknown"] })]),
  suffered("surgery", "many", "operated on", [befalls("undergo, have", { with: "surgery, operation, transplant, bypass" })], { who: "Who operated on {subject}?" }),
  suffered("quarantine", "many", "quarantined", [does("quarantine, isolate", { patient: ["people", "person", "unknown"] }), noun("quarantine", { owned: true })], { howLong: "How long was {subject} quarantined?" }),
  undergone("recovery", "many", "recover", "recovered", [befalls("recover, recuperate", { with: "illness, injury, surgery, disease, virus, coronavirus, operation, infection, covid-19, pneumonia, cancer" })]),
  undergone("extinction", "once", "die out", "died out", [befalls("die out"), noun("extinction", { owned: true })]),
  event("space launch", [noun("liftoff, lift-off, blast-off, space launch, rocket launch"), does("launch, blast off, lift off", { with: "rocket, satellite, spacecraft, orbit, probe, shuttle, space, capsule, telescope, rover" })]),
  event("clinical trial", [noun("clinical trial, drug trial, vaccine trial, human trial")]),
  event("outbreak", [noun("outbreak, epidemic, pandemic")], { howMany: "How many {measure} are there in {subject}?" }),
  event("eclipse", [noun("eclipse, transit, meteor shower")]),
  property("case count", "many", "How many cases are there{event}?", "case count, caseload, infection rate, incidence", { dimensions: ["count", "percent"] }),
  property("efficacy", "many", "How effective is {subject}?", "efficacy, effectiveness", { dimensions: ["percent"], adjectives: ["effective"] }),
  property("mortality", "many", "How deadly is {subject}?", "mortality rate, death rate, fatality rate, mortality", { dimensions: ["percent"] }),
  property("life expectancy", "many", "What is the life expectancy of {subject}?", "life expectancy", { dimensions: ["age"] }),
];
