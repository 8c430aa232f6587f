import type { StartLayout } from '../layout.js'

/** "3. Title", the numbers running through the digest. */
export const numberedTitle: StartLayout = {
  name: 'numbered-title',
  starts: ['headline', 'headline+byline'],
  looks: ({ isTitleNumber, short }) => isTitleNumber && short,
  cost: 0,
  examples: [
    `
    Șapte zile în sat

    1. Podul de lemn a fost întărit

    Meșterii au schimbat grinzile și balustrada. Se poate trece din nou cu căruța.

    2. Corul pleacă în turneu

    Patruzeci de cântăreți merg cu autocarul până la mare. Repetițiile sunt seara.

    3. Prima zăpadă

    A nins o oră și s-a topit. Copiii au apucat să facă un om mic.

    4. Moara caută ucenic

    Se cere răbdare și somn puțin.
    `,
    `
    Dispatches

    [1] Lighthouse gets a keeper again

    Applications came from nine countries. The winner is from the next village.

    [2] Whale bones on the beach

    The museum has asked for the jaw. Dogs have asked for the rest.

    [3] Kelp farm approved

    Ropes will be laid in spring, two miles out.

    [4] Postmistress retires

    She carried letters by rowing boat for thirty years.
    `,
  ],
  notThis: [
    `
    How to join

    Send us a letter

    Say who you are and what you grow. Then do as follows:

    1. Pay the fee
    2. Collect a key
    3. Choose a plot

    Open days

    The gate stands open on Sundays from ten to four. Dogs wait outside.

    Tools to share

    The shed holds six spades and one wheelbarrow. Sign the list.
    `,
  ],
}
