/**
 * Names that had a page in an earlier build, by their key: they keep it while the archive grows and asks more of others.
 * An archive that was never published has none.
 */
export type PublishedNames = Record<'sources' | 'authors' | 'people' | 'places' | 'organisations', ReadonlySet<string>>

/** For an archive that was never published. */
export const nonePublished: PublishedNames = {
  sources: new Set(),
  authors: new Set(),
  people: new Set(),
  places: new Set(),
  organisations: new Set(),
}
