import { join } from 'node:path'
import type { VFileMessage } from 'vfile-message'
import { type Asked, placeKey } from '../checks/questions/question.js'
import type { Command } from './command.js'

/** `newsbinder check`: everything that an editor should look at, each with its place and what to write where. */
export const checkCommand: Command = {
  name: 'check',
  arguments: ['DIR'],
  summary: 'lists what an editor should look at in the digests of DIR',
  flags: {
    host: { type: 'string', value: 'NAME', help: 'says instead whether the site fits a host, such as github-pages' },
    base: { type: 'string', value: 'URL', help: 'with --host: as for build' },
  },
  async run({ arguments: [folder = ''], flags: { host, base } }, terminal) {
    if (typeof host === 'string') {
      const { checkHost } = await import('./check-host.js')
      return checkHost(folder, { host, ...(typeof base === 'string' && { base }) }, terminal)
    }
    const [
      { loadFolder },
      { readDigests },
      { readFiles },
      { stateOf },
      { questionsOf },
      { tellQuestions },
      stories,
      report,
    ] = await Promise.all([
      import('../build/load.js'),
      import('../build/read-digests.js'),
      import('../parser/parse.js'),
      import('../parser/state.js'),
      import('../checks/questions/ask.js'),
      import('./check-print.js'),
      import('./check-stories.js'),
      import('./report.js'),
    ])
    const { loaded, messages } = await loadFolder(folder)
    if (!loaded) {
      for (const line of report.reportMessages(messages, folder)) terminal.say(line)
      return 2
    }
    let files: ReturnType<typeof readFiles> = []
    const read = await readDigests(loaded.folder.inputs, loaded.publication, (inputs, publication) => {
      files = readFiles(inputs, publication)
      return files.map(({ reading }) => reading)
    })
    const asked = files.flatMap(({ file, reading }): Asked[] => {
      const { roles } = stateOf(file)
      return roles ? [{ file: file.path, reading, roles }] : []
    })
    const questions = questionsOf(asked, read.inputs, loaded.publication)
    for (const line of tellQuestions(questions, (file) => report.pathFromHere(join(folder, file))))
      terminal.print(report.printable(line))
    const settled = new Set(questions.flatMap(({ settles }) => settles.map(placeKey)))
    const isSettled = ({ file, line, ruleId }: VFileMessage): boolean =>
      doubts.has(ruleId ?? '') && settled.has(placeKey({ file: file ?? '', line: line ?? 0 }))
    const ofStories = stories.checkStories(read, loaded.publication)
    const all = [...messages, ...read.messages.filter((message) => !isSettled(message)), ...ofStories]
    for (const line of report.reportMessages(all, folder)) terminal.print(line)
    const digests = `${read.readings.length} digest${read.readings.length === 1 ? '' : 's'}`
    const less = read.messages.length + messages.length + ofStories.length - all.length
    const answered = less === 0 ? '' : `; and ${less} more that answers to the questions settle`
    terminal.say(
      all.length === 0 && less === 0
        ? `${digests}: nothing to look at`
        : `${digests}; to look at: ${report.countCodes(all) || 'the questions'}${answered}`,
    )
    return all.some(({ fatal }) => fatal === true) ? 1 : 0
  },
}

/** Complaints about what a line is: where a question settles the line, they are not made. */
const doubts: ReadonlySet<string> = new Set(['section-or-headline', 'unsure-role', 'body-without-headline'])
