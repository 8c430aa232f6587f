import type { UnitView } from './unit-view.js'

/** What can start an item: a line of its own, or one that holds more. */
export type Start = 'headline' | 'headline+byline' | 'headline+text' | 'headline+byline+text' | 'text'

/**
 * A small digest, indented as the code around it; that indent and the line breaks at both ends are not part of it.
 * Several are issues that are read together.
 */
export type LayoutExample = string | string[]

/** One way in which a digest may mark where its items start. It names what explains a digest and assigns no role. */
export interface StartLayout {
  name: string
  /** What stands where an item starts, the usual first. */
  starts: Start[]
  looks(view: UnitView): boolean
  /** At which kinds of cut such a line is parted, the likeliest first. */
  cuts?: string[]
  /** Lines that are second headlines under it. */
  subheads?(view: UnitView): boolean
  /** When it is worth trying. */
  needs?(views: UnitView[], section: SectionLayout | undefined): boolean
  /** In nats: what must be gained before an odd layout is believed. */
  cost: number
  /** In nats: how much such a line, once it is believed, is a start rather than the text or bullet that it looks like. */
  lift?: number
  /** How usual such lines may be without being starts. */
  usual?: number
  /** Digests for which it must be chosen, and others that are like them and for which it must not. */
  examples: LayoutExample[]
  notThis: LayoutExample[]
}

/** One way in which a digest may mark the headings over its sections. */
export interface SectionLayout {
  name: string
  looks(view: UnitView, views: UnitView[]): boolean
  /** A mark that binds: where it stands, it is a section, and nowhere else. */
  hard?: true
  /** A mark that only hints. */
  soft?: true
  cost: number
  examples: LayoutExample[]
  notThis: LayoutExample[]
}
