import { countryNames } from './country-names.js'
import { phrases } from './lists.js'

/** What texts call countries and regions besides their names. Without its last stop each abbreviation stands too. */
const shortForms: Record<string, string[]> = {
  AE: phrases`uae | u.a.e. | u.a.e | emirates | the emirates | vae | emirate | emiratos | émirats | emirati | оаэ | оае | الإمارات`,
  AZ: phrases`azerbeidschan | azerbaïdjan | azerbaiyan | azerbaycan`,
  BA: phrases`
    bosnia and herzegovina | bosnia-herzegovina | bosnien | bosnien-herzegowina | bosnia | bosnie | bosnië | bośnia
    bósnia | босния | боснія | βοσνία | βοσνία-ερζεγοβίνη | البوسنة | בוסניה | bosna | 波黑 | 波赫 | ボスニア | 보스니아`,
  BY: phrases`weißrussland | weissrussland | biélorussie | bielorussia | wit-rusland | vitryssland | беларусь | белоруссия`,
  CD: phrases`
    drc | dr congo | democratic republic of the congo | democratic republic of congo | congo-kinshasa | dr kongo
    demokratische republik kongo | rdc | rd congo | république démocratique du congo | repubblica democratica del congo
    república democrática do congo | democratische republiek congo | demokratiska republiken kongo | др конго
    демократическая республика конго | демократична республіка конго | kongo demokratik cumhuriyeti
    جمهورية الكونغو الديمقراطية | الكونغو الديمقراطية | λαϊκή δημοκρατία του κονγκό | 刚果民主共和国 | 剛果民主共和國
    コンゴ民主共和国 | 콩고민주공화국`,
  CG: phrases`republic of the congo | congo-brazzaville | republik kongo | république du congo | república del congo`,
  CH: phrases`schweiz | die schweiz | suisse | svizzera`,
  CI: phrases`ivory coast | côte d'ivoire | cote d'ivoire`,
  CN: phrases`prc | people's republic of china | mainland china | кнр | 中华人民共和国 | 中華人民共和國`,
  CV: phrases`cape verde | cabo verde | kap verde`,
  CZ: phrases`
    czech republic | czechia | tschechische republik | tschechien | république tchèque | república checa
    repubblica ceca | república tcheca | republika czeska | чешская республика | çek cumhuriyeti`,
  DE: phrases`federal republic of germany | brd | bundesrepublik | bundesrepublik deutschland | фрг`,
  EU: phrases`
    eu | e.u. | e.u | the eu | ue | u.e. | u.e | ес | є.с. | єс | евросоюз | євросоюз | εε | ε.ε. | ε.ε | եվրամիություն`,
  GB: phrases`
    uk | u.k. | u.k | the uk | britain | great britain | großbritannien | grande-bretagne | gran bretaña | grã-bretanha
    gran bretagna | groot-brittannië | vk | w. brytania | μεγάλη βρετανία | βρετανία | بريطانيا | بريطانيا العظمى
    הממלכה המאוחדת | մեծ բրիտանիա | britanya | büyük britanya | британія | イギリス | 영국`,
  GR: phrases`hellas | hellenic republic | ελλάς`,
  HK: phrases`hong kong | hongkong | 香港 | гонконг | הונג קונג | هونغ كونغ | χονγκ κονγκ | 홍콩`,
  IR: phrases`islamic republic of iran | islamische republik iran`,
  KP: phrases`
    dprk | d.p.r.k. | d.p.r.k | democratic people's republic of korea | rpdc | corée du nord | кндр | 朝鲜 | 北朝鮮
    北韓 | 조선민주주의인민공화국`,
  KR: phrases`rok | republic of korea | republik korea | 대한민국 | 韩国 | 韓國 | 南韓`,
  LA: phrases`laos | lao pdr`,
  MK: phrases`north macedonia | macedonia | mazedonien | macédoine | македония | македонія | βόρεια μακεδονία`,
  MM: phrases`burma | birma | birmanie | birmania | birmânia | бирма | бірма | ビルマ`,
  MO: phrases`macau | macao | 澳门 | 澳門 | マカオ | 마카오 | макао`,
  NL: phrases`the netherlands | holland | hollande | holanda | olanda | голландия | голландія | ολλανδία | هولندا | הולנד`,
  PS: phrases`state of palestine | palestinian territory | west bank and gaza`,
  RU: phrases`
    russian federation | russische föderation | fédération de russie | federación de rusia | federação russa
    federazione russa | federacja rosyjska | российская федерация | рф | российська федерація | ռդ`,
  SA: phrases`kingdom of saudi arabia | ksa | saudi | saudi arabia | السعودية`,
  SY: phrases`syrian arab republic | arabische republik syrien`,
  SZ: phrases`swaziland | eswatini`,
  TL: phrases`east timor | timor-leste | osttimor | timor oriental`,
  TR: phrases`turkey | turkiye | republic of türkiye | republic of turkey | türkiye cumhuriyeti`,
  US: phrases`
    u.s. | u.s | usa | u.s.a. | u.s.a | the us | the u.s. | united states of america | america | us-amerika
    vereinigte staaten von amerika | états-unis d'amérique | etats-unis | ee.uu. | ee.uu | ee. uu | eeuu
    estados unidos de américa | e.u.a. | estados unidos da américa | stati uniti d'america | verenigde staten van amerika
    förenta staterna | stany zjednoczone ameryki | ηνωμένες πολιτείες αμερικής | η.π.α. | η.π.α | соединённые штаты
    соединённые штаты америки | соединенные штаты америки | сполучені штати америки
    ամերիկայի միացյալ նահանգներ | الولايات المتحدة الأمريكية | الولايات المتحدة الأميركية | أمريكا | أميركا | ארה"ב
    a.b.d. | a.b.d | amerika birleşik devletleri | 米国 | アメリカ | 미합중국 | 美利坚合众国 | 美利堅合眾國`,
  VA: phrases`vatican | the vatican | holy see | vatikan | heiliger stuhl | vaticano | santa sede | saint-siège | ватикан`,
  VN: phrases`viet nam | vietnam`,
  '029': phrases`the caribbean | antilles | karibik | caraïbes`,
  '202': phrases`sub-saharan africa | subsaharan africa`,
  '419': phrases`latin america | latin america and the caribbean | lateinamerika | iberoamérica | hispanoamérica`,
}

/** Regions that neither ISO nor the United Nations number, by a name of ours. */
const regions: Record<string, string[]> = {
  arctic: phrases`
    arctic | the arctic | arktis | arctique | ártico | artico | noordpoolgebied | arktyka | αρκτική | арктика | արկտիկա
    القطب الشمالي | הארקטי | arktika | 北極 | 북극 | 北极`,
  balkans: phrases`
    balkans | the balkans | western balkans | balkan | westbalkan | westlicher balkan | balkans occidentaux | balcanes
    balcanes occidentales | bálcãs | balcãs | balcani | balcani occidentali | westelijke balkan | västra balkan | bałkany
    bałkany zachodnie | βαλκάνια | δυτικά βαλκάνια | балканы | западные балканы | балкани | західні балкани | բալկաններ
    البلقان | غرب البلقان | הבלקן | balkanlar | batı balkanlar | バルカン | 발칸 | 巴尔干 | 巴爾幹 | 西巴尔干`,
  baltics: phrases`
    baltics | the baltics | baltic states | baltikum | pays baltes | países bálticos | paesi baltici | baltische staten
    kraje bałtyckie | państwa bałtyckie | βαλτικές χώρες | страны балтии | прибалтика | балтия | країни балтії | балтія
    մերձբալթիկա | دول البلطيق | המדינות הבלטיות | baltık ülkeleri | バルト三国 | 발트 3국 | 波罗的海国家 | 波羅的海國家`,
  caucasus: phrases`
    caucasus | the caucasus | south caucasus | the south caucasus | north caucasus | kaukasus | südkaukasus
    nordkaukasus | caucase | caucase du sud | cáucaso | cáucaso sur | cáucaso do sul | cáucaso meridional | caucaso
    caucaso meridionale | zuidelijke kaukasus | zuid-kaukasus | kaukasien | sydkaukasien | kaukaz | kaukaz południowy
    καύκασος | νότιος καύκασος | кавказ | южный кавказ | закавказье | северный кавказ | південний кавказ | закавказзя
    կովկաս | հարավային կովկաս | القوقاز | جنوب القوقاز | קווקז | דרום הקווקז | kafkasya | güney kafkasya | コーカサス
    南コーカサス | 남캅카스 | 캅카스 | 코카서스 | 高加索 | 南高加索`,
  eurasia: phrases`
    eurasia | eurasien | eurasie | eurásia | eurazië | eurazja | ευρασία | евразия | євразія | եվրասիա | أوراسيا
    אירואסיה | avrasya | ユーラシア | 유라시아 | 欧亚 | 歐亞`,
  maghreb: phrases`
    maghreb | the maghreb | magreb | magrebe | μαγκρέμπ | магриб | магриба | մաղրիբ | المغرب العربي | המגרב | mağrip
    マグレブ | 마그레브 | 马格里布 | 馬格里布`,
  'middle-east': phrases`
    middle east | the middle east | mideast | near east | middle east and north africa | mena | nahost | naher osten
    nahost und nordafrika | mittlerer osten | moyen-orient | proche-orient | proche et moyen-orient | oriente medio
    medio oriente | oriente próximo | cercano oriente | médio oriente | vicino oriente | midden-oosten
    nabije oosten | mellanöstern | bliski wschód | μέση ανατολή | ближний восток | ближній схід | близький схід
    մերձավոր արևելք | միջին արևելք | الشرق الأوسط | الشرق الأدنى | המזרח התיכון | מזרח תיכון | orta doğu | ortadoğu
    yakın doğu | 中東 | 중동 | 中东`,
  scandinavia: phrases`
    scandinavia | nordic countries | the nordics | skandinavien | nordische länder | norden | scandinavie
    pays nordiques | escandinavia | países nórdicos | escandinávia | paesi nordici | scandinavië | skandynawia
    kraje nordyckie | σκανδιναβία | скандинавия | скандинавія | սկանդինավիա | إسكندنافيا | סקנדינביה | iskandinavya
    북유럽 국가 | 斯堪的纳维亚`,
}

/** Countries and regions of the world by ISO 3166 or UN M49 code or an id of ours: their names in all our languages. */
export const countries: Record<string, string[]> = Object.fromEntries(
  Object.entries({ ...countryNames, ...regions }).map(([id, names]) => [
    id,
    [...new Set([...names, ...(shortForms[id] ?? [])])],
  ]),
)
