import type { StartLayout } from '../layout.js'

/** "TITLE". */
export const capitalsTitle: StartLayout = {
  name: 'capitals-title',
  starts: ['headline', 'headline+byline'],
  looks: ({ look }) => look.casing === 'caps' && look.length >= 2,
  cost: 0,
  examples: [
    `
    ΝΕΑ ΤΗΣ ΓΕΙΤΟΝΙΑΣ

    ΑΝΟΙΞΕ Η ΝΕΑ ΠΛΑΤΕΙΑ

    Τα έργα κράτησαν οκτώ μήνες. Φυτεύτηκαν σαράντα δέντρα και μπήκαν παγκάκια.

    ΚΛΕΙΝΕΙ ΤΟ ΠΑΛΙΟ ΣΙΝΕΜΑ

    Η τελευταία προβολή θα γίνει το Σάββατο. Το κτίριο θα γίνει αποθήκη.

    ΕΡΧΕΤΑΙ Η ΓΙΟΡΤΗ ΤΟΥ ΨΑΡΑ

    Οι βάρκες θα στολιστούν από νωρίς. Το φαγητό προσφέρει ο σύλλογος.

    ΧΑΘΗΚΕ ΠΟΔΗΛΑΤΟ

    Είναι πράσινο και τρίζει. Όποιος το βρει ας το αφήσει στον φούρνο.
    `,
    `
    HARBOUR WATCH

    CRANE DISMANTLED AFTER SIXTY YEARS
    Parts of it will stand in the park. The hook goes to the school.

    PILOTS MOVE INTO THE CUSTOMS HOUSE
    They share it with the museum and a colony of swifts.

    OIL BOOM TESTED IN HIGH WATER
    It held for an hour, which is twice as long as last time.

    NIGHT FISHING ALLOWED AGAIN
    Anglers must carry a lamp. The lamp must be lit.
    `,
  ],
  notThis: [
    `
    CITY

    Tram to the stadium ready

    The last rails were laid on Friday. Trial runs begin next week.

    Old gasworks sold

    The buyer wants to grow mushrooms there.

    COUNTRY

    Wolves seen near the quarry

    Farmers were told to keep their dogs indoors at night.

    Bakery van every Tuesday

    It stops at the church and rings a bell.
    `,
  ],
}
