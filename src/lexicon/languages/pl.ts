import type { Language } from '../language.js'
import { forms, phrases } from '../lists.js'

/** What newsletters in Polish say again and again. */
export const pl: Language = {
  code: 'pl',
  by: phrases`
    autor: | autorka: | autorzy: | autor | autorka | tekst: | teksty: | napisał | napisała | napisali | opracował
    opracowała | opracowanie: | przygotował | przygotowała | przygotowali | oprac. | rozmawiał | rozmawiała | rozmawia
    pisze | relacja: | relacjonuje | przełożył | przełożyła | tłumaczenie: | przez | redakcja: | tłum.:`,
  sourceLabels: phrases`źródło: | źródła:`,
  byAfter: phrases`
    korespondent | korespondentka | dziennikarz | dziennikarka | publicysta | publicystka | felietonista
    felietonistka | redaktor | redaktorka | redaktor naczelny`,
  and: phrases`i | oraz | & | z`,
  linkLabels: phrases`
    czytaj więcej | czytaj dalej | czytaj całość | czytaj także | czytaj też | czytaj tutaj | czytaj artykuł | czytaj
    czytaj na | przeczytaj | przeczytaj więcej | przeczytaj całość | przeczytaj artykuł | więcej informacji
    więcej tutaj | więcej na | więcej o | więcej | więcej szczegółów | dowiedz się więcej | dowiedz się
    zobacz więcej | zobacz | zobacz także | zobacz wideo | zobacz całość | obejrzyj | oglądaj | posłuchaj | słuchaj
    pobierz | ściągnij | kliknij tutaj | kliknij tu | kliknij, aby | kliknij aby | przejdź do | sprawdź
    zapisz się tutaj | zarejestruj się tutaj | podpisz petycję | pełny tekst | pełna treść | cały artykuł | cały tekst
    całość | szczegóły | szczegóły tutaj | tutaj | tu | link | źródło | rozwiń`,
  linkWords: phrases`
    tutaj | tu | więcej | dalej | całość | cały | artykuł | wiadomość | list | raport | oświadczenie | komunikat
    tekst | pełny | pełna | pełną | treść | wideo | film | wywiad | rozmowa | podcast | nagranie | dokument | badanie
    rezolucja | petycja | petycję | decyzja | wyrok | ustawa | projekt | uchwała | przemówienie | blog | wpis | strona
    stronie | stronę | szczegóły | informacji | informacje | na | w | o | ten | nasz | nasza | oryginał | oryginale
    pdf | program | relacja`,
  credits: phrases`
    fot. | fot: | fot.: | fot | foto: | zdjęcie: | zdjęcia: | zdj. | zdj.: | autor zdjęcia | autor zdjęcia:
    autor zdjęć | autor zdjęć: | autorka zdjęć: | źródło zdjęcia | źródło zdjęcia: | fotografia: | fotografie:
    fotograf: | zdjęcie dzięki uprzejmości | dzięki uprzejmości | ilustracja: | ilustracje: | rys. | rysunek:
    grafika: | infografika: | zdjęcie ilustracyjne | zdjęcie archiwalne | archiwum prywatne | zrzut ekranu
    materiały prasowe | autor fotografii:`,
  photoHeadings: phrases`
    zdjęcia tygodnia | zdjęcie tygodnia | zdjęcia dnia | zdjęcie dnia | zdjęcia miesiąca | zdjęcie miesiąca
    fotografia tygodnia | fotografie tygodnia | foto tygodnia | foto dnia | tydzień na zdjęciach | tydzień w zdjęciach
    tydzień w obrazach | miesiąc na zdjęciach | rok na zdjęciach | na zdjęciach | w obiektywie | zdjęcia | fotografie
    fotogaleria | galeria | galeria zdjęć | galeria fotografii | fotoreportaż | fotorelacja | album`,
  sectionWords: phrases`
    wiadomości | wiadomość | aktualności | nowości | informacje | komunikaty | komunikat | wydarzenia | wydarzenie
    najnowsze | najważniejsze | ważne | skrót | skrócie | krótko | doniesienia | nagłówki | temat | tematy | opinie
    opinia | komentarz | komentarze | analiza | analizy | felieton | felietony | publicystyka | debata | idee | świat
    świata | lokalne | lokalnie | region | regiony | regionalne | kraj | kraju | krajowe | polska | polsce | zagranica
    zagraniczne | międzynarodowe | globalne | europa | europie | unia | unii | europejska | azja | afryka | ameryka
    bliski | wschód | polityka | gospodarka | ekonomia | finanse | biznes | firmy | rynek | praca | pracy
    społeczeństwo | społeczne | kultura | kultury | sztuka | muzyka | książki | książka | lektury | film | kino
    teatr | media | prasa | prasy | przegląd | sport | sportowe | zdrowie | nauka | badania | technologia
    technologie | cyfrowe | środowisko | ekologia | klimat | energia | energetyka | transport | drogi | pogoda
    edukacja | oświata | szkoła | bezpieczeństwo | obrona | obronność | prawo | prawa | człowieka | sądy
    sprawiedliwość | kronika | ludzie | nekrologi | wspomnienia | wywiad | wywiady | rozmowy | rozmowa | reportaż
    reportaże | recenzje | listy | czytelników | społeczność | diaspora | polonia | miasto | miasta | gmina | gminy
    powiat | województwo | dzielnica | sołectwa | kalendarium | kalendarz | zapowiedzi | ogłoszenia | oferty | nabory
    konkursy | projekty | projekt | narzędzia | publikacje | raporty | artykuły | wideo | podcasty | linki | rząd
    sejm | senat | parlament | kongres | rada | rady | państwo | wybory | samorząd | tydzień | tygodnia | miesiąc
    miesiąca | dzień | dnia | inne | pozostałe | różne | różności | ogólne | specjalne | historia | religia | kościół
    turystyka | podróże | rolnictwo | mieszkania | z | ze | w | we | na | o | i | do | dla | po | ciekawostki
    organizacje | pozarządowe | mosty`,
  opinionWords: phrases`
    opinie | opinia | komentarz | komentarze | felieton | felietony | publicystyka | analiza | analizy | debata
    polemika | polemiki | punkt widzenia | listy do redakcji | listy czytelników | esej | eseje | wstępniak
    od redakcji | stanowiska | głos | głosy`,
  mastheadWords: phrases`
    newsletter | biuletyn | informator | tygodnik | miesięcznik | dziennik | przegląd | kronika | kurier | gazeta
    goniec | zestawienie | podsumowanie | digest | numer | nr | wydanie | rocznik`,
  furniture: phrases`
    wypisz się | wypisać się | zrezygnuj z subskrypcji | rezygnacja z subskrypcji | anuluj subskrypcję
    rezygnacja z newslettera | zrezygnować z otrzymywania | usuń mnie z listy | subskrybuj | zapisz się do newslettera
    zapisz się na newsletter | zaprenumeruj | prenumerata | wyświetl w przeglądarce | zobacz w przeglądarce
    otwórz w przeglądarce | w przeglądarce | wersja online | wersja internetowa | jeśli wiadomość nie wyświetla się
    nie widzisz tej wiadomości | prześlij dalej | prześlij znajomemu | przekaż dalej | wyślij znajomemu
    wszelkie prawa zastrzeżone | wszystkie prawa zastrzeżone | otrzymujesz tę wiadomość | otrzymujesz ten
    otrzymują państwo | otrzymałeś tę wiadomość | otrzymałaś tę wiadomość | ta wiadomość została wysłana
    wiadomość została wysłana | nie chcesz otrzymywać | nie chcą państwo otrzymywać | nie chcesz więcej
    zarządzaj subskrypcją | zmień ustawienia | zmień preferencje | zaktualizuj preferencje | polityka prywatności
    ochrona danych osobowych | klauzula informacyjna | administratorem danych | rodo | warunki korzystania
    obserwuj nas | śledź nas | polub nas | znajdź nas na | dołącz do nas | udostępnij | podziel się | tweetnij
    drukuj | copyright | © | skontaktuj się | wydawca: | nie odpowiadaj na | prosimy nie odpowiadać
    odpowiedz na tę wiadomość | wesprzyj nas | wesprzyj | wpłać | przekaż darowiznę | przekaż 1,5%
    materiał sponsorowany | artykuł sponsorowany | wróć na górę | stopka redakcyjna | powrót do góry`,
  contents: phrases`
    w tym numerze | w numerze | w tym wydaniu | w dzisiejszym wydaniu | w tym newsletterze | w tym tygodniu | dziś
    dzisiaj | spis treści | zawartość | treść numeru | co w numerze | o czym piszemy | tematy numeru`,
  greetings: phrases`
    drodzy | drodzy czytelnicy | drodzy przyjaciele | szanowny | szanowna | szanowni | szanowni państwo
    szanowni czytelnicy | szanowna pani | szanowny panie | witaj | witam | witamy | witajcie | cześć | dzień dobry
    dobry wieczór | kochani | szczęśliwego nowego roku | drogi czytelniku | droga czytelniczko | drogie czytelniczki`,
  closings: phrases`
    z poważaniem | z wyrazami szacunku | pozdrawiam | pozdrawiamy | pozdrowienia | serdeczne pozdrowienia
    serdecznie pozdrawiam | serdecznie pozdrawiamy | z pozdrowieniami | łączę pozdrowienia | do zobaczenia
    do usłyszenia | do następnego | do następnego razu | do przeczytania | do jutra | trzymajcie się
    dziękujemy za lekturę | dziękuję za lekturę | dziękujemy za uwagę | dziękujemy, że | dzięki za lekturę
    miłej lektury | przyjemnej lektury | dobrej lektury | udanego tygodnia | dobrego tygodnia | miłego weekendu
    udanego weekendu | dobrego weekendu | miłego dnia | wesołych świąt | to wszystko na | to już wszystko | redakcja
    o newsletterze | o nas | kim jesteśmy`,
  mailFields: phrases`od | do | dw | udw | cc | temat | data | wysłano | odpowiedz do`,
  small: phrases`
    i | a | oraz | lub | albo | ale | lecz | ani | w | we | z | ze | na | do | od | ode | za | po | pod | nad | przed
    przy | przez | o | u | dla | bez | między | wobec | wśród | podczas | według | ponad | mimo | że | żeby | aby | by
    bo | gdy | jak | jako | jeśli | czy | co | kto | który | która | które | którzy | których | gdzie | kiedy
    dlaczego | niż | nie | tak | też | także | już | jeszcze | tylko | się | jest | są | był | była | było | były
    będzie | będą | być | ma | mają | może | mogą | musi | jego | jej | ich | go | mu | im | on | ona | ono | oni
    one | my | wy | ja | ty | nas | nam | was | to | ten | ta | te | tego | tej | tym | tych | swój | swoje | swoją
    sobie | nasz | nasze | wszystkie | więcej | bardzo`,
  dangling: phrases`
    i | a | oraz | lub | albo | ale | lecz | ani | w | we | z | ze | na | do | od | za | po | nad | przed | przy
    przez | o | u | dla | bez | między | wobec | wśród | podczas | według | ponad | mimo | że | żeby | aby | by | bo
    gdy | jak | jako | jeśli | czy | który | która | które | którzy | których | niż | nie | się | jest | są | był
    była | było | były | jego | jej | ich | swój | swoje | swoją | tej | tych | bardzo | każdy | każda | kilka
    oraz że | zarówno`,
  anaphora: phrases`
    ona | ono | oni | ta | te | ci | tego | tej | tym | jego | jej | ich | ale | też | także | również | ponadto
    poza tym | jednak | jednakże | natomiast | tymczasem | mimo to | dlatego | więc | zatem | wtedy | potem
    następnie | później | wcześniej | tam | tu | tutaj | teraz | tak | jednocześnie | wreszcie | w końcu | z kolei
    z drugiej strony | jego zdaniem | jej zdaniem | my | ja | na przykład | co więcej`,
  speech: phrases`
    powiedział | powiedziała | powiedzieli | mówi | mówił | mówiła | mówią | stwierdził | stwierdziła | stwierdza
    oświadczył | oświadczyła | oświadcza | poinformował | poinformowała | poinformowali | informuje | dodał | dodała
    dodaje | podkreślił | podkreśliła | podkreśla | zaznaczył | zaznaczyła | zaznacza | wyjaśnił | wyjaśniła
    wyjaśnia | ogłosił | ogłosiła | napisał | napisała | pisze | piszą | ostrzegł | ostrzegła | ostrzega | przekazał
    przekazała | zapowiedział | zapowiedziała | skomentował | skomentowała | ocenił | oceniła | ocenia | odpowiedział
    odpowiedziała | zapytał | zapytała | przyznał | przyznała | twierdzi | twierdzą | zauważył | zauważa | według
    zdaniem | jak podaje | podał | podaje | relacjonuje`,
  months: forms`
    styczeń, stycznia, styczniu, styczniem, sty, stycz | luty, lutego, lutym, lut | marzec, marca, marcu, marcem, mar
    kwiecień, kwietnia, kwietniu, kwietniem, kwi, kwiec | maj, maja, maju, majem
    czerwiec, czerwca, czerwcu, czerwcem, cze, czerw | lipiec, lipca, lipcu, lipcem, lip
    sierpień, sierpnia, sierpniu, sierpniem, sie, sierp | wrzesień, września, wrześniu, wrześniem, wrz, wrześ
    październik, października, październiku, październikiem, paź, paźdz
    listopad, listopada, listopadzie, listopadem, lis | grudzień, grudnia, grudniu, grudniem, gru, grudz`,
  weekdays: forms`
    poniedziałek, poniedziałku, poniedziałki, poniedziałkiem, pon, pn | wtorek, wtorku, wtorki, wtorkiem, wt
    środa, środę, środy, środzie, śr | czwartek, czwartku, czwartki, czwartkiem, czw, czwart
    piątek, piątku, piątki, piątkiem, pt, piąt | sobota, sobotę, soboty, sobocie, sob, sb
    niedziela, niedzielę, niedzieli, niedziele, niedz, nd, ndz`,
}
