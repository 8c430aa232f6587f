import type { Command } from './command.js'

/** The project's own scripts, and what each of them types for its user. */
const scripts: Record<string, (command: string) => string> = {
  newsbinder: (command) => ` ${command}`,
  build: () => '',
}

/**
 * The right call where npm took a flag for one of its own: without `--` before it, a script never sees it, and npm
 * keeps it as `npm_config_out`, without its value where that stood behind a space.
 */
export function callForNpm(command: Command, typed: string[], env: NodeJS.ProcessEnv): string | undefined {
  const script = env.npm_lifecycle_event ?? ''
  const typedFor = Object.hasOwn(scripts, script) ? scripts[script] : undefined
  if (typedFor === undefined) return undefined
  const kept = Object.entries(command.flags).flatMap(([name, { type, value }]) => {
    const said = env[`npm_config_${name}`]
    const given = typed.some((word) => word === `--${name}` || word.startsWith(`--${name}=`))
    if (type !== 'string' || said === undefined || (given && script === 'newsbinder')) return []
    return [{ name, value: said === 'true' || said === '' ? undefined : said, placeholder: value }]
  })
  if (kept.length === 0) return undefined
  const left = kept.length === 1 ? leftBehind(command, typed) : undefined
  const flags = kept.map(({ name, value, placeholder }) => `--${name} ${value ?? left ?? placeholder}`)
  const [first] = typed
  const words = script === 'newsbinder' && first !== undefined ? ` ${first}` : ''
  return `npm run ${script} --${typedFor(command.name)}${words} ${flags.join(' ')}`
}

/** The value of a flag that npm took without it: it stands last, behind what the command takes. */
function leftBehind(command: Command, typed: string[]): string | undefined {
  const [before = '', last] = typed.slice(-2)
  return typed.length > command.arguments.length && !before.startsWith('-') ? last : undefined
}
