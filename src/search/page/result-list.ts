import type { Clause } from '../query.js'
import type { ReadRecord } from './records.js'
import { type ResultSetting, resultOf } from './results.js'

/** As many results as are shown at once. */
const pageLength = 10

/** The list of results. */
export interface ResultList {
  /** Shows the first of what was found, in place of what stood there. */
  show(items: number[], clauses: Clause[]): void
}

/** Makes the list work: results are filled in as they come, and a button shows more. */
export function resultList(
  list: HTMLElement,
  more: HTMLElement,
  { read, failed, endings }: Pick<ResultSetting, 'endings'> & { read: ReadRecord; failed: string },
): ResultList {
  let items: number[] = []
  let clauses: Clause[] = []
  more.addEventListener('click', () => {
    const first = add()
    // What was asked for is where a reader goes on.
    first?.then((place) => place.querySelector('a')?.focus())
  })
  return {
    show(found, lookedFor) {
      items = found
      clauses = lookedFor
      list.replaceChildren()
      add()
    },
  }

  function add(): Promise<HTMLElement> | undefined {
    const next = items.slice(list.children.length, list.children.length + pageLength)
    const shown = next.map(addResult)
    more.hidden = list.children.length >= items.length
    return shown[0]
  }

  async function addResult(item: number): Promise<HTMLElement> {
    const place = document.createElement('li')
    place.ariaBusy = 'true'
    list.append(place)
    const lookedFor = clauses
    try {
      place.replaceChildren(resultOf(await read(item), { endings, clauses: lookedFor }))
    } catch {
      place.textContent = failed
    }
    place.ariaBusy = null
    return place
  }
}
