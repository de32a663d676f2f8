/** The file of judgements where the user names none. */
export const usualFile = "gainsay.judgements.ndjson";

/** Where the file of judgements is: where the user says, or in its usual place. */
export interface JudgementsPlace {
  /** From the working folder on, with `/`. */
  readonly file: string;
  /** Whether to read it is a mistake where it is not there. */
  readonly mustExist: boolean;
}
