/** Small words inside the names of persons: "Osama bin Laden", "Ursula von der Leyen". */
export const particles: ReadonlySet<string> = new Set(
  "al el bin ibn bint abu van von der den de da di du del della dos das lo la le ter ten y zu ben".split(" "),
);

/** Words after a name that tell parent from child. */
export const generations: ReadonlySet<string> = new Set("jr jr. sr sr. ii iii iv".split(" "));
