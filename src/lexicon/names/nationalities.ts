import { words } from './list.js'

/** What belongs to a state, a people or a faith. None of these is a name by itself, and none is part of a person's. */
export const nationalities: ReadonlySet<string> = new Set(words`
  afghan african albanian algerian american americans argentine argentinian armenian armenians asian australian
  austrian azerbaijani azerbaijanis azeri azeris bangladeshi belarusian belgian bolivian bosnian brazilian british
  britons bulgarian burmese cambodian canadian chechen chilean chinese colombian congolese croatian cuban cypriot
  czech czechoslovak danish dutch ecuadorian egyptian english estonian ethiopian european europeans filipino finnish
  french georgian german germans ghanaian greek haitian hungarian icelandic indian indonesian iranian iranians iraqi
  irish israeli israelis italian japanese jordanian karabakhi kazakh kenyan korean kosovar kurdish kurds kuwaiti
  kyrgyz latvian lebanese libyan lithuanian macedonian malaysian maltese mexican moldovan mongolian montenegrin
  moroccan nepali nepalese nigerian norwegian pakistani palestinian palestinians peruvian polish portuguese qatari
  romanian russian russians rwandan saudi scottish serbian serb serbs singaporean slovak slovakian slovenian somali
  soviet spanish sudanese swedish swiss syrian syrians taiwanese tajik tatar thai tibetan tunisian turkish turks
  turkic turkmen ugandan ukrainian ukrainians uruguayan uyghur uyghurs uzbek venezuelan vietnamese welsh yazidi
  yazidis yemeni zimbabwean western eastern northern southern christian christians muslim muslims jewish jews islamic
  catholic catholics orthodox protestant evangelical hindu buddhist sunni shia shiite arab arabs latino hispanic`)

/** Words that say little about which body or place is meant: a name of these alone is none. */
export const genericWords: ReadonlySet<string> = new Set(words`
  appeal appeals customs railway road street toll town village rural urban big small little long short north south
  east west upper lower inner outer bus train ferry air armed border central chief city civil commercial common
  criminal cultural defence defense democratic district domestic economic emergency executive family federal energy
  gas first foreign former free general global government great high human humanitarian independent industrial
  interior international joint justice key land legal local main major medical middle military ministerial ministry
  municipal national new news nuclear official oil old open parliamentary peace police political press private
  provincial public regional religious rights ruling school sea second security senior social special state strategic
  supreme third top trade transport united upper war whole world youth`)
