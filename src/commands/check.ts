import type { Command } from './command.js'

/** `newsbinder check`: everything that an editor should look at, each with its place and what to write where. */
export const checkCommand: Command = {
  name: 'check',
  arguments: ['DIR'],
  summary: 'lists what an editor should look at in the digests of DIR',
  flags: {},
  async run({ arguments: [folder = ''] }, terminal) {
    const [{ loadFolder }, { readDigests }, { readArchive }, { countCodes, reportMessages }] = await Promise.all([
      import('../build/load.js'),
      import('../build/read-digests.js'),
      import('../parser/parse.js'),
      import('./report.js'),
    ])
    const { loaded, messages } = await loadFolder(folder)
    if (!loaded) {
      for (const line of reportMessages(messages, folder)) terminal.say(line)
      return 2
    }
    const read = readDigests(loaded.folder.inputs, loaded.publication, readArchive)
    const all = [...messages, ...read.messages]
    for (const line of reportMessages(all, folder)) terminal.print(line)
    const digests = `${read.readings.length} digest${read.readings.length === 1 ? '' : 's'}`
    terminal.say(all.length === 0 ? `${digests}: nothing to look at` : `${digests}; to look at: ${countCodes(all)}`)
    return all.some(({ fatal }) => fatal === true) ? 1 : 0
  },
}
