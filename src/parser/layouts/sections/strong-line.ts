import type { SectionLayout } from '../layout.js'

/** A few strong words. */
export const strongLine: SectionLayout = {
  name: 'strong-line',
  looks: ({ look }) => look.strong === 'whole' && look.length <= 6 && look.marker.kind !== 'heading',
  cost: 1,
  examples: [
    `
    **Sul lago**

    Il battello torna a navigare

    La caldaia è nuova, la sirena è quella vecchia. Si parte la domenica.

    Pesca vietata in aprile

    I pescatori giocano a carte.

    **In paese**

    La scuola cerca un orto

    Basta poca terra e un rubinetto.

    Il forno apre alle quattro

    Chi non dorme è il benvenuto.
    `,
    `
    **Workshop**

    Lathe belt replaced

    The guard is back where it belongs. Please leave it there.

    Paint booth cleaned

    The filter was full of feathers.

    **Office**

    Post comes at ten

    It used to come at nine. Nobody knows why.

    Kettle repaired

    Whoever did it should be thanked.

    **Yard**

    Bicycle racks moved

    They stand under the roof now.
    `,
  ],
  notThis: [
    `
    **Lathe belt replaced**

    The guard is back where it belongs. Please leave it there.

    **Paint booth cleaned**

    The filter was full of feathers. Nobody can explain it.

    **Post comes at ten**

    It used to come at nine.
    `,
  ],
}
