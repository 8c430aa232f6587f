import type { StartLayout } from '../layout.js'

/** "YEREVAN – Text": each report with its place is an item. */
export const datelinedNotice: StartLayout = {
  name: 'datelined-notice',
  starts: ['text'],
  looks: ({ signs, isBullet, running }) => signs.has('dateline') && running && !isBullet,
  cost: 1,
  lift: 1,
  examples: [
    `
    Regional wire

    LISBON – The port authority has ordered two new tugs, the first in twenty years. They will be built in the north.

    OSLO – Cyclists may use bus lanes at night from June, the city council decided on Monday.

    RIGA (Baltic Service) – A storm has taken the roof off the covered market. Stalls have moved into the street.

    VIENNA – The court of audit found that nobody reads its reports. It published the finding in a report.

    PRAGUE – Four bridges will close for repairs, one after the other, until the end of next year.
    `,
    `
    Agencia del Sur

    MONTEVIDEO – El puerto recibirá este año tres dragas nuevas. La primera llega en mayo.

    ASUNCIÓN – Los maestros levantaron la huelga tras una semana de reuniones con el ministerio.

    LIMA – Una feria de papas reunió a ochenta comunidades. Se presentaron variedades azules.

    QUITO – El tranvía funcionará también los domingos, informó la alcaldía.
    `,
  ],
  notThis: [
    `
    Village wire

    Council — The budget was passed with one vote to spare, and the mayor went home early for once.

    Market — Stalls will be drawn by lot from next month, since nobody could agree on another way.

    Ferry — The small boat is out of service, and the large one takes no cars until the ramp is mended.

    Choir — There are too many sopranos, says the conductor, and would some of them kindly sing alto.
    `,
  ],
}
