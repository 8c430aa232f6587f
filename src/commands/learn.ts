import type { Command } from './command.js'

/** `newsbinder learn`: what the corrections of a folder teach, how much that helps, and which lines it changes. */
export const learnCommand: Command = {
  name: 'learn',
  arguments: ['DIR'],
  summary: 'learns from the corrections in DIR, and says what reads otherwise then',
  flags: { all: { type: 'boolean', help: 'all lines that read otherwise, not only a few of each issue' } },
  async run({ arguments: [path = ''], flags: { all } }, terminal) {
    const [{ loadFolder }, { learnFrom }, { tellLessons }, { keepWeights }, report, { fileMessage, isError }] =
      await Promise.all([
        import('../build/load.js'),
        import('../learn/learn.js'),
        import('../learn/tell.js'),
        import('../learn/keep-weights.js'),
        import('./report.js'),
        import('../publication/message.js'),
      ])
    const { loaded, messages } = await loadFolder(path)
    for (const line of report.reportMessages(messages.filter(isError), path)) terminal.say(line)
    if (!loaded) return 2
    const { folder, publication } = loaded
    const lessons = learnFrom(folder.inputs, publication, terminal.progress)
    terminal.progress('')
    if (lessons.issues.length === 0) {
      const text = 'No corrections to learn from: rows such as “12  headline” in NAME.labels beside NAME.txt'
      terminal.say(
        report.reportMessages([fileMessage('', { text, code: 'no-labels', severity: 'warning' })], path)[0] ?? '',
      )
      return 2
    }
    const refused = keepWeights(folder.root, lessons.weights)
    for (const line of tellLessons(lessons, all === true)) terminal.print(report.printable(line))
    if (refused === undefined) return 0
    terminal.say(report.printable(`${path}: the weights cannot be kept (${refused})`))
    return 2
  },
}
