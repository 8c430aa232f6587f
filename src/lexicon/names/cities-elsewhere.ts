import { type KnownName, names } from './list.js'

/**
 * What other languages call towns of places.ts, where it differs, by BCP 47 code. Made by scripts/lexicon/cities.mjs
 * from Unicode CLDR 48.2 (© Unicode, Inc., licence Unicode-3.0): do not edit by hand.
 */
export const citiesElsewhere: Readonly<Record<string, KnownName[]>> = {
  ar: names`
  آلانباتار; أبيدجان; أثينا; أديس أبابا; أسمرة; أسونسيون; أكرا; ألماتي; أمستردام; أنتاناناريفو; أوسلو; أوكلاند;
  إسطنبول; الجزائر; الخرطوم; الدار البيضاء; الرياض; القاهرة; القدس; باريس; باكو; باماكو; بانغوي; بانكوك; براتيسلافا;
  برازافيل; براغ; برثا; برسيبان; برلين; بروكسل; بشكيك; بغداد; بلغراد; بنوم بنه; بوجومبورا; بوخارست; بودابست;
  بودغوريكا; بورت أو برنس; بوغوتا; بوينوس أيرس; بيروت; بيونغ يانغ; تالين; تايبيه; تبليسي; تشيسيناو; تورونتو; تونس;
  تيخوانا; تيرانا; تيغوسيغالبا; جاكرتا; جوبا; جوهانسبرغ; جيبوتي; دار السلام; داكار; دبلن; دبي; دكا; دمشق; دنفر;
  دوشانبي; ديترويت; رانغون; روما; ريسيف; ريغا; ريكيافيك; زغرب; زيورخ; سان خوان; سانتو دومينغو; سانتياغو; ساو باولو;
  ستوكهولم; سراييفو; سكوبي; سول; سيدني; شنغهاي; شيكاغو; صوفيا; طرابلس; طشقند; طهران; طوكيو; عدن; عشق آباد; عمّان;
  غابورون; غواياكويل; فانكوفر; فري تاون; فلاديفوستك; فولوجراد; فيانتيان; فيلنيوس; فيينا; كابول; كاتماندو; كاراكاس;
  كالكتا; كامبالا; كراتشي; كوالا لامبور; كوبنهاغن; كولومبو; كوناكري; كيغالي; كينشاسا; كييف; لا باز; لاغوس; لشبونة;
  لندن; لواندا; لوس انجلوس; لوساكا; لومي; ليبرفيل; ليما; ليوبليانا; مابوتو; مالابو; ماناغوا; مانيلا; مدريد; مدينة هو
  تشي منة; مسقط; مقديشيو; مكسيكو سيتي; موسكو; مونتفيديو; مونروفيا; ميلبورن; مينسك; نواكشوط; نيامي; نيروبي; نيقوسيا;
  نيويورك; هافانا; هراري; هلسنكي; وارسو; واغادوغو; ويندهوك; وينيبيج; يريفان`,
  cs: names`
  Abidžan; Addis Abeba; Alžír; Athény; Ašchabad; Bagdád; Bejrút; Biškek; Brusel; Bukurešť; Bělehrad; Chartúm; Ciudad
  de México; Curych; Damašek; Dubaj; Dušanbe; Džibuti; Helsinky; Ho Či Minovo město; Jerevan; Jeruzalém; Kalkata;
  Karáčí; Kišiněv; Kodaň; Kolombo; Kyjev; Káhira; Lisabon; Londýn; Lublaň; Maskat; Mogadišu; Moskva; Nikósie;
  Nuakšott; Paříž; Pchjongjang; Phnompenh; Praha; Rangún; Rijád; Sofie; Soul; Taškent; Tchaj-pej; Tokio; Tripolis;
  Ulánbátar; Varšava; Vídeň; Záhřeb; Řím; Šanghaj`,
  da: names`
  Addis Abeba; Algier; Asjkhabad; Athen; Bagdad; Beograd; Bisjkek; Bruxelles; Bukarest; Ciudad de México; Damaskus;
  Dusjanbe; Jerevan; Katmandu; København; Lissabon; Moskva; Prag; Rangoon; Rom; Tasjkent; Warszawa; Wien`,
  de: names`
  Addis Abeba; Algier; Athen; Aşgabat; Bagdad; Belgrad; Bischkek; Brüssel; Bukarest; Damaskus; Daressalam; Dschibuti;
  Duschanbe; Eriwan; Havanna; Ho-Chi-Minh-Stadt; Kairo; Kalkutta; Karatschi; Khartum; Kiew; Kopenhagen; Lissabon;
  Maskat; Mexiko-Stadt; Mogadischu; Moskau; Nikosia; Pjöngjang; Prag; Rangun; Riad; Rom; Taipeh; Taschkent; Tiflis;
  Tokio; Tripolis; Warschau; Wien; Wladiwostok; Wolgograd`,
  el: names`
  Άγιος Δομίνικος; Άκρα; Άμστερνταμ; Άντεν; Όκλαντ; Όσλο; Αβάνα; Αθήνα; Αλγέρι; Αλμάτι; Αμμάν; Αμπιτζάν; Αντίς
  Αμπέμπα; Ανταναναρίβο; Ασμάρα; Ασουνσιόν; Ασχαμπάτ; Βίλνιους; Βίντχουκ; Βαγδάτη; Βανκούβερ; Βαρσοβία; Βελιγράδι;
  Βερολίνο; Βιέννη; Βιεντιάν; Βλαδιβοστόκ; Βουδαπέστη; Βουκουρέστι; Βρυξέλλες; Βυρητός; Βόλγκοκραντ; Γιοχάνεσμπουργκ;
  Γκαμπορόνε; Γκουαγιακίλ; Γουίνιπεγκ; Δαμασκός; Δουβλίνο; Ελσίνκι; Ερεβάν; Ζάγκρεμπ; Ζυρίχη; Ιερουσαλήμ; Κάιρο;
  Κίεβο; Καζαμπλάνκα; Καλκούτα; Καμπάλα; Καμπούλ; Καράκας; Καράτσι; Κατμαντού; Κιγκάλι; Κινσάσα; Κισινάου; Κολόμπο;
  Κοπεγχάγη; Κουάλα Λουμπούρ; Κωνσταντινούπολη; Κόνακρι; Λάγκος; Λίμα; Λα Παζ; Λευκωσία; Λιμπρεβίλ; Λιουμπλιάνα;
  Λισαβόνα; Λομέ; Λονδίνο; Λος Άντζελες; Λουάντα; Λουζάκα; Μαδρίτη; Μαλάμπο; Μανάγκουα; Μανίλα; Μαπούτο; Μασκάτ;
  Μελβούρνη; Μινσκ; Μογκαντίσου; Μονρόβια; Μοντεβιδέο; Μπακού; Μπαμάκο; Μπανγκί; Μπανγκόκ; Μπισκέκ; Μπογκοτά; Μπουένος
  Άιρες; Μπουζουμπούρα; Μπραζαβίλ; Μπρατισλάβα; Μπρισμπέιν; Μόσχα; Νέα Υόρκη; Ναϊρόμπι; Νιαμέι; Νουακσότ; Ντάκα;
  Ντένβερ; Ντακάρ; Νταρ ες Σαλάμ; Ντιτρόιτ; Ντουμπάι; Ντουσάνμπε; Ουαγκαντούγκου; Ουλάν Μπατόρ; Παρίσι; Περθ;
  Πιονγκγιάνγκ; Πνομ Πενχ; Ποντγκόριτσα; Πορτ-ο-Πρενς; Πράγα; Πόλη Χο Τσι Μινχ; Πόλη του Μεξικού; Ρέυκιαβικ; Ρίγα;
  Ρανγκούν; Ρεσίφε; Ριάντ; Ρώμη; Σάο Πάολο; Σίδνεϊ; Σαν Χουάν; Σανγκάη; Σαντιάγκο; Σαράγεβο; Σεούλ; Σικάγο; Σκόπια;
  Στοκχόλμη; Σόφια; Τίρανα; Ταλίν; Τασκένδη; Ταϊπέι; Τεγκουσιγκάλπα; Τεχεράνη; Τζακάρτα; Τζιμπουτί; Τζούμπα; Τιφλίδα;
  Τιχουάνα; Τορόντο; Τρίπολη; Τόκιο; Τύνιδα; Φρίταουν; Χαράρε; Χαρτούμ; Χεβρώνα`,
  es: names`
  Abiyán; Acra; Adís Abeba; Argel; Asjabad; Atenas; Bagdad; Belgrado; Bruselas; Bucarest; Calcuta; Ciudad Ho Chi Minh;
  Ciudad de México; Conakri; Copenhague; Daca; Damasco; Dar es-Salam; Dusambé; El Cairo; Ereván; Estambul; Estocolmo;
  Jartum; Jerusalén; Johannesburgo; Katmandú; La Habana; Lisboa; Liubliana; Londres; Mascate; Mogadiscio; Moscú;
  Nuakchot; Nueva York; Praga; Puerto Príncipe; Reikiavik; Riad; Roma; Santiago de Chile; Seúl; Skopie; Sídney;
  Tallin; Taskent; Tiflis; Tokio; Túnez; Uagadugú; Varsovia; Viena; Vientián; Vilna; Volgogrado; Yakarta; Yibuti`,
  fi: names`
  Addis Abeba; Alger; Ateena; Ašgabat; Bagdad; Belgrad; Berliini; Biškek; Bryssel; Bukarest; Ciudad de México;
  Damaskos; Dušanbe; Havanna; Hồ Chí Minhin kaupunki; Jerevan; Kairo; Kalkutta; Khartum; Kiova; Kööpenhamina;
  Lissabon; Lontoo; Masqat; Moskova; Nikosia; Pariisi; Pjongjang; Praha; Riad; Riika; Rooma; Santiago de Chile; Soul;
  Tallinna; Taškent; Tokio; Tukholma; Varsova; Vilna; Wien`,
  fr: names`
  Achgabat; Addis-Abeba; Alger; Alma Ata; Athènes; Bagdad; Bakou; Beyrouth; Bichkek; Bruxelles; Bucarest; Calcutta;
  Copenhague; Damas; Douchanbé; Erevan; Hô-Chi-Minh-Ville; Kaboul; Katmandou; La Havane; Le Caire; Lisbonne; Londres;
  Manille; Mascate; Mogadiscio; Moscou; Nicosie; Oulan-Bator; Rangoun; Riyad; Saint-Domingue; Tachkent; Tbilissi;
  Varsovie; Vienne`,
  he: names`
  אדיס אבבה; אולאן באטור; אוסלו; אוקלנד; איסטנבול; אלמאטי; אמסטרדם; אנטננריבו; אסונסיון; אסמרה; אקרה; אשגבט; אתונה;
  באקו; בגדד; בואנוס איירס; בוגוטה; בודפשט; בוקרשט; ביירות; בישקק; בלגרד; במאקו; בנגואי; בנגקוק; ברזוויל; ברטיסלבה;
  בריסביין; בריסל; ברלין; גבורונה; גואיאקיל; דאקה; דאר א-סלאם; דבלין; דובאי; דושנבה; דטרויט; דמשק; דנוור; דקאר;
  הוואנה; הלסינקי; הרארה; וואגאדוגו; וויניפג; וולגוגרד; ויינטיאן; וילנה; וינדהוק; וינה; ולדיווסטוק; ונקובר; ורשה;
  זאגרב; חברון; חרטום; טאיפיי; טאלין; טביליסי; טגוסיגלפה; טהרן; טוקיו; טורונטו; טיחואנה; טירנה; טריפולי; טשקנט;
  יוהנסבורג; ירוואן; ירושלים; לאגוס; לה פאס; לואנדה; לובליאנה; לומה; לונדון; לוסקה; ליברוויל; לימה; ליסבון; מאפוטו;
  מדריד; מוגדישו; מונטווידאו; מונרוביה; מוסקבה; מוסקט; מינסק; מלבו; מלבורן; מנגואה; מנילה; מקסיקו סיטי; ניאמיי; ניו
  יורק; ניירובי; ניקוסיה; סאו פאולו; סופיה; סיאול; סידני; סן חואן; סנטו דומינגו; סנטיאגו; סקופיה; סרייבו; עדן; עמאן;
  פודגוריצה; פורט או פראנס; פיונגיאנג; פנום פן; פראג; פריז; פריטאון; ציריך; קאבול; קהיר; קואלה לומפור; קולומבו;
  קולקטה; קונאקרי; קופנהגן; קזבלנקה; קטמנדו; קיגלי; קייב; קינשסה; קישינב; קמפאלה; קראקס; רומא; ריאד; ריגה; רייקיאוויק;
  רנגון; רסיפה; שטוקהולם; שיקגו; שנחאי; תוניס`,
  hu: names`
  Addisz-Abeba; Algír; Alma-Ata; Amszterdam; Asgabat; Aszmara; Athén; Bagdad; Bejrút; Belgrád; Biskek; Brüsszel;
  Bukarest; Bécs; Dakka; Damaszkusz; Dar es-Salaam; Dubaj; Dusanbe; Dzsibuti; Havanna; Ho Si Minh-város; Isztanbul;
  Jereván; Jeruzsálem; Kairó; Kalkutta; Karacsi; Kartúm; Katmandu; Kijev; Koppenhága; Lisszabon; Maszkat; Mexikóváros;
  Minszk; Moszkva; Phenjan; Pozsony; Prága; Párizs; Rijád; Róma; Sanghaj; Szarajevó; Szkopje; Szófia; Szöul; Tajpej;
  Tallin; Taskent; Tbiliszi; Tokió; Tunisz; Ulánbátor; Varsó; Vientián; Vlagyivosztok; Zágráb`,
  hy: names`
  Աբիջան; Ադեն; Ադիս Աբեբա; Աթենք; Ալժիր; Ալմաթի; Ամման; Ամստերդամ; Անտանանարիվու; Աշխաբադ; Ասմերա; Ասունսյոն; Աքրա;
  Բաղդադ; Բամակո; Բանգի; Բանգկոկ; Բաքու; Բելգրադ; Բեյրութ; Բեռլին; Բիշքեկ; Բոգոտա; Բուդապեշտ; Բուենոս Այրես;
  Բուժումբուրա; Բուխարեստ; Բրազավիլ; Բրատիսլավա; Բրիսբեն; Բրյուսել; Գաբորոնե; Գուայակիլ; Դամասկոս; Դար-Էս-Սալամ;
  Դաքար; Դաքքա; Դենվեր; Դետրոյթ; Դուբայ; Դուբլին; Դուշանբե; Երուսաղեմ; Երևան; Զագրեբ; Էր Ռիադ; Թայպեյ; Թբիլիսի;
  Թեհրան; Թունիս; Լա Պաս; Լագոս; Լիբրևիլ; Լիմա; Լիսաբոն; Լյուբլյանա; Լոմե; Լոնդոն; Լոս Անջելես; Լուանդա; Լուսակա;
  Խարթում; Կալկուտա; Կահիրե; Կամպալա; Կասաբլանկա; Կատմանդու; Կարակաս; Կարաչի; Կիգալի; Կինշասա; Կիև; Կոլոմբո; Կոնակրի;
  Կոպենհագեն; Կուալա Լումպուր; Հավանա; Հարարե; Հեբրոն; Հելսինկի; Հոշիմին; Հռոմ; Մադրիդ; Մալաբո; Մանագուա; Մանիլա;
  Մապուտու; Մասկատ; Մելբուրն; Մեխիկո; Մինսկ; Մոգադիշո; Մոնտեվիդեո; Մոնրովիա; Մոսկվա; Յոհանեսբուրգ; Նայրոբի; Նիամեյ;
  Նիկոսիա; Նյու Յորք; Նուակշոտ; Շանհայ; Ուագադուգու; Ուլան Բատոր; Չիկագո; Պերթ; Պնոմպեն; Պոդգորիցա; Պորտ-օ-Պրենս;
  Պրահա; Ջակարտա; Ջիբութի; Ջուբա; Ռանգուն; Ռեյկյավիկ; Ռեսիֆի; Ռիգա; Սան Խուան; Սան Պաուլու; Սանտյագո; Սանտո Դոմինգո;
  Սարաևո; Սեուլ; Սիդնեյ; Սկոպյե; Սոֆիա; Ստամբուլ; Ստոկհոլմ; Վանկուվեր; Վարշավա; Վիեննա; Վիլնյուս; Վինդհուկ; Վինիպեգ;
  Վլադիվոստոկ; Վյենտյան; Վոլգոգրադ; Տալլին; Տաշքենդ; Տեգուսիգալպա; Տիխուանա; Տիրանա; Տոկիո; Տորոնտո; Տրիպոլի; Ցյուրիխ;
  Փարիզ; Փխենյան; Քաբուլ; Քիշնև; Օսլո; Օքլենդ; Ֆրիթաուն`,
  it: names`
  Addis Abeba; Algeri; Atene; Belgrado; Berlino; Bruxelles; Bucarest; Calcutta; Città del Messico; Copenaghen; Dacca;
  Damasco; Dublino; Gerusalemme; Giacarta; Gibuti; Giuba; Ho Chi Minh; Il Cairo; Khartum; L'Avana; Lisbona; Londra;
  Lubiana; Mascate; Mogadiscio; Mosca; Parigi; Praga; Rangoon; Riyad; Roma; San Paolo; Seul; Stoccolma; Tunisi;
  Varsavia; Zagabria; Zurigo`,
  nb: names`
  Addis Abeba; Alger; Asjkhabad; Athen; Bagdad; Beograd; Bisjkek; Brussel; București; Damaskus; Dar-es-Salaam;
  Dusjanbe; Helsingfors; Ho Chi Minh-byen; Jerevan; Kairo; Katmandu; København; Lisboa; Mexico by; Moskva; Muskat;
  Nikosia; Praha; Roma; Tasjkent; Warszawa; Wien`,
  nl: names`
  Addis Abeba; Alma-Ata; Asjchabad; Athene; Bagdad; Bakoe; Beiroet; Belgrado; Berlijn; Bisjkek; Boedapest; Boekarest;
  Brussel; Calcutta; Doesjanbe; Ho Chi Minhstad; Istanboel; Jerevan; Jeruzalem; Khartoem; Kopenhagen; Lissabon;
  Londen; Manilla; Mexico-Stad; Moskou; Parijs; Praag; Rangoon; Riyad; Sjanghai; Tasjkent; Tokio; Warschau; Wenen;
  Wolgograd`,
  pl: names`
  Abidżan; Addis Abeba; Akra; Algier; Antananarywa; Aszchabad; Ateny; Ałmaty; Bagdad; Bangi; Bejrut; Belgrad; Biszkek;
  Bratysława; Bruksela; Budapeszt; Bukareszt; Bużumbura; Chartum; Damaszek; Dubaj; Duszanbe; Dżakarta; Dżibuti; Dżuba;
  Erywań; Hawana; Ho Chi Minh; Jerozolima; Kair; Kalkuta; Karaczi; Katmandu; Kijów; Kinszasa; Kiszyniów; Kolombo;
  Konakry; Kopenhaga; Lizbona; Londyn; Lublana; Madryt; Maskat; Mogadiszu; Moskwa; Nawakszut; Nikozja; Nowy Jork;
  Paryż; Pjongjang; Praga; Rangun; Rijad; Ryga; Rzym; Sarajewo; Seul; Stambuł; Szanghaj; Sztokholm; Tajpej; Tallin;
  Taszkient; Tokio; Trypolis; Ułan Bator; Wagadugu; Warszawa; Wiedeń; Wientian; Wilno; Windhuk; Wołgograd;
  Władywostok; Zagrzeb; Zurych`,
  pt: names`
  Acra; Adis Abeba; Amsterdã; Amã; Argel; Asgabate; Assunção; Atenas; Bagdá; Beirute; Belgrado; Berlim; Bruxelas;
  Bucareste; Budapeste; Cabul; Calcutá; Cartum; Cidade de Ho Chi Minh; Cidade do México; Conacri; Copenhague; Dacca;
  Damasco; Djibuti; Duchambe; Estocolmo; Guaiaquil; Helsinque; Istambul; Jacarta; Joanesburgo; Katmandu; Lisboa;
  Liubliana; Londres; Madri; Mascate; Mogadíscio; Montevidéu; Moscou; Nova York; Porto Príncipe; Praga; Rangum; Riade;
  Roma; Seul; Teerã; Tóquio; Varsóvia; Viena; Volgogrado; Xangai; Zurique`,
  ro: names`
  Addis Abeba; Alger; Almatî; Atena; Așgabat; Bagdad; Belgrad; Bișkek; Bruxelles; București; Budapesta; Calcutta;
  Ciudad de Mexico; Copenhaga; Dacca; Damasc; Dușanbe; Erevan; Ho Și Min; Ierusalim; Lisabona; Londra; Mogadiscio;
  Moscova; Phenian; Podgorița; Praga; Riad; Roma; Seul; Tașkent; Varșovia; Viena`,
  ru: names`
  Абиджан; Аддис-Абеба; Аден; Аккра; Алжир; Алматы; Амман; Амстердам; Антананариву; Асмэра; Асунсьон; Афины; Ашхабад;
  Багдад; Баку; Бамако; Банги; Бангкок; Бейрут; Белград; Берлин; Бишкек; Богота; Браззавиль; Братислава; Брисбен;
  Брюссель; Будапешт; Бужумбура; Бухарест; Буэнос-Айрес; Ванкувер; Варшава; Вена; Вильнюс; Виндхук; Виннипег;
  Владивосток; Волгоград; Вьентьян; Габороне; Гавана; Гуаякиль; Дакар; Дакка; Дамаск; Дар-эс-Салам; Денвер; Детройт;
  Джакарта; Джибути; Джуба; Дубай; Дублин; Душанбе; Ереван; Загреб; Иерусалим; Йоханнесбург; Кабул; Каир; Калькутта;
  Кампала; Каракас; Карачи; Касабланка; Катманду; Кигали; Киев; Киншаса; Кишинев; Коломбо; Конакри; Копенгаген;
  Куала-Лумпур; Ла-Пас; Лагос; Либревиль; Лима; Лиссабон; Ломе; Лондон; Лос-Анджелес; Луанда; Лусака; Любляна; Мадрид;
  Малабо; Манагуа; Манила; Мапуту; Маскат; Мельбурн; Мехико; Минск; Могадишо; Монровия; Монтевидео; Москва; Найроби;
  Ниамей; Никосия; Нуакшот; Нью-Йорк; Окленд; Осло; Париж; Перт; Пномпень; Подгорица; Порт-о-Пренс; Прага; Пхеньян;
  Рейкьявик; Ресифи; Рига; Рим; Сан-Паулу; Сан-Хуан; Санто-Доминго; Сантьяго; Сараево; Сеул; Сидней; Скопье; София;
  Стамбул; Стокгольм; Тайбэй; Таллин; Ташкент; Тбилиси; Тегеран; Тегусигальпа; Тирана; Тихуана; Токио; Торонто;
  Триполи; Тунис; Уагадугу; Улан-Батор; Фритаун; Хараре; Хартум; Хеврон; Хельсинки; Хошимин; Цюрих; Чикаго; Шанхай;
  Эр-Рияд; Янгон`,
  sv: names`
  Addis Abeba; Alger; Asjchabad; Aten; Bagdad; Belgrad; Bisjkek; Bryssel; Bukarest; Ciudad de México; Damaskus; Dar
  es-Salaam; Dusjanbe; Havanna; Helsingfors; Ho Chi Minh-staden; Jerevan; Kairo; Katmandu; Köpenhamn; Lissabon;
  Moskva; Muskat; Prag; Rom; Tasjkent; Warszawa; Wien`,
  tr: names`
  Akra; Almatı; Atina; Aşkabat; Bağdat; Belgrad; Beyrut; Bişkek; Brazzavil; Brüksel; Budapeşte; Bükreş; Cakarta;
  Cezayir; Cibuti; Ciudad de México; Dakka; Darüsselam; Duşanbe; El Halil; Erivan; Hartum; Ho Chi Minh Kenti; Kabil;
  Kahire; Kalküta; Karaçi; Katmandu; Kazablanka; Kinşasa; Kişinev; Kolombo; Konakri; Kopenhag; Kudüs; Lefkoşa;
  Librevil; Lizbon; Londra; Maskat; Mogadişu; Moskova; Prag; Riyad; Roma; Saraybosna; Seul; Sidney; Sofya; Stokholm;
  Tahran; Taşkent; Tiflis; Tiran; Trablus; Tunus; Ulan Batur; Varşova; Viyana; Zürih; Üsküp; Şam; Şanghay`,
  uk: names`
  Єреван; Єрусалим; Абіджан; Аддис-Абеба; Аден; Аккра; Алжир; Алмати; Амман; Амстердам; Антананаріву; Асмера;
  Асунсьйон; Афіни; Ашгабат; Багдад; Баку; Бамако; Бангкок; Банґі; Бейрут; Белград; Берлін; Боґота; Браззавіль;
  Братислава; Брюссель; Брісбен; Будапешт; Буенос-Айрес; Бужумбура; Бухарест; Бішкек; Вʼєнтьян; Ванкувер; Варшава;
  Владивосток; Волгоград; Відень; Вільнюс; Віндгук; Вінніпеґ; Гавана; Гельсінкі; Дакар; Дакка; Дамаск; Дар-ес-Салам;
  Денвер; Детройт; Джакарта; Джуба; Джібуті; Дубай; Дублін; Душанбе; Ер-Ріяд; Загреб; Йоганнесбурґ; Кабул; Кампала;
  Каракас; Карачі; Касабланка; Катманду; Каїр; Кишинів; Київ; Колката; Коломбо; Конакрі; Копенгаген; Куала-Лумпур;
  Кігалі; Кіншаса; Ла-Пас; Лаґос; Ломе; Лондон; Лос-Анджелес; Луанда; Лусака; Любляна; Лібревіль; Ліма; Лісабон;
  Мадрид; Малабо; Манаґуа; Маніла; Мапуту; Маскат; Мельбурн; Мехіко; Монровія; Монтевідео; Москва; Моґадішо; Мінськ;
  Найробі; Нуакшотт; Нью-Йорк; Ніамей; Нікосія; Окленд; Осло; Париж; Перт; Пномпень; Подгориця; Порт-о-Пренс; Прага;
  Пхеньян; Рейкʼявік; Ресіфі; Рига; Рим; Сан-Паулу; Сан-Хуан; Санто-Домінґо; Сантьяґо; Сараєво; Сеул; Скопʼє; Софія;
  Стамбул; Стокгольм; Сідней; Тайбей; Таллінн; Ташкент; Тбілісі; Тегеран; Теґусіґальпа; Тирана; Токіо; Торонто;
  Триполі; Туніс; Тіхуана; Уаґадуґу; Улан-Батор; Фрітаун; Хараре; Хартум; Хеврон; Хошимін; Цюріх; Чікаґо; Шанхай;
  Янгон; Ґабороне; Ґуаякіль`,
}
