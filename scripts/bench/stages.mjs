import { unified } from 'unified'
import { VFile } from 'vfile'
import { digestCompile } from '../../lib/parser/items/compile.js'
import { digestEnrich } from '../../lib/parser/items/enrich.js'
import { digestItems } from '../../lib/parser/items/items.js'
import { digestLines } from '../../lib/parser/lines/lines.js'
import { digestRead } from '../../lib/parser/read/read.js'
import { digestRepair } from '../../lib/parser/repair/repair.js'
import { describeDraft, digestRoles, lookTogether } from '../../lib/parser/roles/roles.js'
import { stateOf, unknownPublication } from '../../lib/parser/state.js'
import { cpuSeconds } from './clock.mjs'

/**
 * The stages of reading, in their order. Between the two halves of the way a digest's lines are described and all
 * digests of the archive looked at a first time, which are stages here, too.
 */
export const stageNames = /** @type {const} */ ([
  'read',
  'repair',
  'lines',
  'describe',
  'first look',
  'roles',
  'items',
  'enrich',
  'compile',
])

/**
 * CPU seconds that each stage takes over an archive: the same way as `readArchive`, stage after stage.
 * @param {import('../../lib/parser/parse.js').DigestInput[]} inputs
 * @param {import('../../lib/publication/publication.js').Publication} publication
 * @returns {Record<typeof stageNames[number], number>}
 */
export function secondsByStage(inputs, publication) {
  const files = inputs.map(
    ({ file: path, bytes }) =>
      new VFile({ path, value: bytes, data: { newsbinder: { publication, corrections: [] } } }),
  )
  const reader = unified().use(digestRead).freeze()
  /** @type {ReturnType<typeof import('../../lib/parser/parse.js').draftOf>[]} */
  let trees = []
  /** @type {ReturnType<typeof describeDraft>[]} */
  let described = []
  const step = (/** @type {import('unified').Processor<any, any, any, any, any>} */ way) =>
    cpuSeconds(() => {
      trees = trees.map((tree, index) => way.runSync(tree, files[index]))
    })
  return {
    read: cpuSeconds(() => {
      trees = files.map((file) => reader.parse(file))
    }),
    repair: step(unified().use(digestRepair)),
    lines: step(unified().use(digestLines)),
    describe: cpuSeconds(() => {
      described = trees.map((tree, index) => describeDraft(tree, stateOf(/** @type {VFile} */ (files[index]))))
    }),
    'first look': cpuSeconds(() => {
      const begun = files.map((file, index) => ({ file, draft: trees[index], described: described[index] }))
      for (const [index, inArchive] of lookTogether(begun, unknownPublication).entries()) {
        stateOf(/** @type {VFile} */ (files[index])).inArchive = inArchive
      }
    }),
    roles: step(unified().use(digestRoles)),
    items: step(unified().use(digestItems)),
    enrich: step(unified().use(digestEnrich)),
    compile: cpuSeconds(() => {
      const compiler = unified().use(digestCompile).freeze()
      for (const [index, tree] of trees.entries()) compiler.stringify(/** @type {any} */ (tree), files[index])
    }),
  }
}
