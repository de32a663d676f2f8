/** Words in the names of what is no town: "Lake County", "Mill Street". */
export const siteNames =
  /\b(?:Airport|Avenue|Bay|Beach|Cent(?:er|re)|Church|College|County|Court|Hall|Hospital|Hotel|House|Island|Lake|Mall|Park|Prison|River|Road|School|Square|Street|Theat(?:er|re)|University)\b/u;
