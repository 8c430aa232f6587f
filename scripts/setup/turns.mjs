import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { SetupFailure, say } from './project.mjs'

const longestWait = 20 * 60_000

/**
 * Does `work` while no other process does its own under the same folder. This is Lamport's bakery ("A New Solution of
 * Dijkstra's Concurrent Programming Problem", 1974) with a file for each ticket: whatever moment a process dies at, its
 * ticket names it as dead, and nobody else's can be taken for it. A lock file would have to be broken open after a
 * crash, and two processes that do so at once both get in.
 * @template T
 * @param {string} folder
 * @param {() => T | Promise<T>} work
 * @returns {Promise<T>}
 */
export async function inTurn(folder, work) {
  mkdirSync(folder, { recursive: true })
  const name = `${process.pid}-${randomBytes(4).toString('hex')}`
  const choosing = join(folder, `choosing-0-${name}`)
  writeFileSync(choosing, '')
  const number = 1 + Math.max(0, ...others(folder, name).map((other) => other.number))
  const ticket = join(folder, `ticket-${number}-${name}`)
  writeFileSync(ticket, '')
  rmSync(choosing)
  try {
    await waitUntil(() => isNext(folder, number, name), folder)
    return await work()
  } finally {
    rmSync(ticket, { force: true })
  }
}

/**
 * Two looks, in this order: who was not choosing in the first has its ticket in the second, or will see ours.
 * @param {string} folder
 * @param {number} number
 * @param {string} name
 */
function isNext(folder, number, name) {
  if (others(folder, name).some(({ state }) => state === 'choosing')) return false
  return !others(folder, name).some(
    (other) => other.state === 'ticket' && (other.number < number || (other.number === number && other.name < name)),
  )
}

/**
 * The tickets of the other processes that live; those of dead ones are thrown away.
 * @param {string} folder
 * @param {string} name
 */
function others(folder, name) {
  return readdirSync(folder)
    .map((file) => {
      const [, state, number, owner = '', pid] = /^(choosing|ticket)-(\d+)-((\d+)-[0-9a-f]+)$/.exec(file) ?? []
      return { file, state, number: Number(number), name: owner, pid: Number(pid) }
    })
    .filter((other) => {
      if (other.state === undefined || other.name === name) return false
      if (isAlive(other.pid)) return true
      rmSync(join(folder, other.file), { force: true })
      return false
    })
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/**
 * @param {() => boolean} condition
 * @param {string} folder
 */
async function waitUntil(condition, folder) {
  for (let waited = 0; !condition(); waited += 100) {
    if (waited === 0) say('another command is setting up; waiting for it …')
    if (waited > longestWait)
      throw new SetupFailure(`waited too long for another command; if none runs, delete ${folder}`)
    await wait(100)
  }
}
