/** Words that point to a day from the day of writing: "at 9 a.m. **today**", "9 p.m. **last** night". */
export const pointing = /\b(?:today|tonight|yesterday|tomorrow|this|last|next)\b/iu;
