const link =
  /!?\[((?:[^[\]]|\[[^[\]]{0,200}\]){0,2000})\]\((?:[^()\s]|\([^()\s]*\)){0,2000}(?:\s+["'][^"'\n]{0,300}["'])?\)/g
const strong = /\*\*|__/g
const emphasis = /(?<![\p{L}\p{N}*_])[*_](?=\S)|(?<=\S)[*_](?![\p{L}\p{N}*_])/gu

/** A line's words without inline Markdown: a link's text for the link, no stars. Only for looking; summaries go through remark. */
export function withoutMarkdown(text: string): string {
  let plain = text
  if (plain.includes('](')) plain = plain.replace(link, '$1')
  if (plain.includes('**') || plain.includes('__')) plain = plain.replace(strong, '')
  if (plain.includes('*') || plain.includes('_')) plain = plain.replace(emphasis, '')
  return plain
}
