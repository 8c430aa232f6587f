import type { Language } from '../language.js'
import { forms, phrases } from '../lists.js'

/** What newsletters in English say again and again. */
export const en: Language = {
  code: 'en',
  by: phrases`
    by | written by | contribution by | contributed by | notes by | posted by | story by | report by | reported by | reporting by | words by | text by
    compiled by | article by | essay by | column by | review by | author: | authors: | from the desk of`,
  sourceLabels: phrases`source: | sources: | via:`,
  byAfter: phrases`
    staff writer | staff reporter | reporter | correspondent | special correspondent | columnist | contributor
    contributing writer | guest writer | editor`,
  and: phrases`and | & | with`,
  linkLabels: phrases`
    read more | read the | read full | read on | read it | read here | read article | read story | read now | read in
    read our | view the | view more | view full | see more | see the | see full | watch | listen | learn more
    find out more | download | click here | click to | tap here | full story | full text | full article | full report
    full statement | continue reading | continue to | keep reading | more here | more details | more info
    more information | more | go to | open the | visit the | register here | sign the petition | link | source
    details | here | original`,
  linkWords: phrases`
    here | more | letter | story | article | report | statement | text | full | resolution | video | interview | paper
    post | blog | thread | details | on | the | document | transcript | release | bill | petition | decision | motion
    website | page | this | reading | audio | podcast | slides | pdf | study | briefing | analysis | speech
    recording | livestream | gallery | announcement | press | complete | entire | original | site | online | it | now`,
  credits: phrases`
    photo courtesy of | photo courtesy | photos courtesy of | photo credit | photo by | photos by | photo: | photos:
    photographs by | photograph by | photographer: | image courtesy of | image credit | image by | image: | images:
    picture by | picture: | picture credit | courtesy of | credit: | credits: | pictured by | illustration by
    illustration: | video by | screenshot: | file photo | handout photo | photo ©`,
  photoHeadings: phrases`
    photos of the week | photo of the week | photos of the day | photo of the day | photos of the month
    photo of the month | photos | pictures of the week | picture of the week | pictures of the day
    picture of the day | pictures | images of the week | image of the week | image of the day | the week in pictures
    the week in photos | week in pictures | week in photos | the month in pictures | in pictures | in photos
    photo gallery | gallery | photo essay | photo of the issue | snapshots`,
  sectionWords: phrases`
    news | opinion | opinions | op-ed | op-eds | analysis | commentary | editorial | editorials | comment | world
    local | regional | national | international | global | foreign | domestic | breaking | top | latest | recent
    upcoming | other | general | week | weekly | month | day | stories | story | headlines | links | reading | events
    event | calendar | culture | arts | art | music | books | film | society | business | economy | economics
    finance | politics | policy | sport | sports | health | science | technology | tech | environment | climate
    weather | education | research | security | defense | defence | law | courts | justice | people | obituaries
    interviews | interview | reviews | letters | ideas | community | diaspora | region | regions | jobs | job
    releases | release | updates | update | announcements | projects | project | tools | tutorials | articles | videos
    podcasts | resources | highlights | featured | feature | features | misc | miscellaneous | brief | briefs
    discussion | meetings | congress | parliament | government | senate | council | state | county | city | media
    press | reports | statements | human | rights | elections | energy | agriculture | transport | housing | crime
    history | travel | food | religion | in | the | from | of | and | u.s | us | uk | eu | u.s. | europe | asia
    africa | america | middle | east | west | north | south | workplace | dates | planning | money | laws | rules
    arrests | trials | markets | members | town | cities | water | country | countries | new | data | shipping`,
  opinionWords: phrases`
    opinion | opinions | op-ed | op-eds | commentary | commentaries | comment | editorial | editorials | analysis
    views | viewpoint | viewpoints | perspective | perspectives | column | columns | columnists | letters
    letters to the editor | essay | essays | guest column`,
  mastheadWords: phrases`
    newsletter | digest | bulletin | weekly | monthly | daily | round-up | roundup | review | briefing | brief
    monitor | update | wrap | recap | letter | gazette | chronicle | observer | dispatch | report | summary | watch
    journal | issue | edition | number | no | vol | volume | news`,
  furniture: phrases`
    unsubscribe | subscribe | view this email | view in browser | view in your browser | in your browser | view online
    web version | forward this | forward to a friend | all rights reserved | you are receiving | you're receiving
    you received this | why did i get this | manage your preferences | manage preferences | manage your subscription
    update your preferences | update your profile | email preferences | privacy policy | terms of use
    terms of service | follow us | like us | find us on | join us on | share this | share on | copyright | ©
    was this forwarded | forwarded this email | sign up | our mailing address | contact us | email us | hit reply
    do not reply | longer wish to receive | want to receive | stop receiving | add us to your address book | donate
    support us | advertisement | advertise with us | back to top | this email was sent to | having trouble viewing
    tweet this | our sponsor | our sponsors | this week's sponsor | a word from our sponsor | sponsored content`,
  contents: phrases`
    in this issue | in this edition | in this newsletter | in this digest | contents | table of contents | inside
    inside this issue | this week | today | today's topics | what's inside | at a glance | what you'll find`,
  greetings: phrases`
    dear | hi | hello | hey | welcome to | welcome back | welcome | greetings | good morning | good afternoon
    good evening | happy new year | happy holidays | dear readers | dear friends`,
  closings: phrases`
    best regards | kind regards | warm regards | regards | best wishes | best, | cheers | yours | sincerely
    respectfully | in solidarity | thanks for reading | thank you for reading | thanks again | thanks for subscribing
    see you next | until next | that's it | that's all | that is it for | that is all for | and that's it
    have a great | have a good | have a nice | take care | happy reading | stay safe | about this newsletter
    about this digest | about us | about the newsletter | happy coding`,
  mailFields: phrases`from | to | cc | bcc | subject | date | sent | reply-to`,
  small: phrases`
    a | an | the | of | to | in | on | at | for | and | or | but | nor | with | from | by | as | is | are | was | were
    be | been | its | it | their | his | her | that | this | over | under | into | against | amid | after | before
    between | than | so | not | no | vs | via | up | out | off | who | which | what | how | why | when | while | if
    has | have | had | will | would | can | could | may | must | do | does | did | about | us | you | our | your | we
    they | he | she | i | there | these | those | also | more`,
  dangling: phrases`
    a | an | the | of | to | for | and | or | but | with | in | on | at | by | from | as | that | which | who | whose
    than | into | his | her | its | their | our | your | had | has | have | is | are | was | were | be | been | will
    would | such | because | while | if`,
  anaphora: phrases`
    he | she | it | they | this | that | these | those | his | her | its | their | but | and | also | however
    meanwhile | moreover | still | yet | then | so | i | we | there | here | furthermore | nevertheless | therefore
    instead | for example | in addition | as a result`,
  speech: phrases`
    said | says | told | tells | stated | states | added | adds | noted | notes | continued | concluded | wrote
    writes | explained | argued | warned | shares | shared | according to | commented | remarked | announced
    declared | reported | insisted | stressed | emphasized | claimed | asked | replied | tweeted | testified`,
  headlineVerbs: phrases`
    calls | demands | urges | condemns | seeks | asks | warns | vows | rejects | accuses | supports | welcomes | says
    adds | notes | cites | highlights | recalls | addresses | expresses | stresses | reiterates | appeals | backs
    slams | hails | orders | requests | requires | proposes | promises | rules | finds | wants`,
  months: forms`
    january, jan | february, feb | march, mar | april, apr | may | june, jun | july, jul | august, aug
    september, sep, sept | october, oct | november, nov | december, dec`,
  weekdays: forms`
    monday, mon | tuesday, tue, tues | wednesday, wed | thursday, thu, thur, thurs | friday, fri | saturday, sat
    sunday, sun`,
}
