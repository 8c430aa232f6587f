/** How many digests a volume has: at least, and at most. */
export interface VolumeSizes {
  least: number
  /** Twice the least, or more: else some numbers of digests could not be cut. */
  most: number
}

/**
 * A volume has as many issues as help to read each other: with a few dozen, more tell nothing new. It has not so many that
 * to look at what they tell each other would take long.
 */
export const volumeSizes: VolumeSizes = { least: 32, most: 128 }

/**
 * Cuts the digests of a publication into volumes, by the names of their files: only those of one volume are read together.
 * Gives the places of each volume's digests, in the order given.
 *
 * What is too long is cut where a name has the smallest hash, and so on. So a digest more, less or renamed moves the cuts
 * around it alone: those of all others were made without it (R. Seidel and C. R. Aragon, Algorithmica 16, 1996).
 */
export function volumesOf(files: string[], sizes = volumeSizes): number[][] {
  const nameAt = (place: number): string => files[place] as string
  const inOrder = [...files.keys()].sort((a, b) => (nameAt(a) < nameAt(b) ? -1 : nameAt(a) > nameAt(b) ? 1 : a - b))
  const hashes = Uint32Array.from(inOrder, (place) => hashOf(nameAt(place)))
  const volumes: number[][] = []
  const open: [number, number][] = inOrder.length === 0 ? [] : [[0, inOrder.length]]
  for (let part = open.pop(); part; part = open.pop()) {
    const [from, to] = part
    if (to - from <= sizes.most) {
      volumes.push(inOrder.slice(from, to).sort((a, b) => a - b))
      continue
    }
    let cut = from + sizes.least
    for (let at = cut + 1; at <= to - sizes.least; at += 1)
      if ((hashes[at] as number) < (hashes[cut] as number)) cut = at
    open.push([cut, to], [from, cut])
  }
  return volumes
}

/** Spread evenly, whatever files are called (FNV-1a, and the last mixing of MurmurHash3: dates differ in their last digits). */
function hashOf(file: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < file.length; at += 1) hash = Math.imul(hash ^ file.charCodeAt(at), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) >>> 0
}
