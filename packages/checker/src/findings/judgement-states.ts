/** What a person can decide on a finding: not yet; that it is right and stays; that it is wrong; that the texts have been corrected. */
export const judgementStates = ["open", "accepted", "false-positive", "fixed"] as const;
