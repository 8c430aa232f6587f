import type { Paragraph } from 'mdast'

/** A quotation's mark that hangs. */
export const openingQuote = /^\s*["'“‘«„‹「『]/

/** A dash before whose quotation it is. */
export const leadingDash = /^\s*(?:[—–―]|--?)\s*(?=\S)/

/** Whether a quotation's last paragraph, which begins so, says whose it is. */
export function isFoot({ data }: Paragraph, start: string, paragraphs: number): boolean {
  return data?.hName === 'footer' || (paragraphs > 1 && leadingDash.test(start))
}
