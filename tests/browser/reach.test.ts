import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { openSite } from '../../scripts/browser/open.mjs'
import { pageOfEachKind } from './pages.js'

const seeds = inject('builtSite')
const hard = inject('hardSites')
let example: Awaited<ReturnType<typeof openSite>>
let hardSites: Awaited<ReturnType<typeof openSite>>

beforeAll(async () => {
  ;[example, hardSites] = await Promise.all([openSite(seeds), openSite(hard)])
})
afterAll(() => Promise.all([example?.close(), hardSites?.close()]))

describe('every page of a site that is hard to set', () => {
  it.each(readdirSync(hard))('fits 320 px, which is 1,280 px at 400 %%, and cuts nothing off: %s', async (name) => {
    const { page, problems } = await hardSites.newPage({ width: 320 })
    const wrong: string[] = []
    for (const path of pageOfEachKind(join(hard, name)).filter(
      (path) => !/^(?:authors|people|places|organisations)/.test(path),
    )) {
      await page.goto(`${hardSites.address}${name}/${path}`)
      wrong.push(...(await page.evaluate(cutOff)).map((what) => `${path}: ${what}`))
    }
    expect(wrong).toEqual([])
    expect(problems).toEqual([])
    await page.close()
  })
})

/** One of each kind that is laid out in a way of its own. */
const kinds = pageOfEachKind(seeds).filter((path) =>
  /^(?:index|about|archive|issues|search|sources|topics)\b/.test(path),
)

describe('a page that runs the other way', () => {
  it.each([
    ['mixed/issues/2024-02-02/index.html', 'h1', '2 February 2024'],
    ['he/archive/index.html', '.number', '7 issues, 412 items'],
  ])('keeps figures before their words: %s', async (path, selector, text) => {
    const { page } = await hardSites.newPage()
    await page.goto(hardSites.address + path)
    const place = page.locator(selector).first()
    expect((await place.textContent())?.replaceAll('\u00a0', ' ')).toBe(text)
    expect(await place.evaluate(endsInOrder)).toBe(true)
    await page.close()
  })
})

describe('by keyboard and by finger', () => {
  it.each(kinds)(
    '%s is gone through in the order of reading, and nothing on it is too small to be hit',
    async (path) => {
      const { page } = await example.newPage({ width: 390 })
      await page.goto(example.address + path)
      expect(await page.evaluate(outOfOrder)).toEqual([])
      expect((await page.evaluate(tooSmall)).slice(0, 5)).toEqual([])
      await page.close()
    },
  )

  it('the skip link comes first, is seen then, and leads to the text', async () => {
    const { page } = await example.newPage({ width: 390 })
    await page.goto(example.address)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('skip')
    expect(await page.evaluate(isSeen)).toBe(true)
    await page.keyboard.press('Enter')
    expect(new URL(page.url()).hash).toBe('#page_text')
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
    expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineWidth)).toBe(
      '3px',
    )
    await page.close()
  })
})

describe('whoever has chosen', () => {
  it('less motion, or more, sees none', async () => {
    const { page } = await example.newPage()
    await page.emulateMedia({ reducedMotion: 'no-preference' })
    for (const path of kinds) {
      await page.goto(example.address + path)
      expect(await page.evaluate(moving)).toEqual([])
    }
    await page.close()
  })

  it.each(['newspaper', 'plain'])(
    'colours of their own sees links, marks and the ring of the keyboard, in the %s style',
    async (style) => {
      const { page } = await hardSites.newPage()
      await page.emulateMedia({ forcedColors: 'active' })
      const site = `${hardSites.address}${style === 'plain' ? 'plain' : 'lengths'}/`
      await page.goto(`${site}topics/o/index.html`)
      expect(await page.evaluate(colours)).toEqual({ bars: 'seen', topic: 'seen', text: 'seen' })
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => getComputedStyle(document.activeElement ?? document.body).outlineStyle)).toBe(
        'solid',
      )
      await page.close()
    },
  )

  it.each(['lengths', 'plain', 'ar', 'de'])(
    'paper gets the text alone, with addresses behind links: %s',
    async (name) => {
      const { page } = await hardSites.newPage()
      await page.emulateMedia({ media: 'print' })
      const issue = name === 'ar' || name === 'de' ? '2024-01-12' : '2024-06-03'
      await page.goto(`${hardSites.address}${name}/issues/${issue}/index.html`)
      expect(await page.evaluate(onPaper)).toEqual({ navigation: [], addresses: [] })
      await page.close()
    },
  )
})

// All below runs in the page.

function cutOff(): string[] {
  const width = document.documentElement.clientWidth
  const name = (element: Element) => `${element.tagName}.${element.className} ${element.textContent?.slice(0, 30)}`
  const elements = [...document.querySelectorAll('body *')].filter(
    (each) => !each.closest('.hidden, .skip, svg, noscript'),
  )
  const wide =
    document.documentElement.scrollWidth > width ? [`the page is ${document.documentElement.scrollWidth} px`] : []
  const outside = elements.filter((each) => {
    const { left, right } = each.getBoundingClientRect()
    return right - left > 2 && (left < -1 || right > width + 1) && each.closest('.text table') === null
  })
  const clipped = elements.filter((each) => {
    const { overflowX, overflowY } = getComputedStyle(each)
    return (overflowX === 'hidden' || overflowY === 'hidden') && each.scrollWidth > each.clientWidth + 1
  })
  return [...wide, ...outside.slice(0, 3).map(name), ...clipped.slice(0, 3).map(name)]
}

/** Whether the first character stands to the left of the last. */
function endsInOrder(element: Element): boolean {
  const text = document.createTreeWalker(element, NodeFilter.SHOW_TEXT).nextNode()
  if (text === null) return false
  const left = (at: number) => {
    const range = document.createRange()
    range.setStart(text, at)
    range.setEnd(text, at + 1)
    return range.getBoundingClientRect().left
  }
  return left(0) < left((text.textContent?.length ?? 0) - 1)
}

function isSeen(): boolean {
  const { top, left, height } = (document.activeElement ?? document.body).getBoundingClientRect()
  return top >= 0 && left >= 0 && height > 20
}

/** What a keyboard reaches stands in the same order on the page: none above the one before it, but on its own line. */
function outOfOrder(): string[] {
  const reached = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
    .filter((each) => each.checkVisibility() && !each.matches('.skip'))
    .filter((each) => each.getBoundingClientRect().height > 0)
  const set = [...document.querySelectorAll('[tabindex]')].filter((each) => Number(each.getAttribute('tabindex')) > 0)
  const above = reached.filter((each, index) => {
    const before = reached[index - 1]?.getBoundingClientRect()
    return before !== undefined && each.getBoundingClientRect().bottom < before.top - 2
  })
  return [...set, ...above].map((each) => `${each.tagName} ${each.textContent?.trim().slice(0, 40)}`)
}

/** WCAG 2.5.8: 24 px either way, or as much room around its middle, or a word of a sentence. */
function tooSmall(): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, summary')]
    .filter((each) => each.checkVisibility() && !each.matches('.skip'))
    .flatMap((each) => [...each.getClientRects()].slice(0, 1).map((box) => ({ each, box })))
  const middle = (box: DOMRect) => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 })
  const isSmall = (box: DOMRect) => box.width < 23.5 || box.height < 23.5
  const reaches = (box: DOMRect, other: DOMRect) => {
    const { x, y } = middle(box)
    const dx = Math.max(other.left - x, 0, x - other.right)
    const dy = Math.max(other.top - y, 0, y - other.bottom)
    return Math.hypot(dx, dy) < 11.5
  }
  const inSentence = (each: HTMLElement) =>
    getComputedStyle(each).display === 'inline' &&
    /\p{L}{2}/u.test((each.parentElement?.textContent ?? '').replace(each.textContent ?? '', ''))
  return targets
    .filter(({ each, box }) => isSmall(box) && !inSentence(each))
    .filter(({ each, box }) => targets.some((other) => other.each !== each && reaches(box, other.box)))
    .map(
      ({ each, box }) =>
        `${each.textContent?.trim().slice(0, 30)}: ${Math.round(box.width)} × ${Math.round(box.height)}`,
    )
}

function moving(): string[] {
  const running = document.getAnimations().map(() => 'an animation')
  const smooth = [...document.querySelectorAll('*')].filter((each) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(each)
    return transitionDuration !== '0s' || animationName !== 'none' || scrollBehavior === 'smooth'
  })
  return [...running, ...smooth.map(({ tagName }) => tagName)]
}

function colours() {
  const paper = getComputedStyle(document.body).backgroundColor
  const told = (colour: string | undefined) =>
    colour !== undefined && colour !== paper && colour !== 'rgba(0, 0, 0, 0)' ? 'seen' : 'lost'
  const style = (selector: string) => {
    const element = document.querySelector(selector)
    return element === null ? undefined : getComputedStyle(element)
  }
  return {
    bars: told(style('.chart rect')?.fill),
    topic: told(style('.topic')?.borderInlineStartColor),
    text: told(style('main a')?.color),
  }
}

function onPaper() {
  const isShown = (element: Element) => element.getClientRects().length > 0
  const navigation = [...document.querySelectorAll('nav, .skip, .rail, input, button')].filter(isShown)
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[rel~="external"]')].filter(isShown)
  const address = (link: Element) => getComputedStyle(link, '::after').content
  return {
    navigation: navigation.map(({ tagName, className }) => `${tagName}.${className}`),
    addresses: links
      .filter((link) => !address(link).includes(link.getAttribute('href') ?? ''))
      .map((link) => link.href),
  }
}
