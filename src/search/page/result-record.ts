/** An item as a result shows it. */
export interface ResultRecord {
  /** Where it stands, from the search page. */
  address: string
  /** What its issue is called: its date, as its page writes it, or its title. */
  issue: string
  headline: string
  /** The headline is ours, and most often how the text begins. */
  isMade: boolean
  isOpinion?: boolean
  tongue?: Tongue
  textTongue?: Tongue
  /** Its text, block by block. */
  blocks: string[]
  /** The heading that it stands under, who wrote it, who published it. */
  meta: string[]
  /** The lines that it came from. */
  lines?: { text: string; address: string }
  /** Names and topics that the page leads to from the item. */
  names: string[]
}

/** The language and the direction of a text. */
export interface Tongue {
  lang: string
  dir: string
}
