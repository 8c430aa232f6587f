import type { StartLayout } from '../layout.js'

const cutsOfRunIn = ['strong', 'caps', 'colon', 'question']

/** "• Title: text": every bullet is an item. */
export const bulletedRunIn: StartLayout = {
  name: 'bulleted-run-in',
  starts: ['headline+text'],
  looks: ({ isBullet, unit, cuts }) => isBullet && unit.indent < 3 && cutsOfRunIn.some((kind) => cuts.has(kind)),
  cuts: cutsOfRunIn,
  needs: (views) => {
    const bullets = views.filter(({ isBullet }) => isBullet)
    const texts = views.filter(({ isBullet, running }) => isBullet || running)
    return (
      bullets.length >= 3 &&
      bullets.length >= texts.length * 0.65 &&
      bullets.filter(bulletedRunIn.looks).length >= bullets.length * 0.75
    )
  },
  cost: 2,
  lift: 5,
  examples: [
    `
    Notas do condomínio

    • Elevador: a peça chegou e a reparação fica pronta na sexta-feira. Até lá, usem as escadas.
    • Garagem: o portão fecha agora às onze da noite. As chaves antigas deixam de servir.
    • Jardim: plantámos três limoeiros junto ao muro. Não os reguem com a mangueira.
    • Contas: o saldo do ano foi positivo em duzentos euros. O mapa está na portaria.
    • Assembleia: reunimos no dia doze na sala comum. Há café e pouca conversa.
    `,
    `
    Workshop bulletin

    - LATHE The belt has been changed and the guard is back where it belongs. Please leave it there.
    - BAND SAW A new blade is on order. Until it comes, borrow the one from hall two.
    - PAINT BOOTH The filter was full of feathers, which nobody can explain. It has been cleaned.
    - KETTLE It now switches itself off. Whoever repaired it should say so and be thanked.
    `,
  ],
  notThis: [
    `
    Museum diary

    Late opening

    On Thursdays we stay open until nine. Three rooms can be seen:

    • Clocks: the long case ones strike at eight.
    • Maps: the globe is away for repair.
    • Glass: please leave bags at the door.

    Gift from the harbour

    The pilots gave us their old log. It covers forty years of fog.

    New guide

    It costs four euros and fits a pocket. Children get one free.
    `,
  ],
}
