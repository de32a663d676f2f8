/** Words that end the name of an organisation: "Labour Party", "Kodak Corp", "Harlow Actors Guild". */
export const organisationEndings: ReadonlySet<string> = new Set(
  `academy accounting administration advisers advisors agency airlines airways alliance army assembly associates association authorities authority bank board brigade brigades brotherhood
  bureau cabinet caliphate chamber church club coalition college command commission committee committees companies company confederation
  conference congress consortium constabulary cooperative corp corp. corporation corps council court department dept dept. directorate division enterprises exchange
  fc faction federation fellowship fleet force forces forum foundation front fund government group guard guards guild headquarters holdings inc inc. industries institute institution
  institutes insurance intelligence investments jihad junta laboratories laboratory labs league legislature limited llc llp lobby ltd ltd. media militia ministry mission
  monitor motors movement nations navy network news newspaper observatory office orchestra organisation organization parliament partners
  partnership party patrol pictures plc police post press productions programme project publishing records reserve resistance restaurant sa school schools senate
  service services societies society solutions squad studios syndicate systems taskforce team technologies technology telegraph times treasury tribunal tribune trust union unions university
  volunteers ventures watch`.split(/\s+/u),
);

/** Words that begin the name of an organisation: "Ministry of Defence", "Bank of England", "Hayat …". */
export const organisationBeginnings: ReadonlySet<string> = new Set(
  `academy agency ansar association bank board bureau chamber church college commission committee confederation council court department
  directorate faculty federation foundation front hay'at hayat hay’at harakat hizb house institute international jabhat jaish jaysh jamaat jemaah jund kataib katibat league liwa ministry
  museum office order organisation organization parliament party people's royal school society tahrir university union`.split(
    /\s+/u,
  ),
);

/** Suffixes of companies that a short form leaves out. */
export const companySuffixes: ReadonlySet<string> = new Set(
  `inc corp co ltd plc llc llp ag gmbh sa nv company corporation limited group holdings incorporated`.split(
    /\s+/u,
  ),
);

/** Organisations that news names without a telling word, separated by commas. Those with several names are in `alias-groups.en.ts`. */
export const organisations = `
Pentagon, Kremlin, Scotland Yard, Interpol, Europol, Knesset, Bundestag, House of Commons, House of Lords,
House of Representatives, Royal Navy, Red Cross, Red Crescent,
Amnesty International, Human Rights Watch, Doctors Without Borders, Greenpeace, Oxfam, Unicef, UNICEF, Unesco, UNESCO, UNHCR, OPEC, ASEAN, Mossad, Shin Bet, Microsoft, Apple,
Google, Amazon, Facebook, Twitter, Meta, Intel, AMD, Nvidia, Oracle, Cisco, Yahoo, eBay, Netflix, Tesla, Boeing, Airbus, Toyota, Honda, Nissan, Sony, Samsung, Nokia,
Siemens, Volkswagen, Walmart, Wal-Mart, Target, Starbucks, Pfizer, Novartis, Gazprom, Aramco, ExxonMobil, Chevron, Goldman Sachs, Morgan Stanley, JPMorgan,
Reuters, Al Jazeera, Al-Jazeera, Al Arabiya, Bloomberg, CNN, ABC, CBS, NBC, MSNBC, Fox News, Sky News, Xinhua, Tass, TASS, Interfax, Haaretz, Newsweek,
New York Times, Washington Post, Wall Street Journal, Los Angeles Times, Guardian, Daily Mail, Le Monde, Der Spiegel, Financial Times, USA Today, TMZ, YouTube, Wikipedia,
Barclays, HSBC, Citigroup, Lehman Brothers, General Motors, General Electric, Ford Motor Co, Chrysler, Adidas, Nike, Disney, Pixar, Paramount, Warner Bros,
Quartet, Fatah, Likud, Boko Haram, Al Shabab, Al-Shabaab, al-Shabab, Jemaah Islamiyah, Muslim Brotherhood, Tamil Tigers, Tea Party, Blackwater, NASA, FIFA, UEFA, NFL, NBA, MLB, NHL, NCAA`;

/** Faiths, peoples, parties' followers and currents: capitalised, but a group of people rather than a body. */
export const groupNames: ReadonlySet<string> = new Set(
  `alawite alawites arab arabs bedouin bedouins buddhist buddhists catholic catholics christian christians democrat democrats druze evangelical
  hindu hindus hispanic hispanics hutu hutus islamist islamists jew jewish jews jihadist kurd kurdish kurds latino latinos
  maoist maoists marxist mormon mormons muslim muslims nazi nazis orthodox pashtun pashtuns protestant protestants republican republicans rohingya roma
  salafi salafist shia shias shiite shiites shi'ite shi'ites sikh sikhs sunni sunnis tamil tamils tory tories tutsi tutsis uighur uighurs uyghur uyghurs yazidi yazidis zionist`.split(
    /\s+/u,
  ),
);

/** Words that end the name of a happening: "World War", "Academy Awards", "Boston Marathon". */
export const eventEndings: ReadonlySet<string> = new Set(
  `agreement awards award accord accords bowl championship championships conflict cup derby earthquake elections election emmys festival games
  genocide holocaust hurricane initiative marathon masters massacre olympics open oscars parade revolution riots series spring summit
  tour tournament treaty tsunami uprising war wars`.split(/\s+/u),
);

/** Words whose possessive is part of the name: "People's Assembly", "King's College". */
export const possessiveBeginnings: ReadonlySet<string> = new Set(
  "people workers women children king queen men veterans teachers players actors writers doctors moody mcdonald lloyd macy sotheby christie".split(
    " ",
  ),
);

/** Nouns before the name of a body: "the news agency SANA". */
export const bodyNouns: ReadonlySet<string> = new Set(
  `agency airline bank broadcaster chain channel charity company firm giant group maker manufacturer militia network
  newspaper organisation organization retailer website`.split(/\s+/u),
);

/** Words that companies end their names with and leave out when they are mentioned again: "Barclays Bank", "Barclays". */
export const companyWords: ReadonlySet<string> = new Set(
  `airlines airways bank broadcasting communications energy entertainment foods games group holdings industries insurance
  international laboratories media motors partners pharmaceuticals pictures publishing records solutions studios systems technologies
  technology telecom`.split(/\s+/u),
);

/** Nouns that stand for a company after "the". */
export const companyNouns: ReadonlySet<string> = new Set("company corporation firm".split(" "));
