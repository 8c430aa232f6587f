import { pluralIn } from './plural.js'
import type { Translation } from './words.js'

const forms = pluralIn('ru')
const plural = (count: number, one: string, few: string, other: string) => forms(count, { one, few, other })

/** The words in Russian. Where a date or a count would have to change its ending, it stands behind a colon. */
export const ru: Translation = {
  language: 'ru',

  skip: 'К тексту',
  siteNavigation: 'Сайт',
  nav: { archive: 'Архив', topics: 'Темы', stories: 'Сюжеты', about: 'Об архиве' },
  colophon: 'Собрано программой Newsbinder из дайджестов в том виде, в каком они были разосланы.',
  footer: { errors: 'Сообщить об ошибке', data: 'Данные', feeds: 'Ленты' },
  onPaper: (address) => `В интернете: ${address}`,

  number: (number) => `№ ${number}`,
  items: (count, shown) => `${shown} ${plural(count, 'материал', 'материала', 'материалов')}`,
  issues: (count, shown) => `${shown} ${plural(count, 'выпуск', 'выпуска', 'выпусков')}`,
  itemsInIssues: (items, issues) => `${items}, ${issues}`,
  minutes: (_count, shown) => `${shown} мин`,
  since: (date) => `начало: ${date}`,

  issue: {
    contents: 'В этом выпуске',
    legend:
      'Цифры рядом с материалом — его строки в дайджесте в исходном виде. Откройте их, чтобы проверить материал или сослаться на него.',
    leading: 'Главные материалы',
    all: 'Материалы',
    moreNews: '[Другие новости]',
    opinion: '[Мнение]',
    opinionAndNews: '[Мнения и новости]',
    photos: '[Фотографии]',
    nameFrom: (name, line) => `${name}, со строки ${line}`,
    madeFrom: (name, line) => `[${name}, со строки ${line}]`,
    asSent: 'В исходном виде',
    published: (host) => `Опубликовано на ${host}`,
    previous: (date) => `Предыдущий выпуск: ${date}`,
    next: (date) => `Следующий выпуск: ${date}`,
    others: 'Другие выпуски',
    allIssues: 'Все выпуски',
    empty: 'В этом дайджесте не найдено ни одного материала. Все его строки есть на странице исходного вида.',
    description: (items, headline) => `${items}. Первый: ${headline}`,
    withNumber: (date, number) => `${date}, ${number}`,
  },

  item: {
    by: 'Текст: ',
    made: (text) => `[${text}]`,
    photo: (text) => `[Фото: ${text}]`,
    frame: 'Фото в оригинале',
    fromTitle: 'Заголовок взят из названия выпуска; в дайджесте его нет',
    fromEditor: 'Заголовок дан редактором; в дайджесте его нет',
    original: 'В оригинале:',
    links: 'Ссылки:',
    linkTo: (label, host) => `${label} (${host})`,
    readAt: (host) => `Оригинал на ${host}`,
    speaks: 'Цитируются:',
    earlier: 'Ранее в этом сюжете:',
    told: 'Уже сообщалось:',
    earlierItem: (date) => `, ${date}`,
    story: 'Весь сюжет',
    topics: 'Темы:',
    lines: (count) => (count === 1 ? 'Строка' : 'Строки'),
    linesInText: (count, range) => `${count === 1 ? 'строка' : 'строки'} ${range}`,
    sent: 'Строки в исходном виде',
    address: 'Адрес этого материала',
    image: (text) => `[Изображение: ${text}]`,
    imageAlone: '[Изображение]',
  },

  cite: {
    cite: 'цитировать',
    date: ({ year, dayMonth }) => `${year}, ${dayMonth}`,
    undated: 'б.\u00a0д.',
    and: 'и',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    archived: (host) => `${host} в веб-архиве`,
  },

  sent: {
    title: (issue) => `${issue}, в исходном виде`,
    about:
      'Каждая строка дайджеста, а рядом — чем она была сочтена и насколько это надёжно. Пустые строки опущены, их номера — нет.',
    repairs: 'Пунктиром подчёркнуто то, что прочитано не так, как было прислано.',
    unsure: 'Под вопросом:',
    unsureMore: (count) => `и ещё ${count}`,
    line: (number) => `строка ${number}`,
    lineHidden: 'Строка ',
    backToIssue: 'Выпуск, как он прочитан',
    download: (file, size) => `${file}, ${size}`,
    json: 'То же в JSON',
    role: (name, written) => (name === written ? name : `${name} (${written})`),
    corrected: 'указано редактором',
    removedSpace: 'здесь убран пробел',
    addedSpace: 'здесь добавлен пробел',
    removed: 'опущено при чтении',
    readAs: (text) => `прочитано как «${text}»`,
    added: (text) => `здесь добавлено «${text}»`,
    ask: (role, other) => `Под вопросом: ${role} или ${other}?`,
    askAlone: (role) => `Под вопросом: ${role}?`,
    say: 'Укажите это в файле',
  },

  size: {
    megabytes: (size) => `${size} МБ`,
    kilobytes: (size) => `${size} КБ`,
    bytes: (count, shown) => `${shown} ${plural(count, 'байт', 'байта', 'байт')}`,
  },

  roles: {
    section: { name: 'раздел', phrase: 'название раздела' },
    headline: { name: 'заголовок', phrase: 'заголовок' },
    subhead: { name: 'подзаголовок', phrase: 'второй заголовок того же материала' },
    byline: { name: 'подпись автора', phrase: 'подпись автора' },
    paragraph: { name: 'абзац', phrase: 'абзац' },
    quote: { name: 'цитата', phrase: 'цитата' },
    attribution: { name: 'чья цитата', phrase: 'имя того, чья это цитата' },
    bullet: { name: 'пункт списка', phrase: 'пункт списка' },
    link: { name: 'текст ссылки', phrase: 'текст ссылки' },
    caption: { name: 'подпись к фото', phrase: 'подпись к фото' },
    credit: { name: 'автор фото', phrase: 'указание автора фото' },
    furniture: { name: 'служебная строка', phrase: 'не новость и не часть структуры' },
    cont: { name: 'продолжение', phrase: 'продолжение предыдущей строки' },
    break: { name: 'граница', phrase: 'начало раздела без названия' },
  },

  home: {
    also: 'Также в этом выпуске',
    earlier: 'Предыдущие выпуски',
    archive: 'Архив',
    years: 'Выпуски по годам',
    topics: 'Темы',
    empty: 'Пока не собрано ни одного выпуска.',
  },

  archive: {
    title: 'Архив',
    years: 'Годы',
    undated: 'Без даты',
    group: (issues, items) => `${issues}, ${items}`,
  },

  topics: {
    title: 'Темы',
    about: 'То, к чему отнесены материалы, — по выражениям, которые в них встречаются.',
    total: (count, shown) => `${shown} ${plural(count, 'тема', 'темы', 'тем')}`,
  },
  stories: {
    title: 'Сюжеты',
    about:
      'Одно и то же дело в нескольких выпусках — по словам и именам, общим для его материалов. Сюжет назван по самому новому заголовку.',
    total: (count, shown) => `${shown} ${plural(count, 'сюжет', 'сюжета', 'сюжетов')}`,
    kind: 'Сюжет',
    timeline: 'Хронология',
    told: (words) => `«${words}», в материале `,
    copy: 'повторно',
  },
  sources: {
    title: 'Источники',
    about:
      'Источник — тот, кто опубликовал материал или говорит в нём. Рядом с названием стоят слова дайджеста, из которых это видно.',
    kinds: 'Виды',
    publisher: 'СМИ',
    organisation: 'Организации и учреждения',
    person: 'Люди',
    kind: { publisher: 'СМИ', organisation: 'Организация или учреждение', person: 'Человек' },
    name: 'Имя или название',
    items: 'Материалы',
    newest: 'Последний',
    evidence: (words) => `«${words}»`,
  },
  authors: {
    title: 'Авторы',
    about: 'Автор — тот, кто подписал материал. Неподписанных материалов здесь нет.',
    kind: 'Автор',
  },
  people: {
    title: 'Люди',
    about: 'Люди, названные хотя бы в двух материалах, — под полным именем, которое есть в одном из них.',
    kind: 'Человек',
  },
  places: { title: 'Места', about: 'Места, названные хотя бы в двух материалах.', kind: 'Место' },
  organisations: {
    title: 'Организации',
    about:
      'Организации и учреждения, названные хотя бы в двух материалах. У тех, которые служат источником, страница — среди источников.',
    kind: 'Организация или учреждение',
  },
  names: {
    lists: 'Имена и названия',
    count: (count, shown) => `${shown} ${plural(count, 'имя', 'имени', 'имён')}`,
    together: 'Названы вместе',
    items: 'Названы в этом материале:',
  },

  entry: {
    page: (number) => `Страница ${number}, считая от самой старой`,
    earlier: 'Предыдущие материалы',
    older: 'Более старые материалы',
    newest: 'Самые новые материалы',
    pages: 'Страницы',
    pageTitle: (title, number) => `${title}, страница ${number}`,
    asSource: (items) => `Источник: ${items}`,
    asAuthor: (items) => `Автор: ${items}`,
    named: (items) => `Упоминания: ${items}`,
    feed: 'Лента этой темы',
    moreNames: (count) => `ещё ${count}`,
  },

  chart: {
    byMonth: 'Материалы по месяцам',
    byYear: 'Материалы по годам',
    byYears: (years, shown) => `Материалы по ${shown} ${plural(years, 'году', 'года', 'лет')}`,
    undated: (caption, count) => `${caption}; без даты, не учтено: ${count}`,
    summary: (caption, first, most, last) => `${caption}: ${first}; больше всего — ${most}; ${last}`,
    bar: (count, period) => `${period}: ${count}`,
    table: 'То же в таблице',
    period: 'Период',
    items: 'Материалы',
    span: (from, to) => `${from}–${to}`,
  },

  about: {
    title: 'Об этом архиве',
    contents: 'На этой странице',
    intro:
      'Дайджест рассылают один раз, а потом он теряется среди другой почты. Здесь каждый сохранён таким, каким пришёл, и все собраны так, чтобы их можно было читать, цитировать и проверять.',
    read: {
      title: 'Как читаются дайджесты',
      paragraphs: [
        'Дайджест чаще всего приходит простым текстом: то, что отправитель видел заголовком, подписью к фото или ссылкой, — такая же строка, как все. Newsbinder смотрит, как сделана каждая строка, что стоит вокруг неё и как обычно поступает это издание, и говорит, чем строка является и насколько это надёжно.',
        'Ни одна строка не опущена и не переписана. Где слово было разорвано или знак испорчен, исправление отмечено на странице, которая показывает выпуск в исходном виде.',
      ],
    },
    signs: {
      title: 'Условные знаки',
      points: [
        'Цифры рядом с материалом — строки дайджеста в исходном виде. Откройте их, чтобы увидеть эти строки или сослаться на материал.',
        'В квадратных скобках — наши слова: название раздела, пришедшего без названия, заголовок материала, у которого его нет.',
        '«В оригинале» — текст ссылки, адрес которой до нас не дошёл.',
        'Рамка стоит вместо фотографии, от которой дошла только подпись.',
      ],
    },
    errors: {
      addressed: {
        title: 'Сообщить об ошибке',
        paragraphs: [
          'Если строка прочитана неверно, при следующей сборке сайта её место займёт исправление редактора. Ошибку в самой новости должен исправить её отправитель.',
          'Назовите выпуск и номер строки: и то и другое есть на странице исходного вида. Сообщите сюда:',
        ],
      },
      unaddressed: {
        title: 'Ошибки',
        paragraphs: [
          'Если строка прочитана неверно, при следующей сборке сайта её место займёт исправление редактора. Ошибку в самой новости должен исправить её отправитель.',
        ],
      },
    },
    data: {
      title: 'Данные',
      paragraphs: [
        'У каждого выпуска есть дайджест, каким он был получен, и то, что из него прочитано, в JSON; ссылки на оба — на странице исходного вида. Весь архив — в файлах ниже; в CSV апостроф стоит перед тем, что электронная таблица приняла бы за формулу.',
      ],
      schema: 'Схема JSON одного выпуска',
      files: 'Весь архив',
      file: 'Файл',
      holds: 'Содержание',
      size: 'Размер',
      formats: {
        csv: 'по материалу в ряду, для электронных таблиц',
        ndjson: 'по материалу в строке, для программ',
        json: 'все выпуски с их материалами',
      },
      part: (holds, part) => `${holds}; часть ${part}, считая от самой старой`,
      itemSchema: 'Схема строки NDJSON',
      archiveSchema: 'Схема JSON архива',
    },
    feeds: {
      title: 'Ленты',
      none: 'Этот сайт собран без собственного адреса, поэтому ленты у него нет.',
      each: 'У всего архива и у каждой темы есть лента — Atom и JSON. Программа для чтения лент по адресу страницы находит ленту её темы или ленту архива.',
      atom: 'Новые выпуски в ленте Atom',
      json: 'Новые выпуски в ленте JSON',
      list: 'Все ленты списком для программ чтения (OPML)',
    },
  },

  missing: {
    title: 'По этому адресу нет страницы',
    about:
      'Опубликованные адреса здесь не меняются: возможно, этот потерял по дороге букву. Отсюда можно перейти дальше:',
    newest: 'Последний выпуск',
    archive: 'Все выпуски по датам',
  },

  moved: { title: 'У этой страницы теперь другой адрес', link: 'Перейти' },

  feed: {
    subtitle: (title) => `Новые выпуски: ${title}`,
    topic: (title, topic) => `${title}: ${topic}`,
    topicSubtitle: (topic, title) => `Новые материалы по теме «${topic}»: ${title}`,
    list: (title) => `Ленты: ${title}`,
  },
}
