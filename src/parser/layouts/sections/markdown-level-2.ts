import type { SectionLayout } from '../layout.js'

/** Markdown's level 2 heads the sections. */
export const markdownLevel2: SectionLayout = {
  name: 'markdown-level-2',
  looks: ({ look }) => look.marker.kind === 'heading' && look.marker.value === 2,
  hard: true,
  cost: 1,
  examples: [],
}
