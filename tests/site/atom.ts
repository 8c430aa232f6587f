import { DOMParser, type Element, type Node, onWarningStopParsing } from '@xmldom/xmldom'

const namespace = 'http://www.w3.org/2005/Atom'

/** RFC 3339, as RFC 4287 asks for it: an upper-case T, and Z or an offset. */
const time = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/

const inFeed = ['author', 'category', 'contributor', 'entry', 'generator', 'icon', 'id', 'link', 'logo', 'rights']
const inEntry = ['author', 'category', 'content', 'contributor', 'id', 'link', 'published', 'rights', 'source']
const names = { feed: [...inFeed, 'subtitle', 'title', 'updated'], entry: [...inEntry, 'summary', 'title', 'updated'] }

/** Reads XML; throws at the first thing that is not well-formed, or that a parser would have to guess. */
export function readXml(text: string): Element {
  const root = new DOMParser({ onError: onWarningStopParsing }).parseFromString(text, 'text/xml').documentElement
  if (root === null) throw new Error('no element')
  return root
}

/** The elements in an element. */
export function childrenOf(parent: Element): Element[] {
  return [...parent.childNodes].filter((node: Node): node is Element => node.nodeType === node.ELEMENT_NODE)
}

/** What RFC 4287 says that a feed MUST and this one does not. Empty where all is well. */
export function atomFaults(text: string): string[] {
  const root = readXml(text)
  const faults: string[] = []
  const say = (fault: string) => faults.push(fault)
  if (root.namespaceURI !== namespace || root.localName !== 'feed') say('4.1.1: the document is no feed')
  const isSigned = (element: Element) => childrenOf(element).some(({ localName }) => localName === 'author')
  const entries = childrenOf(root).filter(({ localName }) => localName === 'entry')
  checkContainer(root, 'feed')
  for (const entry of entries) checkContainer(entry, 'entry')

  if (!isSigned(root) && !entries.every(isSigned)) say('4.1.1: neither the feed nor each entry has an author')
  const ids = [root, ...entries].map((element) => textOf(element, 'id'))
  const entryIds = ids.slice(1)
  // The same id twice with one date of change: a reader must not show both (4.1.1).
  if (new Set(entryIds).size !== entryIds.length) say('4.1.1: two entries of one id')
  return faults

  function checkContainer(element: Element, kind: 'feed' | 'entry'): void {
    const children = childrenOf(element)
    const named = (name: string) => children.filter(({ localName }) => localName === name)
    for (const { localName, namespaceURI } of children) {
      if (namespaceURI !== namespace) say(`${kind}: ${localName} is of another namespace`)
      else if (!names[kind].includes(localName ?? '')) say(`${kind}: ${localName} may not stand here`)
    }
    for (const name of ['id', 'title', 'updated']) if (named(name).length !== 1) say(`${kind}: not one ${name}`)
    for (const name of ['content', 'generator', 'icon', 'logo', 'published', 'rights', 'source', 'subtitle', 'summary'])
      if (named(name).length > 1) say(`${kind}: more than one ${name}`)
    if (!isAbsolute(textOf(element, 'id'))) say(`4.2.6: an id that is no absolute address: ${textOf(element, 'id')}`)
    for (const name of ['updated', 'published'])
      for (const one of named(name)) if (!isTime(one.textContent ?? '')) say(`3.3: ${one.textContent} is no time`)
    for (const name of ['title', 'subtitle', 'summary', 'content', 'rights']) named(name).forEach(checkText)
    for (const person of [...named('author'), ...named('contributor')]) checkPerson(person)
    checkLinks(named('link'), kind, named('content').length > 0)
    if (kind === 'entry' && named('author').length === 0 && !isSigned(root)) say('4.1.2: an entry without an author')
  }

  function checkLinks(links: Element[], kind: string, hasContent: boolean): void {
    const rel = (link: Element) => link.getAttribute('rel') ?? 'alternate'
    for (const link of links) if (!isAbsolute(link.getAttribute('href') ?? '')) say('4.2.7: a link without an address')
    const alternates = links.filter((link) => rel(link) === 'alternate')
    const keys = alternates.map((link) => `${link.getAttribute('type')} ${link.getAttribute('hreflang')}`)
    if (new Set(keys).size !== keys.length) say(`${kind}: two alternate links of one type and language`)
    if (kind === 'entry' && !hasContent && alternates.length === 0) say('4.1.2: neither content nor an alternate link')
    if (kind === 'feed' && !links.some((link) => rel(link) === 'self')) say('4.1.1: the feed does not name itself')
  }

  function checkText(element: Element): void {
    const type = element.getAttribute('type') ?? 'text'
    if (!['text', 'html', 'xhtml'].includes(type)) say(`3.1.1: a text of the type ${type}`)
    if (type !== 'xhtml' && childrenOf(element).length > 0) say(`3.1.1: ${element.localName} has elements in it`)
  }

  function checkPerson(person: Element): void {
    const parts = childrenOf(person)
    const called = parts.filter(({ localName }) => localName === 'name')
    if (called.length !== 1 || called[0]?.textContent === '') say('3.2.1: a person without one name')
    for (const { localName, textContent } of parts)
      if (localName === 'uri' && !isAbsolute(textContent ?? '')) say(`3.2.2: ${textContent} is no address`)
  }
}

function textOf(element: Element, name: string): string {
  return childrenOf(element).find(({ localName }) => localName === name)?.textContent ?? ''
}

function isAbsolute(address: string): boolean {
  return /^https?:\/\/[^\s<>"{}|\\^`]+$/.test(address) && URL.canParse(address)
}

function isTime(text: string): boolean {
  return time.test(text) && !Number.isNaN(Date.parse(text))
}
