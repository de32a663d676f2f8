/** Verbs whose past tense or participle is not "-ed": base, past, participle; "/" between spellings. Prefixed ones too. */
const table = `
arise arose arisen|awake awoke awoken|bear bore borne/born|beat beat beaten|become became become|begin began begun
bend bent bent|bet bet bet|bid bid/bade bid/bidden|bind bound bound|bite bit bitten|bleed bled bled|blow blew blown
break broke broken|breed bred bred|bring brought brought|broadcast broadcast broadcast|build built built|burn burnt burnt
burst burst burst|buy bought bought|cast cast cast|catch caught caught|choose chose chosen|cling clung clung
come came come|cost cost cost|creep crept crept|cut cut cut|deal dealt dealt|dig dug dug|do did done|draw drew drawn
dream dreamt dreamt|drink drank drunk|drive drove driven|dwell dwelt dwelt|eat ate eaten|fall fell fallen|feed fed fed
feel felt felt|fight fought fought|find found found|flee fled fled|fling flung flung|fly flew flown|forbid forbade forbidden
forecast forecast forecast|foresee foresaw foreseen|forget forgot forgotten|forgive forgave forgiven|forgo forwent forgone
forsake forsook forsaken|freeze froze frozen|get got got/gotten|give gave given|go went gone|grind ground ground
grow grew grown|hang hung hung|have had had|hear heard heard|hide hid hidden|hit hit hit|hold held held|hurt hurt hurt
keep kept kept|kneel knelt knelt|know knew known|lay laid laid|lead led led|lean leant leant|leap leapt leapt
learn learnt learnt|leave left left|lend lent lent|let let let|light lit lit|lose lost lost|make made made|mean meant meant
meet met met|mislead misled misled|mistake mistook mistaken|misunderstand misunderstood misunderstood|outdo outdid outdone
overcome overcame overcome|overhear overheard overheard|override overrode overridden|overrun overran overrun
oversee oversaw overseen|overtake overtook overtaken|overthrow overthrew overthrown|partake partook partaken|pay paid paid
plead pled pled|proofread proofread proofread|prove proved proven|put put put|quit quit quit|read read read|rebuild rebuilt rebuilt
redo redid redone|remake remade remade|repay repaid repaid|rerun reran rerun|retake retook retaken|rethink rethought rethought
rewrite rewrote rewritten|rid rid rid|ride rode ridden|ring rang rung|rise rose risen|run ran run|saw sawed sawn|say said said
see saw seen|seek sought sought|sell sold sold|send sent sent|set set set|sew sewed sewn|shake shook shaken|shed shed shed
shine shone shone|shoot shot shot|show showed shown|shrink shrank shrunk|shut shut shut|sing sang sung|sink sank sunk
sit sat sat|slay slew slain|sleep slept slept|slide slid slid|sling slung slung|slit slit slit|smell smelt smelt|sow sowed sown
speak spoke spoken|speed sped sped|spend spent spent|spill spilt spilt|spin spun spun|spit spat spat|split split split
spoil spoilt spoilt|spread spread spread|spring sprang sprung|stand stood stood|steal stole stolen|stick stuck stuck
sting stung stung|stink stank stunk|stride strode stridden|strike struck struck/stricken|string strung strung
strive strove striven|swear swore sworn|sweep swept swept|swell swelled swollen|swim swam swum|swing swung swung
take took taken|teach taught taught|tear tore torn|tell told told|think thought thought|thrive throve thriven
throw threw thrown|thrust thrust thrust|tread trod trodden|undergo underwent undergone|understand understood understood
undertake undertook undertaken|undo undid undone|uphold upheld upheld|upset upset upset|wake woke woken|wear wore worn
weave wove woven|weep wept wept|win won won|wind wound wound|withdraw withdrew withdrawn|withhold withheld withheld
withstand withstood withstood|wring wrung wrung|write wrote written`;

const rows = table
  .trim()
  .split(/[|\n]/)
  .map((verb) => verb.split(" "));

/** Past tense or participle → base. */
export const irregularVerbs: ReadonlyMap<string, string> = new Map(
  rows.flatMap(([base = "", ...forms]) =>
    forms.flatMap((form) => form.split("/")).map((form): [string, string] => [form, base]),
  ),
);

/** Base → past tense and participle, in the spelling that is named first. */
export const irregularForms: ReadonlyMap<string, { readonly past: string; readonly participle: string }> =
  new Map(
    rows.map(([base = "", past = "", participle = ""]) => {
      const [said = "", done = ""] = [past, participle].map((forms) => forms.split("/")[0]);
      return [base, { past: said, participle: done }];
    }),
  );

/** Longer verbs that are stressed on the last syllable, and so double its consonant; British ones in "-el" with them. */
export const doublingVerbs: ReadonlySet<string> = new Set(
  `abet admit allot annul cancel channel commit compel control counsel defer deter enrol excel expel fulfil incur infer label level
marshal model occur omit patrol permit prefer propel quarrel rebel recur refer regret remit repel shovel signal submit transfer
transmit travel tunnel`.split(/\s+/u),
);
