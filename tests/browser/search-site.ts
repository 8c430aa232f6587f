import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** Digests in many scripts: each headline has a word that no other has. */
const digests: Record<string, string> = {
  '2022-05-06.md': `---
language: en
---
## Politics

### Parliament Ratifies the Harbour Treaty

Members voted for the treaty after a long debate on the harbours of the north. The prime minister said: "Nothing is lost."

### The WHO Sends Vaccines to <b>Dorne</b>

The World Health Organization sent vaccines. "Who pays?" asked the mayor of Dorne.

## Markets

### Herring Prices Fall in the Harbour

Herring was never so cheap, fishermen said, and the harbour master agreed with all of them.
`,
  '2023-06-02.md': `---
language: de
---
## Stadt

### Größere Häuser an der Königsstraße

Die Stadt baut größere Häuser, und die Mieter freuen sich über mehr Platz in der Straße.

### Ärger über Lärm am Hafen

Anwohner beklagen den Lärm der Schiffe.
`,
  '2023-06-09.md': `---
language: hy
---
## Լուրեր

### Երևանում բացվեց նոր գրադարան

Նոր գրադարանը բացվեց մայրաքաղաքի կենտրոնում, և քաղաքացիները շատ գոհ են։

### Սևանա լճի մակարդակը բարձրացավ

Լճի մակարդակը բարձրացել է երեք սանտիմետրով։
`,
  '2023-06-16.md': `---
language: ru
---
## Новости

### В городе открылась новая библиотека

Новая библиотека открылась в центре города, и жители очень довольны.

### Ёлка украсила площадь

Жители собрались на площади.
`,
  '2023-06-23.md': `---
language: ja
---
## ニュース

### 東京都に新しい図書館が開館

新しい図書館が都心に開館し、市民に喜ばれている。

### 港の工事が終わる

港の工事は三年かかった。
`,
  '2024-01-05.md': `---
language: en
---
## Council Notes

${Array.from(
  { length: 14 },
  (_, index) => `### The Council Discusses Budget Item ${index + 1}

The council discussed the budget again and put its vote off until spring, when number ${index + 1} returns.
`,
).join('\n')}`,
}

const settings = `title: The Harbour Weekly
topics:
  - id: harbour
    title: Ships and harbours
    phrases: [harbour, harbours, herring]
  - id: councils
    title: Councils
    phrases: [council]
`

/** Builds a site whose items are to be searched for; `remove` is to be rid of it. */
export function buildSearchSite(): { site: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'newsbinder-search-'))
  const input = join(folder, 'digests')
  mkdirSync(input)
  for (const [name, text] of Object.entries(digests)) writeFileSync(join(input, name), text)
  writeFileSync(join(input, 'publication.yml'), settings)
  const site = join(folder, 'site')
  const root = resolve(import.meta.dirname, '../..')
  const { status, stderr } = spawnSync(process.execPath, ['lib/cli.js', 'build', input, '--out', site], {
    cwd: root,
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(`the digests could not be built (${status}): ${stderr}`)
  return { site, remove: () => rmSync(folder, { recursive: true, force: true }) }
}
