import type { Sign } from './sign.js'

/** Stands in quotation marks as a whole, or opens with one that nothing closes. */
export const quotation: Sign = {
  name: 'quotation',
  examples: {
    yes: ['“We must stand together.”', '‘He told me.’', '«Мы против»', '“The first of several paragraphs'],
    no: ['“Yes,” he said, and left', 'The “plan” failed'],
  },
  test: (_text, look) => {
    const opened = opens.exec(look.core)
    if (!opened) return false
    const closer = pairs[opened[0]] as string
    const last = look.core.replace(/[.,!?]+$/, '').at(-1) ?? ''
    if (closer.includes(last) && look.core.length > 2) return true
    return ![...closer].some((mark) => look.core.includes(mark, 1))
  },
}

const opens = /^["“‘«„「『']/u
const pairs: Record<string, string> = {
  '"': '"',
  '“': '”',
  '‘': '’',
  '«': '»',
  '„': '“”',
  '「': '」',
  '『': '』',
  "'": "'",
}
