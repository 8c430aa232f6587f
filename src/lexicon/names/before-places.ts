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
