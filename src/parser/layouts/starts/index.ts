import type { StartLayout } from '../layout.js'
import { bareTitle } from './bare-title.js'
import { bareTitleOverText } from './bare-title-over-text.js'
import { boxedTitle } from './boxed-title.js'
import { bulletedRunIn } from './bulleted-run-in.js'
import { bulletedTitle } from './bulleted-title.js'
import { capitalsRunIn } from './capitals-run-in.js'
import { capitalsTitle } from './capitals-title.js'
import { datedHeadline } from './dated-headline.js'
import { datelinedNotice } from './datelined-notice.js'
import { linkedTitle } from './linked-title.js'
import { markdownHeading1 } from './markdown-heading-1.js'
import { markdownHeading2 } from './markdown-heading-2.js'
import { markdownHeading3 } from './markdown-heading-3.js'
import { numberedNotice } from './numbered-notice.js'
import { numberedRunIn } from './numbered-run-in.js'
import { numberedTitle } from './numbered-title.js'
import { plainNotice } from './plain-notice.js'
import { prefixedHeadline } from './prefixed-headline.js'
import { runInColon } from './run-in-colon.js'
import { runInDash } from './run-in-dash.js'
import { runInSentence } from './run-in-sentence.js'
import { strongRunIn } from './strong-run-in.js'
import { strongTitle } from './strong-title.js'
import { textOverAddress } from './text-over-address.js'
import { timedNotice } from './timed-notice.js'
import { titleBracketSource } from './title-bracket-source.js'
import { titleByAuthor } from './title-by-author.js'
import { titleByAuthorText } from './title-by-author-text.js'
import { titleCommaAuthor } from './title-comma-author.js'
import { titleDashSource } from './title-dash-source.js'
import { titleOverByline } from './title-over-byline.js'
import { titleOverSubhead } from './title-over-subhead.js'
import { titlePipeSource } from './title-pipe-source.js'
import { titleSubheadText } from './title-subhead-text.js'
import { underlinedTitle } from './underlined-title.js'

/** Every way to mark the start of an item. The order says nothing. */
export const startLayouts: StartLayout[] = [
  bareTitleOverText,
  bareTitle,
  boxedTitle,
  bulletedRunIn,
  bulletedTitle,
  capitalsRunIn,
  capitalsTitle,
  datedHeadline,
  datelinedNotice,
  linkedTitle,
  markdownHeading1,
  markdownHeading2,
  markdownHeading3,
  numberedNotice,
  numberedRunIn,
  numberedTitle,
  plainNotice,
  prefixedHeadline,
  runInColon,
  runInDash,
  runInSentence,
  strongRunIn,
  strongTitle,
  textOverAddress,
  timedNotice,
  titleBracketSource,
  titleByAuthorText,
  titleByAuthor,
  titleCommaAuthor,
  titleDashSource,
  titleOverByline,
  titleOverSubhead,
  titlePipeSource,
  titleSubheadText,
  underlinedTitle,
]
