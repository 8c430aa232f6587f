import { writtenDate } from '../../digest/calendar.js'
import type { CitedName } from './author.js'
import type { Reference } from './reference.js'

/** BibTeX's own names of months, which its styles translate. */
const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * A reference as BibTeX. The date stands in it twice: as year and month for BibTeX, which knows no days, and whole for
 * BibLaTeX. Braces keep styles from changing the case of what the digest says.
 */
export function bibtexOf(reference: Reference): string {
  const { id, author = [], title, issue, issued, language, URL: url } = reference
  const [year = 0, month = 1, day = 1] = issued?.['date-parts'][0] ?? []
  const fields: [name: string, value: string | undefined][] = [
    ['author', author.length === 0 ? undefined : `{${author.map(nameOf).join(' and ')}}`],
    ['title', `{{${asLatex(title)}}}`],
    ['journal', `{{${asLatex(reference['container-title'])}}}`],
    ['number', issue && `{${issue}}`],
    ['date', issued && `{${writtenDate({ year, month, day })}}`],
    ['year', issued && `{${year}}`],
    ['month', issued && months[month - 1]],
    ['language', `{${language}}`],
    // As it is: the field is read without commands.
    ['url', url && `{${url}}`],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value}`]))
  return `@article{${id},\n${lines.join(',\n')}\n}`
}

/** A name as one that is not to be parted, or as surname and given name, with a comma between them. */
function nameOf(name: CitedName): string {
  if ('literal' in name) return `{${asLatex(name.literal)}}`
  const { family, given, suffix, 'non-dropping-particle': particle } = name
  const surname = particle === undefined ? asLatex(family) : `${asLatex(particle)} ${asLatex(family)}`
  return [surname, ...(suffix === undefined ? [] : [asLatex(suffix)]), asLatex(given)].join(', ')
}

/** What LaTeX takes for a command. Braces get a name: BibTeX counts them even behind a backslash. */
const commands: Readonly<Record<string, string>> = {
  '\\': '{\\textbackslash}',
  '{': '{\\textbraceleft}',
  '}': '{\\textbraceright}',
  '^': '{\\textasciicircum}',
  '~': '{\\textasciitilde}',
}

/** Text as LaTeX shows it. Letters stay: UTF-8 is what LaTeX and biber read. */
const asLatex = (text: string): string =>
  text.replace(/[\\{}^~]/g, (sign) => commands[sign] ?? sign).replace(/[$&#_%]/g, '\\$&')
