import { linkLabels, linkWords } from '../../../lexicon/lexicon.js'
import { phraseAt } from '../../../lexicon/phrases.js'
import { begins } from '../../../lexicon/words.js'
import { mayBegin } from '../look.js'
import type { Sign } from './sign.js'

/** Words that mean nothing without the link behind them. */
export const linkLabel: Sign = {
  name: 'link-label',
  examples: {
    yes: ['Read More Here', 'Read the Letter', '→ Full story', 'Click here to watch the video', 'Read more »'],
    no: [
      'Read this if you manage people who have never been managed before',
      'Reading room open all night',
      'More than 100 fled',
    ],
  },
  test(text, look) {
    if (look.length > 9 || look.ending === 'stop' || look.ending === 'question') return false
    // A mark may be of such a script, too.
    const mayBeUnspaced = look.wide || look.marker.length > 0
    if (mayBeUnspaced && linkLabels.unspaced.some((label) => text.length <= label.length + 8 && text.includes(label)))
      return true
    if (!mayBegin(look, begins.linkLabel)) return false
    const count = phraseAt(linkLabels, look.words)
    if (count === 0) return false
    const rest = look.words.slice(count)
    return rest.length === 0 || rest.some((word) => linkWords.has(word)) || (look.length <= 5 && count > 1)
  },
}
