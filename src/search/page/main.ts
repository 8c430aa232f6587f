import type { Chosen } from '../facets.js'
import { type Directory, directoryFile } from '../index-files.js'
import type { PageWords } from '../page-words.js'
import { readAddress, type Wish, writeAddress } from './address.js'
import { filtersOf } from './filters.js'
import { takeKeys } from './keys.js'
import { indexLoader } from './loader.js'
import { recordReader } from './records.js'
import { resultList } from './result-list.js'
import { fill, speaker } from './say.js'
import { isWorthALook, searcher } from './searcher.js'

/** As long as a reader stops typing before something is looked for, in milliseconds. */
const pause = 300

const element = <Element extends HTMLElement>(id: string): Element => {
  const found = document.getElementById(id)
  if (found === null) throw new Error(`the search page has no #${id}`)
  return found as Element
}

const page = element('page_text')
const form = element<HTMLFormElement>('search_form')
const input = element<HTMLInputElement>('search_query')
const choices = element('search_filters')
const status = element('search_status')
const notes = element('search_notes')
const words: PageWords = JSON.parse(page.dataset.words ?? '{}')
const say = speaker(words, document.documentElement.lang)
const title = document.title

/** Each search has a turn: what an earlier one finds comes too late. */
let turn = 0
let typing: number | undefined

start().catch(() => tell(words.failed))

async function start(): Promise<void> {
  const load = indexLoader()
  const directory = (await load(directoryFile)) as Directory
  const topics = new Map(directory.topics)
  const filters = filtersOf(form, words, say, topics)
  const list = resultList(element('search_results'), element('search_more'), {
    read: recordReader(directory, load, say),
    failed: words.failed,
    endings: new Set(directory.endings),
  })
  const search = searcher(directory, load)

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    look({ ...filters.read(), query: input.value.trim() }, true)
  })
  input.addEventListener('input', () => {
    clearTimeout(typing)
    typing = setTimeout(() => {
      const query = input.value.trim()
      if (query === '' || isWorthALook(query)) look({ ...filters.read(), query }, false)
    }, pause)
  })
  choices.addEventListener('change', () => look({ ...filters.read(), query: input.value.trim() }, true))
  element('search_all').addEventListener('click', () =>
    look({ newest: filters.read().newest, chosen: {}, query: input.value.trim() }, true),
  )
  addEventListener('popstate', () => show(readAddress()))
  takeKeys(input, element('search_results'))
  if (location.protocol === 'file:') note(words.disk)
  show(readAddress())

  function look(wish: Wish, asStep: boolean): void {
    clearTimeout(typing)
    writeAddress(wish, asStep)
    show(wish)
  }

  function show(wish: Wish): void {
    if (input.value.trim() !== wish.query) input.value = wish.query
    filters.choose(wish.newest, wish.chosen)
    document.title = wish.query === '' ? title : `${wish.query} — ${title}`
    turn += 1
    const mine = turn
    const isLate = () => mine !== turn
    const waiting = setTimeout(() => isLate() || tell(words.searching), pause)
    answer(wish, isLate)
      .finally(() => clearTimeout(waiting))
      .then((all) => countChoices(all, wish.chosen, isLate))
      .catch(() => isLate() || tell(words.failed))
  }

  async function answer(wish: Wish, isLate: () => boolean): Promise<number[]> {
    const found = await search(wish)
    if (isLate()) return []
    list.show(found.items, found.clauses)
    element('search_all').hidden = !found.isFilteredOut
    choices.hidden = found.all.length === 0
    sayFound(wish, found)
    return found.all
  }

  async function countChoices(all: number[], chosen: Chosen, isLate: () => boolean): Promise<void> {
    if (all.length === 0) return
    await seen(choices)
    const facets = await search.facets()
    if (!isLate()) filters.count(all, facets, chosen)
  }
}

function sayFound({ query, newest }: Wish, found: Awaited<ReturnType<ReturnType<typeof searcher>>>): void {
  const { items, problem, skipped } = found
  const left = skipped.join(', ')
  const remarks = [
    ...(found.isCut ? [words.cut] : []),
    ...(problem === undefined && left !== '' ? [fill(words.leftOut, { words: left })] : []),
    ...(found.has === 'some' && items.length > 0 ? [words.some] : []),
  ]
  if (problem === 'empty') tell('')
  else if (problem !== undefined) tell(fill(words[problem], { words: left }), remarks)
  else if (items.length > 0) tell(say.count(newest ? words.newest : words.best, items.length, { query }), remarks)
  else tell(fill(found.isFilteredOut ? words.nothingChosen : words.nothing, { query }), remarks)
}

/** What is told is read out, too. */
function tell(text: string, remarks: string[] = []): void {
  status.textContent = [text, ...remarks].join(' ')
}

function note(text: string): void {
  notes.textContent = text
  notes.hidden = false
}

/** Counts for filters are fetched when a reader comes to see them: on a telephone they stand below the results. */
function seen(target: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    const observer = new IntersectionObserver((entries) => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      resolve()
    })
    observer.observe(target)
  })
}
