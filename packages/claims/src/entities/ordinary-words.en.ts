/** Capitalised words that name no entity: the calendar, languages of signs, measures, abbreviations of things. In lower case. */
export const ordinaryWords: ReadonlySet<string> = new Set(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun mon. tue. wed. thu. fri. sat. sun.
  christmas easter ramadan thanksgiving halloween hanukkah passover new-year eid valentine
  i we he she they it you my our your his her their we're they're it's that's
 eur usd gbp jpy chf
  am pm a.m. p.m. gmt utc est edt cst cdt mst pst pdt bst cet ad bc bce ce
  i ii iii iv v vi vii viii ix x i'm i've i'd i'll ok okay
  tv dvd cd cds pc pcs dna rna hiv aids covid covid-19 sars ufo suv suvs gps atm sms url html pdf gdp ipo iq id ids vip gop-led m.c. mc hd 3d usb ram cpu cpus gpu gpus api html faq
  ceo cfo coo cto md phd ph.d. m.d. mp mps mba dj ied ieds wmd wmds rpg rpgs uav uavs sos lgbt lgbtq
  internet web god bible koran quran qur'an torah allah mr mrs ms miss dr sir madam co. no. nos. vs. etc.
  photo photos video image images getty file via caption read related more advertisement copyright updated published editor's note share click subscribe
  mom dad mum grandma grandpa bless dear hi hello yes yeah oh wow hey sorry thanks thank please`.split(
    /\s+/u,
  ),
);

/** Words that begin sentences far more often than names. In lower case; closed word classes are known by their tag. */
export const sentenceOpeners: ReadonlySet<string> = new Set(
  `about above according across after afterwards again against ago all almost along already also although always amid among an and another any anyone
  anything around as asked at authorities away back based because before being below besides best better between both briefly brief but by can
  clearly coming critics currently daily dear deaths despite details did do does doing due during each earlier early efforts either eleven else emergency enough even eventually ever
  every everybody everyone everything everywhere evidence except exit experts family fans few fewer figures finally fire first five following
  for four fourth friends from full further furthermore get given go good government great half has have having he hence her here hers
  high him his hit homes how however hundreds if in including indeed inside instead into investigators is it its just key killed last late later latest least leaders less let like likely
  live local long look lots made mainly make man many may maybe me meanwhile media members men might millions minutes moreover more most mostly much my names nearby nearly needless neither never nevertheless new next nine no nobody none nonetheless nor
  not nothing notably now numerous observers obviously of off officers official officials often old on once one only opponents or other others otherwise our out outside over overall part people
  perhaps plus police prosecutors recent recently regarding remarks reporters reports rescue rescuers residents right said saying scientists second several seven shares she
  should similarly since six so some someone something sometimes soon sources speaking stay still stocks strategic students such supporters surely talks tell ten than that the their them then there thereafter
  these they things third this those though thousands three through throughout thus to today together tomorrow tonight too top two
  under unfortunately unless unlike until up upon us users usually various very victims wait was washing watch we well were what whatever when whenever where
  whereas whether which while white who whoever why will with within without witnesses women word world would yesterday yet you young your`.split(
    /\s+/u,
  ),
);

/** Names in the tables that are also words with which a sentence or headline may begin. */
export const homographs: ReadonlySet<string> = new Set(
  `nice split mobile target queens cork turkey pole poles phoenix buffalo surat bam swat apple meta amazon oracle guardian open quartet
  male reading bath mesa cali hue scot finn dane swede thai orange paramount providence victoria derry jordan chad`.split(
    /\s+/u,
  ),
);

/** Words that open an aside on what was named before the comma: "Lindvik, **a** town of". */
export const asideOpeners: ReadonlySet<string> = new Set(
  "which whose a an the based founded established located situated home formerly once now owned".split(" "),
);
