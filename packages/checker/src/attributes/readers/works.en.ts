const words = (list: string): ReadonlySet<string> => new Set(list.split(", "));

/** Nouns of the work on a thing, whose beginning and end are told: "**construction** began in". */
export const works = words("construction, work, building");

/** How long such work took: "after **six years** of construction", "took six years to **build**". */
export const timeOfWork = "construction time";
export const constructing = words("build, construct, complete, finish, erect");
export const constructed = /^(?:built|constructed|completed|finished|complete|ready)$/u;
