import type { Sign } from './sign.js'

/** A web or mail address and nothing else, whatever brackets or label it stands in: the item's link. */
export const bareAddress: Sign = {
  name: 'bare-address',
  examples: {
    yes: ['https://example.org/a', '<https://example.org/a>', 'Link: www.example.org/b', '→ https://example.org'],
    no: ['see https://example.org/a for more', 'The site www.example.org was down.'],
  },
  test: (text) => /^(?:[<([→»›>*-]\s*)*(?:\p{L}{2,10}\s?[:：]\s*)?<?(?:https?:\/\/|www\.)\S+$/iu.test(text),
}
