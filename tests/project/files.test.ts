import { expect, it } from 'vitest'
import { git, trackedFiles } from './tracked.js'

/** Figures and word lists: long by nature, and not read from top to bottom. */
const tables = [
  'src/parser/roles/weights.ts',
  'src/lexicon/names/gazetteer.ts',
  'src/lexicon/names/given-names-of-the-world.ts',
  'src/site/locales/conventions.ts',
]

/** All words of the site in one language: a translator works in one file. */
const isTranslation = (path: string): boolean => /^src\/site\/words\/[a-z]{2}\.ts$/.test(path)

it('keeps every source file short enough to be one idea', () => {
  const long = trackedFiles('src', 'scripts', 'templates')
    .filter(({ path }) => !tables.includes(path) && !isTranslation(path) && !/\.(?:md|woff2)$/.test(path))
    .map(({ path, text }) => ({ path, lines: text.split('\n').length - 1 }))
    .filter(({ lines }) => lines > 300)
  expect(long).toEqual([])
})

it('names no folder of the machine that it was written on, and no host of a package registry', () => {
  const foreign =
    /(?<![\w.])\/(?:work|root|farm)\/\w|\/(?:home|Users)\/[a-z]+\/|[A-Z]:\\Users|\/tmp\/[a-z]\w+\/|\bregistry\.\w+\.\w+|\bdeb\.\w+\.org/
  const found = trackedFiles('.', ':!seeds', ':!tests/corpus', ':!*.woff2', ':!*.png').flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, index) => (foreign.test(line) ? [`${path}:${index + 1}: ${line.trim()}`] : [])),
  )
  expect(found).toEqual([])
})

it('marks as executable what starts with #!, and nothing else', () => {
  const executable = git('ls-files', '-z', '--stage')
    .filter((entry) => entry.startsWith('100755'))
    .map((entry) => entry.slice(entry.indexOf('\t') + 1))
  const startsWithShebang = trackedFiles('scripts', '.ci').filter(({ text }) => text.startsWith('#!'))
  expect(executable.sort()).toEqual(startsWithShebang.map(({ path }) => path).sort())
})

it('has no symbolic links: they do not survive on every system', () => {
  expect(git('ls-files', '-z', '--stage').filter((entry) => entry.startsWith('120000'))).toEqual([])
})

it('keeps what is built and what is installed out of git', () => {
  expect(trackedFiles().filter(({ path }) => /^(?:lib|dist|coverage)\/|(?:^|\/)node_modules\//.test(path))).toEqual([])
})
