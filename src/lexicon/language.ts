/**
 * What newsletters in one language say again and again. Phrases are lower-case, as they would stand in running text;
 * matching ignores case and goes by whole words (by characters in scripts without spaces). A phrase with `…` at its end
 * may be followed by anything; without it, it is the whole line or stands where its list says.
 */
export interface Language {
  /** BCP 47. */
  code: string
  /** Words before who wrote something: "by". */
  by: string[]
  /** Words after who wrote something: "staff writer", 기자, 記者. */
  byAfter: string[]
  /** Words before who published something, on a line of their own: "source:". */
  sourceLabels: string[]
  /** Words between two names: "and". */
  and: string[]
  /** First words of a link's label: "read more", "click here", "full story". */
  linkLabels: string[]
  /** Words that a link's label is made of, besides its first: "here", "report", "letter", "statement". */
  linkWords: string[]
  /** Words before whose a photo is: "photo courtesy of", "photo:", "credit:". */
  credits: string[]
  /** Headings over photos: "photos of the week", "pictures". */
  photoHeadings: string[]
  /** Words that headings over several items are made of: "news", "opinion", "regional", "week". */
  sectionWords: string[]
  /** Headings over opinion: "opinion", "commentary", "editorials". */
  opinionWords: string[]
  /** Words of a newsletter's own name and number, in its first lines: "newsletter", "weekly", "issue". */
  mastheadWords: string[]
  /** Phrases of lines that are no news: "unsubscribe", "view in your browser", "all rights reserved". */
  furniture: string[]
  /** Headings over a list of what follows: "in this issue", "contents". */
  contents: string[]
  /** How a letter greets: "dear", "hello". */
  greetings: string[]
  /** How a letter ends: "best regards", "until next week". */
  closings: string[]
  /** Fields of a mail's head: "from", "subject". */
  mailFields: string[]
  /** Function words, which Title Case leaves small and headlines leave out. */
  small: string[]
  /** Words that cannot end a sentence or a headline: "the", "of". */
  dangling: string[]
  /** Pronouns and connectives that begin a sentence that goes on with what was said: "he", "however". */
  anaphora: string[]
  /** Verbs that introduce speech: "said", "told", "stated". */
  speech: string[]
  /** Verbs that begin a second headline, which leaves out who acts: "calls", "demands". */
  headlineVerbs?: string[]
  /** January to December: every form in use, abbreviations without their stop. */
  months: string[][]
  /** Monday to Sunday: every form in use, abbreviations without their stop. */
  weekdays: string[][]
}

/** The language that a BCP 47 tag begins with: "en" of "en-GB". By it the lexicon's words are found. */
export const primaryLanguage = (tag: string): string => tag.replace(/-.*/, '').toLowerCase()
