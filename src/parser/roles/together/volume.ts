import type { ReadingSettings } from '../../../publication/publication.js'
import { type LayoutWorth, rankLayouts } from '../../layouts/choose.js'
import { archiveFactsOf } from '../archive-facts.js'
import { kinsOf } from '../kin.js'
import type { LineKeys } from '../line-keys.js'
import type { Model } from '../model.js'
import { farTaught } from '../precedents/precedents.js'
import { type Taught, taughtBy } from '../precedents/taught.js'
import { tellKin, type Votes } from '../rereading/tallies.js'
import type { Heard, Member, Standing } from './member.js'

/** Digests that are read together: what they give to other volumes, and what comes of them. */
export interface Volume<Outcome> {
  /** For each answer of `publication.yml`, how the lines look that it is about. */
  exampleLooks(): string[][]
  /** What its corrections teach; undefined without any. */
  taught(looks: Heard['looks']): Taught | undefined
  settle(heard: Heard): Outcome
}

/** A corrected digest with all that it is asked with for a pupil. */
export interface Asked<Of> {
  member: Of
  standing: Standing
  looks: Heard['looks']
  toldByKin: Uint32Array
}

/** `teach` says what corrections teach, for who need not look at them again. */
export function volumeOf<Of extends Member<Outcome>, Outcome = ReturnType<Of['outcome']>>(
  members: Of[],
  model: Model,
  teach: (asked: Asked<Of>[], find: () => Taught) => Taught = (_, find) => find(),
): Volume<Outcome[]> {
  let known: Standing[] | undefined
  const standings = (): Standing[] => {
    known ??= standingsOf(members)
    return known
  }
  const toldAfter = (among: number[], vote: (member: Of, standing: Standing) => Votes): Uint32Array[] =>
    tellKin(
      among.map((place) => {
        const member = members[place] as Of
        const standing = standings()[place] as Standing
        const { archive, ranking } = standing
        return { archive, layout: ranking[0]?.id ?? '', keys: member.keys(), votes: vote(member, standing) }
      }),
    )
  return {
    exampleLooks() {
      const all = members.map((member, place) => member.exampleLooks(standings()[place] as Standing))
      return (all[0] ?? []).map((_, answer) => [...new Set(all.flatMap((looks) => looks[answer] ?? []))])
    },
    taught(looks) {
      const corrected = [...members.keys()].filter((place) => members[place]?.isCorrected())
      if (corrected.length === 0) return undefined
      const archives = new Set(corrected.map((place) => standings()[place]?.archive))
      const kin = [...members.keys()].filter((place) => archives.has(standings()[place]?.archive))
      const told = toldAfter(kin, (member, standing) => member.votesUncorrected(standing, looks))
      const asked = corrected.map((place) => ({
        member: members[place] as Of,
        standing: standings()[place] as Standing,
        looks,
        toldByKin: told[kin.indexOf(place)] as Uint32Array,
      }))
      return teach(asked, () => {
        const pupils = asked.map(({ member, standing, toldByKin }) => member.pupil(standing, looks, toldByKin))
        return taughtBy(pupils, model)
      })
    },
    settle(heard) {
      const told = toldAfter([...members.keys()], (member, standing) => member.votes(standing, heard))
      return members.map((member, place) =>
        member.outcome(standings()[place] as Standing, heard, told[place] as Uint32Array),
      )
    },
  }
}

/** Where each digest of a volume stands: kin show each other what recurs, and how they are laid out. */
function standingsOf<Outcome>(members: Member<Outcome>[]): Standing[] {
  const standings = new Array<Standing>(members.length)
  const keys = members.map((member) => member.keys())
  for (const kin of kinsOf(keys)) {
    const archive = archiveFactsOf(kin.map((place) => keys[place] as LineKeys))
    const rankings = rankLayouts(kin.map((place) => (members[place] as Member<Outcome>).layouts(archive)))
    for (const [index, place] of kin.entries())
      standings[place] = { archive, ranking: rankings[index] as LayoutWorth[] }
  }
  return standings
}

/**
 * Reads volumes one after the other, when what an editor has said in all of them is known. A volume is given up when it is
 * read: the list is empty in the end.
 */
export function* settleVolumes<Outcome>(volumes: Volume<Outcome>[], { lines }: ReadingSettings): Generator<Outcome> {
  const examples = lines.length === 0 ? [] : volumes.map((volume) => volume.exampleLooks())
  const looks = lines.map((_, answer) => new Set(examples.flatMap((one) => one[answer] ?? [])))
  const taught = volumes.map((volume) => volume.taught(looks))
  for (const own of taught) {
    const elsewhere = taught.flatMap((one) => (one === undefined || one === own ? [] : [one]))
    const heard = { looks, taught: [...(own ? [own] : []), ...(elsewhere.length > 0 ? [farTaught(elsewhere)] : [])] }
    const volume = volumes.shift()
    if (volume) yield volume.settle(heard)
  }
}
