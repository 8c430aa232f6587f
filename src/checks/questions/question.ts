import type { Reading } from '../../digest/reading.js'
import type { RolesReading } from '../../parser/roles/read-roles.js'

/** A digest as read, with all that questions are made from. */
export interface Asked {
  file: string
  reading: Reading
  roles: RolesReading
}

/** A line of a digest, for an editor to look at. */
export interface Place {
  file: string
  line: number
  text: string
}

/** What to say in `publication.yml`, below `reading:`, where an answer holds. */
export interface Answer {
  /** In an editor's words. */
  text: string
  yaml: string
  /** How the item of each example reads then, where words alone do not say it. */
  shown?: string[]
}

/** A question whose answer settles many lines. */
export interface Question {
  text: string
  examples: Place[]
  answers: Answer[]
  /** The doubtful lines that an answer settles. */
  settles: Place[]
  /** How many lines an answer is about, the sure ones, too. */
  about: number
}

/** By this a place is known. */
export const placeKey = ({ file, line }: Pick<Place, 'file' | 'line'>): string => `${file}:${line}`
