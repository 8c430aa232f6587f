import type { StartLayout } from '../layout.js'

/** "### Title", or deeper. */
export const markdownHeading3: StartLayout = {
  name: 'markdown-heading-3',
  starts: ['headline', 'headline+byline'],
  looks: ({ look }) => look.marker.kind === 'heading' && look.marker.value >= 3,
  cost: 0,
  examples: [
    `
    ## Nouvelles

    ### Le marché change de place

    Les étals seront sous les platanes jusqu'en octobre. Le poissonnier reste au quai.

    ### Un banc pour Jeanne

    Il regarde la mer, comme elle l'avait demandé.

    ## Annonces

    ### Piano à donner

    Il faut venir le chercher à quatre. Il est presque juste.

    ### Cours de nage

    Le mardi soir, dans le petit bassin.
    `,
    `
    ### Pump station rebuilt

    The new pumps lift twice as much and hum in tune.

    ### Dyke walk on Sunday

    Boots are advised. We go as far as the second windmill.

    ### Frogs crossing

    Volunteers with buckets are wanted between eight and ten.

    ### Ice rink melted

    We shall try again in January.
    `,
  ],
  notThis: [
    `
    ## Zoning

    The plan for the docks is open for comments until May.

    ### Heights

    No house may be taller than the crane.

    ### Noise

    Clubs must shut their windows at ten.

    ## Schools

    Two schools share a gym from autumn on. Parents may see the plans.

    ## Trees

    Ninety limes will be planted. They come from a nursery nearby.
    `,
  ],
}
