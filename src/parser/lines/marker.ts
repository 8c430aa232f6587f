import { isAsciiLetter } from '../../lexicon/characters.js'

/** What a line begins with before its words: a bullet, a number, a heading's signs. */
export interface Marker {
  kind: 'none' | 'heading' | 'quote' | 'glyph' | 'dash' | 'star' | 'number' | 'letter' | 'roman' | 'box' | 'emoji'
  /** The sign itself, for likeness: bullets of one list look alike. */
  sign: string
  /** A number's value, a heading's level. */
  value: number
  /** Length of the mark with the space behind it. */
  length: number
}

const none: Marker = { kind: 'none', sign: '', value: 0, length: 0 }

type Kind = Exclude<Marker['kind'], 'none'>

/** Each kind of mark, in the order in which they are tried: the expression's first group is the sign. */
const kinds: [Kind, RegExp][] = [
  ['heading', /^(#{1,6})\s+/],
  ['quote', /^(>)(?:\s?>)*\s?/],
  ['glyph', /^([•◦▪▫●○‣·∙►▶▸▹■□◆◇★☆✓✔☑☐✦✱➤➢➜➔→»›⁃❖※◎▲▼◼◾])\s*/u],
  ['star', /^([*+])\s+(?=\S)/],
  ['dash', /^([-–—―])\s+(?=\S)/],
  ['number', /^([([（【]?\d{1,3}(?:[.):\]）】、．]|\s[-–—](?=\s)|\/(?=\s)))[.)]?\s*(?=[^\d\s.,:)])/u],
  ['number', /^([①-⑳⑴-⒇❶-❿])\s*/u],
  ['number', /^([一二三四五六七八九十]{1,3}[、．.])\s*/u],
  ['roman', /^([IVX]{1,5}[.)])\s+(?=\S)/],
  ['letter', /^([([]?[\p{Lu}\p{Ll}][.)\]])\s+(?=\S)/u],
  ['emoji', /^(?![©®™])(\p{Extended_Pictographic}\uFE0F?(?:\u200D\p{Extended_Pictographic}\uFE0F?)*)\s*(?=\S)/u],
]

/** The mark at the start of a trimmed text. Initials ("J. Smith") are a letter's mark only to a reader of one line. */
export function markerOf(text: string): Marker {
  const code = text.charCodeAt(0)
  // Most lines begin with a letter and a second one: no mark, unless they are a Roman number.
  if (isAsciiLetter(code) && (isAsciiLetter(text.charCodeAt(1)) || /^[\p{L}\s’']/u.test(text.slice(1, 3)))) {
    const mayBeRoman = code === 73 || code === 86 || code === 88
    if (!mayBeRoman || !/^[IVX]{2,5}[.)]\s/.test(text)) return none
  }
  for (const [kind, expression] of kinds) {
    const match = expression.exec(text)
    if (!match || match[0].length >= text.length) continue
    const sign = match[1] ?? ''
    const value = kind === 'heading' ? sign.length : kind === 'number' ? Number(/\d+/.exec(sign)?.[0] ?? 0) : 0
    return { kind, sign: kind === 'number' ? sign.replace(/\d+/, '1') : sign, value, length: match[0].length }
  }
  return none
}
