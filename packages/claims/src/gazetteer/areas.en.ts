/**
 * States and territories by the part of the world they lie in, after the United Nations geoscheme (M49):
 * `part | continent | ISO 3166-1 code and name, …`. The names are those of `entities/countries.en.ts` where it has them.
 */
export const countryLines = `
Northern Africa | Africa | DZ Algeria, EG Egypt, LY Libya, MA Morocco, SD Sudan, TN Tunisia, EH Western Sahara
Eastern Africa | Africa | IO British Indian Ocean Territory, BI Burundi, KM Comoros, DJ Djibouti, ER Eritrea, ET Ethiopia, KE Kenya, MG Madagascar, MW Malawi, MU Mauritius, YT Mayotte, MZ Mozambique, RE Reunion, RW Rwanda, SC Seychelles, SO Somalia, SS South Sudan, UG Uganda, TZ Tanzania, ZM Zambia, ZW Zimbabwe
Central Africa | Africa | AO Angola, CM Cameroon, CF Central African Republic, TD Chad, CG Republic of the Congo, CD Democratic Republic of the Congo, GQ Equatorial Guinea, GA Gabon, ST Sao Tome and Principe
Southern Africa | Africa | BW Botswana, SZ Eswatini, LS Lesotho, NA Namibia, ZA South Africa
West Africa | Africa | BJ Benin, BF Burkina Faso, CV Cape Verde, CI Ivory Coast, GM Gambia, GH Ghana, GN Guinea, GW Guinea-Bissau, LR Liberia, ML Mali, MR Mauritania, NE Niger, NG Nigeria, SH Saint Helena, SN Senegal, SL Sierra Leone, TG Togo
Caribbean | North America | AI Anguilla, AG Antigua and Barbuda, AW Aruba, BS Bahamas, BB Barbados, BQ Bonaire, VG British Virgin Islands, KY Cayman Islands, CU Cuba, CW Curacao, DM Dominica, DO Dominican Republic, GD Grenada, GP Guadeloupe, HT Haiti, JM Jamaica, MQ Martinique, MS Montserrat, PR Puerto Rico, BL Saint Barthelemy, KN Saint Kitts and Nevis, LC Saint Lucia, MF Saint Martin, VC Saint Vincent and the Grenadines, SX Sint Maarten, TT Trinidad and Tobago, TC Turks and Caicos Islands, VI Virgin Islands
Central America | North America | BZ Belize, CR Costa Rica, SV El Salvador, GT Guatemala, HN Honduras, NI Nicaragua, PA Panama
Northern America | North America | BM Bermuda, CA Canada, GL Greenland, MX Mexico, PM Saint Pierre and Miquelon, US United States
 | South America | AR Argentina, BO Bolivia, BR Brazil, CL Chile, CO Colombia, EC Ecuador, FK Falkland Islands, GF French Guiana, GY Guyana, PY Paraguay, PE Peru, GS South Georgia, SR Suriname, UY Uruguay, VE Venezuela
Central Asia | Asia | KZ Kazakhstan, KG Kyrgyzstan, TJ Tajikistan, TM Turkmenistan, UZ Uzbekistan
East Asia | Asia | CN China, HK Hong Kong, MO Macau, TW Taiwan, KP North Korea, JP Japan, MN Mongolia, KR South Korea
Southeast Asia | Asia | BN Brunei, KH Cambodia, ID Indonesia, LA Laos, MY Malaysia, MM Myanmar, PH Philippines, SG Singapore, TH Thailand, TL East Timor, VN Vietnam
South Asia | Asia | AF Afghanistan, BD Bangladesh, BT Bhutan, IN India, IR Iran, MV Maldives, NP Nepal, PK Pakistan, LK Sri Lanka
Western Asia | Asia | AM Armenia, AZ Azerbaijan, BH Bahrain, CY Cyprus, GE Georgia, IQ Iraq, IL Israel, JO Jordan, KW Kuwait, LB Lebanon, OM Oman, QA Qatar, SA Saudi Arabia, PS Palestine, SY Syria, TR Turkey, AE United Arab Emirates, YE Yemen
Eastern Europe | Europe | BY Belarus, BG Bulgaria, CZ Czech Republic, HU Hungary, PL Poland, MD Moldova, RO Romania, RU Russia, SK Slovakia, UA Ukraine
Northern Europe | Europe | AX Aland Islands, DK Denmark, EE Estonia, FO Faroe Islands, FI Finland, GG Guernsey, IS Iceland, IE Ireland, IM Isle of Man, JE Jersey, LV Latvia, LT Lithuania, NO Norway, SJ Svalbard, SE Sweden, GB United Kingdom
Southern Europe | Europe | AL Albania, AD Andorra, BA Bosnia and Herzegovina, HR Croatia, GI Gibraltar, GR Greece, VA Vatican City, IT Italy, MT Malta, ME Montenegro, MK North Macedonia, PT Portugal, SM San Marino, RS Serbia, SI Slovenia, ES Spain, XK Kosovo
Western Europe | Europe | AT Austria, BE Belgium, FR France, DE Germany, LI Liechtenstein, LU Luxembourg, MC Monaco, NL Netherlands, CH Switzerland
 | Oceania | AU Australia, NZ New Zealand, CX Christmas Island, CC Cocos Islands, NF Norfolk Island, FJ Fiji, NC New Caledonia, PG Papua New Guinea, SB Solomon Islands, VU Vanuatu, GU Guam, KI Kiribati, MH Marshall Islands, FM Micronesia, NR Nauru, MP Northern Mariana Islands, PW Palau, AS American Samoa, CK Cook Islands, PF French Polynesia, NU Niue, PN Pitcairn, WS Samoa, TK Tokelau, TO Tonga, TV Tuvalu, WF Wallis and Futuna`;

/**
 * Areas that span states: `name, other names | codes of the states in them`. Behind "?" stand those that only some count in,
 * or that lie in it in part: there the comparison is left open.
 */
export const areaLines = `
Middle East, Mideast, Near East | BH CY EG IR IQ IL JO KW LB OM PS QA SA SY AE YE TR ? AF AM AZ DZ GE LY MA PK SD TN EH SO DJ MR
Maghreb | DZ LY MA TN MR EH
North Africa | DZ EG LY MA SD TN EH ? MR TD NE ML SS ER
Levant | IL JO LB PS SY ? CY EG IQ TR
Horn of Africa | DJ ER ET SO ? KE SD SS
Sahel | BF TD ML MR NE SN SD ER ? NG CM DZ GM ET
East Africa | BI KM DJ ER ET KE MG MW MU MZ RW SC SO SS TZ UG ZM ZW ? SD CD
Sub-Saharan Africa | BI KM ET KE MG MW MU MZ RW SC SS UG TZ ZM ZW AO CM CF TD CG CD GQ GA ST BW SZ LS NA ZA BJ BF CV CI GM GH GN GW LR ML NE NG SN SL TG ? SD SO DJ ER MR
Balkans | AL BA BG HR GR XK ME MK RO RS SI ? TR HU MD CY
Baltics, Baltic States, Baltic states | EE LV LT
Scandinavia | DK NO SE ? FI IS
Caucasus, South Caucasus | AM AZ GE ? RU TR IR
Iberia, Iberian Peninsula | ES PT AD ? GI FR
British Isles | GB IE IM GG JE
Benelux | BE NL LU
Central Europe | AT CZ DE HU LI PL SK SI CH ? HR RO LT UA RS
Far East | CN HK MO TW KP JP MN KR ? RU VN KH LA TH PH MY SG ID
Indochina | KH LA VN ? TH MM MY
Latin America | AR BO BR CL CO EC GF PY PE UY VE BZ CR SV GT HN MX NI PA CU DO HT PR ? GY SR JM TT FK MQ GP
Americas | AR BO BR CL CO EC FK GF GY PY PE SR UY VE BZ CR SV GT HN MX NI PA CU DO HT PR JM TT BS BB GD LC VC AG DM KN AW CW MQ GP KY BM CA GL US
Korea, Korean Peninsula, Korean peninsula | KP KR
Eurasia | AM AZ GE KZ KG TJ TM UZ RU TR CN IN UA BY PL DE FR GB ES IT ? JP ID EG
Gulf States, Gulf states | BH KW OM QA SA AE ? IQ IR
Arabian Peninsula, Arabian peninsula | BH KW OM QA SA AE YE ? IQ JO
European Union, EU | AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE ? GB
Southeastern Europe, Southeast Europe | AL BA BG HR GR XK ME MK RO RS SI MD ? TR HU CY
Melanesia | FJ NC PG SB VU ? ID
Polynesia | AS CK PF NU PN WS TK TO TV WF ? NZ US
South Pacific | FJ NC PG SB VU AS CK PF NU PN WS TK TO TV WF ? NZ AU`;

/** States that lie on two continents, for which neither is wrong: `code continent`. */
export const alsoInContinent = `RU Asia, TR Europe, CY Europe, GE Europe, AM Europe, AZ Europe, KZ Europe, EG Asia, ID Oceania`;

/**
 * Larger parts of a state, or of several: `name, other names | codes | regions that lie in it`, with "?" where it is not known what else
 * does, and the region that it lies in itself where that does not follow: `… | region`.
 */
export const partLines = `
Donbas, Donbass | UA | Donetsk, Luhansk
Siberia | RU | Altai, Altai Krai, Buryatiya Republic, Irkutsk Oblast, Khakasiya Republic, Khanty-Mansia, Krasnoyarsk Krai, Kurgan Oblast, Kuzbass, Novosibirsk Oblast, Omsk Oblast, Republic of Tyva, Sakha, Tomsk Oblast, Tyumen Oblast, Yamalo-Nenets, Zabaykalskiy (Transbaikal) Kray
North Caucasus | RU | Chechnya, Dagestan, Ingushetiya Republic, North Ossetia-Alania, Kabardino-Balkariya Republic, Karachayevo-Cherkesiya Republic
Golan Heights, Golan | SY IL | Quneitra
Sinai, Sinai Peninsula, Sinai peninsula | EG | South Sinai, North Sinai
Darfur | SD | Central Darfur, Eastern Darfur, Northern Darfur, Southern Darfur, Western Darfur
Kashmir | IN PK | Jammu and Kashmir, Azad Kashmir ?
Iraqi Kurdistan, Kurdistan Region | IQ | Duhok, Erbil, Sulaymaniyah
Kurdistan | TR IQ IR SY | ?
Crimea | UA | Crimea, Sevastopol City
Long Island | US | Nassau County, Suffolk County | New York
New England | US | Connecticut, Maine, Massachusetts, New Hampshire, Rhode Island, Vermont
Midwest | US | Illinois, Indiana, Iowa, Kansas, Michigan, Minnesota, Missouri, Nebraska, North Dakota, Ohio, South Dakota, Wisconsin
Sumatra | ID | Aceh, North Sumatra, West Sumatra, South Sumatra, Riau, Jambi, Lampung, Bengkulu
Java | ID | West Java, Central Java, East Java, Banten, Jakarta, Yogyakarta
Sulawesi | ID | South Sulawesi, North Sulawesi, Central Sulawesi, West Sulawesi, Southeast Sulawesi, Gorontalo
Borneo | ID MY BN | West Kalimantan, East Kalimantan, South Kalimantan, Central Kalimantan, North Kalimantan, Sabah, Sarawak
Kalimantan | ID | West Kalimantan, East Kalimantan, South Kalimantan, Central Kalimantan, North Kalimantan
Mindanao | PH | Autonomous Region in Muslim Mindanao, Northern Mindanao, Soccsksargen, Caraga, Zamboanga Peninsula, Davao Region
Luzon | PH | Cagayan Valley, Cordillera, Ilocos, Calabarzon, Central Luzon, National Capital Region, Bicol Region, Mimaropa
Visayas | PH | Western Visayas, Central Visayas, Eastern Visayas
Honshu | JP | Aichi, Akita, Aomori, Chiba, Fukui, Fukushima, Gifu, Gunma, Hiroshima, Hyogo, Ibaraki, Ishikawa, Iwate, Kanagawa, Kyoto, Mie, Miyagi, Nagano, Nara, Niigata, Okayama, Osaka, Saitama, Shiga, Shimane, Shizuoka, Tochigi, Tokyo, Tottori, Toyama, Wakayama, Yamagata, Yamaguchi, Yamanashi
Kyushu | JP | Fukuoka, Nagasaki, Kumamoto, Kagoshima, Oita, Miyazaki, Saga
Shikoku | JP | Ehime, Kagawa, Kochi, Tokushima
Abkhazia | GE | Abkhazia
South Ossetia | GE | ?
Nagorno-Karabakh | AZ AM | ?
Transnistria | MD | Transnistria
Somaliland | SO | Awdal, Sanaag, Sool, Togdheer, Woqooyi Galbeed
Puntland | SO | Bari, Nugaal ?
Tibet | CN | Tibet
Anatolia | TR | ?
Patagonia | AR CL | Chubut, Neuquen, Rio Negro, Santa Cruz, Tierra del Fuego, Region of Magallanes ?
Lapland | FI SE NO | Lapland ?
Northern Cyprus | CY | ?
Helmand | AF | Helmand
Waziristan | PK | North Waziristan, South Waziristan
Yorkshire | GB | East Riding of Yorkshire, North Yorkshire, South Yorkshire, West Yorkshire
Sussex | GB | East Sussex, West Sussex
East Anglia | GB | Norfolk, Suffolk ?
Home Counties | GB | Berkshire, Buckinghamshire, Essex, Hertfordshire, Kent, Surrey ?
County Antrim | GB | ? | Northern Ireland
County Armagh | GB | ? | Northern Ireland
County Down | GB | ? | Northern Ireland
County Fermanagh, Fermanagh | GB | ? | Northern Ireland
County Londonderry | GB | ? | Northern Ireland
County Tyrone, Tyrone | GB | ? | Northern Ireland
Basque Country | ES FR | Basque Country
Chechnya | RU | Chechnya
Nineveh, Ninawa | IQ | Nineveh`;

/** First-level regions that two states claim, or that one holds of another: `code region | the other's code`. A place counts as in both. */
export const contestedLines = `
UA Crimea | RU
UA Sevastopol City | RU
UA Donetsk | RU
UA Luhansk | RU
UA Zaporizhzhia | RU
UA Kherson | RU
SY Quneitra | IL
PS West Bank | IL
PS Gaza Strip | IL
IL Jerusalem | PS
IN Jammu and Kashmir | PK
PK Azad Kashmir | IN
GE Abkhazia | RU`;

/** Regions that lie in another one in part: `code region | code region`. There the comparison is left open. */
export const partlyLines = `
IL Jerusalem | PS West Bank`;

/** Regions whose names are words that mean something else more often; they are found with a noun: "South Region", "Delta State". */
export const ordinaryNames: ReadonlySet<string> = new Set(
  `Antique Bar Bay Bid Bone Bride Capital Cascade Center Central Centre Colon Delta East Eastern Erode Falcon Forest German Lot Male Mary
  North Northeast Northern Northwest Oriental Peel Pool Reunion South Southern Unity West Western`
    .split(/\s+/u)
    .concat("East Coast", "West Coast", "Far North"),
);
/** The nouns that they are found with. */
export const regionNouns: readonly string[] = ["Region", "Province", "State", "District", "Department"];

/** States that another claims or that belong to another: `code | the other's code`. */
export const dependencies = `
PS IL, XK RS, TW CN, EH MA, HK CN, MO CN, PR US, GU US, VI US, AS US, MP US, GL DK, FO DK, AX FI, GI GB, FK GB, BM GB, KY GB, VG GB, AI GB, MS GB, TC GB, SH GB, IO GB,
GG GB, JE GB, IM GB, GP FR, MQ FR, GF FR, RE FR, YT FR, NC FR, PF FR, WF FR, PM FR, BL FR, MF FR, AW NL, CW NL, SX NL, BQ NL, SJ NO, CX AU, CC AU, NF AU, CK NZ, NU NZ, TK NZ`;

/** Other names in news, each with the name of the tables: `other = name`, with the ISO code where the name alone has namesakes. */
export const otherNames = `
Abu Kamal = Albu Kamal, Addis Abeba = Addis Ababa, Akmola = Astana, Al Mawsil = Mosul, Al-Fashir = El Fasher, Alma-Ata = Almaty, Antioch = Antakya,
Antwerp = Antwerpen, Arbil = Erbil, Artemivsk = Bakhmut, Azaz = I'zaz, Bangalore = Bengaluru, Baroda = Vadodara, Basle = Basel, Batavia = Jakarta,
Be'er Sheva = Beersheba, Benares = Varanasi, Bengasi = Benghazi, Beograd = Belgrade, Berne = Bern, Bombay = Mumbai, Breslau = Wroclaw, Bruges = Brugge,
Brunswick = Braunschweig, Bruxelles = Brussels, Bucuresti = Bucharest, Cabul = Kabul, Calcutta = Kolkata, Canton = Guangzhou, Cawnpore = Kanpur,
Cebu = Cebu City, Chernigov = Chernihiv, Ciudad de Mexico = Mexico City, Cochin = Kochi IN, Cologne = Koln, Constantinople = Istanbul,
Corunna = A Coruna, Cracow = Krakow, D.C. = Washington, DC = Washington, Danang = Da Nang, Danzig = Gdansk, Daraa = Dar'a, Deir Ezzor = Deir ez-Zor,
Deir al-Zor = Deir ez-Zor, Deraa = Dar'a, Djamena = N'Djamena, Dnepropetrovsk = Dnipro, Dnipropetrovsk = Dnipro, Duesseldorf = Dusseldorf,
Dunkirk = Dunkerque, Esfahan = Isfahan, Falluja = Al Fallujah, Fallujah = Al Fallujah, Fez = Fes, Firenze = Florence IT, Frankfurt = Frankfurt am Main,
Frunze = Bishkek, Gaza City = Gaza, Geneva = Geneve, Genova = Genoa, Ghent = Gent, Gorky = Nizhniy Novgorod, Gothenburg = Goteborg, Grozny = Groznyy,
Gurugram = Gurgaon, Hague = The Hague, Halab = Aleppo, Hama = Hamah, Hanover = Hannover, Hasaka = Al Hasakah, Hasakah = Al Hasakah,
Helsingfors = Helsinki, Hodeida = Al Hudaydah, Hodeidah = Al Hudaydah, Hudaydah = Al Hudaydah, Hull = Kingston upon Hull, Irbil = Erbil,
Jaffa = Tel Aviv, Jiddah = Jeddah, Jogjakarta = Yogyakarta, Kerbala = Karbala, Khan Younis = Khan Yunis, Kharkov = Kharkiv, Kiev = Kyiv,
Kishinev = Chisinau, Kobane = Ayn al 'Arab, Kobani = Ayn al 'Arab, Kobenhavn = Copenhagen, Koeln = Koln, L.A. = Los Angeles, LA = Los Angeles,
La Habana = Havana, Leghorn = Livorno, Leningrad = Saint Petersburg RU, Lisboa = Lisbon, Lucerne = Luzern, Lugansk = Luhansk, Lvov = Lviv,
Lyons = Lyon, Macao = Macau, Madras = Chennai, Makale = Mekele, Makkah = Mecca, Mantua = Mantova, Marrakech = Marrakesh, Marseilles = Marseille,
Mazar-i-Sharif = Mazar-e Sharif, Mekelle = Mekele, Meshed = Mashhad, Mexico DF = Mexico City, Milano = Milan, Misrata = Misratah, Misurata = Misratah,
Mogadiscio = Mogadishu, Munchen = Munich, Mykolayiv = Mykolaiv, Mysuru = Mysore, NYC = New York City, Nanking = Nanjing, Napoli = Naples,
New York = New York City, Newcastle = Newcastle upon Tyne, Nikolaev = Mykolaiv, Nizhny Novgorod = Nizhniy Novgorod, Nur-Sultan = Astana,
Nuremberg = Nurnberg, Odessa = Odesa UA, Oporto = Porto, Orissa = Odisha, Padua = Padova, Palmyra = Tadmur, Peking = Beijing,
Petrograd = Saint Petersburg RU, Philly = Philadelphia, Poona = Pune, Praha = Prague, Prishtina = Pristina, Qandahar = Kandahar, Quebec City = Quebec,
Qum = Qom, Quneitra = Al Qunaytirah, Rangoon = Yangon, Raqqa = Ar Raqqah, Rheims = Reims, Rio = Rio de Janeiro, Roma = Rome IT,
Rostov = Rostov-na-Donu, Rostov-on-Don = Rostov-na-Donu, Saida = Sidon, Saigon = Ho Chi Minh City, Salonica = Thessaloniki, Salonika = Thessaloniki,
Saragossa = Zaragoza, Seville = Sevilla, Skoplje = Skopje, Smyrna = Izmir, Stalingrad = Volgograd, Strasburg = Strasbourg,
Sulaimaniya = As Sulaymaniyah, Suwayda = As-Suwayda, Suweida = As-Suwayda, Sverdlovsk = Yekaterinburg, Sweida = As-Suwayda, Syracuse = Siracusa,
Tadmor = Tadmur, Taiz = Ta'izz, Tangiers = Tangier, Tartus = Tartouss, Teheran = Tehran, Tel Aviv-Yafo = Tel Aviv, Tientsin = Tianjin,
Tiflis = Tbilisi, Torino = Turin, Trivandrum = Thiruvananthapuram, Ujung Pandang = Makassar, Ulaanbaatar = Ulan Bator, Urfa = Sanliurfa,
Vegas = Las Vegas, Venezia = Venice IT, Vilna = Vilnius, Warszawa = Warsaw PL, Washington = Washington DC, Westminster = City of Westminster, Wien = Vienna AT, Ypres = Ieper,
Zaporizhzhia = Zaporizhia, Zaporizhzhya = Zaporizhia, Zaporozhye = Zaporizhia`;
