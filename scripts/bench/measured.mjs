import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

/**
 * What a command costs, in a process of its own: seconds on the clock, and the most memory that it had at once, in MB.
 * Memory is known where the system has /proc.
 * @typedef {{ seconds: number, memory: number | undefined, said: string }} Cost
 * @param {string} command
 * @param {string[]} args
 * @param {{ ends?: number[] }} [expected] exit statuses that are no failure
 * @returns {Promise<Cost>}
 */
export function costOf(command, args, { ends = [0] } = {}) {
  return new Promise((resolve, reject) => {
    const started = performance.now()
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] })
    let said = ''
    /** @type {number | undefined} */
    let memory
    const look = () => {
      memory = peakOf(child.pid) ?? memory
    }
    const looking = setInterval(look, 5)
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (said += piece))
    child.on('error', reject)
    child.on('exit', (status) => {
      const seconds = (performance.now() - started) / 1000
      clearInterval(looking)
      if (status !== null && ends.includes(status)) resolve({ seconds, memory, said })
      else reject(new Error(`${command} ${args.join(' ')} ended with ${status}:\n${said}`))
    })
  })
}

/** The system keeps the most that a process ever had, as long as it runs. @param {number | undefined} pid */
function peakOf(pid) {
  try {
    const kilobytes = /^VmHWM:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024
  } catch {
    return undefined
  }
}

/** How many pages a site has, and how many MB all its files. @param {string} folder */
export function extentOf(folder) {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0)
  return { pages: files.filter(({ name }) => name.endsWith('.html')).length, megabytes: bytes / 1e6 }
}
