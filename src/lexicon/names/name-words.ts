import { words } from './list.js'

/** The word that says what kind of body a name is: "Brown *University*", "Armenian Foreign *Ministry*". */
export const bodyWords: ReadonlySet<string> = new Set(words`
  academy agency alliance assembly association authority bank board brigade bureau center centre chamber charity
  church club coalition college commission committee company confederation congress consortium cooperative corporation
  council court department directorate embassy federation forum foundation fund group guild hospital inc initiative
  institute institution league ltd llc ministry movement museum network observatory office organisation organization
  orchestra parliament party police secretariat senate society syndicate taskforce theatre theater trust union university watch`)

/** Of those, the ones that a name can begin with: "Center for …", "Ministry of …", "University of …". */
export const bodyHeads: ReadonlySet<string> = new Set(words`
  academy agency alliance assembly association authority bank board bureau center centre chamber coalition commission
  committee confederation congress council court department embassy federation foundation fund institute league ministry
  museum national office organisation organization society union university`)

/** Small words that join such a name to what it is for. */
export const bodyJoints: ReadonlySet<string> = new Set(words`of for on`)

/** The word that says what kind of body a quoted name is: "the ‘Europeans for Artsakh’ movement". */
export const bodyAfter: ReadonlySet<string> = new Set(words`
  movement group party organisation organization coalition alliance association foundation charity`)

/** The word that says that what stands before it publishes: "the Haaretz newspaper", "Nature magazine". */
export const paperWords: ReadonlySet<string> = new Set(words`
  newspaper daily weekly magazine newswire broadcaster tabloid`)

/**
 * What a paper or a body brings out, after its name and before a colon, or before "by": "CNN Report:", "an
 * investigation by".
 */
export const reportWords: ReadonlySet<string> = new Set(words`
  report reports exclusive investigation investigates analysis poll survey study review interview article editorial
  op-ed story dispatch column documentary podcast findings piece essay profile feature`)

/** What stands between a body's name and a colon where it speaks: "PACE Decision:", "UN Expert:". */
export const voiceWords: ReadonlySet<string> = new Set(words`
  report decision resolution statement expert experts chief head spokesperson spokesman spokeswoman official officials
  president chair chairman commissioner director secretary general office survey study poll panel envoy ambassador
  rapporteur chairman-in-office secretary-general warning investigation findings representative ceo`)

/** The word that says what kind of place a name is: "Lachin *Corridor*", "Ovda *airport*". */
export const placeWords: ReadonlySet<string> = new Set(words`
  airport archipelago bay bridge canal canyon cape castle cathedral checkpoint corridor creek crossing dam delta
  desert forest glacier gorge gulf harbor harbour highway island islands lake lighthouse monastery mount mountain
  mountains ocean pass peninsula plateau port prison province reservoir river sea square strait valley volcano`)

/** Place words that are too common to make a name of a capitalised run alone: "National Park", "Old Town". */
export const placeEnds: ReadonlySet<string> = new Set(words`park beach county district oblast`)

/** What a place is, before "of" and its name: "the town of Goris". */
export const placeKinds: ReadonlySet<string> = new Set(words`
  town city village province region district municipality port island state county capital suburb settlement hamlet`)

/** Words that only point: before them a body's or a place's name has not begun. */
export const nameStops: ReadonlySet<string> = new Set(words`
  the a an this that these those his her its their our your my new former late says said and or of in on at to from
  with by for as after before over under amid against during while when where why how what who which all both every
  each some any no not more most other another only even also but yet if is are was were be been has have had will
  would can could may might must should do does did about into between through across inside outside beyond without
  within upon per via here there now then thus so however meanwhile i we you he she they it one two three four five
  six seven eight nine ten hundreds thousands millions many few several january february march april may june july
  august september october november december monday tuesday wednesday thursday friday saturday sunday mr mrs ms dr
  prof`)

/** Words that make a body's name in running text, and too little of one where every word has a capital. */
export const weakBodyWords: ReadonlySet<string> = new Set(words`
  board chamber club company court force forum fund group guild inc league mission movement office operation party
  police project service society trust union watch`)

/** The last word of a body's or a paper's name in a headline's lead-in: "Global Christian Relief:". */
export const leadEnds: ReadonlySet<string> = new Set([
  ...bodyWords,
  ...words`
    action aid europe gazette global herald international journal monitor nations news post press radio relief rights
    telegraph times tribune tv usa worldwide`,
])

/** The last word of a paper's title that hardly ends anything else: "The Harbour Post:". */
export const paperEnds: ReadonlySet<string> = new Set(words`
  advertiser chronicle courier dispatch echo examiner gazette globe herald inquirer journal ledger mirror observer post
  sentinel telegraph times tribune`)

/** The first word of such a title: "Evening Ledger:". */
export const paperStarts: ReadonlySet<string> = new Set(words`daily evening morning`)

/** The last word of a paper's, a journal's or a blog's title: "Commons Quarterly", "Genome Biology". */
export const paperTitles: ReadonlySet<string> = new Set([
  ...paperWords,
  ...words`
    advances affairs almanac beacon biology bulletin chemistry chronicle courier digest dispatch echo engineering
    examiner express forum gazette globe guardian herald independent inquirer insider insights journal labs ledger
    letters magazine mail medicine mirror monitor nation news notes observer physics post press proceedings quarterly
    record register report reporter reports research review science sciences sentinel standard star studies sun tech
    telegraph blog podcast times today tribune tv voice weekly wire world`,
])

/**
 * The word of a paper's title, first or last, in other languages than English: "Diário Económico", "Jornal do Porto".
 */
export const paperTitlesElsewhere: ReadonlySet<string> = new Set(words`
  anzeiger avis avvenire blatt bote correio corriere cronache dagblad dagbladet diari diario diário dnevnik dziennik
  expresso folha gaceta gazeta gazetă gazzetta giornale gazete haber jornal journal krant kurier lehti
  messaggero nachrichten notizie noticias notícias nieuws nouvelles periódico politika post presse quotidien revista
  revue rivista rundschau sanomat tagblatt tageblatt tageszeitung tidende tidning tidningen tygodnik uutiset voz zeitung
  газета вести новости известия ведомости`)

/** The last word of who signs without a name: "City Desk", "Staff Writer", "Editorial Team". */
export const staffWords: ReadonlySet<string> = new Set(words`
  agencies agency contributor contributors correspondent correspondents desk editor editorial editors freelance guest
  our newsroom redacción redaktion rédaction redazione redação redactie redaktionen redakcja редакция редакція read reporter reporters staff team writer writers min updated published special senior wires january
  february march april may june july august september october november december monday tuesday wednesday thursday
  friday saturday sunday`)

/** Acronyms and short words in capitals that stand before a headline's colon and are no body's: "VIDEO:", "FAQ:". */
export const leadLabels: ReadonlySet<string> = new Set(words`
  from to re fwd watch video live opinion breaking update updated exclusive analysis news read listen new note faq nb
  photo photos map poll quiz podcast q&a ann cfp icymi til rip btw tldr tech arts jobs talk talks blog ps psa ama rfc
  cve pep how why what part week day top best usa uae drc prc uk us eu correction editorial review world local sports
  job jobs event events`)

/** What forms call a paper or a station before they name it: "MEDIO: El Heraldo". */
export const mediumLabels: readonly string[] = words`
  medio: medios: periódico: outlet: medium: medien: zeitung: média: médias: journal: testata: jornal: veículo: krant:
  tidning: gazeta: издание: сми: видання: gazete: μέσο:`
