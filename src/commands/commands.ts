import { buildCommand } from './build.js'
import { checkCommand } from './check.js'
import type { Command } from './command.js'
import { devCommand } from './dev.js'
import { explainCommand } from './explain.js'
import { learnCommand } from './learn.js'
import { parseCommand } from './parse.js'
import { topicsCommand } from './topics.js'

/** Every command, in the order of the help. */
export const commands: Command[] = [
  buildCommand,
  devCommand,
  checkCommand,
  learnCommand,
  topicsCommand,
  explainCommand,
  parseCommand,
]
