import type { Tongue } from '../view/language.js'
import { escapeHtml, SafeHtml } from './safe-html.js'

/** A name of two words joined by a hyphen, short enough to stand on a phone's line: "Nagorno-Karabakh". */
const hyphenatedName = /(?<![\p{L}\p{N}-])\p{Lu}\p{L}{1,11}-\p{Lu}\p{L}{1,11}(?![\p{L}\p{N}-])/gu

const anyDash = /[–—]/

/** No line begins with a dash: the space before one does not break. At output only; the page as sent stays untouched. */
export function keepDashes(text: string): string {
  return anyDash.test(text) ? text.replace(/ (?=[–—] )/g, '\u00a0') : text
}

/** A headline as HTML: hyphenated names are kept whole, and no line begins with a dash. */
export function typeset(text: string): SafeHtml {
  const html = escapeHtml(keepDashes(text))
  if (!html.includes('-')) return new SafeHtml(html)
  return new SafeHtml(html.replace(hyphenatedName, (name) => `<span class="nb">${name}</span>`))
}

/** A text that holds many quotation marks, as the content of an element: there they need no escape, which is longer. */
export function verbatim(text: string): SafeHtml {
  return new SafeHtml(escapeHtml(text).replaceAll('&quot;', '"').replaceAll('&#39;', "'"))
}

/** The `lang` and `dir` attributes of a text, with the space before them; nothing where the page's own hold. */
export function tongueAttributes(tongue: Tongue | undefined): SafeHtml {
  const lang = tongue?.lang === undefined ? '' : ` lang="${escapeHtml(tongue.lang)}"`
  return new SafeHtml(lang + (tongue?.dir === undefined ? '' : ` dir="${tongue.dir}"`))
}
