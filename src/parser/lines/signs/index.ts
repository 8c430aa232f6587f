import { addressWithin } from './address-within.js'
import { anaphora } from './anaphora.js'
import { arrow } from './arrow.js'
import { bareAddress } from './bare-address.js'
import { byline } from './byline.js'
import { closing } from './closing.js'
import { contentsHeading } from './contents-heading.js'
import { country } from './country.js'
import { credit } from './credit.js'
import { dangling } from './dangling.js'
import { dashName } from './dash-name.js'
import { dateFirst } from './date-first.js'
import { dateOnly } from './date-only.js'
import { dateline } from './dateline.js'
import { field } from './field.js'
import { furniture } from './furniture.js'
import { greeting } from './greeting.js'
import { issueNumber } from './issue-number.js'
import { linkLabel } from './link-label.js'
import { mailAddress } from './mail-address.js'
import { mailField } from './mail-field.js'
import { names } from './names.js'
import { photoHeading } from './photo-heading.js'
import { quotation } from './quotation.js'
import { quotedFirst } from './quoted-first.js'
import { sectionWordsOnly } from './section-words.js'
import type { Sign } from './sign.js'
import { speech } from './speech.js'
import { timeFirst } from './time-first.js'
import { verbFirst } from './verb-first.js'

/** Every sign, by name. The order says nothing. */
export const signs: Sign[] = [
  addressWithin,
  anaphora,
  arrow,
  bareAddress,
  byline,
  closing,
  contentsHeading,
  country,
  credit,
  dangling,
  dashName,
  dateFirst,
  dateOnly,
  dateline,
  field,
  furniture,
  greeting,
  issueNumber,
  linkLabel,
  mailAddress,
  mailField,
  names,
  photoHeading,
  quotation,
  quotedFirst,
  sectionWordsOnly,
  speech,
  timeFirst,
  verbFirst,
]
