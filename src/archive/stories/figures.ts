/** Versions and years, which part one matter from the next: 9.8.4, 2024. Part numbers and amounts do not. */
const parts = (figure: string): boolean => figure.includes('.') || /^(?:19|20)\d\d(?!\d)/.test(figure)

/** Whether two headlines name the same version or year; undefined where one of them names none. */
export function figuresAgree(some: string[], others: string[]): boolean | undefined {
  const these = some.filter(parts)
  const those = others.filter(parts)
  if (these.length === 0 || those.length === 0) return undefined
  return these.some((one) => those.some((other) => agree(base(one), base(other))))
}

/** "9.12.1-rc1" is on its way to "9.12.1". */
const base = (figure: string): string => figure.replace(/[-.]?(?:rc|alpha|beta|pre)[-.]?\d*$/, '')

/** "1.6" may be short for "1.6.0". */
function agree(one: string, other: string): boolean {
  return one === other || one.startsWith(`${other}.`) || other.startsWith(`${one}.`)
}
