import { names } from './list.js'

/** What states are called besides their name in `states.ts`, in English. */
export const stateAliases = names`
  United States: U.S., US, USA, U.S.A., America, United States of America; United Kingdom: UK, U.K.,
  Britain, Great Britain; Turkey: Türkiye, Republic of Türkiye; Czechia: Czech Republic; Myanmar: Burma; Netherlands:
  The Netherlands, Holland; United Arab Emirates: UAE, Emirates; Democratic Republic of the Congo: DRC, DR Congo;
  Republic of the Congo: Congo-Brazzaville; Ivory Coast: Côte d'Ivoire; Eswatini: Swaziland; East Timor: Timor-Leste;
  Vatican City: Vatican; South Korea: Republic of Korea, ROK; North Korea: DPRK; Russia: Russian Federation; China:
  PRC, People's Republic of China; Bosnia and Herzegovina: Bosnia, Bosnia & Herzegovina; Cape Verde: Cabo Verde;
  Palestine: State of Palestine; Palestinian territories: Palestinian Territories; Syria: Syrian Arab Republic; Iran:
  Islamic Republic of Iran; Saudi Arabia: Kingdom of Saudi Arabia; North Macedonia: Republic of North Macedonia;
  Armenia: Republic of Armenia; Azerbaijan: Republic of Azerbaijan; Kosovo; Taiwan; Hong Kong; Macau: Macao; Somaliland`

/** Parts of the world and of states that news names. */
export const regions = names`
  Africa; North Africa; West Africa; East Africa; Southern Africa; Central Africa; Horn of Africa; Sahel; Sub-Saharan
  Africa; Antarctica; Arctic; Asia; Central Asia; South Asia; Southeast Asia: South-East Asia; East Asia;
  Asia-Pacific; Indo-Pacific; Europe; Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern
  Europe; Balkans; Western Balkans; Baltics: Baltic States; Scandinavia; Caucasus; South Caucasus: Southern Caucasus;
  North Caucasus; Transcaucasia; Middle East; Near East; Levant; Maghreb; Persian Gulf; North America; South America;
  Latin America; Central America; Caribbean; Oceania; Polynesia; Siberia; Anatolia; Kurdistan; Iraqi Kurdistan:
  Kurdistan Region; Rojava; Nagorno-Karabakh: Nagorno Karabakh, Mountainous Karabakh; Nakhchivan: Nakhichevan;
  Syunik; Tavush; Zangezur; Puerto Rico; Guadeloupe; Martinique; Réunion; French Guiana; New Caledonia; French
  Polynesia; Bermuda; Aruba; Curaçao; Faroe Islands; Gibraltar; Guernsey; Isle of Man; Guam; American Samoa; Falkland
  Islands; Åland; Svalbard; Kerala; Tamil Nadu; Karnataka; Maharashtra; Gujarat; Rajasthan; Uttar Pradesh; Madhya
  Pradesh; Bihar; West Bengal; Assam; Manipur; Odisha; Telangana; Andhra Pradesh; Haryana; Jharkhand; Uttarakhand;
  Himachal Pradesh; Goa; Balochistan; Khyber Pakhtunkhwa; Sindh; Sichuan; Yunnan; Guangdong; Hubei; Hunan; Fujian;
  Zhejiang; Henan; Hokkaido; Okinawa; Lower Saxony; Thuringia; Schleswig-Holstein; Mecklenburg-Vorpommern;
  Rhineland-Palatinate; Baden-Württemberg; Saxony-Anhalt; Saarland; Tyrol; Carinthia; Styria; Ticino; Alsace;
  Burgundy; Occitanie; Piedmont; Liguria; Veneto; Emilia-Romagna; Umbria; Lazio; Campania; Apulia: Puglia; Calabria;
  Basilicata; Abruzzo; Extremadura; Aragon; Asturias; Cantabria; Navarre; Murcia; Canary Islands; Balearic Islands;
  Azores; Madeira; Alentejo; Algarve; Lapland; Scania; Jutland; Silesia; Pomerania; Masovia; Moravia; Transylvania;
  Bukovina; Galicia; Volhynia; Crete; Peloponnese; Cornwall; Yorkshire; Cumbria; Connacht; Munster; Ulster; Leinster;
  Oaxaca; Chiapas; Jalisco; Sinaloa; Sonora; Chihuahua; Yucatán; Minas Gerais; Pará; Ceará; Pernambuco; Rio Grande do
  Sul; Mato Grosso; Antioquia; Oromia; Amhara; Puntland; Kordofan; Borno; Katsina; Kaduna; Gauteng; Limpopo; Sumatra;
  Borneo; Sulawesi; Bali; Luzon; Visayas; Sabah; Sarawak; Abkhazia; South Ossetia; Chechnya; Dagestan; Tatarstan;
  Crimea; Donbas: Donbass; Donetsk; Luhansk; Transnistria; Kashmir; Punjab; Tibet; Xinjiang; Inner Mongolia; Gaza;
  Gaza Strip; West Bank; Golan Heights; Sinai; Darfur; Tigray; Western Sahara; Catalonia; Basque Country; Andalusia;
  Bavaria; Saxony; Brandenburg; Hesse; North Rhine-Westphalia; Brittany; Normandy; Provence; Corsica; Sicily;
  Sardinia; Lombardy; Tuscany; Flanders; Wallonia; England; Scotland; Wales; Northern Ireland; Kaliningrad; Republika
  Srpska; Vojvodina; Thrace; Cyprus; Northern Cyprus; Aceh; Papua; West Papua; Mindanao; Rakhine; Kivu; North Kivu;
  South Kivu; Biafra; Zanzibar; KwaZulu-Natal; Patagonia; Amazonia; Amazon rainforest; Quebec: Québec; Ontario;
  British Columbia; Alberta; Manitoba; Saskatchewan; Nova Scotia; New Brunswick; Newfoundland and Labrador:
  Newfoundland; Yukon; Nunavut; New South Wales; Queensland; Tasmania; Western Australia; South Australia; Northern
  Territory; Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho;
  Illinois; Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota;
  Mississippi; Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; North Carolina; North
  Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas; Utah;
  Vermont; West Virginia; Virginia; Wisconsin; Wyoming; New England; Midwest`

/** Capitals, and other towns that the world's news names. */
export const cities = names`
  Abidjan; Abu Dhabi; Abuja; Accra; Addis Ababa; Aden; Ahmedabad; Aleppo; Algiers; Almaty; Amman; Amsterdam; Ankara;
  Antalya; Antananarivo; Antwerp; Ashgabat; Asmara; Astana; Asunción; Athens; Atlanta; Auckland; Baghdad; Baku;
  Baltimore; Bamako; Bangalore: Bengaluru; Bangkok; Bangui; Barcelona; Basel; Basra; Beijing; Beirut; Belfast;
  Belgrade; Benghazi; Berlin; Bern; Bilbao; Birmingham; Bishkek; Bogotá: Bogota; Bologna; Bonn; Bordeaux; Boston;
  Brasília: Brasilia; Bratislava; Brazzaville; Bremen; Brisbane; Brooklyn; Brussels; Bucharest; Budapest; Buenos
  Aires; Bujumbura; Busan; Cairo; Calgary; Cali; Canberra; Cape Town; Caracas; Casablanca; Chennai; Chicago; Chișinău:
  Chisinau; Chongqing; Cleveland; Cologne; Colombo; Conakry; Copenhagen; Cracow: Kraków, Krakow; Dakar; Dallas;
  Damascus; Dar es Salaam; Davos; Delhi; Denver; Detroit; Dhaka; Djibouti; Dnipro; Doha; Dresden; Dubai; Dublin;
  Durban; Dushanbe; Düsseldorf; Edinburgh; Erbil; Frankfurt; Freetown; Fresno; Fukushima; Gaborone; Ganja; Gdańsk:
  Gdansk; Geneva; Genoa; Ghent; Glasgow; Glendale; Goma; Goris; Gothenburg; Granada; Guadalajara; Guangzhou; Guatemala
  City; Guayaquil; Gyumri; Haifa; Hamburg; Hangzhou; Hanoi; Harare; Havana; Hebron; Helsinki; Herat; Hiroshima; Ho Chi
  Minh City; Hollywood; Houston; Hyderabad; Idlib; Islamabad; Istanbul; Izmir; Jakarta; Jeddah; Jenin; Jermuk;
  Jerusalem; Johannesburg; Juba; Kabul; Kampala; Kandahar; Kano; Kapan; Karachi; Kathmandu; Kazan; Kharkiv: Kharkov;
  Khartoum; Kherson; Kigali; Kingston; Kinshasa; Kolkata; Kuala Lumpur; Kyiv: Kiev; Kyoto; La Paz; Lachin; Lagos;
  Lahore; Las Vegas; Latakia; Lausanne; Leeds; Leipzig; Libreville; Lilongwe; Lima; Lisbon; Liverpool; Ljubljana;
  Lomé; London; Los Angeles; Luanda; Lusaka; Luxembourg City; Lviv: Lvov; Lyon; Maastricht; Madrid; Malabo; Malmö;
  Managua; Manchester; Manhattan; Manila; Maputo; Mariupol; Marrakesh: Marrakech; Marseille; Mecca; Medellín:
  Medellin; Medina; Melbourne; Mexico City; Miami; Milan; Minneapolis; Minsk; Mogadishu; Monrovia; Montevideo;
  Montreal: Montréal; Moscow; Mosul; Mumbai; Munich; Muscat; Nagasaki; Nairobi; Nanjing; Naples; Nashville; New Delhi;
  New Orleans; New York: NYC, New York City; Newark; Niamey; Nicosia; Nouakchott; Nuremberg; Odesa: Odessa; Omdurman;
  Osaka; Oslo; Ottawa; Ouagadougou; Palermo; Panama City; Paris; Perth; Peshawar; Philadelphia; Phnom Penh;
  Pittsburgh; Podgorica; Port-au-Prince; Portland; Porto; Prague; Pretoria; Pristina; Pyongyang; Quito; Rabat; Rafah;
  Ramallah; Raqqa; Recife; Reykjavik: Reykjavík; Riga; Rio de Janeiro; Riyadh; Rome; Rotterdam; Sacramento; Saint
  Petersburg: St. Petersburg, St Petersburg; Salt Lake City; San Diego; San Francisco; San José; San Juan; San
  Salvador; Sanaa: Sana'a; Santiago; Santo Domingo; São Paulo: Sao Paulo; Sarajevo; Seattle; Seoul; Sevastopol;
  Seville; Shanghai; Sharm el-Sheikh; Shenzhen; Shusha: Shushi; Skopje; Sofia; Stepanakert: Khankendi; Stockholm;
  Strasbourg; Stuttgart; Suva; Sydney; Taipei; Tallinn; Tashkent; Tbilisi; Tegucigalpa; Tehran: Teheran; Tel Aviv; The
  Hague; Thessaloniki; Tijuana; Tirana; Tokyo; Toronto; Toulouse; Tripoli; Tunis; Turin; Ulaanbaatar: Ulan Bator;
  Utrecht; Valencia; Valletta; Vancouver; Venice; Vienna; Vientiane; Vilnius; Vladivostok; Volgograd; Warsaw;
  Washington: Washington D.C., Washington DC; Wellington; Windhoek; Winnipeg; Wuhan; Yangon; Yaoundé; Yerevan; Zagreb;
  Zaporizhzhia; Zurich: Zürich`

/** Waters, ways and landmarks. */
export const landmarks = names`
  Adriatic Sea; Aegean Sea; Baltic Sea; Black Sea; Caspian Sea; Dead Sea; Mediterranean Sea: Mediterranean; North Sea;
  Red Sea; South China Sea; East China Sea; Sea of Azov; Sea of Japan; Atlantic Ocean: Atlantic; Pacific Ocean; Indian
  Ocean; Arctic Ocean; Bosphorus: Bosporus; Dardanelles; Suez Canal; Panama Canal; Strait of Hormuz; Taiwan Strait;
  Bab el-Mandeb; English Channel; Gulf of Mexico; Gulf of Aden; Nile; Danube; Rhine; Volga; Dnieper; Euphrates;
  Tigris; Mekong; Lake Sevan; Lake Van; Great Lakes; Alps; Himalayas; Andes; Mount Ararat; Mount Everest; Sahara;
  Gobi; Amazon River; Lachin Corridor; Zangezur Corridor; Capitol Hill; Wall Street; Downing Street; Silicon Valley;
  Red Square; Tiananmen Square; Taksim Square; Times Square; Guantánamo Bay: Guantanamo Bay, Guantánamo, Guantanamo;
  Chernobyl: Chornobyl`
