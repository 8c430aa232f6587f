import { isPlainValue } from '../publication/look-value.js'

const propertyName = /^--[a-z0-9]+(?:-[a-z0-9]+)*$/

/** The custom properties of `publication.yml` as a stylesheet; what is not plainly a value is left out. */
export function lookCss(look: Record<string, string>): string | undefined {
  const lines = Object.entries(look)
    .filter(([name, value]) => propertyName.test(name) && isPlainValue(value))
    .map(([name, value]) => `  ${name}: ${value.trim().replace(/\s+/g, ' ')};`)
  return lines.length === 0 ? undefined : `:root {\n${lines.join('\n')}\n}\n`
}
