import type { StartLayout } from '../layout.js'
import type { UnitView } from '../unit-view.js'

/** Bullets of the kind that a digest has most of: others may head its sections or list what an item says. */
function mainBullets(views: UnitView[]): UnitView[] {
  const bySign = new Map<string, UnitView[]>()
  for (const view of views) {
    if (view.isBullet && view.unit.indent < 3)
      bySign.set(view.look.marker.sign, [...(bySign.get(view.look.marker.sign) ?? []), view])
  }
  return [...bySign.values()].sort((a, b) => b.length - a.length)[0] ?? []
}

/** "• Title" with text below it. */
export const bulletedTitle: StartLayout = {
  name: 'bulleted-title',
  starts: ['headline', 'headline+byline'],
  looks: ({ isBullet, short, unit, kindBelow }) => isBullet && short && unit.indent < 3 && kindBelow !== 'bullet',
  needs: (views) => {
    const bullets = mainBullets(views)
    return bullets.length >= 3 && bullets.filter(bulletedTitle.looks).length >= bullets.length * 0.75
  },
  cost: 2,
  lift: 6,
  examples: [
    `
    Lettre du refuge

    • Le toit est réparé

    Deux couvreurs sont montés à pied avec leurs ardoises. Il ne pleut plus dans le dortoir.

    • Nouvelle gardienne

    Lise prend la suite de Marc le premier juin. Elle cuisine sans viande le mardi.

    • Sentier dévié

    Un arbre barre le passage au-dessus du pont. Comptez dix minutes de plus.

    • Eau rationnée

    La source donne peu. Merci de remplir vos gourdes au village.
    `,
    `
    川沿いだより

    ● 橋の塗り替えが始まる
    来週から夜間に作業が行われる。歩行者は通れる予定だ。

    ● 図書室に新しい棚
    地元の大工が十台を寄付した。絵本は低い棚に移された。

    ● 早朝体操の参加者募集
    毎朝六時半に広場で行う。申し込みはいらない。

    ● 迷い猫を預かっています
    首輪は赤く、よく鳴く。心当たりのある方は役場まで。
    `,
  ],
  notThis: [
    `
    Club notes

    Season begins

    The courts open on Saturday. Bring:

    • clean shoes
    • your own balls
    • a sweater

    Fees unchanged

    Members pay as last year, guests pay at the hut. The cash box has a new lock.

    Roof still leaking

    The bucket by the door is part of the plan.
    `,
  ],
}
