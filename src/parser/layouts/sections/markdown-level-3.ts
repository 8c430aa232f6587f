import type { SectionLayout } from '../layout.js'

/** Markdown's level 3 heads the sections. */
export const markdownLevel3: SectionLayout = {
  name: 'markdown-level-3',
  looks: ({ look }) => look.marker.kind === 'heading' && look.marker.value === 3,
  hard: true,
  cost: 1,
  examples: [],
}
