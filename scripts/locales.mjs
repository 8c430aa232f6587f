// Writes src/site/locales/: how languages write dates, numbers and lists, and how they order letters. All of it is this
// runtime's (Unicode CLDR) and changes with it: that is why it is kept in files. Run it by hand: node scripts/locales.mjs
import { writeFileSync } from 'node:fs'
import { localeFiles } from './locales/files.mjs'

const folder = new URL('../src/site/locales/', import.meta.url)
for (const [name, content] of Object.entries(localeFiles())) writeFileSync(new URL(name, folder), content)
