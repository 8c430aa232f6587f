import { pluralIn } from './plural.js'
import type { Words } from './words.js'

const forms = pluralIn('es')
const plural = (count: number, one: string, other: string) => forms(count, { one, other })

/** After a day, "desde" wants an article: "desde el 11 de octubre", "desde octubre". */
const dated = (date: string) => (/^\d/.test(date) ? `el ${date}` : date)

/** The words in Spanish. */
export const es: Words = {
  language: 'es',

  skip: 'Ir al texto',
  siteNavigation: 'Sitio',
  nav: { archive: 'Archivo', topics: 'Temas', stories: 'Historias', search: 'Buscar', about: 'Acerca de' },
  colophon: 'Encuadernado por Newsbinder a partir de los boletines tal como se enviaron.',
  footer: { errors: 'Avisar de un error', data: 'Datos', feeds: 'Canales' },
  onPaper: (address) => `En la web: ${address}`,

  number: (number) => `N.º ${number}`,
  items: (count, shown) => `${shown} ${plural(count, 'artículo', 'artículos')}`,
  issues: (count, shown) => `${shown} ${plural(count, 'número', 'números')}`,
  itemsInIssues: (items, issues) => `${items} en ${issues}`,
  minutes: (_count, shown) => `${shown} min`,
  since: (date) => `desde ${dated(date)}`,
  comma: ', ',

  issue: {
    contents: 'En este número',
    legend:
      'Las cifras junto a un artículo son sus líneas en el boletín tal como se envió. Ábralas para comprobar el artículo o para citarlo.',
    leading: 'Artículos principales',
    all: 'Artículos',
    moreNews: '[Más noticias]',
    opinion: '[Opinión]',
    opinionAndNews: '[Opinión y noticias]',
    photos: '[Fotos]',
    nameFrom: (name, line) => `${name}, desde la línea ${line}`,
    madeFrom: (name, line) => `[${name}, desde la línea ${line}]`,
    asSent: 'Texto original',
    emailEdition: 'Como correo electrónico',
    textEdition: 'Como texto sin formato',
    readOnWeb: 'Leer en la web',
    published: (host) => `Publicado en ${host}`,
    previous: (date) => `Número anterior: ${date}`,
    next: (date) => `Número siguiente: ${date}`,
    others: 'Otros números',
    allIssues: 'Todos los números',
    empty: 'No se ha encontrado ningún artículo en este boletín.',
    emptySent: 'La página del texto original muestra todas sus líneas.',
    description: (items, headline) => `${items}. Primero: ${headline}`,
    withNumber: (date, number) => `${date}, ${number}`,
  },

  item: {
    by: 'Por ',
    made: (text) => `[${text}]`,
    photo: (text) => `[Foto: ${text}]`,
    frame: 'Foto en el original',
    fromTitle: 'Titular tomado del título del número; el boletín no da ninguno',
    fromEditor: 'Titular puesto por la redacción; el boletín no da ninguno',
    original: 'En el original:',
    links: 'Enlaces:',
    linkTo: (label, host) => `${label} (${host})`,
    readAt: (host) => `El original en ${host}`,
    speaks: 'Citados:',
    earlier: 'Antes en esta historia:',
    told: 'Ya contado:',
    earlierItem: (date) => `, ${date}`,
    story: 'La historia completa',
    topics: 'Temas:',
    lines: (count) => plural(count, 'Línea', 'Líneas'),
    linesInText: (count, range) => `${plural(count, 'línea', 'líneas')} ${range}`,
    sent: 'Las líneas originales',
    address: 'Dirección de este artículo',
    image: (text) => `[Imagen: ${text}]`,
    imageAlone: '[Imagen]',
  },

  cite: {
    cite: 'citar',
    date: ({ year, dayMonth }) => `${year}, ${dayMonth}`,
    undated: 's.\u00a0f.',
    and: 'y',
    bibtex: 'BibTeX',
    csl: 'CSL-JSON',
    archived: (host) => `${host} en el archivo de la web`,
  },

  sent: {
    title: (issue) => `${issue}, texto original`,
    about:
      'Cada línea del boletín, junto a aquello por lo que se ha tomado y con qué certeza. Las líneas vacías se omiten; sus números, no.',
    repairs: 'Un subrayado de puntos marca lo que se ha leído de otro modo que como se envió.',
    unsure: 'Dudosas:',
    unsureMore: (count) => `y ${count} más`,
    line: (number) => `línea ${number}`,
    lineHidden: 'Línea ',
    backToIssue: 'El número tal como se lee',
    download: (file, size) => `${file}, ${size}`,
    json: 'Lo mismo en JSON',
    role: (name, written) => (name === written ? name : `${name} (${written})`),
    corrected: 'por la redacción',
    removedSpace: 'aquí se ha quitado un espacio',
    addedSpace: 'aquí se ha puesto un espacio',
    removed: 'omitido al leer',
    readAs: (text) => `leído como «${text}»`,
    added: (text) => `aquí se ha puesto «${text}»`,
    ask: (role, other) => `Dudoso: ¿${role} o ${other}?`,
    askAlone: (role) => `No es seguro que esto sea ${role}.`,
    say: 'Indíquelo en',
  },

  size: {
    megabytes: (size) => `${size} MB`,
    kilobytes: (size) => `${size} kB`,
    bytes: (count, shown) => `${shown} ${plural(count, 'byte', 'bytes')}`,
  },

  roles: {
    section: { name: 'sección', phrase: 'una sección' },
    headline: { name: 'titular', phrase: 'un titular' },
    subhead: { name: 'subtítulo', phrase: 'un segundo titular del mismo artículo' },
    byline: { name: 'firma', phrase: 'una firma' },
    paragraph: { name: 'párrafo', phrase: 'un párrafo' },
    quote: { name: 'cita', phrase: 'una cita' },
    attribution: { name: 'citado', phrase: 'el nombre de quien se cita' },
    bullet: { name: 'punto de lista', phrase: 'un punto de una lista' },
    link: { name: 'texto de enlace', phrase: 'el texto de un enlace' },
    caption: { name: 'pie de foto', phrase: 'un pie de foto' },
    credit: { name: 'crédito', phrase: 'el crédito de una foto' },
    furniture: { name: 'relleno', phrase: 'ni noticia ni estructura' },
    cont: { name: 'continuación', phrase: 'la continuación de la línea anterior' },
    break: { name: 'corte', phrase: 'el comienzo de una sección sin título' },
  },

  home: {
    also: 'También en este número',
    earlier: 'Números anteriores',
    archive: 'El archivo',
    years: 'Números por año',
    topics: 'Temas',
    empty: 'Aún no se ha encuadernado ningún número.',
  },

  archive: {
    title: 'Archivo',
    years: 'Años',
    undated: 'Sin fecha',
    group: (issues, items) => `${issues}, ${items}`,
  },

  topics: {
    title: 'Temas',
    about: 'Aquello bajo lo que se clasifican los artículos, por las expresiones que usan.',
    total: (count, shown) => `${shown} ${plural(count, 'tema', 'temas')}`,
  },
  stories: {
    title: 'Historias',
    about:
      'El mismo asunto a lo largo de varios números, por las palabras y los nombres que comparten sus artículos. Una historia lleva el titular más reciente.',
    total: (count, shown) => `${shown} ${plural(count, 'historia', 'historias')}`,
    kind: 'Historia',
    timeline: 'Cronología',
    told: (words) => `«${words}», en `,
    copy: 'contado de nuevo',
  },
  sources: {
    title: 'Fuentes',
    about:
      'Una fuente es quien ha publicado un artículo o habla en él. Junto a su nombre están las palabras del boletín que lo muestran.',
    kinds: 'Clases',
    publisher: 'Medios',
    organisation: 'Organizaciones e instituciones',
    person: 'Personas',
    kind: { publisher: 'Medio', organisation: 'Organización o institución', person: 'Persona' },
    name: 'Nombre',
    items: 'Artículos',
    newest: 'Último',
    evidence: (words) => `«${words}»`,
  },
  authors: {
    title: 'Autores',
    about: 'Un autor es una persona que ha firmado un artículo. Los artículos que nadie ha firmado no figuran aquí.',
    kind: 'Autor',
  },
  people: {
    title: 'Personas',
    about: 'Personas que nombran al menos dos artículos, por el nombre completo que da uno de ellos.',
    kind: 'Persona',
  },
  places: { title: 'Lugares', about: 'Lugares que nombran al menos dos artículos.', kind: 'Lugar' },
  organisations: {
    title: 'Organizaciones',
    about:
      'Organizaciones e instituciones que nombran al menos dos artículos. Las que son una fuente tienen su página entre las fuentes.',
    kind: 'Organización o institución',
  },
  names: {
    lists: 'Nombres',
    count: (count, shown) => `${shown} ${plural(count, 'nombre', 'nombres')}`,
    together: 'Nombrados juntos',
    items: 'Nombrados en este artículo:',
  },

  entry: {
    page: (number) => `Página ${number}, contando desde la más antigua`,
    earlier: 'Artículos anteriores',
    older: 'Artículos más antiguos',
    newest: 'Los artículos más recientes',
    pages: 'Páginas',
    pageTitle: (title, number) => `${title}, página ${number}`,
    asSource: (items) => `Fuente: ${items}`,
    asAuthor: (items) => `Autor: ${items}`,
    named: (items) => `Nombrado en ${items}`,
    feed: 'Canal de este tema',
    moreNames: (count) => `${count} más`,
  },

  chart: {
    byMonth: 'Artículos por mes',
    byYear: 'Artículos por año',
    byYears: (_years, shown) => `Artículos cada ${shown} años`,
    undated: (caption, count) => `${caption}; ${count} sin fecha, no contados`,
    summary: (caption, first, most, last) => `${caption}: ${first}; el máximo, ${most}; ${last}`,
    bar: (count, period) => `${count} en ${period}`,
    table: 'Lo mismo en una tabla',
    period: 'Período',
    items: 'Artículos',
    span: (from, to) => `${from}–${to}`,
  },

  about: {
    title: 'Acerca de este archivo',
    contents: 'En esta página',
    intro:
      'Un boletín se envía una vez y luego se hunde entre otros correos. Aquí cada uno se conserva como llegó, y todos están encuadernados para que se puedan leer, citar y comprobar.',
    read: {
      title: 'Cómo se leen los boletines',
      paragraphs: [
        'Un boletín suele llegar como texto sin formato: lo que su remitente veía como titular, pie de foto o enlace es una línea como cualquier otra. Newsbinder mira cómo está hecha cada línea, qué hay a su alrededor y qué suele hacer esta publicación, y dice qué es la línea y con qué certeza.',
        'Ninguna línea se omite y ninguna se reescribe. Donde una palabra estaba partida o un carácter dañado, el arreglo está marcado en la página del texto original.',
      ],
    },
    signs: {
      title: 'Los signos que se usan',
      points: [
        'Las cifras junto a un artículo son líneas del boletín tal como se envió. Ábralas para ver esas líneas o para citar el artículo.',
        'Los corchetes encierran palabras nuestras: el nombre de una sección que llegó sin título, el título de un artículo que no tiene ninguno.',
        '«En el original» da el texto de un enlace cuya dirección no nos ha llegado.',
        'Un marco está en lugar de una fotografía de la que solo llegó el pie.',
      ],
    },
    errors: {
      addressed: {
        title: 'Avisar de un error',
        paragraphs: [
          'Donde una línea se leyó mal, la corrección de la redacción ocupa su lugar la próxima vez que se construye el sitio. Un error de la propia noticia le toca corregirlo a quien la envió.',
          'Indique el número del boletín y el de la línea; la página del texto original tiene los dos. Avise aquí:',
        ],
      },
      unaddressed: {
        title: 'Errores',
        paragraphs: [
          'Donde una línea se leyó mal, la corrección de la redacción ocupa su lugar la próxima vez que se construye el sitio. Un error de la propia noticia le toca corregirlo a quien la envió.',
        ],
      },
    },
    data: {
      title: 'Datos',
      paragraphs: ['La página del texto original de un número lleva a su boletín tal como se recibió.'],
      issueJson: 'Allí está también, en JSON, lo que se leyó del boletín.',
      whole:
        'El archivo entero está en los ficheros de abajo; en el CSV hay un apóstrofo delante de lo que una hoja de cálculo tomaría por una fórmula.',
      schema: 'El esquema del JSON de un número',
      files: 'El archivo entero',
      file: 'Fichero',
      holds: 'Contenido',
      size: 'Tamaño',
      formats: {
        csv: 'un artículo por fila, para hojas de cálculo',
        ndjson: 'un artículo por línea, para programas',
        json: 'todos los números con sus artículos',
      },
      part: (holds, part) => `${holds}; parte ${part}, contando desde la más antigua`,
      itemSchema: 'El esquema de una línea del NDJSON',
      archiveSchema: 'El esquema del JSON del archivo',
    },
    feeds: {
      title: 'Canales',
      none: 'Este sitio se construyó sin dirección propia, así que no tiene canal.',
      each: 'El archivo entero y cada tema tienen un canal, en Atom y en JSON. Un lector de canales al que se le da la dirección de una página encuentra el canal de su tema o, si no, el del archivo.',
      atom: 'Los números nuevos en un canal Atom',
      json: 'Los números nuevos en un canal JSON',
      list: 'Todos los canales en una lista para lectores de canales (OPML)',
    },
  },

  missing: {
    title: 'No hay ninguna página en esta dirección',
    about:
      'Aquí las direcciones no cambian una vez publicadas, así que esta quizá haya perdido una letra por el camino. Estas llevan más allá:',
    newest: 'El último número',
    archive: 'Todos los números por fecha',
    search: 'Buscar en el archivo',
  },

  search: {
    title: 'Buscar',
    within: (issues) => `Buscar en ${issues}`,
    label: 'Palabras que buscar',
    button: 'Buscar',
    about:
      'Se buscan todas las palabras, y otras más largas que empiezan por ellas. Las palabras entre «comillas» van juntas, tal cual.',
    noScript: 'La búsqueda en sí necesita JavaScript, que aquí está desactivado.',
    all: 'Todos los números, temas y nombres en una página',
    results: 'Resultados',
    best: (count, shown, query) =>
      `${shown} ${plural(count, 'artículo', 'artículos')} para «${query}», primero los mejores.`,
    newest: (count, shown, query) =>
      `${shown} ${plural(count, 'artículo', 'artículos')} para «${query}», primero los más recientes.`,
    searching: 'Buscando…',
    failed: 'No se ha podido cargar. Compruebe la conexión y busque de nuevo.',
    short: 'Una letra sola está en todos los artículos. Escriba una palabra, o cómo empieza.',
    noWords: 'Aquí no hay ninguna palabra. Escriba una palabra, un nombre o una cifra.',
    common: (words) => `Casi todos los artículos tienen esto: ${words}. Añada una palabra que diga más.`,
    leftOut: (words) => `Se ha omitido, porque casi todos los artículos lo tienen: ${words}.`,
    cut: 'Solo se han buscado las primeras palabras.',
    nothing: (query) => `Ningún artículo tiene «${query}». Pruebe con menos palabras, o solo con el comienzo de una.`,
    nothingChosen: (query) => `Hay artículos con «${query}», pero ninguno es de lo que está elegido en «Mostrar solo».`,
    some: 'Ningún artículo tiene todas estas palabras; estos tienen algunas.',
    disk: 'Esta página se ha abierto desde un disco: los resultados solo muestran titulares. En la web muestran las palabras en torno a lo encontrado.',
    more: 'Más resultados',
    clear: 'Mostrar todo lo encontrado',
    order: 'Orden',
    bestFirst: 'Primero los mejores',
    newestFirst: 'Primero los más recientes',
    filters: 'Mostrar solo',
    option: (name, count) => `${name} (${count})`,
    facets: {
      kind: { name: 'Clase', all: 'Todas las clases' },
      year: { name: 'Año', all: 'Todos los años' },
      topic: { name: 'Tema', all: 'Todos los temas' },
      section: { name: 'Sección', all: 'Todas las secciones' },
      source: { name: 'Fuente', all: 'Todas las fuentes' },
    },
    kinds: { news: 'Noticias', opinion: 'Opinión', photo: 'Fotos' },
  },
  all: {
    title: 'Todos los números, temas y nombres',
    about: 'Todo lo que tiene una página. La búsqueda de su navegador encuentra aquí lo que busca: Ctrl F, o ⌘ F.',
    issues: 'Números',
    contents: 'En esta página',
    issue: (date, title) => `${date}: ${title}`,
  },

  moved: { title: 'Esta página tiene ahora otra dirección', link: 'Ir a ella' },

  feed: {
    subtitle: (title) => `Números nuevos de ${title}`,
    topic: (title, topic) => `${title}: ${topic}`,
    topicSubtitle: (topic, title) => `Artículos nuevos sobre «${topic}» en ${title}`,
    list: (title) => `Canales de ${title}`,
  },
}
