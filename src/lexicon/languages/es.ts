import type { Language } from '../language.js'
import { forms, phrases } from '../lists.js'

/** What newsletters in Spanish say again and again. “Mar” is March; as a short Tuesday it would be both. */
export const es: Language = {
  code: 'es',
  by: phrases`
    por | escrito por | publicado por | redactado por | elaborado por | un artículo de | un reportaje de
    una crónica de | una columna de | una nota de | un texto de | texto de | texto: | textos: | autor: | autora:
    autores: | redacción: | informa | informan | entrevista de | traducido por | de nuestro corresponsal
    de nuestra corresponsal | firmado por`,
  sourceLabels: phrases`fuente: | fuentes:`,
  byAfter: phrases`
    corresponsal | enviado especial | enviada especial | redactor | redactora | periodista | columnista | reportero
    reportera | editorialista`,
  and: phrases`y | e | & | con`,
  linkLabels: phrases`
    leer más | leer mas | lee más | lea más | leer el | leer la | leer artículo | leer nota | leer noticia
    leer completo | leer aquí | leer en | lee el | lee la | lea el | lea la | lee aquí | lea aquí | seguir leyendo
    sigue leyendo | siga leyendo | continuar leyendo | continúa leyendo | continúe leyendo | ver más | ver mas
    ver el | ver la | ver nota | ver noticia | ver video | ver vídeo | ver aquí | ver todo | ver detalles | mira el
    mira aquí | escuchar | escucha | escuche | saber más | para saber más | conoce más | conozca más | más información
    más info | más detalles | más aquí | más | ampliar | ampliar información | acceder | accede | acceda | ir a
    ir al | consultar | consulta el | consulta la | consulte | descargar | descarga | descargue | haz clic aquí
    haga clic aquí | clic aquí | click aquí | pincha aquí | pinche aquí | pulsa aquí | inscríbete aquí
    regístrate aquí | firma la petición | artículo completo | nota completa | noticia completa | texto completo
    texto íntegro | informe completo | comunicado completo | aquí | enlace | fuente | detalles`,
  linkWords: phrases`
    aquí | más | artículo | nota | noticia | carta | informe | comunicado | declaración | texto | completo | completa
    íntegro | íntegra | video | vídeo | entrevista | pódcast | podcast | audio | documento | estudio | resolución
    petición | decisión | sentencia | proyecto | ley | moción | discurso | reportaje | blog | hilo | sitio | web
    página | detalles | información | en | el | la | los | las | este | esta | nuestro | nuestra | original | pdf
    enlace | transcripción | programa`,
  credits: phrases`
    foto: | fotos: | foto por | fotos por | foto cortesía de | fotos cortesía de | cortesía de | cortesía:
    fotografía: | fotografías: | fotógrafo: | fotógrafa: | crédito: | créditos: | crédito de la foto
    créditos de la foto | crédito foto | imagen: | imágenes: | imagen cortesía de | ilustración: | infografía:
    captura de pantalla | foto de archivo | imagen de archivo | foto ©`,
  photoHeadings: phrases`
    fotos de la semana | foto de la semana | fotos del día | foto del día | fotos del mes | foto del mes
    imágenes de la semana | imagen de la semana | imágenes del día | imagen del día | imagen del mes
    las fotos de la semana | la foto de la semana | la foto del día | la imagen de la semana
    las imágenes de la semana | la semana en imágenes | la semana en fotos | el mes en imágenes | en imágenes
    en fotos | fotos | imágenes | galería | galería de fotos | galería de imágenes | fotogalería | fotorreportaje
    álbum | álbum de fotos | fotografías`,
  sectionWords: phrases`
    noticias | noticia | actualidad | novedades | titulares | portada | destacados | destacado | destacadas | breves
    breve | última | últimas | último | últimos | hora | leído | leídos | leída | opinión | opiniones | análisis
    editorial | editoriales | columna | columnas | comentario | comentarios | debate | ideas | tribuna | mundo | local
    locales | regional | regionales | región | regiones | nacional | nacionales | internacional | internacionales
    global | exterior | españa | méxico | argentina | colombia | chile | perú | europa | unión | europea | asia
    áfrica | américa | latina | latinoamérica | iberoamérica | oriente | medio | política | economía | económicas
    finanzas | negocios | empresa | empresas | empleo | sociedad | social | cultura | artes | arte | música | libros
    libro | lecturas | cine | teatro | medios | comunicación | prensa | revista | comunicados | deporte | deportes
    salud | sanidad | ciencia | ciencias | investigación | tecnología | ambiente | clima | energía | transporte
    tiempo | educación | seguridad | defensa | derecho | derechos | humanos | justicia | tribunales | sucesos | gente
    personas | obituarios | obituario | entrevista | entrevistas | reportaje | reportajes | crónica | crónicas
    reseñas | cartas | lectores | comunidad | comunidades | diáspora | ciudad | ciudades | barrio | barrios
    provincia | municipio | municipios | agenda | eventos | evento | calendario | convocatorias | anuncios | avisos
    proyectos | proyecto | recursos | herramientas | publicaciones | informes | vídeos | videos | pódcast | enlaces
    obras | gobierno | parlamento | congreso | senado | consejo | estado | elecciones | semana | semanal | mes | día
    otras | otros | general | generales | varios | especial | historia | religión | turismo | agricultura | vivienda
    ensayo | novela | poesía | del | de | la | el | los | las | lo | en | y | al | para | desde`,
  opinionWords: phrases`
    opinión | opiniones | editorial | editoriales | columna | columnas | columnistas | tribuna | tribunas | análisis
    comentario | comentarios | punto de vista | puntos de vista | cartas al director | cartas de los lectores
    artículos de opinión | firmas | debate | ensayo | perspectivas | miradas`,
  mastheadWords: phrases`
    boletín | newsletter | carta | circular | semanario | semanal | mensual | diario | resumen | repaso | revista
    crónica | gaceta | correo | cuaderno | novedades | digest | número | edición | núm | n.º | nº`,
  furniture: phrases`
    darse de baja | darme de baja | date de baja | dese de baja | cancelar suscripción | cancelar la suscripción
    cancelar tu suscripción | anular suscripción | anular la suscripción | desuscribirse | desuscribirme | suscribirse
    suscríbete | suscríbase | suscribirme | ver este correo | ver este mensaje | ver este boletín | ver este email
    en el navegador | en tu navegador | en su navegador | ver en línea | versión web | versión en línea
    si no puede ver | si no puedes ver | si no ves correctamente | reenviar a un amigo | reenvía este | reenviar este
    todos los derechos reservados | recibes este correo | recibe este correo | recibes este mensaje
    recibe este mensaje | estás recibiendo este | usted recibe este | has recibido este | ha recibido este
    este correo fue enviado | este mensaje fue enviado | este boletín fue enviado | dejar de recibir | no recibir más
    no deseas recibir | no desea recibir | no quieres recibir | actualizar preferencias | actualizar tus preferencias
    actualizar sus preferencias | administrar preferencias | gestionar preferencias | política de privacidad
    protección de datos | aviso legal | aviso de privacidad | términos de uso | condiciones de uso | síguenos
    síganos | síguenos en | síganos en | compartir en | comparte este | tuitear | copyright | © | contáctanos
    contáctenos | contacta con nosotros | no responda a este | no respondas a este | responde a este correo
    responda a este correo | haz una donación | haga una donación | dona ahora | apóyanos | anúnciate | volver arriba
    nuestra dirección postal | contenido patrocinado | compartir este | imprimir esta`,
  contents: phrases`
    en este número | en este boletín | en esta edición | en esta entrega | en este correo | sumario | índice
    contenido | contenidos | tabla de contenidos | esta semana | hoy | lo que encontrarás | qué encontrarás
    de un vistazo | temas de hoy | los temas de la semana`,
  greetings: phrases`
    querido | querida | queridos | queridas | estimado | estimada | estimados | estimadas | estimados lectores
    estimados amigos | queridos amigos | queridos lectores | apreciado | apreciada | hola | hola a todos | buenos días
    buenas tardes | buenas noches | buenas | bienvenido | bienvenida | bienvenidos | bienvenidas | bienvenido a
    bienvenidos a | feliz año`,
  closings: phrases`
    saludos | un saludo | saludos cordiales | un cordial saludo | cordialmente | atentamente | afectuosamente
    sinceramente | un abrazo | abrazos | con cariño | hasta la próxima | hasta la semana que viene
    hasta la próxima semana | hasta pronto | hasta luego | nos vemos | nos leemos | gracias por leer
    gracias por leernos | gracias por su lectura | gracias por tu lectura | muchas gracias por | feliz semana
    feliz fin de semana | buen fin de semana | buena semana | que tengas | que tengan | feliz lectura | buena lectura
    cuídate | cuídense | eso es todo | esto es todo | acerca de este boletín | sobre este boletín | acerca de nosotros
    sobre nosotros | quiénes somos`,
  mailFields: phrases`de | para | cc | cco | copia | asunto | fecha | enviado | responder a`,
  small: phrases`
    el | la | los | las | lo | un | una | unos | unas | de | del | a | al | en | por | para | con | sin | sobre
    entre | contra | desde | hasta | hacia | según | tras | ante | bajo | durante | mediante | y | e | o | u | ni
    pero | sino | que | quien | quienes | cual | cuales | cuyo | cuya | donde | cuando | como | si | porque | aunque
    pues | no | ya | más | muy | también | se | su | sus | le | les | me | te | nos | mi | tu | es | son | era | eran
    fue | fueron | ha | han | había | ser | estar | está | están | hay | tiene | tienen | puede | pueden | este | esta
    estos | estas | ese | esa | eso | esto | él | ella | ellos | ellas | yo | usted | ustedes | nosotros | qué | quién
    cómo | cuándo | dónde | todo | todos | toda | todas | otro | otra`,
  dangling: phrases`
    el | la | los | las | un | una | unos | unas | de | del | a | al | en | por | para | con | sobre | entre | contra
    desde | hasta | hacia | según | tras | ante | bajo | durante | mediante | y | e | o | u | ni | pero | sino | que
    quien | quienes | cual | cuyo | cuya | donde | como | si | porque | aunque | se | su | sus | mi | tu | es | fue
    ha | han | había | muy | cada | nuestro | nuestra | nuestros | nuestras | cuyos | cuyas | así como | algunos`,
  anaphora: phrases`
    él | ella | ellos | ellas | este | esta | esto | estos | estas | ese | esa | eso | esos | esas | su | sus | pero
    y | también | además | sin embargo | no obstante | por otra parte | por otro lado | por su parte | asimismo | así
    entonces | luego | después | por eso | por ello | por tanto | por lo tanto | mientras tanto | en cambio
    al mismo tiempo | finalmente | ahora | allí | ahí | aquí | según él | según ella | nosotros | yo | tampoco
    de hecho | en efecto | por ejemplo | aun así | con todo`,
  speech: phrases`
    dijo | dice | dijeron | dicen | declaró | declara | afirmó | afirma | afirmaron | señaló | señala | explicó
    explica | indicó | indica | agregó | agrega | añadió | añade | aseguró | asegura | informó | informa | informaron
    anunció | anuncia | subrayó | subraya | destacó | destaca | manifestó | manifiesta | sostuvo | sostiene | expresó
    expresa | advirtió | advierte | denunció | denuncia | escribió | escribe | comentó | comenta | contó | recordó
    recuerda | concluyó | concluye | respondió | responde | preguntó | reiteró | insistió | insiste | según
    de acuerdo con | a juicio de | confirmó | precisó | detalló | apuntó`,
  months: forms`
    enero, ene | febrero, feb | marzo, mar | abril, abr | mayo, may | junio, jun | julio, jul | agosto, ago
    septiembre, setiembre, sep, sept, set | octubre, oct | noviembre, nov | diciembre, dic`,
  weekdays: forms`
    lunes, lun | martes | miércoles, mié, mie, miercoles | jueves, jue | viernes, vie
    sábado, sábados, sáb, sab, sabado | domingo, domingos, dom`,
}
