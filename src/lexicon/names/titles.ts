import { words } from './list.js'

/**
 * Words before a person's name: what one is, or is called. Lower-case; a title of several words ("Secretary of State")
 * counts by its last one before the name, or by `titlesOf`. A text may write them in capitals or small.
 */
export const titles: ReadonlySet<string> = new Set(words`
  president premier minister pm fm mp mep mps meps secretary senator senators sen sens representative representatives
  rep reps congressman congresswoman congressmen assemblymember assemblyman assemblywoman councilmember councilman
  councilwoman councillor councilor alderman chair chairman chairwoman chairperson speaker governor gov lieutenant
  mayor ambassador envoy consul diplomat administrator director commissioner chancellor chief boss ceo cfo cto founder
  cofounder co-founder professor prof dr doctor dean rector provost superintendent principal mr mrs ms miss mx sir
  dame lord lady baroness baron count king queen prince princess emperor sultan emir sheikh sheik pope archbishop
  bishop cardinal patriarch catholicos reverend rev rabbi imam ayatollah mullah father sister brother saint general
  gen colonel col major maj captain capt sergeant sgt admiral marshal commander judge justice attorney lawyer
  prosecutor ombudsman rapporteur laureate dictator strongman leader oligarch tycoon businessman businesswoman
  philanthropist journalist reporter correspondent editor columnist author writer poet novelist historian scholar
  scientist researcher economist analyst expert activist campaigner dissident blogger photographer filmmaker artist
  actor actress singer musician composer pianist conductor architect engineer physicist chemist biologist astronomer
  mathematician philosopher athlete footballer coach manager champion spokesman spokeswoman spokesperson adviser
  advisor aide official deputy lawmaker legislator politician candidate comedian civilian soldier prisoner pilot
  teacher nurse farmer student resident präsident präsidentin kanzler kanzlerin bundeskanzler ministerin außenminister
  außenministerin professorin herr frau président présidente ministre sénateur sénatrice député députée maire docteur
  monsieur madame mme presidente presidenta ministro ministra senador senadora diputado diputada alcalde alcaldesa
  señor señora professore dottore onorevole senatore deputato sindaco deputado prefeito governador investigador
  investigadora directora periodista escritor escritora profesor profesora doctora juez jueza fiscal gobernador
  gobernadora portavoz regidor regidora vecino vecina secretario secretaria vicepresidente concejal chercheur
  chercheuse directeur directrice journaliste écrivain écrivaine romancière professeur professeure avocat avocate juge
  procureur procureure porte-parole auteur autrice chanteuse chanteur maître ricercatore ricercatrice direttore
  direttrice giornalista scrittore scrittrice professoressa avvocato avvocata sindaca portavoce assessore assessora
  consigliere forscher forscherin direktor direktorin journalistin autorin schriftsteller schriftstellerin anwalt
  anwältin richter richterin bürgermeister bürgermeisterin sprecher sprecherin abgeordneter abgeordnete senatorin
  entwickler entwicklerin vorsitzender vorsitzende leiter leiterin geschäftsführer geschäftsführerin landrat landrätin
  burgemeester wethouder minister-president woordvoerder hoogleraar onderzoeker schrijver directeur-generaal
  statsminister borgmästare professorn forskaren författaren talesperson burmistrz wójt rzecznik rzeczniczka posłanka
  poseł reżyser pisarz pisarka prezes dyrektor директор губернатор мэр профессор писатель писательница журналист
  журналистка адвокат судья режиссёр председатель глава историк учёный депутатка міністерка речник речниця мер голова
  журналістка письменник письменниця δήμαρχος υπουργός πρόεδρος πρωθυπουργός βουλευτής καθηγητής καθηγήτρια συγγραφέας
  δημοσιογράφος prezydent premiera başkan cumhurbaşkanı bakan президент премьер министр сенатор депутат посол
  президентка міністр`)

/** Offices with their domain: "Secretary of State", "Minister of Defense", "Commissioner for Human Rights". */
export const officesOf: ReadonlySet<string> = new Set(words`
  secretary minister commissioner director head chair chairman chairwoman president speaker undersecretary`)

/** Where an office leads a body: "President of Global ARM", "Secretary General of Europa Nostra". */
export const headsOf: ReadonlySet<string> = new Set(words`
  president director chair chairman chairwoman chairperson ceo founder co-founder cofounder secretary-general general
  head leader member spokesperson spokesman spokeswoman chief fellow editor-in-chief`)

/** Titles that come before several names: "Senators Markey and Cassidy". */
export const pluralTitles: ReadonlySet<string> = new Set(words`
  senators representatives congressmen lawmakers ministers presidents professors mps meps sens reps ambassadors chairs
  journalists activists authors secretaries`)

/** Small words inside a person's name, as it is written in running text. */
export const nameParticles: ReadonlySet<string> = new Set(words`
  de del della di da dos das do du la le van von der den ter ten zu zum al el bin ibn bint abu ben y e st`)

/** Titles that a surname alone may follow: others need a whole name ("major offensive", "Father Christmas"). */
export const strongTitles: ReadonlySet<string> = new Set(words`
  president premier minister pm fm mp mep senator senators sen sens representative representatives rep reps
  congressman congresswoman speaker governor gov ambassador chancellor professor prof dr mr mrs ms sir pope secretary
  chair chairman chairwoman mayor king queen prince princess sheikh ayatollah emperor councilmember commissioner
  patriarch catholicos archbishop präsident präsidentin kanzler kanzlerin herr frau président présidente ministre
  presidente presidenta ministro ministra президент премьер министр`)
