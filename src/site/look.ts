const propertyName = /^--[a-z0-9]+(?:-[a-z0-9]+)*$/

/** Nothing that ends a declaration, opens a block, escapes or fetches. */
const plainValue = /^[\p{L}\p{N}\s#%.,()'"+*/-]+$/u
const fetches = /(?:url|image|image-set|src|element|cross-fade|paint)\s*\(|\/\*|\/\//i

/** The custom properties of `publication.yml` as a stylesheet; what is not plainly a value is left out. */
export function lookCss(look: Record<string, string>): string | undefined {
  const lines = Object.entries(look)
    .filter(([name, value]) => isPlain(name, value))
    .map(([name, value]) => `  ${name}: ${value.trim().replace(/\s+/g, ' ')};`)
  return lines.length === 0 ? undefined : `:root {\n${lines.join('\n')}\n}\n`
}

function isPlain(name: string, value: string): boolean {
  return propertyName.test(name) && plainValue.test(value) && !fetches.test(value) && isBalanced(value)
}

/** An open bracket or quotation mark would take in the declarations after it. */
function isBalanced(value: string): boolean {
  let depth = 0
  let quote = ''
  for (const character of value) {
    if (quote !== '') {
      if (character === quote) quote = ''
    } else if (character === '"' || character === "'") quote = character
    else if (character === '(') depth++
    else if (character === ')' && --depth < 0) return false
  }
  return depth === 0 && quote === ''
}
