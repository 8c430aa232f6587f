import type { Literal, Parent, Point } from 'unist'

/** What a line, or a part of one, can be: the roles of a `.labels` file that name a part of an item or of an issue. */
export const partRoles = [
  'section',
  'headline',
  'subhead',
  'byline',
  'paragraph',
  'quote',
  'attribution',
  'bullet',
  'link',
  'caption',
  'credit',
  'furniture',
] as const
export type PartRole = (typeof partRoles)[number]

/** The roles of a `.labels` row: a part's, and the two that speak about neighbours. */
export const labelRoles = [...partRoles, 'cont', 'break'] as const
export type LabelRole = (typeof labelRoles)[number]

export const bands = ['sure', 'likely', 'review'] as const
export type Band = (typeof bands)[number]

/** A change that reading made to the text. `offset` is where it stands in the repaired text, in UTF-16 code units. */
export interface Edit {
  rule: string
  offset: number
  before: string
  after: string
  evidence?: string
}

/** Something that spoke for a role, in hundredths of a nat. */
export interface Evidence {
  name: string
  weight: number
}

/** What was decided about a part, and how sure that is. */
export interface Judgement {
  /** Of this reading against all others, between 0 and 1. */
  confidence: number
  band: Band
  /** The next best role. */
  runnerUp?: LabelRole
  /** Why an editor should look at it: names of `codes.ts`. */
  codes: string[]
  /** Columns before it in its line, where it begins a line. */
  indent?: number
  /** An editor's `.labels` row said so. */
  corrected?: true
}

/** A stretch of one line, as repaired. Its position is that of the text as sent: a `.labels` row is one of these. */
export interface Text extends Literal {
  type: 'text'
  value: string
  position: { start: Point; end: Point }
  data?: Judgement
}

/** A line of text, or several where one goes on in the next, with one role. */
export interface Part extends Parent {
  type: PartRole
  children: Text[]
}

/** One piece of news, an opinion or a photo, in the order of its lines. */
export interface ItemNode extends Parent {
  type: 'item'
  children: Part[]
}

/** A heading with the items below it; without a heading where a digest breaks off the section before. */
export interface SectionNode extends Parent {
  type: 'sectionGroup'
  children: (Part | ItemNode)[]
}

/** A whole digest. Every character of it that is not white space is in exactly one `text` below. */
export interface DigestTree extends Parent {
  type: 'digest'
  children: SectionNode[]
}

export type DigestNode = DigestTree | SectionNode | ItemNode | Part | Text
