import type { SectionLayout } from '../layout.js'

/** "== NEWS ==". */
export const boxedLine: SectionLayout = {
  name: 'boxed-line',
  looks: ({ look }) => look.boxed,
  hard: true,
  cost: 1,
  examples: [
    `
    == HAVN ==

    Kranen er solgt til et museum

    Den afhentes i maj. Byen beholder krogen.

    Nye bøjer i sejlrenden

    De lyser grønt og tuder i tåge.

    == BY ==

    Torvet får træer igen

    Fyrre lindetræer plantes til efteråret.

    Biblioteket låner symaskiner ud

    Tråd skal man selv have med.
    `,
    `
    【活动】

    周末旧书市集

    市集设在河边公园，从上午九点到下午五点。请自备布袋。

    夜间观星

    天气晴朗时，学校操场将架起三台望远镜。

    【通知】

    停水两天

    水管检修期间，居委会门口有送水车。

    自行车棚改建

    请在月底前把车辆移到东侧。
    `,
  ],
  notThis: [
    `
    *** Pier mended ***

    The planks were laid on Friday. Bicycles must be pushed.

    *** Seals in the basin ***

    There are four. They have been given names by the ticket office.

    *** Lamp out ***

    The red light at the mole does not burn. Boats are warned.
    `,
  ],
}
