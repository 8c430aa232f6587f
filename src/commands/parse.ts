import type { Command, Terminal } from './command.js'

/** `newsbinder parse`: digests as labels or as JSON, for tools and for tests. What lies beside a digest is not read. */
export const parseCommand: Command = {
  name: 'parse',
  arguments: ['FILE…'],
  summary: 'reads digests and writes what they were taken for',
  flags: {
    format: { type: 'string', value: 'json|labels', help: 'json prints one digest, labels writes DIR/NAME.labels' },
    out: { type: 'string', value: 'DIR', help: 'where the labels go' },
    alone: { type: 'boolean', help: 'reads each digest by itself; else all of a call are one archive' },
  },
  async run({ arguments: files, flags: { format = 'json', out, alone } }, terminal) {
    if (format !== 'json' && format !== 'labels')
      return wrong(terminal, `Expected --format json or labels, not ${format}`)
    if (format === 'labels' && typeof out !== 'string') return wrong(terminal, '--format labels needs --out DIR')
    if (format === 'json' && files.length > 1) return wrong(terminal, '--format json prints one digest: give one FILE')
    const [{ readFile }, { sayRefusal }] = await Promise.all([
      import('node:fs/promises'),
      import('../publication/refusal.js'),
    ])
    const inputs: { file: string; bytes: Uint8Array }[] = []
    for (const file of files) {
      try {
        inputs.push({ file, bytes: await readFile(file) })
      } catch (error) {
        return wrong(terminal, `${file}: cannot be read (${sayRefusal(error)}); expected a digest`)
      }
    }
    const { basename } = await import('node:path')
    const named = inputs.map(({ file, bytes }) => ({ file: basename(file), bytes }))
    const { parseDigest, readArchive } = await import('../parser/parse.js')
    const { emptyPublication } = await import('../publication/publication.js')
    const readings = alone
      ? named.map(({ file, bytes }) => parseDigest(bytes, { file }))
      : readArchive(named, emptyPublication(''))
    if (format === 'json') terminal.print(JSON.stringify(readings[0]?.digest, null, 2))
    else {
      const names = named.map(({ file }) => file)
      try {
        const problem = await writeAll(out as string, names, readings)
        if (problem) return wrong(terminal, problem)
      } catch (error) {
        if (!(error instanceof Error && 'syscall' in error)) throw error
        return wrong(terminal, `${out}: cannot be written (${sayRefusal(error)})`)
      }
    }
    return 0
  },
}

function wrong(terminal: Terminal, problem: string): number {
  terminal.say(problem)
  return 2
}

/** Writes a file of labels for each reading; says what is wrong where two digests would share one. */
async function writeAll(
  folder: string,
  files: string[],
  readings: import('../digest/reading.js').Reading[],
): Promise<string | undefined> {
  const { mkdir, writeFile } = await import('node:fs/promises')
  const { join, parse } = await import('node:path')
  const { labelsOf } = await import('../digest/label-rows.js')
  const names = files.map((file) => parse(file).name)
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  if (twice !== undefined) return `Two digests are called ${twice}: their labels would be one file`
  await mkdir(folder, { recursive: true })
  for (const [index, reading] of readings.entries()) {
    await writeFile(join(folder, `${names[index]}.labels`), labelsOf(reading.lines))
  }
  return undefined
}
