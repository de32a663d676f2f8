/**
 * What became of somebody or something, a line each scale: its name, then the poles that exclude each other, as verbs and the words
 * behind them; passives with "be" and the participle, denials with "not" before. A wording may stand in several lines.
 */
export const fateLines = `
claim: claim responsibility, take responsibility, admit responsibility, be behind, say it was behind, carry out | deny responsibility, deny involvement, deny being behind, deny any involvement, deny any role, reject responsibility, have no part
walkout: walk out, go on strike, down tools, be on strike, stop work, begin strike, strike | be called off, be averted, be suspended, be cancelled, call off strike, suspend strike, work normally
verdict upheld: be upheld, stand | be overturned, be quashed, be thrown out, be struck down
journey: land safely, arrive safely | crash, go down
life: die, perish, drown, be killed, be dead, be among the dead, be found dead, be shot dead, lose his life, lose her life | survive, be alive, be found alive, be rescued alive, be unhurt, be unharmed, be unscathed, escape unhurt, escape unharmed, escape uninjured, escape death, cheat death, not be injured, not be hurt, not be killed, be found safe, be found unharmed, be found safe and well, be safe, recover, be recovering
injury: be injured, be hurt, be wounded | not be injured, not be hurt, be unhurt, be unharmed, be uninjured, escape unhurt, escape unharmed, escape uninjured
plea: plead guilty | plead not guilty, plead innocent
verdict: be convicted, be found guilty | be acquitted, be cleared, be found not guilty, be found innocent
end: be arrested, be captured, be caught, be detained, be taken into custody, surrender, give himself up, give herself up | be killed, be shot dead, be gunned down, shoot himself, kill himself, take his own life | escape, get away
damage: be damaged, be destroyed, be wrecked | not be damaged, be undamaged, be unscathed
cause of death: die of heart attack, die of heart failure, die of cardiac arrest, suffer fatal heart attack | die of cancer, die of lung cancer, die of breast cancer, die of brain tumour, die of brain tumor, die of leukaemia, die of leukemia | die of stroke | die of pneumonia | die of overdose, die of drug overdose | die of hypothermia | be shot dead, be shot to death, be gunned down | be stabbed to death | be strangled | be beaten to death | be poisoned | commit suicide, kill himself, kill herself, take his own life, take her own life, hang himself, hang herself | drown, be drowned
cause: be caused by gas leak, be caused by leaking gas | be caused by electrical fault, be caused by faulty wiring, be caused by short circuit | be caused by lightning, be caused by lightning strike | be caused by arson, be caused by arsonists, be set deliberately, be started deliberately, be caused by intruders | be caused by cigarette | be caused by pilot error, be caused by human error, be caused by driver error | be caused by engine failure, be caused by mechanical failure, be caused by technical fault | be caused by bomb, be caused by car bomb | be caused by bird strike | be caused by storm, be caused by landslide
opening: be open, remain open, stay open, be reopened, reopen, be kept open, operate normally, run normally, open as usual | be closed, be shut, be shut down, close, shut, shut down, remain closed, stay closed, remain shut, stay shut, be blocked
hold: be freed, be released, be set free, be let go, walk free, go free | be held captive, be held hostage, remain in custody, remain in captivity, be being held, be in captivity, be held
liberty: be arrested, be captured, be caught, be detained, be in custody, be taken into custody, surrender | be at large, remain at large, be on the run, remain on the run
bail: be granted bail, be released on bail, be freed on bail | be denied bail, be refused bail, be held without bail, be remanded in custody
sobriety: be sober | be drunk, be intoxicated, be under the influence
senses: be conscious, be awake, remain conscious | be unconscious, be found unconscious, lose consciousness, fall unconscious
condition: be in critical condition, be in serious condition, be in grave condition | be in stable condition, be in good condition, be out of danger
blast: be defused, be disarmed, be made safe | explode, go off, detonate, blow up
fire: be under control, be brought under control, be contained, be put out, be extinguished | be out of control, rage on, burn out of control
company: act alone, be alone | have accomplices, have help
holding: be postponed, be cancelled, be canceled, be called off, be abandoned, be scrapped | go ahead, take place, be held, be played, begin, start, open, get under way, kick off
talks: end without agreement, break down, collapse, fail, stall, be stalled, be deadlocked | succeed, make progress, end in agreement, be making progress
confession: confess, admit guilt, admit the charges, admit his guilt | deny guilt, deny the charges, deny wrongdoing, maintain his innocence, protest his innocence
surrender: surrender, give himself up, turn himself in, surrender peacefully | resist, resist arrest
arms: be armed | be unarmed
marriage: be single, be unmarried, not marry, not be married | be married, be survived by his wife, be survived by her husband, be survived by wife, be survived by husband, leave his wife, leave her husband, leave wife, leave husband
children: be childless, have no children, leave no children | be survived by his son, be survived by his daughter, be survived by her son, be survived by her daughter, be survived by daughter, be survived by son
game: win, triumph, beat, defeat, thrash, overcome, edge, edge out, prevail | lose, be beat, be beaten, be defeated, be thrashed, be overcome, be edged
vote: be approved, be adopted, be passed | be rejected, be defeated
`;

/** A sentence, in lower case, without any of these words tells no fate. */
export const fateWord =
  /\b(?:caus|suicide|stabb|strangl|beaten|poison|deliberate|shot|alone|accomplice|arm(?:s|ed)|bail|blow|called|cancel|captiv|closed|confess|conscious|contained|control|custody|danger|deadlock|defus|deny|denie|detonat|disarm|drunk|explod|extinguish|freed|hostage|large|marred|open|plac|postpone|progress|releas|reopen|resist|run|shut|single|sober|surrender|talk|unarmed|wrongdoing|acquit|adopt|alive|approv|arrest|captur|caught|clear|convict|damag|dead|defeat|destroy|detain|die|drown|escape|fle[ed]|guilty|hurt|injur|innocent|kill|los[te]|pass|perish|plead|reject|surviv|triumph|suspend|avert|strike|walk|responsib|involvement|behind|rule|blam|spark|trigger|ignit|get|got|land|crash|safe|recover|upheld|overturn|quash|abandon|scrap|begin|began|begun|start|kick|tools|block|normal|un(?:damaged|harmed|hurt|injured|scathed)|won|wins?|wound|wreck)/u;

/** Scales on which a group fares as one: "the talks", "the four engineers". */
export const ofGroups: ReadonlySet<string> = new Set(["hold", "holding", "talks"]);

/** Words of a noun phrase that stands for a part of a group. */
export const ofPart: ReadonlySet<string> = new Set("many most of other several some".split(" "));

/** Words between a verb and what belongs to it that change nothing: "is **still** at large", "died of **a** heart attack". */
export const meanwhile: ReadonlySet<string> = new Set(
  "a also already an apparently been currently later likely meanwhile now probably reportedly still the then".split(
    " ",
  ),
);

/** Verbs that tell a cause as "cause" does, in dictionary form, with the preposition that the cause follows in the passive. */
export const causings: ReadonlySet<string> = new Set("blame cause ignite spark start trigger".split(" "));

/** Nouns for what causes something: "arson was **the cause** of the fire". */
export const causeNouns: ReadonlySet<string> = new Set(["cause", "reason"]);

/** Scales of what a short report tells of its one happening, whatever it calls it: "the drivers walked out", "the strike was called off". */
export const ofHappenings: ReadonlySet<string> = new Set(["cause", "holding", "walkout"]);

/** Verbs for what becomes of a plan: done to it, they are no plan. In dictionary form. */
export const undoings: ReadonlySet<string> = new Set([
  "avert",
  "call off",
  "cancel",
  "postpone",
  "scrap",
  "suspend",
]);

/** Words before the one whom what a sentence tells did not befall: "all **but** Hale". */
export const excepting: ReadonlySet<string> = new Set([
  "but",
  "except",
  "excepting",
  "excluding",
  "save",
  "besides",
  "bar",
]);
