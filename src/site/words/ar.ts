import { type Forms, pluralIn } from './plural.js'
import type { Words } from './words.js'

const plural = pluralIn('ar')

/** A noun as Arabic counts: one and two are the noun itself, three to ten its plural, eleven and more its accusative. */
function counted(count: number, shown: string, noun: Omit<Forms, 'zero'> & { one: string; two: string; few: string }) {
  return plural(count, {
    one: noun.one,
    two: noun.two,
    zero: `${shown} ${noun.other}`,
    few: `${shown} ${noun.few}`,
    many: `${shown} ${noun.many ?? noun.other}`,
    other: `${shown} ${noun.other}`,
  })
}

const items = (count: number, shown: string) =>
  counted(count, shown, { one: 'مادة واحدة', two: 'مادتان', few: 'مواد', other: 'مادة' })

/** A line alone, two of them, or more, before their numbers. */
const lines = (count: number) => (count === 1 ? 'السطر' : count === 2 ? 'السطران' : 'الأسطر')

/** The words in Arabic, with Latin figures, as Unicode's CLDR has them for Arabic without a country. */
export const ar: Words = {
  language: 'ar',

  skip: 'انتقل إلى النص',
  siteNavigation: 'الموقع',
  nav: { archive: 'الأرشيف', topics: 'المواضيع', stories: 'القصص', search: 'البحث', about: 'عن الأرشيف' },
  colophon: 'جمعه برنامج Newsbinder من النشرات كما أُرسلت.',
  footer: { errors: 'الإبلاغ عن خطأ', data: 'البيانات', feeds: 'الخلاصات' },
  onPaper: (address) => `على الويب: ${address}`,

  number: (number) => `العدد ${number}`,
  items,
  issues: (count, shown) =>
    counted(count, shown, { one: 'عدد واحد', two: 'عددان', few: 'أعداد', many: 'عددًا', other: 'عدد' }),
  itemsInIssues: (items, issues) => `${items}، ${issues}`,
  minutes: (count, shown) =>
    counted(count, shown, { one: 'دقيقة واحدة', two: 'دقيقتان', few: 'دقائق', other: 'دقيقة' }),
  since: (date) => `منذ ${date}`,
  comma: '، ',

  issue: {
    contents: 'في هذا العدد',
    legend: 'الأرقام بجانب المادة هي أسطرها في النشرة كما أُرسلت. افتحها للتحقق من المادة أو للاستشهاد بها.',
    leading: 'أبرز المواد',
    all: 'المواد',
    moreNews: '[أخبار أخرى]',
    opinion: '[رأي]',
    opinionAndNews: '[آراء وأخبار]',
    photos: '[صور]',
    nameFrom: (name, line) => `${name}، من السطر ${line}`,
    madeFrom: (name, line) => `[${name}، من السطر ${line}]`,
    asSent: 'كما أُرسل',
    emailEdition: 'كرسالة بريد إلكتروني',
    textEdition: 'كنص عادي',
    readOnWeb: 'القراءة على الويب',
    published: (host) => `نُشر في ${host}`,
    previous: (date) => `العدد السابق: ${date}`,
    next: (date) => `العدد التالي: ${date}`,
    others: 'أعداد أخرى',
    allIssues: 'كل الأعداد',
    empty: 'لم يُعثر على أي مادة في هذه النشرة.',
    emptySent: 'صفحة «كما أُرسل» تعرض كل أسطرها.',
    description: (items, headline) => `${items}. أولها: ${headline}`,
    withNumber: (date, number) => `${date}، ${number}`,
  },

  item: {
    by: 'بقلم ',
    made: (text) => `[${text}]`,
    photo: (text) => `[صورة: ${text}]`,
    frame: 'صورة في الأصل',
    fromTitle: 'العنوان من عنوان العدد؛ لا عنوان في النشرة',
    fromEditor: 'العنوان من المحرر؛ لا عنوان في النشرة',
    original: 'في الأصل:',
    links: 'روابط:',
    linkTo: (label, host) => `${label} (${host})`,
    readAt: (host) => `الأصل في ${host}`,
    speaks: 'من المستشهد بهم:',
    earlier: 'سابقًا في هذه القصة:',
    told: 'نُشر من قبل:',
    earlierItem: (date) => `، ${date}`,
    story: 'القصة كاملة',
    topics: 'المواضيع:',
    lines,
    linesInText: (count, range) => `${lines(count)} ${range}`,
    sent: 'الأسطر كما أُرسلت',
    address: 'عنوان هذه المادة على الويب',
    image: (text) => `[صورة: ${text}]`,
    imageAlone: '[صورة]',
  },

  cite: {
    cite: 'استشهاد',
    date: ({ year, dayMonth }) => `${year}، ${dayMonth}`,
    undated: 'د.\u00a0ت.',
    and: 'و',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    archived: (host) => `${host} في أرشيف الويب`,
  },

  sent: {
    title: (issue) => `${issue}، كما أُرسل`,
    about: 'كل سطر من النشرة، وبجانبه ما عُدّ السطر ومدى اليقين في ذلك. حُذفت الأسطر الفارغة ولم تُحذف أرقامها.',
    repairs: 'الخط المنقط تحت النص يبيّن ما قُرئ على غير ما أُرسل.',
    unsure: 'غير مؤكد:',
    unsureMore: (count) => `و${count} غيرها`,
    line: (number) => `السطر ${number}`,
    lineHidden: 'السطر ',
    backToIssue: 'العدد كما قُرئ',
    download: (file, size) => `${file}، ${size}`,
    json: 'الشيء نفسه بصيغة JSON',
    role: (name, written) => (name === written ? name : `${name} (${written})`),
    corrected: 'من المحرر',
    removedSpace: 'حُذفت مسافة هنا',
    addedSpace: 'أُضيفت مسافة هنا',
    removed: 'تُرك عند القراءة',
    readAs: (text) => `قُرئ «${text}»`,
    added: (text) => `أُضيف «${text}» هنا`,
    ask: (role, other) => `غير مؤكد: ${role} أم ${other}؟`,
    askAlone: (role) => `غير مؤكد: هل هذا ${role}؟`,
    say: 'بيّن ذلك في الملف',
  },

  size: {
    megabytes: (size) => `${size} ميغابايت`,
    kilobytes: (size) => `${size} كيلوبايت`,
    bytes: (_count, shown) => `${shown} بايت`,
  },

  roles: {
    section: { name: 'قسم', phrase: 'اسم قسم' },
    headline: { name: 'عنوان', phrase: 'عنوان' },
    subhead: { name: 'عنوان فرعي', phrase: 'عنوان ثانٍ للمادة نفسها' },
    byline: { name: 'سطر الكاتب', phrase: 'سطر الكاتب' },
    paragraph: { name: 'فقرة', phrase: 'فقرة' },
    quote: { name: 'اقتباس', phrase: 'اقتباس' },
    attribution: { name: 'صاحب الاقتباس', phrase: 'اسم صاحب الاقتباس' },
    bullet: { name: 'بند في قائمة', phrase: 'بند في قائمة' },
    link: { name: 'نص رابط', phrase: 'نص رابط' },
    caption: { name: 'شرح صورة', phrase: 'شرح صورة' },
    credit: { name: 'صاحب الصورة', phrase: 'اسم صاحب الصورة' },
    furniture: { name: 'سطر خدمة', phrase: 'لا خبر ولا جزء من البنية' },
    cont: { name: 'تتمة', phrase: 'تتمة السطر السابق' },
    break: { name: 'فاصل', phrase: 'بداية قسم بلا اسم' },
  },

  home: {
    also: 'أيضًا في هذا العدد',
    earlier: 'أعداد سابقة',
    archive: 'الأرشيف',
    years: 'الأعداد حسب السنة',
    topics: 'المواضيع',
    empty: 'لم يُجمع أي عدد بعد.',
  },

  archive: {
    title: 'الأرشيف',
    years: 'السنوات',
    undated: 'بلا تاريخ',
    group: (issues, items) => `${issues}، ${items}`,
  },

  topics: {
    title: 'المواضيع',
    about: 'ما صُنّفت المواد تحته، بحسب العبارات الواردة فيها.',
    total: (count, shown) =>
      counted(count, shown, { one: 'موضوع واحد', two: 'موضوعان', few: 'مواضيع', many: 'موضوعًا', other: 'موضوع' }),
  },
  stories: {
    title: 'القصص',
    about: 'الأمر نفسه في أعداد عدة، بحسب الكلمات والأسماء المشتركة بين مواده. تُسمّى القصة بأحدث عناوينها.',
    total: (count, shown) => counted(count, shown, { one: 'قصة واحدة', two: 'قصتان', few: 'قصص', other: 'قصة' }),
    kind: 'قصة',
    timeline: 'التسلسل الزمني',
    told: (words) => `«${words}»، في `,
    copy: 'نُشر مجددًا',
  },
  sources: {
    title: 'المصادر',
    about: 'المصدر هو من نشر المادة أو يتحدث فيها. وبجانب اسمه كلمات النشرة التي تدل على ذلك.',
    kinds: 'الأنواع',
    publisher: 'وسائل الإعلام',
    organisation: 'المنظمات والمؤسسات',
    person: 'الأشخاص',
    kind: { publisher: 'وسيلة إعلام', organisation: 'منظمة أو مؤسسة', person: 'شخص' },
    name: 'الاسم',
    items: 'المواد',
    newest: 'الأحدث',
    evidence: (words) => `«${words}»`,
  },
  authors: {
    title: 'الكتّاب',
    about: 'الكاتب هو من وقّع المادة. ولا تُدرج هنا المواد التي لم يوقّعها أحد.',
    kind: 'كاتب',
  },
  people: {
    title: 'الأشخاص',
    about: 'الأشخاص الذين تذكرهم مادتان على الأقل، بالاسم الكامل الوارد في إحداها.',
    kind: 'شخص',
  },
  places: { title: 'الأماكن', about: 'الأماكن التي تذكرها مادتان على الأقل.', kind: 'مكان' },
  organisations: {
    title: 'المنظمات',
    about: 'المنظمات والمؤسسات التي تذكرها مادتان على الأقل. وما كان منها مصدرًا فصفحته بين المصادر.',
    kind: 'منظمة أو مؤسسة',
  },
  names: {
    lists: 'الأسماء',
    count: (count, shown) =>
      counted(count, shown, { one: 'اسم واحد', two: 'اسمان', few: 'أسماء', many: 'اسمًا', other: 'اسم' }),
    together: 'مذكورون معًا',
    items: 'مذكورون في هذه المادة:',
  },

  entry: {
    page: (number) => `الصفحة ${number}، عدًّا من الأقدم`,
    earlier: 'مواد سابقة',
    older: 'مواد أقدم',
    newest: 'أحدث المواد',
    pages: 'الصفحات',
    pageTitle: (title, number) => `${title}، الصفحة ${number}`,
    asSource: (items) => `مصدر: ${items}`,
    asAuthor: (items) => `كاتب: ${items}`,
    named: (items) => `مذكور: ${items}`,
    feed: 'خلاصة هذا الموضوع',
    moreNames: (count) => `و${count} غيرهم`,
  },

  chart: {
    byMonth: 'المواد حسب الشهر',
    byYear: 'المواد حسب السنة',
    byYears: (count, shown) =>
      `المواد كل ${counted(count, shown, { one: 'سنة', two: 'سنتين', few: 'سنوات', other: 'سنة' })}`,
    undated: (caption, count) => `${caption}؛ بلا تاريخ ولم تُحسب: ${count}`,
    summary: (caption, first, most, last) => `${caption}: ${first}؛ الأكثر، ${most}؛ ${last}`,
    bar: (count, period) => `${period}: ${count}`,
    table: 'الشيء نفسه في جدول',
    period: 'المدة',
    items: 'المواد',
    span: (from, to) => `${from}–${to}`,
  },

  about: {
    title: 'عن هذا الأرشيف',
    contents: 'في هذه الصفحة',
    intro:
      'تُرسل النشرة مرة واحدة ثم تغيب بين الرسائل الأخرى. هنا تُحفظ كل نشرة كما وصلت، وتُجمع كلها لتُقرأ ويُستشهد بها ويُتحقق منها.',
    read: {
      title: 'كيف تُقرأ النشرات',
      paragraphs: [
        'تصل النشرة غالبًا نصًا مجردًا: فما رآه مرسلها عنوانًا أو شرح صورة أو رابطًا هو سطر كغيره. ينظر Newsbinder في صياغة كل سطر وفي ما حوله وفي ما اعتادته هذه المطبوعة، ثم يقول ما هو السطر وما مدى اليقين في ذلك.',
        'لا يُحذف أي سطر ولا تُعاد صياغته. وحيث انقطعت كلمة أو تلف حرف، فالإصلاح مبيّن في الصفحة التي تعرض العدد كما أُرسل.',
      ],
    },
    signs: {
      title: 'العلامات المستعملة',
      points: [
        'الأرقام بجانب المادة هي أسطر النشرة كما أُرسلت. افتحها لترى تلك الأسطر أو للاستشهاد بالمادة.',
        'ما بين القوسين المعقوفين كلماتنا نحن: اسم لقسم وصل بلا اسم، أو عنوان لمادة لا عنوان لها.',
        '«في الأصل» يورد نص رابط لم يصلنا عنوانه.',
        'الإطار يقوم مقام صورة لم يصل منها إلا شرحها.',
      ],
    },
    errors: {
      addressed: {
        title: 'الإبلاغ عن خطأ',
        paragraphs: [
          'حيث قُرئ سطر خطأً، يحل محله تصحيح المحرر عند بناء الموقع في المرة التالية. أما الخطأ في الخبر نفسه فتصحيحه على مرسله.',
          'اذكر العدد ورقم السطر؛ وكلاهما في صفحة «كما أُرسل». أبلغ هنا:',
        ],
      },
      unaddressed: {
        title: 'الأخطاء',
        paragraphs: [
          'حيث قُرئ سطر خطأً، يحل محله تصحيح المحرر عند بناء الموقع في المرة التالية. أما الخطأ في الخبر نفسه فتصحيحه على مرسله.',
        ],
      },
    },
    data: {
      title: 'البيانات',
      paragraphs: ['الصفحة التي تعرض العدد كما أُرسل تؤدي إلى نشرته كما وردت.'],
      issueJson: 'وهناك أيضًا ما قُرئ من النشرة بصيغة JSON.',
      whole: 'الأرشيف كله في الملفات أدناه؛ وفي ملف CSV توضع فاصلة عليا قبل ما قد يعدّه برنامج الجداول معادلة.',
      schema: 'مخطط JSON للعدد',
      files: 'الأرشيف كله',
      file: 'الملف',
      holds: 'المحتوى',
      size: 'الحجم',
      formats: {
        csv: 'مادة في كل صف، لبرامج الجداول',
        ndjson: 'مادة في كل سطر، للبرامج',
        json: 'كل الأعداد بموادها',
      },
      part: (holds, part) => `${holds}؛ الجزء ${part}، عدًّا من الأقدم`,
      itemSchema: 'مخطط سطر NDJSON',
      archiveSchema: 'مخطط JSON للأرشيف',
    },
    feeds: {
      title: 'الخلاصات',
      none: 'بُني هذا الموقع بلا عنوان خاص به، فلا خلاصة له.',
      each: 'للأرشيف كله ولكل موضوع خلاصة بصيغتي Atom وJSON. وقارئ الخلاصات الذي يُعطى عنوان صفحة يجد خلاصة موضوعها، وإلا فخلاصة الأرشيف.',
      atom: 'الأعداد الجديدة في خلاصة Atom',
      json: 'الأعداد الجديدة في خلاصة JSON',
      list: 'كل الخلاصات في قائمة لقارئات الخلاصات (OPML)',
    },
  },

  missing: {
    title: 'لا صفحة في هذا العنوان',
    about: 'لا تتغير العناوين هنا بعد نشرها، فلعل هذا العنوان فقد حرفًا في الطريق. ومن هنا يمكن المتابعة:',
    newest: 'أحدث عدد',
    archive: 'كل الأعداد حسب التاريخ',
    search: 'البحث في الأرشيف',
  },

  search: {
    title: 'البحث',
    within: (issues) => `البحث: ${issues}`,
    label: 'كلمات البحث',
    button: 'ابحث',
    about: 'يُبحث عن كل الكلمات وعن أطول منها تبدأ بها. والكلمات بين «علامتي اقتباس» ترد متجاورة كما هي.',
    noScript: 'البحث نفسه يحتاج إلى JavaScript، وهو معطّل هنا.',
    all: 'كل الأعداد والمواضيع والأسماء في صفحة واحدة',
    results: 'النتائج',
    best: (count, shown, query) => `${items(count, shown)} عن «${query}»، الأفضل أولًا.`,
    newest: (count, shown, query) => `${items(count, shown)} عن «${query}»، الأحدث أولًا.`,
    searching: 'جارٍ البحث…',
    failed: 'تعذّر التحميل. تحقق من الاتصال وابحث مجددًا.',
    short: 'الحرف الواحد يرد في كل مادة. اكتب كلمة أو أولها.',
    noWords: 'لا كلمة هنا. اكتب كلمة أو اسمًا أو رقمًا.',
    common: (words) => `يرد هذا في كل مادة تقريبًا: ${words}. أضف كلمة أدق.`,
    leftOut: (words) => `تُرك لأنه يرد في كل مادة تقريبًا: ${words}.`,
    cut: 'لم يُبحث إلا عن الكلمات الأولى.',
    nothing: (query) => `لا مادة فيها «${query}». جرّب كلمات أقل، أو أول كلمة منها فقط.`,
    nothingChosen: (query) => `ترد «${query}» في مواد، لكن ليس في ما اختير تحت «اعرض فقط».`,
    some: 'لا مادة فيها كل هذه الكلمات؛ وهذه فيها بعضها.',
    disk: 'فُتحت هذه الصفحة من قرص: لا تعرض النتائج إلا العناوين. وعلى الويب تعرض الكلمات المحيطة بما عُثر عليه.',
    more: 'نتائج أخرى',
    clear: 'اعرض كل ما عُثر عليه',
    order: 'الترتيب',
    bestFirst: 'الأفضل أولًا',
    newestFirst: 'الأحدث أولًا',
    filters: 'اعرض فقط',
    option: (name, count) => `${name} (${count})`,
    facets: {
      kind: { name: 'النوع', all: 'كل الأنواع' },
      year: { name: 'السنة', all: 'كل السنوات' },
      topic: { name: 'الموضوع', all: 'كل المواضيع' },
      section: { name: 'القسم', all: 'كل الأقسام' },
      source: { name: 'المصدر', all: 'كل المصادر' },
    },
    kinds: { news: 'أخبار', opinion: 'رأي', photo: 'صور' },
  },
  all: {
    title: 'كل الأعداد والمواضيع والأسماء',
    about: 'كل ما له صفحة. وبحث متصفحك يجد هنا ما تبحث عنه: Ctrl F أو ⌘ F.',
    issues: 'الأعداد',
    contents: 'في هذه الصفحة',
    issue: (date, title) => `${date}: ${title}`,
  },

  moved: { title: 'لهذه الصفحة الآن عنوان آخر', link: 'انتقل إليه' },

  feed: {
    subtitle: (title) => `أعداد جديدة من ${title}`,
    topic: (title, topic) => `${title}: ${topic}`,
    topicSubtitle: (topic, title) => `مواد جديدة عن «${topic}» في ${title}`,
    list: (title) => `خلاصات ${title}`,
  },
}
