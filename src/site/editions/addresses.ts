import type { Issue } from '../../archive/archive.js'
import type { Addresses } from '../addresses.js'

/** Editions have a folder of their own: a digest may be called as one is, and lies in its issue's. */
const folderOf = (issue: Issue, addresses: Addresses): string => `${addresses.issue(issue)}mail/`

/** Where an issue's edition for mail programs stands. */
export const emailAddress = (issue: Issue, addresses: Addresses): string => `${folderOf(issue, addresses)}issue.html`

/** Where an issue's edition of plain text stands. */
export const textAddress = (issue: Issue, addresses: Addresses): string => `${folderOf(issue, addresses)}issue.txt`
