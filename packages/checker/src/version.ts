/** The version of the tool, as in the package; a test keeps the two alike. */
export const version = "0.1.0";
