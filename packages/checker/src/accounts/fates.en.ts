/**
 * What became of somebody or something, a line each scale: its name, then the poles that exclude each other, as verbs and the words
 * behind them; passives with "be" and the participle, denials with "not" before. A wording may stand in several lines.
 */
export const fateLines = `
life: die, perish, drown, be killed, be dead, be among the dead, be found dead, be shot dead, lose his life, lose her life | survive, be alive, be found alive, be rescued alive, be unhurt, be unharmed, be unscathed, escape unhurt, escape unharmed, escape uninjured, not be injured, not be hurt, not be killed
injury: be injured, be hurt, be wounded | not be injured, not be hurt, be unhurt, be unharmed, be uninjured, escape unhurt, escape unharmed, escape uninjured
plea: plead guilty | plead not guilty, plead innocent
verdict: be convicted, be found guilty | be acquitted, be cleared, be found not guilty, be found innocent
end: be arrested, be captured, be caught, be detained | be killed, be shot dead, escape, flee
damage: be damaged, be destroyed, be wrecked | not be damaged, be undamaged, be unscathed
game: win, triumph | lose
vote: be approved, be adopted, be passed | be rejected, be defeated
`;

/** A sentence without any of these words tells no fate. */
export const fateWord =
  /\b(?:acquit|adopt|alive|approv|arrest|captur|caught|clear|convict|damag|dead|defeat|destroy|detain|die|drown|escape|fle[ed]|guilty|hurt|injur|innocent|kill|los[te]|pass|perish|plead|reject|surviv|triumph|un(?:damaged|harmed|hurt|injured|scathed)|won|wins?|wound|wreck)/iu;
