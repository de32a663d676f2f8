/** Names of places, separated by commas or line ends. States and capitals are in `countries.en.ts`. */

/** Continents, seas and regions larger than a state, or known beyond it. */
export const regions = `
Africa, Antarctica, Asia, Europe, North America, South America, Latin America, Central America, Oceania, Eurasia,
Middle East, Far East, Near East, Southeast Asia, South Asia, East Asia, Central Asia, West Africa, East Africa,
North Africa, Southern Africa, Sub-Saharan Africa, Sahel, Maghreb, Levant, Balkans, Caucasus, Scandinavia, Baltics,
Western Europe, Eastern Europe, Central Europe, Caribbean, Horn of Africa, Gaza Strip, Gaza, West Bank, Golan Heights, Sinai,
Kashmir, Punjab, Kurdistan, Crimea, Donbas, Donbass, Chechnya, Dagestan, Abkhazia, Transnistria, Nagorno-Karabakh,
Xinjiang, Sichuan, Siberia, Catalonia, Bavaria, Sicily, Sardinia, Corsica, Crete, Aceh, Sumatra, Java, Bali, Borneo, Sulawesi,
Papua, Mindanao, Honshu, Hokkaido, Okinawa, Tasmania, Queensland, New South Wales, Darfur, Tigray, Biafra, Zanzibar,
Helmand, Kandahar, Waziristan, Balochistan, Sindh, Kerala, Gujarat, Maharashtra, Tamil Nadu, Uttar Pradesh, Bihar, Assam,
Ontario, Quebec, British Columbia, Alberta, Manitoba, Saskatchewan, Nova Scotia, New Brunswick, Newfoundland, Yukon,
Atlantic, Pacific, Atlantic Ocean, Pacific Ocean, Indian Ocean, Arctic Ocean, Arctic, Mediterranean, Mediterranean Sea,
Red Sea, Black Sea, Caspian Sea, Baltic Sea, North Sea, Dead Sea, South China Sea, East China Sea, Persian Gulf, Arabian Sea,
Gulf of Aden, Gulf of Mexico, Gulf of Oman, Strait of Hormuz, Suez Canal, Panama Canal, English Channel, Bering Sea,
Rhine, Danube, Nile, Euphrates, Tigris, Ganges, Mekong, Yangtze, Amazon River, Thames, Volga,
Alps, Himalayas, Andes, Rockies, Pyrenees, Mount Everest, Everest, Sahara, Midwest, New England, Silicon Valley, Wall Street,
Americas, Baltic, Midlands, Normandy, Brittany, Provence, Tuscany, Lombardy, Labrador, Korea, Falklands, Heathrow,
Newfoundland and Labrador, Jammu and Kashmir, Andaman and Nicobar Islands, Turks and Caicos Islands, Tyne and Wear, Dumfries and Galloway,
Argyll and Bute, Perth and Kinross, Hammersmith and Fulham, Kensington and Chelsea, Brighton and Hove, Bermuda, Guam, American Samoa, Virgin Islands, Cayman Islands, Falkland Islands, Aruba, Curacao, Martinique, Guadeloupe`;

/** Demonyms of regions and continents, as `demonym = region`. */
export const regionDemonyms = `
European = Europe, African = Africa, Asian = Asia, Latin American = Latin America, Middle Eastern = Middle East,
Kashmiri = Kashmir, Korean = Korea, Chechen = Chechnya, Crimean = Crimea, Sicilian = Sicily, Catalan = Catalonia, Bavarian = Bavaria,
Scandinavian = Scandinavia, Texan = Texas, Californian = California, Londoner = London, New Yorker = New York,
Parisian = Paris, Gazan = Gaza, Floridian = Florida, Hawaiian = Hawaii, Alaskan = Alaska, Caribbean = Caribbean`;

/** States of the United States, with their postal and older short forms. */
export const usStates = `
Alabama = Ala., Alaska, Arizona = Ariz., Arkansas = Ark., California = Calif., Colorado = Colo., Connecticut = Conn.,
Delaware = Del., Florida = Fla., Georgia, Hawaii, Idaho, Illinois = Ill., Indiana = Ind., Iowa, Kansas = Kan.,
Kentucky = Ky., Louisiana = La., Maine, Maryland = Md., Massachusetts = Mass., Michigan = Mich., Minnesota = Minn.,
Mississippi = Miss., Missouri = Mo., Montana = Mont., Nebraska = Neb., Nevada = Nev., New Hampshire = N.H.,
New Jersey = N.J., New Mexico = N.M., New York = N.Y., North Carolina = N.C., North Dakota = N.D., Ohio,
Oklahoma = Okla., Oregon = Ore., Pennsylvania = Pa., Rhode Island = R.I., South Carolina = S.C., South Dakota = S.D.,
Tennessee = Tenn., Texas = Tex., Utah, Vermont = Vt., Virginia = Va., Washington State, West Virginia = W.Va.,
Wisconsin = Wis., Wyoming = Wyo.`;

/** Large or often reported cities that are not capitals of states. */
export const cities = `
New York, New York City, Los Angeles, Chicago, Houston, Phoenix, Philadelphia, San Antonio, San Diego, Dallas, San Jose, Austin,
Jacksonville, Fort Worth, Columbus, Charlotte, San Francisco, Indianapolis, Seattle, Denver, Boston, El Paso, Nashville, Detroit,
Oklahoma City, Portland, Las Vegas, Memphis, Louisville, Baltimore, Milwaukee, Albuquerque, Tucson, Fresno, Sacramento, Kansas City,
Mesa, Atlanta, Omaha, Colorado Springs, Raleigh, Miami, Long Beach, Oakland, Minneapolis, Tulsa, Tampa, Arlington, New Orleans,
Wichita, Cleveland, Bakersfield, Honolulu, Anaheim, Lexington, Stockton, St. Louis, St. Paul, Cincinnati, Pittsburgh,
Anchorage, Newark, Jersey City, Buffalo, Orlando, St. Petersburg, Norfolk, Baton Rouge, Richmond, Boise, Des Moines, Spokane,
Rochester, Birmingham, Montgomery, Mobile, Salt Lake City, Little Rock, Knoxville, Providence, Chattanooga, Tallahassee,
Savannah, Charleston, Hartford, Albany, Brooklyn, Manhattan, Queens, Bronx, Harlem, Staten Island, Hollywood, Beverly Hills, Malibu,
Pasadena, Berkeley, Palo Alto, Santa Monica, Santa Barbara, Santa Ana, Cupertino, Redmond, Annapolis, Topeka, Madison,
Fort Lauderdale, Key West, Atlantic City, Wilmington, Greensboro, Galveston, Corpus Christi, Lubbock, Amarillo, Waco, Laredo, Eureka,
Toronto, Montreal, Vancouver, Calgary, Edmonton, Winnipeg, Quebec City, Halifax, Victoria,
Guadalajara, Monterrey, Tijuana, Ciudad Juarez, Acapulco, Cancun, Sao Paulo, Rio de Janeiro, Salvador, Recife, Medellin, Cali,
Guayaquil, Maracaibo, Cordoba, Rosario, Valparaiso, Concepcion,
Manchester, Liverpool, Leeds, Sheffield, Bristol, Glasgow, Leicester, Nottingham, Southampton, Newcastle, Brighton, Oxford,
Cambridge, York, Aberdeen, Dundee, Swansea, Derry, Londonderry, Cork, Limerick, Galway,
Marseille, Lyon, Toulouse, Nice, Nantes, Strasbourg, Bordeaux, Lille, Cannes, Calais, Hamburg, Munich, Cologne, Frankfurt, Stuttgart,
Dusseldorf, Dortmund, Leipzig, Dresden, Hanover, Nuremberg, Bonn, Bremen, Barcelona, Valencia, Seville, Malaga, Bilbao, Zaragoza,
Milan, Naples, Turin, Palermo, Genoa, Bologna, Florence, Venice, Porto, Rotterdam, The Hague, Utrecht, Antwerp, Ghent, Bruges,
Geneva, Zurich, Basel, Davos, Salzburg, Graz, Krakow, Gdansk, Lodz, Wroclaw, Brno, Thessaloniki, Gothenburg, Malmo, Bergen, Aarhus,
Tampere, Split, Dubrovnik, Mostar, Srebrenica, Novi Sad, Cluj, Plovdiv, Varna, Istanbul, Izmir, Antalya, Adana, Gaziantep, Diyarbakir,
Saint Petersburg, Novosibirsk, Yekaterinburg, Kazan, Sochi, Vladivostok, Grozny, Volgograd, Rostov-on-Don, Kaliningrad, Murmansk,
Kharkiv, Kharkov, Odesa, Odessa, Lviv, Dnipro, Donetsk, Luhansk, Mariupol, Kherson, Zaporizhzhia, Bakhmut, Sevastopol, Simferopol,
Tbilisi, Almaty, Samarkand, Aleppo, Homs, Hama, Latakia, Idlib, Raqqa, Deir ez-Zor, Deir al-Zor, Daraa, Sweida, Suwayda, Quneitra,
Palmyra, Tartus, Qamishli, Kobani, Sidon, Tyre, Baalbek, Haifa, Tel Aviv, Eilat, Beersheba, Nazareth, Bethlehem, Hebron, Nablus,
Jenin, Jericho, Rafah, Khan Younis, Khan Yunis, Gaza City, Irbid, Aqaba, Mosul, Basra, Kirkuk, Erbil, Irbil, Fallujah, Ramadi, Najaf,
Karbala, Tikrit, Samarra, Sulaymaniyah, Isfahan, Mashhad, Shiraz, Tabriz, Qom, Natanz, Bushehr, Bandar Abbas, Bam, Jeddah, Mecca,
Medina, Dammam, Dubai, Sharjah, Aden, Hodeidah, Taiz, Alexandria, Giza, Suez, Luxor, Port Said, Benghazi, Misrata, Sirte, Derna,
Casablanca, Marrakesh, Marrakech, Fez, Tangier, Agadir, Oran, Lagos, Kano, Ibadan, Maiduguri, Kumasi, Abidjan, Timbuktu, Gao,
Mombasa, Garissa, Kismayo, Dar es Salaam, Arusha, Entebbe, Goma, Bukavu, Lubumbashi, Bulawayo, Johannesburg, Durban, Soweto,
Port Elizabeth, Bloemfontein, Omdurman, Port Sudan, El Fasher, Mekelle, Karachi, Lahore, Peshawar, Quetta, Rawalpindi, Faisalabad,
Multan, Swat, Abbottabad, Herat, Kunduz, Mazar-i-Sharif, Jalalabad, Ghazni, Mumbai, Bombay, Delhi, Kolkata, Calcutta, Chennai,
Madras, Bangalore, Bengaluru, Hyderabad, Ahmedabad, Pune, Jaipur, Lucknow, Kanpur, Nagpur, Surat, Srinagar, Jammu, Varanasi,
Amritsar, Chandigarh, Goa, Kochi, Bhopal, Chittagong, Sylhet, Pokhara, Jaffna, Kandy, Mandalay, Yangon, Rangoon, Chiang Mai, Phuket,
Pattaya, Ho Chi Minh City, Saigon, Da Nang, Hue, Siem Reap, Surabaya, Bandung, Medan, Banda Aceh, Yogyakarta, Makassar, Palu,
Cebu, Davao, Quezon City, Marawi, Johor Bahru, Penang, Shanghai, Guangzhou, Shenzhen, Tianjin, Chongqing, Chengdu, Wuhan, Nanjing,
Xi'an, Hangzhou, Harbin, Dalian, Qingdao, Kunming, Urumqi, Kashgar, Kaohsiung, Osaka, Kyoto, Yokohama, Nagoya, Sapporo, Fukuoka,
Kobe, Hiroshima, Nagasaki, Sendai, Fukushima, Busan, Incheon, Daegu, Sydney, Melbourne, Brisbane, Perth, Adelaide, Darwin, Hobart,
Gold Coast, Cairns, Auckland, Christchurch, Dunedin, Queenstown`;

/** Buildings and sites that news names as places. */
export const sites = `
White House, Buckingham Palace, Downing Street, Capitol Hill, Times Square, Ground Zero, Tahrir Square, Tiananmen Square, Red Square,
Guantanamo Bay, Guantanamo, Camp David, Mar-a-Lago, Temple Mount, Western Wall, Trafalgar Square, Central Park, Eiffel Tower`;

/** Words that end the name of a place: "Lake County", "Mill Theatre", "Golan Heights". */
export const placeEndings: ReadonlySet<string> = new Set(
  `airport arena archipelago avenue basin bay beach blvd boulevard bridge building canal cape cathedral cave cemetery center
  centre castle church circle city cliffs coast county court courthouse creek crossing dam delta desert district drive estate falls
  forest fort garden gardens glacier governorate gulf hall harbor harbour heights highway hill hills hospital hotel
  house island islands isle isles jail junction kingdom lake lakes lane mall mosque mount mountain mountains museum
  ocean oblast palace park parkway peak peninsula place plateau plaza point port prefecture prison province range ranch reef
  reservoir ridge river road sea shrine springs square stadium station strait street strip
  summit synagogue temple territories territory theater theatre tower town township valley village volcano zoo`.split(
    /\s+/u,
  ),
);

/** Those of them that are nobody's name, so that a title before one is a part of its name: "King **County**", "Queen **Street**". */
export const builtOrRuled: ReadonlySet<string> = new Set(
  `airport archipelago avenue boulevard bridge county harbour highway hospital hotel island islands museum palace road square stadium
  station street theatre theater`.split(/\s+/u),
);

/** Titles of those whom places are called after. */
export const royalTitles: ReadonlySet<string> = new Set("duke king prince princess queen".split(" "));

/** Words that begin the name of a place: "Lake Victoria", "Mount Sinai", "Fort Hood". */
export const placeBeginnings: ReadonlySet<string> = new Set(
  "lake mount mt mt. cape fort camp port gulf strait bay isle river san santa santo saint st st. villa puerto rio los las lower upper".split(
    " ",
  ),
);

/** Words that turn a place into a part of it: "northern Syria", "downtown Chicago". Not part of the name. */
export const placeParts: ReadonlySet<string> = new Set(
  `north south east west northern southern eastern western central northeast northwest southeast southwest northeastern
  northwestern southeastern southwestern upper lower downtown greater inner outer mainland mid coastal rural`.split(
    /\s+/u,
  ),
);

/** Endings of places and organisations that are also common surnames: "Benny Hill", "Jerry Hall". */
export const surnameEndings: ReadonlySet<string> = new Set(
  `bank banks bay beach bond bridges canal cape castle church cliff coast college cook court field force forest front garden glen guard hall
  hill hills house king lake lane major marsh mills moon parish park place pope port post prince range ridge river rivers sea
  shore springs stone street summers tower village watch waters wood woods young knight judge marshal marshall bishop deacon dean duke earl page chancellor mayor`.split(
    /\s+/u,
  ),
);

/** Nouns beside the name of a place: "Quneitra province", "the city of Quneitra". */
export const placeNouns: ReadonlySet<string> = new Set(
  `province city town village district county governorate region state neighborhood neighbourhood suburb area island river shrine mosque
  cathedral airport prison`.split(/\s+/u),
);
