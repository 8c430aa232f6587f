/** Keys: `/` goes to the field from anywhere, arrows from the field through the results and back. */
export function takeKeys(input: HTMLInputElement, results: HTMLElement): void {
  document.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return
    const at = event.target
    if (event.key === '/' && !isTyping(at)) {
      event.preventDefault()
      input.focus()
      input.select()
      return
    }
    const step = steps[event.key]
    if (step === undefined) return
    const links = [...results.querySelectorAll<HTMLElement>('[data-part="headline"]')]
    const here = at instanceof HTMLElement ? links.indexOf(at) : -1
    if (at !== input && here < 0) return
    const next = here + step
    const target = next < 0 ? input : links[next]
    if (target === undefined || (at === input && step < 0)) return
    event.preventDefault()
    target.focus()
  })
}

const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

const isTyping = (target: EventTarget | null): boolean =>
  (target instanceof HTMLInputElement && target.type !== 'radio') || target instanceof HTMLSelectElement
