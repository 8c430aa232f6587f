import { hashOf } from './random.mjs'
import { languageCodes, vocabularyOf } from './vocabulary.mjs'

/** Letters of scripts other than Latin, by how often they may stand. Words that they make mean nothing. */
const alphabets = {
  el: 'αεοιτνσρκπλμυηςδγβθφχ',
  ru: 'оеаинтсрвлкмдпуяыгзбчйхжшю',
  uk: 'оаниівертскмдлпузяьбгчйхїжш',
  hy: 'աներիոսմվտկլհգրդյքուցբշպթզ',
  ar: 'ايلنمروتبعدفسقكحجشطصخضغ',
  he: 'יוהלאמרשבתנדעקחפסגצטזכ',
  ja: 'のにとはをがしたてなこいるすまで市町会新年学生産業地区海山川道',
  zh: '市区会新年学生产业地方海山道路开工程学校居民交通文化建设公布计划',
  ko: '가나다라마바사아자하고기도리시이지의에은한서정부전대구인사',
}

/** @typedef {keyof typeof alphabets} Script */

/** Lists of single words that stand for each other between languages. */
const matched = /** @type {const} */ (['small', 'anaphora', 'speech', 'dangling'])

/** @param {string[]} words */
const single = (words) => words.filter((word) => /^[\p{L}\p{M}'’]+$/u.test(word))

const english = vocabularyOf('en').lexicon
const englishWords = new Map(matched.toReversed().flatMap((list) => single(english[list]).map((word) => [word, list])))

/**
 * An English document as it would look in another language: its function words are that language's, what else it
 * says is letters of its script, or English words. The same word always becomes the same one.
 * @param {import('./document.mjs').Document} document
 * @param {string} code
 * @returns {import('./document.mjs').Document}
 */
export function inLanguage(document, code) {
  if (code === document.language || !languageCodes.includes(code)) return document
  const translate = translator(code)
  const each = (/** @type {string[]} */ texts) => texts.map(translate)
  const furniture = (/** @type {import('./document.mjs').Furniture} */ { role, text }) => ({
    role,
    text: translate(text),
  })
  return {
    language: code,
    masthead: document.masthead.map(furniture),
    tail: document.tail.map(furniture),
    sections: document.sections.map(({ heading, items }) => ({
      heading: heading === undefined ? undefined : translate(heading),
      items: items.map((item) => ({
        headline: item.headline === undefined ? undefined : translate(item.headline),
        subheads: each(item.subheads),
        bylines: each(item.bylines),
        blocks: item.blocks.map(({ role, text }) => ({ role, text: translate(text) })),
        // Labels of links are the language's own, which the layout adds.
        links: [],
        photo: item.photo && { ...item.photo, text: translate(item.photo.text) },
      })),
    })),
  }
}

/** @param {string} code @returns {(text: string) => string} */
function translator(code) {
  const { lexicon, book, isUnspaced, hasCase } = vocabularyOf(code)
  const lists = Object.fromEntries(matched.map((list) => [list, isUnspaced ? lexicon[list] : single(lexicon[list])]))
  const alphabet = code in alphabets ? [...alphabets[/** @type {Script} */ (code)]] : undefined
  /** @param {string} word */
  const translateWord = (word) => {
    const small = word.toLowerCase()
    const list = englishWords.get(small)
    const options = list === undefined ? [] : (lists[list] ?? [])
    const chosen = options[hashOf(small) % Math.max(1, options.length)] ?? invented(small)
    const capital = hasCase && word !== small
    const noun = code === 'de' && list === undefined && hashOf(word) % 5 < 2 && small.length > 4
    if (capital && word.length > 1 && word === word.toUpperCase()) return chosen.toUpperCase()
    return capital || noun ? chosen.replace(/\p{L}/u, (letter) => letter.toUpperCase()) : chosen
  }
  /** @param {string} word */
  const invented = (word) => {
    if (!alphabet) return word
    const length = isUnspaced || code === 'ko' ? Math.max(1, Math.round(word.length / 2.8)) : word.length
    let text = ''
    for (let at = 0; at < length; at += 1) text += alphabet[hashOf(`${word}${at}`) % alphabet.length]
    return text
  }
  return (text) => {
    const words = text.replace(/\p{Script=Latin}+(?:[’']\p{Script=Latin}+)?/gu, translateWord)
    return punctuated(words, code, book.quotes, isUnspaced)
  }
}

/**
 * Marks as the language has them.
 * @param {string} text @param {string} code @param {[string, string]} quotes @param {boolean} isUnspaced
 */
function punctuated(text, code, [open, close], isUnspaced) {
  let marked = text.replace(/“([^”]*)”|"([^"]*)"/g, (_, curly, straight) => `${open}${curly ?? straight}${close}`)
  if (isUnspaced) {
    marked = marked
      .replace(/\.(?=\s|$|[」”])\s*/g, '。')
      .replace(/,\s*/g, code === 'ja' ? '、' : '，')
      .replace(/:\s+/g, '：')
      .replace(/\?\s*/g, '？')
      .replace(/!\s*/g, '！')
    return marked.replace(
      /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])\s+(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}])/gu,
      '',
    )
  }
  if (code === 'hy') return marked.replace(/\.(?=\s|$|»)/g, '։').replace(/:(?=\s)/g, '՝')
  if (code === 'ar') return marked.replaceAll('?', '؟').replaceAll(',', '،').replaceAll(';', '؛')
  if (code === 'el') return marked.replaceAll('?', ';')
  if (code === 'fr') return marked.replace(/(?<=[\p{L}\p{N}])([?!:])(?=\s|$)/gu, ' $1')
  return marked
}
