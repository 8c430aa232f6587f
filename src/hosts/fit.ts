import { type Host, hosts, type Limits } from './hosts.js'

/** How large a site is, in what hosts count. */
export interface Extent {
  files: number
  bytes: number
  largest: { file: string; bytes: number }
  /** The folder with the most files right in it. */
  fullest: { folder: string; files: number }
}

/** A host's limit, and how much of it a site takes: more than 1 does not fit. */
export interface Fill {
  host: Host
  limit: keyof Limits
  most: number
  share: number
}

/** How full each limit of some hosts is, the fullest first. */
export function fills(extent: Extent, among: readonly Host[] = hosts): Fill[] {
  const taken: Required<Limits> = {
    files: extent.files,
    bytes: extent.bytes,
    fileBytes: extent.largest.bytes,
    folderFiles: extent.fullest.files,
  }
  const found = among.flatMap((host) =>
    limits.flatMap((limit): Fill[] => {
      const most = host.most[limit]
      return most === undefined ? [] : [{ host, limit, most, share: taken[limit] / most }]
    }),
  )
  return found.sort((one, other) => other.share - one.share)
}

const limits = ['files', 'bytes', 'fileBytes', 'folderFiles'] as const
