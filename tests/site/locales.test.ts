import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { localeFiles } from '../../scripts/locales/files.mjs'
import { compareIn } from '../../src/site/locales/compare.js'
import { conventions } from '../../src/site/locales/conventions.js'
import { scriptOf } from '../../src/site/locales/script.js'
import { languagesOfScripts } from '../../src/site/locales/scripts.js'
import { formatOf } from '../../src/site/view/format.js'
import { pluralForms, pluralIn } from '../../src/site/words/plural.js'

const fileOf = (name: string) => readFileSync(`src/site/locales/${name}`, 'utf8')
const isSame = fileOf('conventions.ts').includes(`Unicode CLDR ${process.versions.cldr}.`)

describe('what is kept of languages', () => {
  it.runIf(isSame).each(Object.entries(localeFiles()))('is in %s as its script makes it', (name, content) => {
    expect(fileOf(name)).toBe(content)
  })

  it.each(Object.keys(conventions).filter((tag) => isSame && tag !== 'en'))('writes as Intl does in %s', (tag) => {
    const format = formatOf(tag)
    const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ')
    for (const iso of ['2023-10-11', '2024-02-01', '2025-05-30']) {
      const intl = (options: Intl.DateTimeFormatOptions) =>
        plain(
          new Intl.DateTimeFormat(`${tag}-u-nu-latn`, { timeZone: 'UTC', calendar: 'gregory', ...options }).format(
            new Date(iso),
          ),
        )
      expect(plain(format.date(iso))).toBe(intl({ day: 'numeric', month: 'long', year: 'numeric' }))
      expect(plain(format.shortDate(iso))).toBe(intl({ day: 'numeric', month: 'short', year: 'numeric' }))
      expect(plain(format.monthYear(iso))).toBe(intl({ month: 'long', year: 'numeric' }))
    }
    const numbers = new Intl.NumberFormat(`${tag}-u-nu-latn`)
    for (const number of [0, 7, 999, 1000, 9999, 12_345, 1_234_567.8, 0.25]) {
      expect(format.number(number)).toBe(numbers.format(number))
    }
    const names = ['A', 'B', 'C', 'D']
    const list = new Intl.ListFormat(tag)
    for (const count of [1, 2, 3, 4]) {
      const joints = format.joints(count)
      const shown = names.slice(0, count).map((name, at) => `${joints[at]}${name}`)
      expect(shown.join('')).toBe(list.format(names.slice(0, count)))
    }
  })
})

describe('a page', () => {
  it('takes nothing from the machine’s own knowledge of languages', () => {
    const files = readdirSync('src/site', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))
    const using = files.filter((file) =>
      /\bIntl\.|\.toLocale|\.localeCompare/.test(readFileSync(`src/site/${file}`, 'utf8')),
    )
    expect(using).toEqual([])
  })
})

describe('a list of names', () => {
  const lists: Record<string, string> = {
    en: '“A” 7th 10th Ada Álvaro Äpfel Baker École Émile Zoë Æsop Њ Ж',
    de: 'Aal Äpfel Apfel Maße Masse Masche Öl Ofen Zebra',
    sv: 'Anna Zorn Åke Ärla Öland Ängel Ylva',
    es: 'nube Ñandú oso niño',
    tr: 'Çelik Cem Işık İpek Ilgaz Şule Su',
    pl: 'Łódź Lublin Żuk Zamek Ćma',
    ru: 'Ёлкин Елкин Жук Adam Яков Ефимов',
    uk: 'Ґалаґан Гончар Іваненко Їжак Єва Ева Яна',
    hy: 'Օհան Արամ Եվա Էդ Ռուբեն Սոս Baker',
    ar: 'أحمد ابن إبراهيم آمنة باسم Baker',
    he: 'אבי בן שרה תמר דוד',
    el: 'Ωμέγα Άλφα Βήτα Έλλη',
  }
  it.runIf(isSame).each(Object.entries(lists))('is in the order of Intl in %s', (language, names) => {
    const list = names.split(' ')
    const collator = new Intl.Collator(language, { numeric: true })
    expect([...list].sort(compareIn(language))).toEqual([...list].sort(collator.compare))
  })

  it('is in one order, whatever order it came in', () => {
    const compare = compareIn('en')
    expect(['a', 'B', 'A', 'b', 'ä'].sort(compare)).toEqual(['ä', 'b', 'B', 'A', 'a'].sort(compare))
    expect(compare('Item 9', 'Item 10')).toBeLessThan(0)
    expect(compare('李', '王')).not.toBe(0)
  })
})

describe('a language', () => {
  it('is written in the script that its tag names, else in its region’s, else in its own', () => {
    expect(['hy', 'az', 'az-Arab', 'sr', 'sr-Latn', 'zh-TW', 'zh', 'ru-RU', 'xx'].map(scriptOf)).toEqual([
      'Armn',
      'Latn',
      'Arab',
      'Cyrl',
      'Latn',
      'Hant',
      'Hans',
      'Cyrl',
      'Latn',
    ])
    for (const [script, tags] of Object.entries(languagesOfScripts)) {
      for (const tag of tags.split(' ')) if (isSame) expect(new Intl.Locale(tag).maximize().script).toBe(script)
    }
  })

  it.each(['en', 'hy', 'fr', 'de', 'es', 'ru', 'ar'])('counts as Intl does in %s', (language) => {
    const plural = pluralIn(language)
    const rules = new Intl.PluralRules(language)
    const forms = Object.fromEntries(pluralForms.map((form) => [form, form])) as Record<'other', string>
    for (let count = 0; count <= 220; count++) expect(plural(count, forms)).toBe(rules.select(count))
  })
})
