import { describe, expect, it } from 'vitest'
import { parseDigest } from '../../src/index.js'
import { detectLanguage, languageOtherThan } from '../../src/parser/items/language.js'

const german =
  'Der Rat hat am Montag beschlossen, dass die Brücke über den Fluss für den Verkehr gesperrt bleibt, bis sie neu gebaut ist und das Geld dafür da ist.'
const english =
  'The council decided on Monday that the bridge over the river will stay closed to traffic until it has been rebuilt and the money for it is there.'
const dutch =
  'De gemeenteraad heeft maandag besloten dat de brug over de rivier voor het verkeer gesloten blijft totdat zij opnieuw is gebouwd en het geld er is.'
const armenian = 'Խորհուրդը երկուշաբթի որոշեց, որ կամուրջը փակ կմնա, մինչև այն վերակառուցվի։'

describe('The language of a text', () => {
  it('is told by its function words, and by its script', () => {
    expect(detectLanguage(german)).toBe('de')
    expect(detectLanguage(english)).toBe('en')
    expect(detectLanguage(armenian)).toBe('hy')
    expect(detectLanguage('Xyzzy 12')).toBeUndefined()
  })

  it('is another than the digest’s where that is plain', () => {
    expect(languageOtherThan('en', german)).toBe('de')
    expect(languageOtherThan('de-AT', german)).toBeUndefined()
    expect(languageOtherThan('en-GB', english)).toBeUndefined()
    expect(languageOtherThan('de', dutch)).toBe('nl')
    expect(languageOtherThan('en', armenian)).toBe('hy')
  })

  it('is the digest’s where little or nothing speaks for another', () => {
    expect(languageOtherThan('en', 'Le Monde und Die Zeit')).toBeUndefined()
    expect(languageOtherThan('hy', 'UNESCO')).toBeUndefined()
    expect(languageOtherThan('ja', '新会員紹介')).toBeUndefined()
    expect(languageOtherThan('en', `${english} “Der Rat hat beschlossen.”`)).toBeUndefined()
  })

  it('stands on the items of a digest that changes its language, and on no others', () => {
    const text = `Bridge Stays Closed\n\n${english}\n\nBrücke bleibt gesperrt\n\n${german}\n\nBaths To Be Sold\n\n${english.replace('bridge over the river', 'baths in the old town')}\n`
    const { digest } = parseDigest(text, { file: 'a.txt' })
    expect(digest.language).toBe('en')
    const spoken = digest.items.map(({ text, language }) => [text.slice(0, 7), language])
    expect(spoken).toContainEqual(['Der Rat', 'de'])
    expect(spoken.filter(([, language]) => language !== undefined)).toHaveLength(1)
  })
})
