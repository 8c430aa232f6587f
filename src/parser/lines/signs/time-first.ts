import type { Sign } from './sign.js'

/** Begins with a clock time: an entry of a ticker. */
export const timeFirst: Sign = {
  name: 'time-first',
  examples: {
    yes: ['14:30 The session opens', '[09.15] Talks', '8:05 pm: Vote', '14h30 – Ouverture', '7 am Doors open'],
    no: ['3:1 win for Ararat', '14 dead', '7 amendments'],
  },
  test: (text) =>
    /^[[(*]*(?:\d{1,2}[:.h]\d{2}(?:\s?(?:[ap]\.?m\.?|uhr|h))?|\d{1,2}\s?(?:[ap]\.?m\.?|uhr))(?=[\s\])*,:–-]|$)/i.test(
      text,
    ),
}
