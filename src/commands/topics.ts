import type { Command } from './command.js'

/** `newsbinder topics`: phrases that divide the archive, as topics that an editor pastes into `publication.yml`. */
export const topicsCommand: Command = {
  name: 'topics',
  arguments: ['DIR'],
  summary: 'proposes topics for the items in DIR that have none, as YAML for publication.yml',
  flags: {},
  async run({ arguments: [path = ''] }, terminal) {
    const [{ loadFolder }, { readDigests }, { readArchive }, { proposeTopics }, { tellTopics }, report, { isError }] =
      await Promise.all([
        import('../build/load.js'),
        import('../build/read-digests.js'),
        import('../parser/parse.js'),
        import('../topics/propose.js'),
        import('../topics/tell.js'),
        import('./report.js'),
        import('../publication/message.js'),
      ])
    const { loaded, messages } = await loadFolder(path)
    for (const line of report.reportMessages(messages.filter(isError), path)) terminal.say(line)
    if (!loaded) return 2
    const { folder, publication } = loaded
    const { readings } = await readDigests(folder.inputs, publication, readArchive)
    const proposal = proposeTopics(
      readings.map(({ digest }) => digest),
      publication.topics,
    )
    if (proposal.topics.length === 0) {
      terminal.say('No phrase divides these items: there are too few of them, or they have topics already')
      return 0
    }
    for (const line of tellTopics(proposal, publication.topics.length)) terminal.print(report.printable(line))
    return 0
  },
}
