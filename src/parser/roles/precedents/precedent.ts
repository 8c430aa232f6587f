/** What an editor has said elsewhere that bears on a piece of a line. It is evidence, and binds nothing. */
export interface Precedent {
  /** In an editor's words, for explanations. */
  name: string
  /** In nats, for each of `components`. */
  worth: Float64Array
}

/** What bears on each segment of a digest, by the segment's index; undefined where nothing does. */
export type Precedents = (Precedent[] | undefined)[]

/** Adds to what bears on a segment. */
export function addPrecedent(precedents: Precedents, segment: number, precedent: Precedent): void {
  const others = precedents[segment]
  if (others) others.push(precedent)
  else precedents[segment] = [precedent]
}
