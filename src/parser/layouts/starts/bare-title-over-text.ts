import type { StartLayout } from '../layout.js'
import { isBare } from '../unit-view.js'

/** A bare line with running text below it. */
export const bareTitleOverText: StartLayout = {
  name: 'bare-title-over-text',
  starts: ['headline'],
  looks: (view) =>
    isBare(view) && (view.kindBelow === 'text' || (view.kindBelow === 'bullet' && view.look.ending !== 'colon')),
  cost: 0,
  examples: [
    `
    Hoja del valle

    La fuente vuelve a manar

    Los vecinos limpiaron el manantial durante tres sábados. El agua se analizará antes del verano.

    Cierra el horno de la esquina

    Su dueño se jubila después de cuarenta años y no ha encontrado quien siga.

    Nuevo horario del autobús

    Desde el lunes saldrá a las siete y media. La última vuelta será a las diez.

    Talleres de cestería

    Quedan seis plazas para el curso de octubre. No hace falta experiencia.
    `,
    `
    Osiedle w skrócie

    Remont klatki schodowej

    Prace potrwają do końca maja. Prosimy nie zostawiać rowerów na korytarzu.

    Zebranie mieszkańców

    Spotykamy się w świetlicy we wtorek o osiemnastej. Będzie mowa o ogrzewaniu.

    Zaginął żółw

    Ma na skorupie białą plamkę. Ostatnio widziano go przy śmietniku.
    `,
  ],
  notThis: [
    `
    Kiosk news

    Bridge open again

    New mayor sworn in

    Tram strike called off

    Library seeks volunteers

    Market moves to Friday
    `,
  ],
}
