import { isSurrogate } from '../../lexicon/characters.js'

/** A stop behind a word, and the next sentence; read from two characters before the stop. */
const behindWord =
  /[\p{L}\p{N})”’"»]{2}[.!?։]["'”’)»]*\s+["“‘'«(¿¡]*[\p{Lu}\p{Lo}\d]|[\p{L}\p{N}]{2}[.؟۔!]\s+\p{Lo}{2}/uy
const wideStop = /[。！？][^」』”]{4}/uy
const anywhere = new RegExp(`${behindWord.source}|${wideStop.source}`, 'u')

/**
 * Whether a text has more than one sentence. Asked of every line and every part of one, so the expressions are tried
 * only where a stop stands that something follows.
 */
export function hasSeveralSentences(text: string): boolean {
  // The two characters before a stop are two code units where no pair of surrogates is among them.
  for (let at = 0; at + 1 < text.length; at += 1) {
    switch (text.charCodeAt(at)) {
      case 0x21: // !
      case 0x2e: // .
      case 0x3f: // ?
      case 0x589: // ։
      case 0x61f: // ؟
      case 0x6d4: // ۔
        if (mayEndSentence(text.charCodeAt(at + 1)) && at >= 2) {
          if (isSurrogate(text.charCodeAt(at - 1)) || isSurrogate(text.charCodeAt(at - 2))) return anywhere.test(text)
          behindWord.lastIndex = at - 2
          if (behindWord.test(text)) return true
        }
        break
      case 0x3002: // 。
      case 0xff01: // ！
      case 0xff1f: // ？
        wideStop.lastIndex = at
        if (wideStop.test(text)) return true
    }
  }
  return false
}

/** A space or a closing mark: nothing else parts two sentences. */
const mayEndSentence = (code: number): boolean =>
  code === 0x20 || code > 0x7f || code === 0x22 || code === 0x27 || code === 0x29 || (code >= 9 && code <= 13)
