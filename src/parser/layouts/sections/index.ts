import type { SectionLayout } from '../layout.js'
import { boxedLine } from './boxed-line.js'
import { capitals } from './capitals.js'
import { colonAtEnd } from './colon-at-end.js'
import { dateAlone } from './date-alone.js'
import { knownWords } from './known-words.js'
import { markdownLevel1 } from './markdown-level-1.js'
import { markdownLevel2 } from './markdown-level-2.js'
import { markdownLevel3 } from './markdown-level-3.js'
import { markedLine } from './marked-line.js'
import { numberedLine } from './numbered-line.js'
import { shortAndRecurring } from './short-and-recurring.js'
import { shortOverHeadline } from './short-over-headline.js'
import { shortUnderWideGap } from './short-under-wide-gap.js'
import { strongLine } from './strong-line.js'
import { underlinedLine } from './underlined-line.js'

/** Every way to mark a section. The order says nothing. */
export const sectionLayouts: SectionLayout[] = [
  boxedLine,
  capitals,
  colonAtEnd,
  dateAlone,
  knownWords,
  markdownLevel1,
  markdownLevel2,
  markdownLevel3,
  markedLine,
  numberedLine,
  shortAndRecurring,
  shortOverHeadline,
  shortUnderWideGap,
  strongLine,
  underlinedLine,
]
