/** What shows that a change is against another time than the year before, or of a part: "**quarter on quarter**". */
export const otherBasis =
  /\b(?:(?:quarter|month|week)[- ](?:on|over)[- ](?:quarter|month|week)|sequential(?:ly)?|(?:previous|preceding|prior) (?:quarter|month|week)|like-for-like|constant currenc\w+|organic(?:ally)?|adjusted)\b/iu;
