/**
 * States and territories, one a line: name | capitals | demonyms | other names. Several in one cell are separated by
 * commas, the first name is the one to show. Demonyms are adjectives and people; a plural in -s is understood.
 */
export const countryTable = `
Afghanistan | Kabul | Afghan | Islamic Emirate of Afghanistan
Albania | Tirana | Albanian |
Algeria | Algiers | Algerian |
Andorra | Andorra la Vella | Andorran |
Angola | Luanda | Angolan |
Antigua and Barbuda | Saint John's | Antiguan | Antigua
Argentina | Buenos Aires | Argentine, Argentinian | Argentine Republic
Armenia | Yerevan | Armenian |
Australia | Canberra | Australian, Aussie | Commonwealth of Australia
Austria | Vienna | Austrian |
Azerbaijan | Baku | Azerbaijani, Azeri |
Bahamas | Nassau | Bahamian | The Bahamas
Bahrain | Manama | Bahraini |
Bangladesh | Dhaka | Bangladeshi |
Barbados | Bridgetown | Barbadian |
Belarus | Minsk | Belarusian, Belarussian | Belorussia
Belgium | Brussels | Belgian |
Belize | Belmopan | Belizean |
Benin | Porto-Novo | Beninese |
Bhutan | Thimphu | Bhutanese |
Bolivia | La Paz, Sucre | Bolivian |
Bosnia and Herzegovina | Sarajevo | Bosnian | Bosnia, Bosnia-Herzegovina
Botswana | Gaborone | Botswanan |
Brazil | Brasilia | Brazilian |
Brunei | Bandar Seri Begawan | Bruneian |
Bulgaria | Sofia | Bulgarian |
Burkina Faso | Ouagadougou | Burkinabe |
Burundi | Bujumbura, Gitega | Burundian |
Cambodia | Phnom Penh | Cambodian |
Cameroon | Yaounde | Cameroonian |
Canada | Ottawa | Canadian |
Cape Verde | Praia | Cape Verdean | Cabo Verde
Central African Republic | Bangui | Central African |
Chad | N'Djamena, Ndjamena | Chadian |
Chile | Santiago | Chilean |
China | Beijing | Chinese | People's Republic of China, PRC, Mainland China
Colombia | Bogota | Colombian |
Comoros | Moroni | Comorian |
Costa Rica | San Jose | Costa Rican |
Croatia | Zagreb | Croatian, Croat |
Cuba | Havana | Cuban |
Cyprus | Nicosia | Cypriot, Greek Cypriot, Turkish Cypriot |
Czech Republic | Prague | Czech | Czechia
Democratic Republic of the Congo | Kinshasa | | Democratic Republic of Congo, DR Congo, DRC, D.R.C., Congo-Kinshasa, Zaire
Denmark | Copenhagen | Danish, Dane |
Djibouti | | Djiboutian |
Dominica | Roseau | |
Dominican Republic | Santo Domingo | Dominican |
East Timor | Dili | East Timorese, Timorese | Timor-Leste
Ecuador | Quito | Ecuadorian, Ecuadorean |
Egypt | Cairo | Egyptian | Arab Republic of Egypt
El Salvador | San Salvador | Salvadoran, Salvadorean |
England | | English, Englishman, Englishwoman, Englishmen |
Equatorial Guinea | Malabo | Equatorial Guinean, Equatoguinean |
Eritrea | Asmara | Eritrean |
Estonia | Tallinn | Estonian |
Eswatini | Mbabane | Swazi | Swaziland
Ethiopia | Addis Ababa | Ethiopian |
Faroe Islands | Torshavn | Faroese |
Fiji | Suva | Fijian |
Finland | Helsinki | Finnish, Finn |
France | Paris | French, Frenchman, Frenchwoman, Frenchmen | French Republic
Gabon | Libreville | Gabonese |
Gambia | Banjul | Gambian | The Gambia
Germany | Berlin | German | Federal Republic of Germany
Ghana | Accra | Ghanaian |
Gibraltar | | Gibraltarian |
Greece | Athens | Greek | Hellenic Republic
Greenland | Nuuk | Greenlandic, Greenlander |
Grenada | | Grenadian |
Guatemala | Guatemala City | Guatemalan |
Guinea | Conakry | Guinean |
Guinea-Bissau | Bissau | |
Guyana | | Guyanese |
Haiti | Port-au-Prince | Haitian |
Honduras | Tegucigalpa | Honduran |
Hong Kong | | Hong Konger, Hongkonger |
Hungary | Budapest | Hungarian |
Iceland | Reykjavik | Icelandic, Icelander |
India | New Delhi | Indian | Republic of India
Indonesia | Jakarta | Indonesian |
Iran | Tehran, Teheran | Iranian | Islamic Republic of Iran, Islamic Republic
Iraq | Baghdad | Iraqi |
Ireland | Dublin | Irish, Irishman, Irishwoman | Republic of Ireland, Irish Republic
Israel | Jerusalem | Israeli | State of Israel
Italy | Rome | Italian |
Ivory Coast | Yamoussoukro | Ivorian | Cote d'Ivoire
Jamaica | Kingston | Jamaican |
Japan | Tokyo | Japanese |
Jordan | Amman | Jordanian | Hashemite Kingdom of Jordan
Kazakhstan | Astana, Nur-Sultan | Kazakh, Kazakhstani |
Kenya | Nairobi | Kenyan |
Kiribati | Tarawa | |
Kosovo | Pristina | Kosovar, Kosovan |
Kuwait | Kuwait City | Kuwaiti |
Kyrgyzstan | Bishkek | Kyrgyz, Kyrgyzstani |
Laos | Vientiane | Laotian |
Latvia | Riga | Latvian |
Lebanon | Beirut | Lebanese |
Lesotho | Maseru | Basotho |
Liberia | Monrovia | Liberian |
Libya | Tripoli | Libyan |
Liechtenstein | Vaduz | |
Lithuania | Vilnius | Lithuanian |
Luxembourg | | Luxembourgish, Luxembourger |
Macau | | Macanese | Macao
Madagascar | Antananarivo | Malagasy |
Malawi | Lilongwe | Malawian |
Malaysia | Kuala Lumpur | Malaysian |
Maldives | Male | Maldivian |
Mali | Bamako | Malian |
Malta | Valletta | Maltese |
Marshall Islands | Majuro | Marshallese |
Mauritania | Nouakchott | Mauritanian |
Mauritius | Port Louis | Mauritian |
Mexico | Mexico City | Mexican |
Micronesia | Palikir | Micronesian | Federated States of Micronesia
Moldova | Chisinau | Moldovan | Republic of Moldova
Monaco | | Monegasque |
Mongolia | Ulaanbaatar, Ulan Bator | Mongolian |
Montenegro | Podgorica | Montenegrin |
Morocco | Rabat | Moroccan |
Mozambique | Maputo | Mozambican |
Myanmar | Naypyidaw, Naypyitaw | Burmese | Burma
Namibia | Windhoek | Namibian |
Nauru | | Nauruan |
Nepal | Kathmandu | Nepali, Nepalese |
Netherlands | Amsterdam | Dutch, Dutchman, Dutchwoman | The Netherlands, Holland
New Caledonia | Noumea | New Caledonian |
New Zealand | Wellington | New Zealander |
Nicaragua | Managua | Nicaraguan |
Niger | Niamey | Nigerien |
Nigeria | Abuja | Nigerian |
North Korea | Pyongyang | North Korean | Democratic People's Republic of Korea, DPRK
North Macedonia | Skopje | Macedonian | Macedonia
Northern Ireland | Belfast | Northern Irish | Ulster
Norway | Oslo | Norwegian |
Oman | Muscat | Omani |
Pakistan | Islamabad | Pakistani |
Palau | Ngerulmud | Palauan |
Palestine | Ramallah | Palestinian | State of Palestine, Palestinian territories, Palestinian Territories
Panama | Panama City | Panamanian |
Papua New Guinea | Port Moresby | Papua New Guinean | PNG
Paraguay | Asuncion | Paraguayan |
Peru | Lima | Peruvian |
Philippines | Manila | Filipino, Filipina, Philippine | The Philippines
Poland | Warsaw | Polish, Pole |
Portugal | Lisbon | Portuguese |
Puerto Rico | San Juan | Puerto Rican |
Qatar | Doha | Qatari |
Republic of the Congo | Brazzaville | Congolese | Congo-Brazzaville, Congo Republic, Congo
Romania | Bucharest | Romanian |
Russia | Moscow | Russian | Russian Federation
Rwanda | Kigali | Rwandan |
Saint Kitts and Nevis | Basseterre | | St. Kitts and Nevis
Saint Lucia | Castries | Saint Lucian | St. Lucia
Saint Vincent and the Grenadines | Kingstown | Vincentian | St. Vincent and the Grenadines
Samoa | Apia | Samoan |
San Marino | | Sammarinese |
Sao Tome and Principe | | | São Tomé and Príncipe
Saudi Arabia | Riyadh | Saudi, Saudi Arabian | Kingdom of Saudi Arabia
Scotland | Edinburgh | Scottish, Scot, Scotsman |
Senegal | Dakar | Senegalese |
Serbia | Belgrade | Serbian, Serb |
Seychelles | | Seychellois |
Sierra Leone | Freetown | Sierra Leonean |
Singapore | | Singaporean |
Slovakia | Bratislava | Slovak, Slovakian |
Slovenia | Ljubljana | Slovenian, Slovene |
Solomon Islands | Honiara | Solomon Islander |
Somalia | Mogadishu | Somali, Somalian |
Somaliland | Hargeisa | Somalilander |
South Africa | Pretoria, Cape Town | South African |
South Korea | Seoul | South Korean | Republic of Korea
South Ossetia | Tskhinvali | South Ossetian |
South Sudan | Juba | South Sudanese |
Soviet Union | | Soviet | USSR, U.S.S.R.
Spain | Madrid | Spanish, Spaniard |
Sri Lanka | Colombo | Sri Lankan | Ceylon
Sudan | Khartoum | Sudanese |
Suriname | Paramaribo | Surinamese |
Sweden | Stockholm | Swedish, Swede |
Switzerland | Bern | Swiss | Swiss Confederation
Syria | Damascus | Syrian | Syrian Arab Republic
Taiwan | Taipei | Taiwanese | Republic of China
Tajikistan | Dushanbe | Tajik, Tajikistani |
Tanzania | Dodoma | Tanzanian |
Thailand | Bangkok | Thai |
Tibet | Lhasa | Tibetan |
Togo | Lome | Togolese |
Tonga | Nuku'alofa | Tongan |
Trinidad and Tobago | Port of Spain | Trinidadian | Trinidad
Tunisia | Tunis | Tunisian |
Turkey | Ankara | Turkish, Turk | Türkiye, Turkiye
Turkmenistan | Ashgabat | Turkmen |
Tuvalu | Funafuti | Tuvaluan |
Uganda | Kampala | Ugandan |
Ukraine | Kyiv, Kiev | Ukrainian |
United Arab Emirates | Abu Dhabi | Emirati | UAE, U.A.E.
United Kingdom | London | British, Briton, Brit | UK, U.K., Britain, Great Britain
United States | Washington, Washington D.C., Washington DC, Washington, D.C. | American, African American, African-American | United States of America, US, U.S., USA, U.S.A., America
Uruguay | Montevideo | Uruguayan |
Uzbekistan | Tashkent | Uzbek |
Vanuatu | Port Vila | Vanuatuan |
Vatican City | | | Vatican, Holy See
Venezuela | Caracas | Venezuelan |
Vietnam | Hanoi | Vietnamese | Viet Nam
Wales | Cardiff | Welsh, Welshman, Welshwoman |
Yemen | Sanaa | Yemeni |
Yugoslavia | | Yugoslav, Yugoslavian |
Zambia | Lusaka | Zambian |
Zimbabwe | Harare | Zimbabwean | Rhodesia
`;
