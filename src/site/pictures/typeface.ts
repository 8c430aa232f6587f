import { readFile } from 'node:fs/promises'
import { create, type Font } from 'fontkit'
import decompress from 'woff2-encoder/decompress'
import { findTemplate } from '../templates.js'

/** Draws text as outlines: what a picture shows hangs on no font of the machine that makes it. */
export interface Typeface {
  /** The outlines of a text at a size, from its baseline's start, as SVG. */
  draw(text: string, size: number): string
  /** How wide they are. */
  width(text: string, size: number): number
  /** Whether all of a text can be drawn rightly: its letters are there, stand one by one and from left to right. */
  has(text: string): boolean
}

/** The site's headline typeface, by script; other scripts are not drawn at all rather than wrongly. */
const files = ['serif-head', 'serif-head-ext', 'serif-cyrillic', 'armenian']
const weight = 600

/** Opens the typeface that headlines are set in. */
export async function openTypeface(folders: string[]): Promise<Typeface> {
  const fonts = await Promise.all(files.map((name) => openFont(findTemplate(folders, `assets/fonts/${name}.woff2`))))
  const fontFor = (character: string) => {
    const code = character.codePointAt(0) ?? 0
    return fonts.find((font) => font.hasGlyphForCodePoint(code))
  }
  return {
    has: (text) => [...plainly(text)].every((character) => fontFor(character) !== undefined),
    width(text, size) {
      let width = 0
      for (const { font, stretch } of stretches(plainly(text), fontFor))
        width += (font.layout(stretch).advanceWidth * size) / font.unitsPerEm
      return width
    },
    draw(text, size) {
      let width = 0
      let svg = ''
      for (const { font, stretch } of stretches(plainly(text), fontFor)) {
        const { glyphs, positions } = font.layout(stretch)
        const scale = size / font.unitsPerEm
        for (const [index, glyph] of glyphs.entries()) {
          const path = glyph.path.toSVG()
          const at = `translate(${round(width)} 0) scale(${round(scale)} ${round(-scale)})`
          if (path !== '') svg += `<path transform="${at}" d="${path}"/>`
          width += (positions[index]?.xAdvance ?? 0) * scale
        }
      }
      return svg
    },
  }
}

const plainly = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ')

async function openFont(path: string): Promise<Font> {
  const font = create(Buffer.from(await decompress(await readFile(path))))
  if ('fonts' in font) throw new Error(`${path} holds several typefaces`)
  return 'wght' in font.variationAxes ? font.getVariation({ wght: weight }) : font
}

/** Runs of letters of one font. A sign that several have stays with the letters before it. */
function stretches(text: string, fontFor: (character: string) => Font | undefined): { font: Font; stretch: string }[] {
  const found: { font: Font; stretch: string }[] = []
  for (const character of text) {
    const last = found.at(-1)
    if (last?.font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0)) {
      last.stretch += character
      continue
    }
    const font = fontFor(character)
    if (font !== undefined) found.push({ font, stretch: character })
  }
  return found
}

/** To five places: sums of fractions end in digits that say nothing. */
const round = (value: number): number => Math.round(value * 1e5) / 1e5
