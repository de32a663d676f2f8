export { readClaimFile } from "@gainsay/claims";
