import type { Named } from './known-names.js'

/** A name where it stands in a passage: its first and last word. */
export interface Span extends Named {
  first: number
  last: number
  /** A title stands before it, or something else that only people have. */
  titled?: true
  /** A town whose name may be a surname or a word as well. */
  isTown?: true
}

/**
 * Of names that overlap, the longer one; of two as long, the one that comes first in the list. In the order of the
 * text.
 */
export function settle(spans: readonly Span[]): Span[] {
  if (spans.length < 2) return [...spans]
  const ranked = spans
    .map((span, rank) => ({ span, rank, length: span.last - span.first }))
    .sort((a, b) => b.length - a.length || a.rank - b.rank)
  const taken = new Set<number>()
  const kept: Span[] = []
  for (const { span } of ranked) {
    if (isTaken(span)) continue
    for (let place = span.first; place <= span.last; place += 1) taken.add(place)
    kept.push(span)
  }
  return kept.sort((a, b) => a.first - b.first)

  function isTaken({ first, last }: Span): boolean {
    for (let place = first; place <= last; place += 1) if (taken.has(place)) return true
    return false
  }
}

/** The places of a name's words. */
export const wordsOfSpan = ({ first, last }: Span): number[] =>
  Array.from({ length: last - first + 1 }, (_, offset) => first + offset)
