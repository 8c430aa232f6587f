/** Nothing that ends a declaration, opens a block, escapes or fetches. */
const plain = /^[\p{L}\p{N}\s#%.,()'"+*/-]+$/u
const fetches = /(?:url|image|image-set|src|element|cross-fade|paint)\s*\(|\/\*|\/\//i

/** Whether a custom property may have a value: it is plain CSS, and takes in nothing that stands after it. */
export function isPlainValue(value: string): boolean {
  return plain.test(value) && !fetches.test(value) && isBalanced(value)
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
