/** What two spellings of one name have in common: case, width, composition and white space do not part them. */
export function nameKey(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** Gives a name's canonical form by `publication.yml`'s aliases, and a name that has none as it stands. */
export function canonicalNames(aliases: Record<string, string[]>): (name: string) => string {
  const canonical = new Map<string, string>()
  for (const [name, others] of Object.entries(aliases)) {
    for (const other of [name, ...others]) canonical.set(nameKey(other), name)
  }
  return (name) => canonical.get(nameKey(name)) ?? name
}
