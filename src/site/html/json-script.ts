import { SafeHtml } from './safe-html.js'

/** What stands in a script element of JSON: no text in it can end the element or open a comment. */
export function jsonScript(value: object): SafeHtml {
  return new SafeHtml(JSON.stringify(value).replaceAll('<', '\\u003c'))
}
