/** Words of a language that any text has, whatever it is about; in small letters. */
export interface CommonWords {
  /** They say nothing of a matter. */
  function: string[]
  /** Words of news of any kind: what they tell of a matter, they tell of many. */
  frequent: string[]
}
