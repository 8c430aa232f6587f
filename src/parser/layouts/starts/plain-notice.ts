import type { SectionLayout, StartLayout } from '../layout.js'
import type { UnitView } from '../unit-view.js'

/** Bare lines that are neither a headline nor a section: at the top a date or a number is the issue's. */
function isFurniture({ signs, index }: UnitView, section: SectionLayout): boolean {
  if (['link-label', 'bare-address', 'furniture', 'byline', 'issue-number'].some((sign) => signs.has(sign))) return true
  return signs.has('date-only') && (index < 3 || section.name !== 'date-alone')
}

/** Each paragraph under a section is an item of its own, without a headline. */
export const plainNotice: StartLayout = {
  name: 'plain-notice',
  starts: ['text'],
  looks: ({ running, short, look, isBullet, isListNumber, signs }) =>
    (running || (!short && look.length >= 6)) && !isBullet && !isListNumber && !signs.has('anaphora'),
  needs: (views, section) => {
    if (!section || views.some(({ signs }) => signs.has('byline') || signs.has('time-first'))) return false
    const bare = views.filter((view) => view.index > 0 && view.short && !isFurniture(view, section))
    const sections = bare.filter((view) => section.looks(view, views)).length
    return sections >= 2 && sections >= bare.length * 0.8
  },
  cost: 4,
  lift: 2.2,
  examples: [
    `
    Afiş tahtası

    Duyurular

    Su kesintisi çarşamba günü saat dokuzda başlayacak ve öğleye kadar sürecek.

    Kütüphane pazartesi günleri artık akşam sekize kadar açık olacak.

    Etkinlikler

    Parkta cumartesi günü çocuklar için kukla oyunu sahnelenecek. Giriş ücretsizdir.

    Belediye korosu yeni üyeler arıyor, nota bilmek gerekmiyor.

    Kayıp

    Sahilde mavi bir bisiklet bulundu. Sahibi karakoldan alabilir.
    `,
    `
    Notes from the estate

    Heating

    The boilers will be switched on this Friday. Please bleed your radiators before you call us.

    Block C is without hot water until the part arrives from the factory.

    Grounds

    Six benches have been sanded and oiled. They may be sat on again from Thursday.

    The hedge along the tracks will be cut by two metres, so that drivers can see the crossing.

    Meetings

    The tenants' council meets on the 9th in the laundry. Tea is provided.
    `,
  ],
  notThis: [
    `
    Letter from the island

    Roads

    Tar at last

    The north road has been mended. It took two days and one dispute.

    No more hole at the chapel

    It had a name, and children miss it.

    Boats

    Winter timetable

    The ferry goes twice a day from October. It does not wait.

    New engine

    It came by ferry.
    `,
  ],
}
