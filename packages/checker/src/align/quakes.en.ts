/** Nouns for one quake and for where it was; an aftershock is another one. In dictionary form. */
export const quakeNouns: ReadonlySet<string> = new Set(
  "earthquake quake temblor tremor epicenter epicentre hypocenter hypocentre".split(" "),
);
