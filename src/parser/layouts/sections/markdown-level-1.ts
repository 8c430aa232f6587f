import type { SectionLayout } from '../layout.js'

/** Markdown's level 1 heads the sections. */
export const markdownLevel1: SectionLayout = {
  name: 'markdown-level-1',
  looks: ({ look }) => look.marker.kind === 'heading' && look.marker.value === 1,
  hard: true,
  cost: 1,
  examples: [],
}
