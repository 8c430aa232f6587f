import type { StartLayout } from '../layout.js'

/** "3. Text": each numbered paragraph is an item without a headline. */
export const numberedNotice: StartLayout = {
  name: 'numbered-notice',
  starts: ['text'],
  looks: ({ isTitleNumber, short }) => isTitleNumber && !short,
  cost: 0,
  examples: [
    `
    Oznámení obce

    1. Voda nepoteče ve středu od osmi do dvanácti hodin. Připravte si zásobu včas.

    2. Sběr starého železa proběhne v sobotu dopoledne před hasičskou zbrojnicí.

    3. Poplatek za psa se platí do konce března v pokladně úřadu.

    4. Na hřišti je nová branka. Prosíme, nevěšte se na ni.

    5. Knihovna má od dubna otevřeno i ve čtvrtek večer.
    `,
    `
    Minutes in short

    1) The meeting was opened at seven by the chair, who thanked those who had cleared the snow from the steps.

    2) The treasurer reported a balance of four hundred and six. Nobody asked how it came about.

    3) It was agreed to paint the hall, and not agreed in which colour. A vote will be held by post.

    4) The next meeting takes place in March, and whoever wants to speak should write to the secretary.
    `,
  ],
  notThis: [
    `
    Market letter

    1. Apples up

    A late frost has halved the crop in the valley. Cider makers buy abroad.

    2. Wool down

    Nobody wants it at the price of shearing. Some farmers insulate barns with it.

    3. Eggs steady

    They have been the same for a month. Hens were praised.
    `,
  ],
}
