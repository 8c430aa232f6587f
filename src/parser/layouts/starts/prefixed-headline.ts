import type { StartLayout } from '../layout.js'

/** "ECONOMY: Title", "LIBRARY – Title". */
export const prefixedHeadline: StartLayout = {
  name: 'prefixed-headline',
  starts: ['headline'],
  looks: ({ look, short }) =>
    short && /^(?:\p{Lu}[\p{Lu}\s&/-]{2,24}|[\p{L}\s&]{3,18})(?::|\s[-–—])\s+\S/u.test(look.core),
  cost: 0,
  examples: [
    `
    Kurz gemeldet

    VERKEHR: Tunnel nachts gesperrt

    Die Lampen werden ausgetauscht. Umgeleitet wird über den Berg.

    VERKEHR: Blitzer am Bahnhof

    In einer Nacht gab es achtzig Fotos.

    SCHULE: Mensa kocht wieder selbst

    Zwei Köchinnen und ein Garten liefern das Mittagessen.

    SCHULE: Turnhalle ohne Dach

    Geturnt wird bis Mai im Park.

    KULTUR: Orgel gestimmt

    Es dauerte neun Tage.
    `,
    `
    Bulletin du port

    PÊCHE – La saison du thon ouvre lundi

    Chaque bateau reçoit un quota selon sa taille.

    PÊCHE – Deux chalutiers à vendre

    Ils sont à quai depuis l'automne.

    MÉTÉO – Grand vent jusqu'à jeudi

    Les liaisons avec les îles sont suspendues.

    MÉTÉO – Neige annoncée sur la côte

    Cela n'était pas arrivé depuis neuf ans.
    `,
  ],
  notThis: [
    `
    TRANSPORT

    Tunnel closed at night

    Lamps are being replaced. The detour leads over the hill.

    Speed cameras at the station

    Eighty pictures were taken in one night.

    EDUCATION

    Canteen cooks again

    Two cooks and a garden supply the lunch.

    Gym without a roof

    Pupils exercise in the park until May.
    `,
  ],
}
