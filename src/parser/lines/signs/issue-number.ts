import { isDigit } from '../../../lexicon/characters.js'
import type { Sign } from './sign.js'

/** An issue's or a page's number: "Issue 12", "Vol. 3", "No. 28", "Page 2 of 4", "Newsletter #63". */
export const issueNumber: Sign = {
  name: 'issue-number',
  examples: {
    yes: ['Issue 12', 'Vol. 3, No. 28', '- 4 -', 'Newsletter #63', 'Ausgabe 7/2024', 'Nr. 5', '3 / 12'],
    no: ['12 killed', 'Number 10 denies it', 'Nr 5 lives.'],
  },
  test: (text, look) =>
    look.length <= 9 &&
    mayBeNumbered(text) &&
    ((/(?:^|[\s(·|,–—-])(?:issue|vol(?:ume)?|edition|page|seite|ausgabe|nummer|numéro|número|num|no|nr|n[°º]|№|выпуск|номер|newsletter|bulletin|digest|teil)\.?\s?#?\d{1,5}(?:$|[\s).,/·|:–—-])/iu.test(
      text,
    ) &&
      look.ending !== 'stop') ||
      /#\d{1,4}(?:$|\s|[-–—:])/.test(text) ||
      /^[-–—\s]*\d{1,4}(?:\s?\/\s?\d{1,4})?[-–—\s]*$/.test(text) ||
      /第\s?[\d一二三四五六七八九十百]+\s?[期号號]|제\s?\d+\s?호/u.test(text)),
}

function mayBeNumbered(text: string): boolean {
  for (let at = 0; at < text.length; at += 1) if (isDigit(text.charCodeAt(at))) return true
  return text.includes('第')
}
