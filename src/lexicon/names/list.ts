/** A name with what else it is called. */
export interface KnownName {
  name: string
  others: string[]
  /** The name is a common word as well: it counts only where the text cites it ("told Time", "Nature magazine"). */
  onlyCited?: true
}

/** Names parted by `;`, each as "Name: other, other"; `~` before one that is a common word as well. */
export function names(text: TemplateStringsArray): KnownName[] {
  return text
    .join('')
    .split(';')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '')
    .map(knownName)
}

/** Words parted by white space. */
export function words(text: TemplateStringsArray): string[] {
  return text.join('').split(/\s+/).filter(Boolean)
}

function knownName(entry: string): KnownName {
  const colon = entry.indexOf(': ')
  const head = colon < 0 ? entry : entry.slice(0, colon)
  const others = colon < 0 ? [] : entry.slice(colon + 2).split(/, */)
  return head.startsWith('~') ? { name: head.slice(1), others, onlyCited: true } : { name: head, others }
}
