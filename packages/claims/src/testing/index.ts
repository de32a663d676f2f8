export { describeKind } from "./kind-contract.js";
export { contextOf, readValues } from "./read-values.js";
export { growthOf } from "./growth.js";
