import { join } from 'node:path'
import { findChromium, installChromium } from './chromium.mjs'
import { compile, isCompiled } from './compile.mjs'
import { hasDependencies, installDependencies } from './dependencies.mjs'
import { root, SetupFailure, say } from './project.mjs'
import { inTurn } from './turns.mjs'

/**
 * Makes ready whatever is missing: dependencies, compiled code and, where asked for, a browser. Does nothing when
 * nothing is. Ends the process with a plain message where a person has to do something first.
 * @param {{ chromium?: boolean }} [needs]
 */
export async function setUp({ chromium = false } = {}) {
  const needed = chromium ? [...steps, browser] : steps
  try {
    if (needed.every((step) => step.isDone())) return
    await inTurn(join(root, 'lib/.turns'), async () => {
      for (const step of needed) if (!step.isDone()) await step.make()
    })
  } catch (failure) {
    if (!(failure instanceof SetupFailure)) throw failure
    say(failure.message)
    process.exit(2)
  }
}

const steps = [
  { isDone: hasDependencies, make: installDependencies },
  { isDone: isCompiled, make: compile },
]
const browser = { isDone: () => findChromium() !== undefined, make: installChromium }
