import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { root, trackedFiles } from './tracked.js'

const documents = trackedFiles('*.md', ':!tests/corpus/*.md', ':!seeds/*.txt')
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

it('tells of no npm command that is not there', () => {
  const told = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/\bnpm (?:run (?:--silent )?([\w:-]+)|(test)\b)/g)].map((found) => ({
      path,
      name: found[1] ?? found[2] ?? '',
    })),
  )
  expect(told.map(({ path }) => path)).toContain('README.md')
  expect(told.filter(({ name }) => !(name in scripts))).toEqual([])
})

it('leads to no file that is not there', () => {
  const dead = documents.flatMap(({ path, text }) =>
    [...withoutCode(text).matchAll(/(?:\]\(|(?:src|href)=")(?!https?:|mailto:|#)([^)"#\s]+)/g)]
      .map(([, target = '']) => target)
      .filter((target) => !existsSync(join(root, dirname(path), decodeURI(target))))
      .map((target) => `${path}: ${target}`),
  )
  expect(dead).toEqual([])
})

const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```/gm, '').replace(/`[^`\n]*`/g, '')
