import { list } from './phrase-book.mjs'

/** @type {Record<string, import('./phrase-book.mjs').PhraseBook>} */
export const western = {
  en: {
    titles: list`The Harbour Letter | Weekly Grain | North Quay Digest | The Thursday File | Plain Notes
      Digest of the Hill Towns | Open Workshop Weekly | The Reading Desk | What Moved This Week | Riverside Briefing`,
    issues: list`Issue {n} | No. {n} | #{n} | Volume 12, Number {n} | Number {n} | Edition {n}`,
    sections: list`Politics | Economy | Culture | World News | Sports | Health | Science and Technology | Opinion | Energy
      Regional News | Community | Upcoming Events | Releases | Tooling | Updates from the Core Team | People | In Brief
      Courts and Crime | Parliament | Letters to the Editor | Books and Ideas | Around the Region | What We Are Reading
      Human Rights | International Organizations | Think Tanks | Statements and Letters | In the Media | Education
      Managing Teams | Research Notes | New Packages | Notable Changes | Security | From the Archive | Diaspora
      U.S. Congress | White House | Short Notes | Environment | Farms and Food | Transport | Work | Press Review`,
    topics: list`Economy | Health | Water | Schools | Markets | Courts | Sport | Defence | Housing | Rail | Energy | Trade`,
    people: list`Anna Berg | Luis Ortega | M. K. Rao | Claire Holloway | Ruth Adeyemi | Tom de Vries | Sarah O’Neil
      Karim Haddad | Peter Ashdown | James T. Reid | Elena Hart | Ani Melkonian | Joan Whitlock | Dev Patel | Ian Moss
      Nora Field | Jean-Paul Lacroix | Yuki Harada | Dr. Amos Keller | Maria del Campo`,
    papers: list`The Northern Star | Harbour Times | Valley Post | Daily Ledger | Radio Four Rivers | Asia Monitor
      Field Notes | The Open Review | Metro Wire | Science Weekly | Public Television | News.example | The Quay`,
    cities: list`Yerevan | Brussels | Geneva | Washington | Nairobi | Vienna | Suva | Ottawa | Tbilisi | Leeds | Beirut`,
    countries: list`Armenia | Georgia | Germany | France | Kenya | Japan | Brazil | Iran | Lebanon | Ukraine | Poland
      Canada | United Kingdom | South Africa | European Union | Middle East | Latin America | Turkey | Azerbaijan`,
    intros: list`Here is what we found worth your time this week. | It was a quiet week, so this letter is short.
      Much has happened since the last letter, and most of it is below. Thank you to all who sent something in.
      This week’s issue looks at what changed, who changed it and why it matters. As always, write to us with corrections.`,
    tails: list`That is all for this week. Tell us what we missed: just reply to this mail.
      This letter is put together by volunteers and paid for by its readers. | Edited by the team of the harbour office.
      If somebody sent you this issue, you can have your own by writing to letter@example.org.
      Our mailing address is: 12 Quay Street, Northport | Opinions in this letter are those of their authors.
      We publish every Friday. Reprinting is welcome where the source is named.`,
    quotes: ['“', '”'],
    dates: list`{m} {d}, {y} | {d} {m} {y} | {w}, {m} {d} | {w}, {d} {m} | {m} {d} | {y}-{mm}-{d} | {w}`,
  },
  de: {
    titles: list`Brief vom Hafen | Wochenblick Nord | Die Freitagspost | Werkstattbrief | Kurz aus der Region`,
    issues: list`Ausgabe {n} | Nr. {n} | Rundbrief {n} | Heft {n}`,
    sections: list`Politik | Wirtschaft | Kultur | Aus den Ländern | Kurz gemeldet | Wissenschaft und Technik | Vermischtes
      Umwelt und Energie | Meinung | Termine | Neue Veröffentlichungen | Recht und Justiz | Aus dem Vorstand | Sport`,
    topics: list`Bahn | Wasser | Schule | Haushalt | Gesundheit | Klima | Verkehr`,
    people: list`Hans-Peter Lang | Ulrike Sommer | Dr. Jana Holt | Matthias Krug | Eva von Rheden | Tobias Brandt`,
    papers: list`Nordkurier am Markt | Der Wochenbote | Hafenradio | Tagblatt Süd | Blickpunkt`,
    cities: list`Bremen | Graz | Basel | Leipzig | Kiel | Salzburg`,
    countries: list`Österreich | Schweiz | Frankreich | Armenien | Türkei | Polen | Europäische Union | Japan`,
    intros: list`in dieser Woche war viel los, und das Wichtigste steht unten. | Diese Ausgabe ist kürzer als sonst.
      Wir haben gelesen, was in den letzten Tagen wichtig war, und fassen es für Sie zusammen.`,
    tails: list`Dieser Brief erscheint jeden Freitag. Sie erhalten ihn, weil Sie sich auf unserer Seite angemeldet haben.
      Hinweise und Korrekturen bitte an brief@example.org | Zusammengestellt von der Redaktion am Hafen.`,
    quotes: ['„', '“'],
    dates: list`{d}. {m} {y} | {w}, {d}. {m} | {w}, {d}. {m} {y} | {d}.{mm}.{y} | {w}`,
  },
  fr: {
    titles: list`La Lettre du quai | Semaine en bref | Carnet du vendredi | Nouvelles de l’atelier`,
    issues: list`Numéro {n} | N° {n} | Édition {n}`,
    sections: list`Politique | Économie et finances | Société | Culture | À l’étranger | Sciences | Tribunes | En bref | Agenda
      Justice | Environnement | Vie associative | Nouveautés | Régions | Santé`,
    topics: list`Budget | Santé | Transports | Énergie | Logement | Écoles`,
    people: list`Claire Dubreuil | Jean-Luc Tissot | Agnès Morel | Karim Benali | Hélène Vasseur | Marc de Lorme`,
    papers: list`Le Quotidien du port | Revue du Large | Radio Vallée | L’Écho des collines`,
    cities: list`Lyon | Namur | Genève | Rabat | Québec | Dakar`,
    countries: list`Arménie | Belgique | Maroc | Turquie | Allemagne | Union européenne | Japon | Liban`,
    intros: list`Voici ce que nous avons retenu de la semaine. | Une lettre plus courte que d’habitude, pour cause de congés.
      Cette semaine, beaucoup de choses ont changé, et nous en résumons ici l’essentiel.`,
    tails: list`Cette lettre paraît chaque vendredi. Merci de la transmettre à vos amis.
      Pour toute correction, écrivez à lettre@example.org | La rédaction du quai`,
    quotes: ['« ', ' »'],
    dates: list`{d} {m} {y} | {w} {d} {m} | {w} {d} {m} {y} | {w}`,
  },
  es: {
    titles: list`Carta del puerto | Resumen del valle | Cuaderno del viernes | Boletín del taller`,
    issues: list`Número {n} | Nº {n} | Edición {n} | Boletín {n}`,
    sections: list`Política | Economía | Internacional | Cultura y ocio | Sociedad | Opinión | Deportes | Breves | Ciencia
      Derechos humanos | Medio ambiente | Convocatorias | Novedades | Regiones`,
    topics: list`Agua | Salud | Transporte | Vivienda | Empleo | Energía`,
    people: list`Elena Marín | Tomás Aguirre | Nuria Bosch | Iván Prieto | María José Lanza | Jorge del Río`,
    papers: list`El Faro del norte | Diario del valle | Radio Ribera | La Gaceta abierta`,
    cities: list`Sevilla | Rosario | Bogotá | Lima | Oaxaca | Montevideo`,
    countries: list`Argentina | Perú | México | Alemania | Turquía | Armenia | Unión Europea | Japón`,
    intros: list`Esto es lo que nos pareció importante esta semana. | Una semana corta, y por eso una carta corta.
      Han pasado muchas cosas desde la última carta, y aquí van resumidas para quien no tuvo tiempo.`,
    tails: list`Esta carta sale todos los viernes. Si te la reenviaron, puedes pedir la tuya en carta@example.org
      Hecha por voluntarios y pagada por sus lectores. | El equipo de la carta`,
    quotes: ['«', '»'],
    dates: list`{d} de {m} de {y} | {w} {d} de {m} | {w}, {d} de {m} | {w}`,
  },
  pt: {
    titles: list`Carta do cais | Resumo do vale | Caderno de sexta | Boletim da oficina`,
    issues: list`Número {n} | N.º {n} | Edição {n}`,
    sections: list`Política | Economia | Mundo | Cultura | Sociedade | Opinião | Desporto | Breves | Ciência e tecnologia
      Saúde | Ambiente | Regiões | Agenda | Novidades`,
    topics: list`Água | Saúde | Transportes | Habitação | Energia | Escolas`,
    people: list`Inês Carvalho | Rui Tavares Nunes | Marta Figueira | João Paulo Dias | Luísa Prado`,
    papers: list`Jornal do cais | Gazeta do vale | Rádio Ribeira | Correio do sul`,
    cities: list`Évora | Recife | Maputo | Braga | Luanda`,
    countries: list`Angola | Brasil | Moçambique | Alemanha | Turquia | Arménia | União Europeia`,
    intros: list`Eis o que nos pareceu importante nesta semana. | Uma semana calma e uma carta curta.`,
    tails: list`Esta carta sai todas as sextas-feiras. Correções para carta@example.org | A equipa da carta`,
    quotes: ['“', '”'],
    dates: list`{d} de {m} de {y} | {w}, {d} de {m} | {w}`,
  },
  it: {
    titles: list`Lettera dal molo | Settimana in breve | Quaderno del venerdì | Notizie dalla bottega`,
    issues: list`Numero {n} | N. {n} | Edizione {n}`,
    sections: list`Politica | Economia | Esteri | Cultura | Società | Opinioni | Sport | In breve | Scienza | Salute | Ambiente
      Appuntamenti | Novità | Dalle regioni`,
    topics: list`Acqua | Sanità | Trasporti | Casa | Energia | Scuola`,
    people: list`Giulia Ferrante | Paolo Vitali | Chiara De Santis | Marco Bellini | Teresa Lo Presti`,
    papers: list`Il Faro del porto | Gazzetta della valle | Radio Sponda | Il Corriere aperto`,
    cities: list`Trieste | Bari | Lugano | Pisa | Cagliari`,
    countries: list`Svizzera | Germania | Turchia | Armenia | Libano | Unione europea | Giappone`,
    intros: list`Ecco che cosa ci è sembrato importante questa settimana. | Una settimana tranquilla, una lettera breve.`,
    tails: list`Questa lettera esce ogni venerdì. Correzioni a lettera@example.org | La redazione del molo`,
    quotes: ['«', '»'],
    dates: list`{d} {m} {y} | {w} {d} {m} | {w}, {d} {m} {y} | {w}`,
  },
  nl: {
    titles: list`Brief van de kade | Week in het kort | Vrijdagpost | Nieuws uit de werkplaats`,
    issues: list`Nummer {n} | Nr. {n} | Editie {n}`,
    sections: list`Politiek | Economie | Buitenland | Cultuur | Samenleving | Opinie | Sport | Kort nieuws | Wetenschap | Zorg
      Natuur en milieu | Agenda | Uit de regio`,
    topics: list`Water | Zorg | Spoor | Wonen | Energie | Onderwijs`,
    people: list`Marijke van Dam | Joost de Wit | Sanne Hoekstra | Pieter van der Laan | Femke Bos`,
    papers: list`De Kadekrant | Dagblad van het Dal | Radio Oever | Het Open Blad`,
    cities: list`Utrecht | Gent | Zwolle | Leuven | Paramaribo`,
    countries: list`België | Duitsland | Turkije | Armenië | Suriname | Europese Unie | Japan`,
    intros: list`Dit vonden wij deze week de moeite waard. | Een rustige week, dus een korte brief.`,
    tails: list`Deze brief verschijnt elke vrijdag. Verbeteringen naar brief@example.org | De redactie van de kade`,
    quotes: ['‘', '’'],
    dates: list`{d} {m} {y} | {w} {d} {m} | {w}`,
  },
  sv: {
    titles: list`Brev från kajen | Veckan i korthet | Fredagsbrevet | Nytt från verkstaden`,
    issues: list`Nummer {n} | Nr {n} | Utgåva {n}`,
    sections: list`Politik | Ekonomi | Utrikes | Kultur | Samhälle | Åsikter | Sport | I korthet | Vetenskap | Vård | Miljö
      Kalender | Från länen`,
    topics: list`Vatten | Vård | Tåg | Bostäder | Energi | Skola`,
    people: list`Karin Lundvik | Ola Bergström | Astrid Holmgren | Per af Sand | Lisa Ekwall`,
    papers: list`Kajbladet | Dalens Tidning | Radio Strand | Öppna Bladet`,
    cities: list`Umeå | Lund | Åbo | Visby | Falun`,
    countries: list`Norge | Finland | Tyskland | Turkiet | Armenien | Europeiska unionen`,
    intros: list`Det här tyckte vi var värt att läsa i veckan. | En lugn vecka och ett kort brev.`,
    tails: list`Brevet kommer varje fredag. Rättelser till brev@example.org | Redaktionen på kajen`,
    quotes: ['”', '”'],
    dates: list`{d} {m} {y} | {w} {d} {m} | {w} den {d} {m} | {w}`,
  },
  pl: {
    titles: list`List z nabrzeża | Tydzień w skrócie | Poczta piątkowa | Wieści z warsztatu`,
    issues: list`Numer {n} | Nr {n} | Wydanie {n}`,
    sections: list`Polityka | Gospodarka | Świat | Kultura | Społeczeństwo | Opinie | Sport | W skrócie | Nauka | Zdrowie
      Środowisko | Kalendarium | Z regionów`,
    topics: list`Woda | Zdrowie | Kolej | Mieszkania | Energia | Szkoły`,
    people: list`Ewa Zalewska | Marcin Borek | Agata Wilk | Piotr Sowiński | Hanna Lis`,
    papers: list`Kurier nabrzeża | Gazeta Doliny | Radio Brzeg | Głos otwarty`,
    cities: list`Lublin | Opole | Gdynia | Wilno | Toruń`,
    countries: list`Niemcy | Ukraina | Turcja | Armenia | Litwa | Unia Europejska | Japonia`,
    intros: list`Oto co naszym zdaniem było ważne w tym tygodniu. | Spokojny tydzień i krótki list.`,
    tails: list`List ukazuje się w każdy piątek. Poprawki prosimy słać na list@example.org | Redakcja z nabrzeża`,
    quotes: ['„', '”'],
    dates: list`{d} {m} {y} | {w}, {d} {m} | {d}.{mm}.{y} | {w}`,
  },
  tr: {
    titles: list`Rıhtım Mektubu | Haftanın Özeti | Cuma Postası | Atölyeden Haberler`,
    issues: list`Sayı {n} | No. {n} | {n}. sayı`,
    sections: list`Siyaset | Ekonomi | Dünya | Kültür | Toplum | Görüşler | Spor | Kısa Kısa | Bilim | Sağlık | Çevre | Takvim
      Bölgelerden`,
    topics: list`Su | Sağlık | Ulaşım | Konut | Enerji | Okullar`,
    people: list`Defne Aksoylu | Murat Yelken | Zeynep Kıyı | Onur Taşkın | Selin Avcıoğlu`,
    papers: list`Rıhtım Gazetesi | Vadi Postası | Radyo Kıyı | Açık Sayfa`,
    cities: list`İzmir | Bursa | Lefkoşa | Kars | Van`,
    countries: list`Almanya | Yunanistan | Ermenistan | Gürcistan | Avrupa Birliği | Japonya`,
    intros: list`Bu hafta önemli bulduklarımız aşağıda. | Sakin bir hafta, kısa bir mektup.`,
    tails: list`Bu mektup her cuma çıkar. Düzeltmeler için mektup@example.org | Rıhtım yazı kurulu`,
    quotes: ['“', '”'],
    dates: list`{d} {m} {y} | {d} {m} {y} {w} | {d} {m} {w} | {w}`,
  },
}
