/**
 * HTML that this program made and sanitised. It alone passes the templates' `| safe`; text that came from elsewhere is a
 * string and is escaped. Made in this folder only.
 */
export class SafeHtml {
  readonly #html: string

  constructor(html: string) {
    this.#html = html
  }

  toString(): string {
    return this.#html
  }
}

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

const unsafe = /[&<>"']/

/** Text as HTML, in content and in quoted attributes. */
export function escapeHtml(text: string): string {
  if (!unsafe.test(text)) return text
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
