import { words } from './list.js'

/**
 * Of those verbs the ones whose bare form is a noun as well, and then no one's speech: "Biden address", "EU pledge".
 */
const speechNouns = new Set(words`
  address appeal blame caution claim comment demand note pledge point praise promise remark report request state tweet
  vow`)

/**
 * Verbs whose subject speaks: "said", and those that news says it with; of the forms in -ing only those that do not say
 * how one acts.
 */
export const speakingVerbs: ReadonlySet<string> = new Set(
  forms(words`
    add address advise advocate allege announce appeal applaud argue assert assure blame caution claim comment commend
    complain concede conclude condemn confirm congratulate criticise criticize cite declare decry demand denounce
    describe disclose emphasise emphasize explain express highlight insist lament maintain mention note
    observe outline pledge point praise predict proclaim promise propose reaffirm recall recommend reiterate
    remark remind report respond reveal slam state stress suggest testify tweet underline underscore
    urge vow warn welcome`)
    .filter((form) => !form.endsWith('ing') && !speechNouns.has(form))
    .concat(words`
    said says say saying told tells tell telling stating wrote writes write called calls call calling shared shares
    admitted admits replied replies thanked thanks`),
)

/** Of those, the ones that only people are the subject of: they show a person whom nothing else shows. */
export const personalVerbs: ReadonlySet<string> = new Set(words`
  said says say saying told tells tell telling stating wrote writes write called calls calling shared shares admitted
  admits replied replies thanked thanks argued argues explained explains insisted insists recalled recalls lamented
  laments testified testifies warned warns emphasised emphasized emphasizes stressed stresses reiterated reiterates
  commented remarked urged urges criticised criticized concluded noted notes stated states joked quipped vowed pointed
  points complained asserted applauded welcomed decried condemned denounced praised`)

/** Of those, the ones that can stand before who speaks: "…,” said Akopian". */
export const invertedVerbs: ReadonlySet<string> = new Set(words`
  said says told added adds stated states noted notes wrote writes explained explains warned warns continued continues
  concluded concludes remarked argued argues shared shares recalled recalls replied admitted insisted commented tweeted
  reported reports according`)

/** Verbs that leave no doubt that someone else's words are reported. */
export const reportingVerbs: ReadonlySet<string> = new Set(words`said says told tells`)

/** Verbs that ask for what they ask with another word: "called *for*", "points *out*"; without it they are none. */
export const verbPartners: Readonly<Record<string, readonly string[]>> = {
  call: ['for', 'on', 'upon'],
  calls: ['for', 'on', 'upon'],
  called: ['for', 'on', 'upon'],
  calling: ['for', 'on', 'upon'],
  point: ['out', 'to'],
  points: ['out', 'to'],
  pointed: ['out', 'to'],
  pointing: ['out', 'to'],
}

/** What a letter or a statement is, after "sent", "issued", "released": who sends one speaks. */
export const messageWords: ReadonlySet<string> = new Set(words`
  letter message statement appeal note report declaration warning communiqué letters petition`)
export const sendingVerbs: ReadonlySet<string> = new Set(words`
  sent sends send issued issues issue released releases release published publishes publish penned pens`)

/** Words before whose words a text goes by, in other languages than English: "selon", "laut". */
export const goneBy: ReadonlySet<string> = new Set(words`
  selon d'après según laut zufolge secondo segundo conforme volgens enligt ifølge według zdaniem согласно σύμφωνα göre`)

/** Words that may stand between who speaks and the verb. */
export const auxiliaries: ReadonlySet<string> = new Set(words`
  has have had also recently repeatedly again earlier later then once strongly further today yesterday officially
  a ont ha han hanno hat haben heeft hebben har hanno
  previously consistently openly publicly rightly himself herself itself will would`)

/** Verbs that headlines are made with, besides those that speak: where one stands, a name has ended. Every form. */
export const headlineVerbs: ReadonlySet<string> = new Set([
  ...[...speakingVerbs].filter((verb) => verb !== 'state' && verb !== 'states'),
  ...forms(words`
    accept accuse achieve act adopt agree aid aim allow amplify answer appear appoint approve arrest arrive ask assist
    attack attend award back ban bear begin block boost boycott break bring build buy cancel capture cause celebrate
    change charge choose claim clash close come commit compete complete consider continue convict cover create cross
    cut deal debate decide defend deliver deny deploy destroy die discuss donate double draw drop earn elect embrace
    end enter escape establish evacuate expand expel extend face fail fall fear fight file fill find finish fire flee
    follow force free gain get give go grow halt help hit hold honor honour host impose improve include increase
    introduce invade invite issue join jump keep kill know launch lead leave lend lift lose love make mark meet
    mobilise mobilize mourn move name need nominate offer open oppose order organise organize participate pass pay
    plan play postpone prepare present press prevent protect protest prove provide publish pull push put quit raise
    ratify reach react read receive recognise recognize reduce refuse regain reissue release relocate remain remove
    rename replace resign resist resume retire retake return rise rule run sanction say see seek seize sell send
    sentence serve set share shift show sign sink spark speak spend split stand start stay steal step stop strengthen
    strike study submit sue support surge surrender suspend table take talk target tell test threaten tie touch travel
    trigger try turn unveil use veto violate visit vote wait walk want win withdraw work worry write`),
  ...words`
    is are was were be been being has have had will would can could may might must should shall do does did cannot
    became began broke came did dealt fed flew forgave froze gave grew hung laid lay misled overcame overthrew read
    rode rang rose sang sat shook shone shut slept slid sprang stuck swam swung tore undid upheld woke wore withdrew
    won't don't doesn't isn't aren't led met held won lost took gave made fled fell rose hit paid sold sent shot struck
    built bought brought caught chose drew drove found fought forgot got grew kept knew left lent meant ran saw sank
    sought spent spoke spread stood stole swept swore taught thought threw told understood went wrote`,
])

/** A verb's forms: "urge, urges, urged, urging". */
function forms(verbs: string[]): string[] {
  return verbs.flatMap((verb) => {
    const stem = verb.replace(/e$/, '')
    if (/[^aeiou]y$/.test(verb)) {
      const y = verb.slice(0, -1)
      return [verb, `${y}ies`, `${y}ied`, `${verb}ing`]
    }
    const doubled = /(?:p|t|g|b)$/.test(verb) && /[^aeiou][aeiou].$/.test(verb) ? verb + verb.at(-1) : stem
    return [
      verb,
      /(?:s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`,
      `${doubled}ed`,
      `${doubled}ing`,
      `${stem}ed`,
      `${stem}ing`,
    ]
  })
}
