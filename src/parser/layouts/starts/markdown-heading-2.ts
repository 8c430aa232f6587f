import type { StartLayout } from '../layout.js'

/** "## Title". */
export const markdownHeading2: StartLayout = {
  name: 'markdown-heading-2',
  starts: ['headline', 'headline+byline'],
  looks: ({ look }) => look.marker.kind === 'heading' && look.marker.value === 2,
  cost: 0,
  examples: [
    `
    # Gartenbrief

    ## Kompost ist fertig

    Jeder darf zwei Karren holen. Der Rest kommt auf die Beete am Zaun.

    ## Schnecken

    Bitte einsammeln und über den Bach tragen. Sie kommen trotzdem wieder.

    ## Wasseruhr abgelesen

    Wir haben weniger verbraucht als im letzten Jahr, trotz des trockenen Junis.
    `,
    `
    # Kennels

    ## Puppies ready in June

    Five of the six have been promised. The sixth barks.

    ## New fence

    It is higher than the old one, and deeper.

    # Stables

    ## Farrier comes on Friday

    Please bring your horses in by eight.

    ## Hay delivered

    Sixty bales are in the loft. The cat has been told.
    `,
  ],
  notThis: [
    `
    ## Roads

    ### Tunnel closed at night

    Lamps are being replaced. The detour takes nine minutes.

    ### Roundabout sown with poppies

    It will be red in June.

    ## Rails

    ### Night train returns

    It leaves at ten and has a bar.

    ### Platform two is longer

    By a whole carriage.
    `,
  ],
}
