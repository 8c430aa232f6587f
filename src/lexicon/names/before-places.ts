import { words } from './list.js'

/** Words of all languages behind which a town stands, and people seldom do. */
export const beforeTowns: ReadonlySet<string> = new Set(words`
  in near outside around bei nach nahe à en em i w we v ve`)

/** What a town is called before "of" and its name: "the city of Nice", "residents of Nice". */
export const townsOf: ReadonlySet<string> = new Set(words`
  city town village port mayor residents outskirts suburb suburbs streets university`)

/** What one may have "in" a person: behind these a surname is no town. */
export const trustWords: ReadonlySet<string> = new Set(words`
  believe believed believes belief confidence confident faith interest interested trust trusted`)

/** How news shortens the states of the United States behind a town: "Elkins, W.Va." */
export const shortStates: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ala: 'Alabama',
    ariz: 'Arizona',
    ark: 'Arkansas',
    calif: 'California',
    colo: 'Colorado',
    conn: 'Connecticut',
    'd.c': 'Washington',
    del: 'Delaware',
    fla: 'Florida',
    ga: 'Georgia',
    ill: 'Illinois',
    ind: 'Indiana',
    kan: 'Kansas',
    ky: 'Kentucky',
    la: 'Louisiana',
    md: 'Maryland',
    mass: 'Massachusetts',
    mich: 'Michigan',
    minn: 'Minnesota',
    miss: 'Mississippi',
    mo: 'Missouri',
    mont: 'Montana',
    neb: 'Nebraska',
    nev: 'Nevada',
    'n.h': 'New Hampshire',
    'n.j': 'New Jersey',
    'n.m': 'New Mexico',
    'n.y': 'New York',
    'n.c': 'North Carolina',
    'n.d': 'North Dakota',
    okla: 'Oklahoma',
    ore: 'Oregon',
    pa: 'Pennsylvania',
    'r.i': 'Rhode Island',
    's.c': 'South Carolina',
    's.d': 'South Dakota',
    tenn: 'Tennessee',
    tex: 'Texas',
    vt: 'Vermont',
    va: 'Virginia',
    wash: 'Washington',
    'w.va': 'West Virginia',
    wis: 'Wisconsin',
    wyo: 'Wyoming',
  }),
)
