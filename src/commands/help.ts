import type { Command } from './command.js'

/** What `newsbinder --help` prints. */
export function helpForAll(commands: Command[]): string {
  const width = Math.max(...commands.map((command) => usage(command).length))
  return [
    'Binds a folder of news digests into a site.',
    '',
    ...commands.map((command) => `  newsbinder ${usage(command).padEnd(width)}  ${command.summary}`),
    '',
    'newsbinder COMMAND --help says more of one; newsbinder --version says which version this is.',
    '',
  ].join('\n')
}

/** What `newsbinder COMMAND --help` prints. */
export function helpFor(command: Command): string {
  const flags = Object.entries(command.flags).map(([name, { value, help }]) => [
    `--${name}${value ? ` ${value}` : ''}`,
    help,
  ])
  const width = Math.max(0, ...flags.map(([flag]) => (flag ?? '').length))
  return [
    `newsbinder ${usage(command)}`,
    '',
    `${command.summary}.`,
    ...(flags.length > 0 ? [''] : []),
    ...flags.map(([flag = '', help]) => `  ${flag.padEnd(width)}  ${help}`),
    '',
  ].join('\n')
}

function usage({ name, arguments: names, flags }: Command): string {
  const needed = Object.entries(flags).filter(([, flag]) => flag.needed)
  return [name, ...names, ...needed.map(([flag, { value }]) => `--${flag} ${value}`)].join(' ')
}
