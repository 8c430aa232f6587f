import type { DigestInput } from '../../parser/parse.js'
import type { Publication } from '../../publication/publication.js'
import { questionAboutLayout } from './about-layout.js'
import { questionsAboutLines } from './about-lines.js'
import { seenLines } from './doubts.js'
import { type Asked, placeKey, type Question } from './question.js'

/** More than these no one answers at once; others come when these are settled. */
const most = 5

/** The questions whose answers settle the most, the best first: each counts only what those before it leave open. */
export function questionsOf(digests: Asked[], inputs: DigestInput[], publication: Publication): Question[] {
  const layout = questionAboutLayout(digests, inputs, publication)
  let open = [...(layout ? [layout] : []), ...questionsAboutLines(seenLines(digests))]
  const asked: Question[] = []
  const settled = new Set<string>()
  while (asked.length < most && open.length > 0) {
    open = open
      .map((question) => ({ ...question, settles: question.settles.filter((place) => !settled.has(placeKey(place))) }))
      .filter(({ settles }) => settles.length > 1)
      .sort((a, b) => b.settles.length - a.settles.length || b.about - a.about || (a.text < b.text ? -1 : 1))
    const best = open.shift()
    if (!best) break
    for (const place of best.settles) settled.add(placeKey(place))
    asked.push(best)
  }
  return asked
}
