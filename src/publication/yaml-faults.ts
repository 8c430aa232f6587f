import type { YAMLError } from 'yaml'

/** What is meant by one of YAML's complaints, for a person who never read its rules. */
interface Remedy {
  code: YAMLError['code']
  /** Some of the library's messages share a code. */
  says?: RegExp
  text: string
}

const inQuotes = 'put the text in quotes'

/** The first that fits holds. */
const remedies: Remedy[] = [
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    text: `Expected one value; where the text has a colon, ${inQuotes}: "Peace talks: day two"; else indent the next line like this one`,
  },
  { code: 'BLOCK_IN_FLOW', text: `Expected one value; where the text has a colon, ${inQuotes}` },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    text: 'Expected a key with a colon and a space behind it, such as "title: Weekly digest"',
  },
  {
    code: 'MISSING_CHAR',
    says: /closing/,
    text: 'Expected a quotation mark that closes the text above; where the mark belongs to the text, put quotes of the other kind around it',
  },
  { code: 'MISSING_CHAR', says: /sequence item/i, text: 'Expected the same indent as the lines of this list above' },
  {
    code: 'MISSING_CHAR',
    says: /map keys/,
    text: 'Expected a key with a colon and a space behind it, such as "title: Weekly digest"',
  },
  {
    code: 'BAD_INDENT',
    says: /^Flow sequence/,
    text: 'Expected a ] that closes the list above; indent its lines, where it has several',
  },
  {
    code: 'BAD_INDENT',
    says: /^Flow map/,
    text: 'Expected a } that closes the brackets; indent the lines, where there are several',
  },
  { code: 'BAD_INDENT', text: 'Expected the same indent as the lines above that belong together with this one' },
  { code: 'TAB_AS_INDENT', text: 'Expected spaces at the start of the line, not a tab' },
  { code: 'DUPLICATE_KEY', text: 'Expected each key once, and this one stands above already; keep one of the two' },
  { code: 'MULTIPLE_DOCS', text: 'Expected one document; delete the line --- that begins another' },
  { code: 'BAD_SCALAR_START', text: `Expected no such mark at the start of a text; ${inQuotes}` },
  { code: 'BAD_ALIAS', text: `Expected no & or * at the start of a text; ${inQuotes}` },
  { code: 'BAD_DQ_ESCAPE', text: 'Expected two backslashes for one within double quotes; or use single quotes' },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /node end/,
    text: 'Expected nothing behind the closing quotation mark; put quotes of the other kind around the whole text: "it\'s"',
  },
  {
    code: 'UNEXPECTED_TOKEN',
    says: /same line/,
    text: `Expected the list on the next line; where it is none, ${inQuotes}`,
  },
]

/** What is wrong and what to do, in plain words; with the library's own where we know no better. */
export function sayYamlFault({ code, message }: Pick<YAMLError, 'code' | 'message'>): string {
  const remedy = remedies.find((one) => one.code === code && one.says?.test(message) !== false)
  return remedy?.text ?? `${message}; where a text has marks such as : # " in it, ${inQuotes}`
}
