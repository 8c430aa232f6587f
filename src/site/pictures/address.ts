import type { Archive, Issue } from '../../archive/archive.js'
import type { Addresses } from '../addresses.js'

/** Where an issue's picture stands. */
export const pictureAddress = (issue: Issue, addresses: Addresses): string => `${addresses.issue(issue)}preview.png`

/** Whether a site has pictures: who shows a preview fetches its picture by a full address. */
export const hasPictures = ({ publication }: Archive): boolean =>
  publication.outputs.pictures && publication.baseUrl !== undefined

/** In pixels, as those who show link previews ask for. */
export const pictureSize = { width: 1200, height: 630 }
