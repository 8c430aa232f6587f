import juice from 'juice'

/**
 * A page whose styles stand in its elements, as mail programs want them. What they cannot hold, media queries, stays in
 * the head.
 */
export function withInlineStyles(html: string): string {
  return juice(html, { preserveMediaQueries: true, applyWidthAttributes: false, applyAttributesTableElements: false })
}
