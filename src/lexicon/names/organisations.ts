import { names } from './list.js'

/**
 * Bodies that act in more than one country, and those of single countries that the world's news names every week. Short
 * forms that other bodies share as well (the Senate, the Foreign Ministry) are not here.
 */
export const organisations = names`
  United Nations: UN, U.N.; United Nations General Assembly: UN General Assembly, UNGA, U.N. General Assembly; United
  Nations Security Council: UN Security Council, UNSC, U.N. Security Council; United Nations Human Rights Council: UN
  Human Rights Council, UNHRC, Human Rights Council; United Nations High Commissioner for Refugees: UNHCR, UN High
  Commissioner for Refugees, UN Refugee Agency, U.N. Refugee Agency; Office of the United Nations High Commissioner
  for Human Rights: OHCHR, UN Human Rights Office, UN High Commissioner for Human Rights, United Nations High
  Commissioner for Human Rights; United Nations Children's Fund: UNICEF; United Nations Development Programme: UNDP,
  UN Development Programme; United Nations Educational, Scientific and Cultural Organization: UNESCO; World Health
  Organization: WHO, World Health Organisation; United Nations Environment Programme: UNEP; United Nations Population
  Fund: UNFPA; UN Women; UNRWA; UNAIDS; UN-Habitat; United Nations Office for the Coordination of Humanitarian
  Affairs: OCHA, UN OCHA; International Organization for Migration: IOM; World Food Programme: WFP, World Food
  Program, UN World Food Programme; Food and Agriculture Organization: FAO; International Labour Organization: ILO;
  International Atomic Energy Agency: IAEA; World Trade Organization: WTO; International Monetary Fund: IMF; World
  Bank; World Meteorological Organization: WMO; Intergovernmental Panel on Climate Change: IPCC; International Court
  of Justice: ICJ; International Criminal Court: ICC; Permanent Court of Arbitration; United Nations Committee on the
  Elimination of Racial Discrimination: CERD, Committee on the Elimination of Racial Discrimination; Interpol:
  INTERPOL; Europol: EUROPOL; Frontex; Eurojust; European Union: EU, E.U.; European Parliament: EU Parliament,
  Europarliament; European Commission: EU Commission; European Council; Council of the European Union: EU Council;
  European External Action Service: EEAS; European Central Bank: ECB; European Investment Bank: EIB; European Bank for
  Reconstruction and Development: EBRD; Court of Justice of the European Union: CJEU, European Court of Justice, ECJ;
  European Union Mission in Armenia: EUMA, EU Mission in Armenia; European People's Party: EPP; Council of Europe:
  CoE; Parliamentary Assembly of the Council of Europe: PACE; European Court of Human Rights: ECHR, ECtHR, Strasbourg
  Court; Venice Commission; Organization for Security and Co-operation in Europe: OSCE, Organization for Security and
  Cooperation in Europe, Organisation for Security and Co-operation in Europe; OSCE Minsk Group: Minsk Group; North
  Atlantic Treaty Organization: NATO, Nato; Collective Security Treaty Organization: CSTO; Commonwealth of Independent
  States: CIS; Eurasian Economic Union: EAEU; Shanghai Cooperation Organization: SCO, Shanghai Cooperation
  Organisation; Organization of Turkic States: Organisation of Turkic States; Organisation for Economic Co-operation
  and Development: OECD; Organization of the Petroleum Exporting Countries: OPEC, OPEC+; Organisation of Islamic
  Cooperation: OIC, Organization of Islamic Cooperation; Arab League: League of Arab States; Gulf Cooperation Council:
  GCC; African Union; Economic Community of West African States: ECOWAS; Organization of American States: OAS;
  Association of Southeast Asian Nations: ASEAN; BRICS; Mercosur; Asian Development Bank: ADB; International Committee
  of the Red Cross: ICRC, International Red Cross; Red Cross; Red Crescent; Inter-Parliamentary Union: IPU; Human
  Rights Watch: HRW; Amnesty International; Freedom House; Reporters Without Borders: RSF, Reporters sans frontières;
  Committee to Protect Journalists: CPJ; Transparency International; International Crisis Group: Crisis Group;
  Genocide Watch; Lemkin Institute for Genocide Prevention: Lemkin Institute; Human Rights First; International
  Federation for Human Rights: FIDH; Doctors Without Borders: MSF, Médecins Sans Frontières, Médecins sans frontières;
  Save the Children; Oxfam; CARE International; Caritas; International Rescue Committee: IRC; Norwegian Refugee
  Council: NRC; Mercy Corps; World Vision; ActionAid; Islamic Relief; Christian Solidarity International; ~Open Doors;
  Aid to the Church in Need; World Council of Churches: WCC; Holy See; Europa Nostra; Greenpeace; World Wildlife Fund:
  WWF; Friends of the Earth; Sierra Club; Extinction Rebellion; Bill & Melinda Gates Foundation: Gates Foundation;
  Open Society Foundations; Ford Foundation; Wikimedia Foundation; Mozilla Foundation: Mozilla; Linux Foundation;
  Apache Software Foundation; Cloud Native Computing Foundation: CNCF; Electronic Frontier Foundation: EFF; Internet
  Engineering Task Force: IETF; World Wide Web Consortium: W3C; ICANN; Internet Archive; Python Software Foundation;
  Carnegie Endowment for International Peace: Carnegie Endowment; Brookings Institution: Brookings; Chatham House;
  Atlantic Council; Council on Foreign Relations; RAND Corporation: RAND; Heritage Foundation; Hudson Institute;
  Wilson Center; Cato Institute; Center for Strategic and International Studies: CSIS; American Enterprise Institute;
  German Marshall Fund; Stockholm International Peace Research Institute: SIPRI; Pew Research Center: Pew Research;
  International Olympic Committee: IOC; FIFA; UEFA; World Anti-Doping Agency: WADA; United States Congress: U.S.
  Congress, US Congress, Members of Congress; United States Senate: U.S. Senate, US Senate; United States House of
  Representatives: House of Representatives, U.S. House of Representatives, US House of Representatives, U.S. House,
  US House; Senate Foreign Relations Committee: U.S. Senate Foreign Relations Committee, US Senate Foreign Relations
  Committee, Senate Committee on Foreign Relations, SFRC; House Foreign Affairs Committee: House Committee on Foreign
  Affairs, HFAC; Congressional Research Service; Tom Lantos Human Rights Commission; U.S. Helsinki Commission:
  Helsinki Commission, Commission on Security and Cooperation in Europe; United States Commission on International
  Religious Freedom: USCIRF, U.S. Commission on International Religious Freedom; United States Department of State:
  U.S. Department of State, US Department of State, Department of State, State Department, U.S. State Department, US
  State Department; United States Department of Defense: Department of Defense, Defense Department, U.S. Department of
  Defense, DoD, DOD, Pentagon, The Pentagon; United States Department of the Treasury: Treasury Department, U.S.
  Treasury, US Treasury, Department of the Treasury; United States Department of Justice: Justice Department,
  Department of Justice, U.S. Department of Justice, DOJ, DoJ; United States Department of Homeland Security:
  Department of Homeland Security, DHS; United States Department of Energy: Department of Energy, U.S. Department of
  Energy; United States Agency for International Development: USAID, U.S. Agency for International Development; White
  House; Kremlin; Supreme Court of the United States: U.S. Supreme Court, US Supreme Court, SCOTUS; Federal Bureau of
  Investigation: FBI; Central Intelligence Agency: CIA; National Security Council; National Security Agency: NSA;
  Federal Reserve: U.S. Federal Reserve; Environmental Protection Agency: EPA; Food and Drug Administration: FDA;
  Centers for Disease Control and Prevention: CDC; NASA; Federal Communications Commission: FCC; Federal Trade
  Commission: FTC; Securities and Exchange Commission: SEC; National Institutes of Health: NIH; National Science
  Foundation: NSF; American Civil Liberties Union: ACLU; Anti-Defamation League: ADL; NAACP; Democratic Party;
  Republican Party; Parliament of the United Kingdom: UK Parliament, British Parliament, U.K. Parliament, Westminster
  Parliament; House of Commons; House of Lords; Bundestag; Bundesrat; National Assembly of Armenia; Knesset; State
  Duma; Federation Council; Verkhovna Rada; Sejm; Armenian National Committee of America: ANCA; Armenian Assembly of
  America; Armenian General Benevolent Union: AGBU; Armenian Apostolic Church; Foreign Office; Quai d'Orsay; Hamas;
  Hezbollah; Islamic State: ISIS, ISIL, Daesh; Taliban; Fatah; Palestinian Authority; Israel Defense Forces: IDF;
  Wagner Group; Gazprom; Rosneft; Lukoil: LUKOIL; State Oil Company of the Azerbaijan Republic: SOCAR; BP;
  TotalEnergies; ExxonMobil; Chevron; Boeing; Airbus; Lockheed Martin; Rheinmetall; Baykar; Huawei; Samsung; Toyota;
  Volkswagen; Apple; Google; Microsoft; Facebook; YouTube; Twitter; OpenAI; Amazon Web Services: AWS; IBM; Nvidia:
  NVIDIA; GitHub; GitLab; Red Hat; SpaceX; Tesla; Netflix; Wikipedia; LinkedIn; TikTok; Alibaba; Tencent; Harvard
  University: Harvard; Stanford University; Yale University; Princeton University; Columbia University; Oxford
  University: University of Oxford; Cambridge University: University of Cambridge; MIT: Massachusetts Institute of
  Technology`
