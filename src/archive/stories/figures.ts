/** Versions and years, which part one matter from the next: 9.8.4, v2, 2024. Part numbers and amounts do not. */
const parts = (figure: string): boolean =>
  figure.includes('.') || /^v\d/.test(figure) || /^(?:19|20)\d\d(?!\d)/.test(figure)

/** Whether two headlines name the same version or year; undefined where one of them names none. */
export function figuresAgree(some: string[], others: string[]): boolean | undefined {
  const these = some.filter(parts)
  const those = others.filter(parts)
  if (these.length === 0 || those.length === 0) return undefined
  return these.some((one) => those.some((other) => agree(base(one), base(other))))
}

/** "9.12.1-rc1" is on its way to "9.12.1", and "v9.12.1" the same. */
const base = (figure: string): string => figure.replace(/^v(?=\d)|[-.]?(?:rc|alpha|beta|pre)[-.]?\d*$/g, '')

/** "1.6" may be short for "1.6.0". */
function agree(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return long.startsWith(short) && /^(?:\.0)*$/.test(long.slice(short.length))
}
