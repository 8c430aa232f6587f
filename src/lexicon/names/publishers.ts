import { names } from './list.js'

/** Papers, agencies, stations and sites that digests cite, by the name that they use of themselves. */
export const publishers = names`
  Agence France-Presse: AFP; Associated Press: AP, The Associated Press, AP News; Reuters: Thomson Reuters;
  Bloomberg: Bloomberg News; BBC: BBC News, BBC World Service, BBC World; CNN: CNN International; ABC News; CBS
  News; NBC News; MSNBC; Fox News; CNBC; PBS: PBS NewsHour; NPR: National Public Radio; C-SPAN; Al Jazeera: Al
  Jazeera English, Aljazeera; Al Arabiya; Al-Monitor; Middle East Eye; France 24; RFI: Radio France Internationale;
  Deutsche Welle: DW; Euronews; Sky News; ITV News; Channel 4 News; Voice of America: VOA; Radio Free Europe/Radio
  Liberty: RFE/RL, RFERL, Radio Free Europe, Radio Liberty, Radio Azatutyun; Radio Free Asia: RFA; The New York
  Times: New York Times, NYT, NY Times; The Washington Post: Washington Post, WaPo; The Wall Street Journal: Wall
  Street Journal, WSJ; Los Angeles Times: LA Times, L.A. Times; USA Today; Chicago Tribune; The Boston Globe: Boston
  Globe; San Francisco Chronicle; The Philadelphia Inquirer: Philadelphia Inquirer; Miami Herald; Houston Chronicle;
  The Dallas Morning News: Dallas Morning News; The Seattle Times: Seattle Times; The Denver Post: Denver Post; Star
  Tribune; The Mercury News: Mercury News; New York Post; New York Daily News; Newsweek; ~Time: Time magazine, TIME;
  The Atlantic; The New Yorker: New Yorker; The Economist; ~The Nation; ~The Hill; ~The Intercept; ~Politico:
  POLITICO; ~Axios; ~Vox; ~Slate; ~Salon; ~Semafor; ~Quartz; ProPublica; HuffPost: Huffington Post; BuzzFeed News;
  Business Insider; ~Forbes; ~Fortune; ~Wired; ~The Verge; Ars Technica; TechCrunch; Engadget; ZDNet; Hacker News: HN;
  ~The Register; MIT Technology Review; ~Nature; ~Science; Scientific American; New Scientist; National Geographic;
  The Lancet; The BMJ: British Medical Journal; Nature Medicine; New England Journal of Medicine; ~Foreign Policy:
  Foreign Policy magazine; ~Foreign Affairs; ~The National Interest; Just Security; Lawfare; War on the Rocks; ~The
  Diplomat; ~The Conversation; Project Syndicate; OpenDemocracy: openDemocracy; EUobserver; Euractiv: EURACTIV;
  Politico Europe: POLITICO Europe; Roll Call; RealClearPolitics; National Review; The Washington Times: Washington
  Times; The Washington Examiner: Washington Examiner; The Daily Beast: Daily Beast; Mother Jones; The Christian
  Science Monitor: Christian Science Monitor; The Guardian: Guardian newspaper; ~The Times: Times of London; The
  Sunday Times: Sunday Times; The Daily Telegraph: Daily Telegraph; ~The Telegraph; ~The Independent; ~The Observer;
  Financial Times; Daily Mail; Daily Mirror; Evening Standard; ~The Spectator; New Statesman; The Irish Times: Irish
  Times; The Scotsman; ~The Herald; The Globe and Mail: Globe and Mail; Toronto Star; National Post; CBC: CBC News;
  The Sydney Morning Herald: Sydney Morning Herald; ~The Age; The Australian; New Zealand Herald; Le Monde; Le
  Figaro; Libération; Le Monde diplomatique; Les Échos; ~La Croix; Ouest-France; Mediapart; L'Express; L’Obs; ~Le
  Point; Der Spiegel: Spiegel; Süddeutsche Zeitung; Frankfurter Allgemeine Zeitung: Frankfurter Allgemeine, FAZ;
  ~Die Zeit; ~Die Welt; ~Bild; die tageszeitung: taz; Der Tagesspiegel: Tagesspiegel; Handelsblatt; Tagesschau; dpa:
  Deutsche Presse-Agentur; Neue Zürcher Zeitung: NZZ; ~Der Standard; ORF; Der Bund; Tages-Anzeiger; El País; ~El
  Mundo; ~La Vanguardia; EFE; El Universal; ~La Nación; ~Clarín; Folha de S.Paulo; O Globo; O Estado de S. Paulo:
  Estadão; ~Público; Corriere della Sera; La Repubblica; ~La Stampa; Il Sole 24 Ore; ANSA; ~Politis; De Volkskrant;
  De Telegraaf; NRC Handelsblad; De Standaard; Dagens Nyheter; Svenska Dagbladet; Aftenposten; Politiken; Helsingin
  Sanomat; Gazeta Wyborcza; Rzeczpospolita; Hospodářské noviny; Kathimerini; ~Ta Nea; To Vima; Kyiv Post; The Kyiv
  Independent: Kyiv Independent; Ukrainska Pravda; Novaya Gazeta; Kommersant; Vedomosti; Meduza; The Moscow Times:
  Moscow Times; TASS; RIA Novosti; Interfax; ~Sputnik; ~RT: Russia Today; Xinhua: Xinhua News Agency; Global Times;
  South China Morning Post; People's Daily; The Japan Times: Japan Times; Nikkei: Nikkei Asia; Asahi Shimbun: The
  Asahi Shimbun; Yomiuri Shimbun; Kyodo News: Kyodo; Yonhap: Yonhap News Agency; The Korea Herald: Korea Herald; The
  Straits Times: Straits Times; Bangkok Post; The Hindu; The Times of India: Times of India; Hindustan Times; The
  Indian Express: Indian Express; ~Dawn; ~The Daily Star; Haaretz: Ha'aretz; The Jerusalem Post: Jerusalem Post; The
  Times of Israel: Times of Israel; Ynet: Ynetnews; +972 Magazine; Arab News; ~The National; Asharq Al-Awsat;
  Anadolu Agency: Anadolu; Hürriyet: Hurriyet Daily News; Daily Sabah; Cumhuriyet; ~Agos; Bianet; ~Duvar; IRNA;
  Tasnim: Tasnim News Agency; Tehran Times; Iran International; ~SANA; WAFA; ~MENA; ~Al-Ahram; Daily Nation; Mail &
  Guardian; Premium Times; Eurasianet: EurasiaNet; OC Media; JAMnews; CivilNet; EVN Report; Armenpress: Armenpress
  News Agency; Asbarez; The Armenian Weekly: Armenian Weekly; The Armenian Mirror-Spectator: Armenian
  Mirror-Spectator, Mirror-Spectator; Panorama.am; News.am; Hetq; Caucasian Knot; Azertac: AZERTAC; Trend News
  Agency; Civil.ge; ~The Caravan; Bellingcat; ~The Insider; Organized Crime and Corruption Reporting Project: OCCRP;
  ~Global Voices; Catholic News Agency: CNA; Vatican News; Christianity Today; Religion News Service; Inter Press
  Service; The New Humanitarian; Devex; ReliefWeb; Climate Home News; Carbon Brief`
