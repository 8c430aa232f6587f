/**
 * After which issues of an archive of so many a binder is kept: before the newest, which is edited most; not far behind
 * it; and at quarters or eighths of the archive, for an old issue that changes. They are few, since a state is large, and
 * stay where they are while an archive grows.
 */
export function placesOfStates(issues: number): Set<number> {
  const newest = issues - 2
  let part = near
  while (8 * part <= issues) part *= 2
  const places = new Set([newest, Math.floor((newest + 1) / near) * near - 1])
  for (let place = part - 1; place < newest; place += part) places.add(place)
  return new Set([...places].filter((place) => place >= 0))
}

/** The newest issues are edited for some weeks. */
const near = 16
