import type { SectionLayout } from '../layout.js'

/** "■ News" over items with another mark. */
export const markedLine: SectionLayout = {
  name: 'marked-line',
  looks: ({ isBullet, short, look, below }) =>
    isBullet &&
    short &&
    look.length <= 6 &&
    below !== undefined &&
    below.look.marker.sign !== look.marker.sign &&
    below.short,
  cost: 1,
  examples: [
    `
    ■ お知らせ

    ● 水道の工事
    木曜の夜に断水する。朝には戻る予定だ。

    ● ごみの日の変更
    来月から火曜になる。

    ■ できごと

    ● 川にカワセミ
    三年ぶりに姿を見せた。

    ● 駅に新しい時計
    前のものは資料館に移された。

    ■ 募集

    ● 写真展の作品
    題は自由、十点まで。
    `,
    `
    ★ Harbour

    • Crane sold
    The hook stays. It is part of the view.

    • Buoys repainted
    They are yellow and proud of it.

    ★ Market

    • Cheese stall returns
    It brings a queue and a smell.

    • Wasps are fewer
    Nobody misses them.

    ★ Hills

    • Path reopened
    The tree was sawn into benches.
    `,
  ],
  notThis: [
    `
    • Crane sold
    The hook stays. It is part of the view.

    • Buoys repainted
    They are yellow and proud of it.

    • Cheese stall returns
    It brings a queue and a smell.

    • Path reopened
    The tree was sawn into benches.
    `,
  ],
}
