import type { Language } from '../language.js'
import { forms, phrases } from '../lists.js'

/** What newsletters in Turkish say again and again. Dotted i and dotless ı are two letters: lower-case it as Turkish. */
export const tr: Language = {
  code: 'tr',
  by: phrases`
    yazan | yazan: | yazar: | yazar | yazarlar: | hazırlayan | hazırlayan: | hazırlayanlar: | haber: | haberi:
    röportaj: | söyleşi: | çeviri: | çeviren: | çeviren | derleyen | derleyen: | metin: | aktaran: | muhabir:
    editör: | kaleme alan`,
  sourceLabels: phrases`kaynak: | kaynaklar:`,
  byAfter: phrases`
    yazdı | bildirdi | bildiriyor | muhabiri | muhabir | köşe yazarı | editör | editörü | temsilcisi | yazarı | haberi`,
  and: phrases`ve | ile | & | veya`,
  linkLabels: phrases`
    devamını oku | devamı | devamı için | devamını okuyun | devamı burada | devam et | daha fazla | daha fazla oku
    daha fazla bilgi | daha fazlası | daha fazlası için | daha çok | tamamını oku | tamamını okuyun | tamamı için
    tamamını okumak için | haberin devamı | haberin tamamı | yazının devamı | yazının tamamı | haberi oku
    haberi okuyun | makaleyi oku | makalenin tamamı | yazıyı oku | raporu oku | raporun tamamı | metnin tamamı
    açıklamanın tamamı | mektubu oku | okumak için | okumaya devam et | oku | izle | izlemek için | videoyu izle
    dinle | dinlemek için | indir | indirmek için | tıklayın | tıklayınız | buraya tıklayın | buraya tıklayınız
    için tıklayın | için tıklayınız | ayrıntılar | ayrıntılar için | ayrıntılı bilgi | detaylar | detaylar için
    detaylı bilgi | incele | inceleyin | keşfet | görüntüle | kaydol | kayıt için | imzala | imzalamak için | burada
    buradan | bağlantı | link | kaynak`,
  linkWords: phrases`
    burada | buradan | buraya | devamı | devamını | daha | fazla | oku | okuyun | tamamı | tamamını | haber | haberi
    haberin | makale | makaleyi | yazı | yazıyı | mektup | mektubu | rapor | raporu | açıklama | açıklamayı | bildiri
    basın | metin | tam | video | videoyu | röportaj | söyleşi | podcast | belge | çalışma | karar | kararı | yasa
    tasarı | önerge | konuşma | blog | site | web | sitesi | sayfa | sayfası | ayrıntılar | bilgi | için | tıklayın
    bu | orijinal | pdf | program`,
  credits: phrases`
    fotoğraf: | fotoğraflar: | fotoğrafı çeken | fotoğrafı çeken: | foto: | fotoğrafçı: | fotoğraf ©
    fotoğraf izniyle | görsel: | görseller: | görsel kaynağı | görsel kaynak | fotoğraf kaynağı | kredi:
    illüstrasyon: | çizim: | çizer: | infografik: | karikatür: | arşiv fotoğrafı | arşiv görüntüsü | ekran görüntüsü
    kapak fotoğrafı | fotoğraf aa | fotoğraf dha | fotoğraf reuters | fotoğraf ap | fotoğraf afp`,
  photoHeadings: phrases`
    haftanın fotoğrafları | haftanın fotoğrafı | günün fotoğrafları | günün fotoğrafı | ayın fotoğrafları
    ayın fotoğrafı | haftanın kareleri | haftanın karesi | günün karesi | günün kareleri | yılın fotoğrafları
    fotoğraflarla | fotoğraflarla hafta | fotoğraflarla haftanın özeti | karelerle hafta | görüntülerle hafta
    fotoğraflar | kareler | galeri | foto galeri | fotogaleri | fotoğraf galerisi | foto haber | görseller | albüm`,
  sectionWords: phrases`
    haberler | haber | haberleri | gündem | güncel | son | dakika | manşet | manşetler | başlıklar | öne | çıkanlar
    kısa | kısaca | görüş | görüşler | yorum | yorumlar | analiz | analizler | köşe | yazıları | yazılar | başyazı
    tartışma | fikir | fikirler | dünya | dünyadan | yerel | bölge | bölgeler | bölgesel | ulusal | uluslararası
    küresel | dış | iç | türkiye | türkiye'den | avrupa | birliği | asya | afrika | amerika | abd | ortadoğu | orta
    doğu | kafkasya | balkanlar | politika | siyaset | siyasi | ekonomi | finans | iş | piyasa | piyasalar | şirketler
    emek | çalışma | toplum | toplumsal | sosyal | yaşam | hayat | kültür | kültürü | sanat | müzik | kitap | kitaplar
    edebiyat | sinema | film | tiyatro | medya | basın | basından | basında | bülteni | açıklamaları | spor | sağlık
    bilim | araştırma | teknoloji | dijital | çevre | iklim | doğa | enerji | ulaşım | trafik | hava | durumu | eğitim
    okul | güvenlik | savunma | hukuk | adalet | yargı | mahkeme | hakları | insan | haklar | asayiş | kadın | kişiler
    vefat | vefatlar | röportaj | röportajlar | söyleşi | söyleşiler | portre | inceleme | incelemeler | eleştiri
    mektuplar | okur | okurlardan | topluluk | diaspora | şehir | kent | şehirler | belediye | mahalle | ilçe | il
    köy | etkinlikler | etkinlik | takvim | takvimi | ajanda | toplantılar | duyurular | duyuru | ilanlar | ilanları
    çağrılar | projeler | proje | kaynaklar | araçlar | yayınlar | raporlar | makaleler | videolar | podcastler
    bağlantılar | hükümet | hükûmet | meclis | parlamento | kongre | senato | konsey | devlet | seçim | seçimler
    hafta | haftanın | haftalık | ayın | ay | günün | gün | diğer | genel | çeşitli | özel | dosya | tarih | din
    turizm | seyahat | tarım | konut | ve | ile | dan | den | bu | en | çok | okunanlar | sivil | dernek | vakıf`,
  opinionWords: phrases`
    görüş | görüşler | yorum | yorumlar | yorum-analiz | analiz | analizler | köşe yazıları | köşe yazısı | köşe
    başyazı | başyazılar | makale | makaleler | okur mektupları | okuyucu mektupları | bakış | bakış açısı | fikir
    fikirler | tartışma | deneme | denemeler | düşünce | perspektif`,
  mastheadWords: phrases`
    bülten | bülteni | bültenimiz | e-bülten | haftalık | aylık | günlük | gazete | gazetesi | dergi | dergisi | özet
    özeti | derleme | seçki | digest | sayı | sayısı | no | cilt`,
  furniture: phrases`
    abonelikten çık | abonelikten çıkın | abonelikten çıkmak | aboneliği iptal et | aboneliğinizi iptal
    üyelikten çık | üyelikten ayrıl | listeden çık | listeden çıkmak | abone ol | abone olun | bültene abone ol
    bültenimize abone | tarayıcıda görüntüle | tarayıcıda aç | tarayıcınızda görüntüle | tarayıcınızda
    internet tarayıcınızda | çevrimiçi görüntüle | web sürümü | web versiyonu | bu e-postayı görüntüleyemiyorsanız
    görüntüleyemiyorsanız | arkadaşına ilet | arkadaşınıza iletin | arkadaşına gönder | iletin | tüm hakları saklıdır
    her hakkı saklıdır | bu e-postayı | bu e-posta | bu iletiyi | bu bülteni almak | e-posta almak istemiyorsanız
    almak istemiyorsanız | artık almak istemiyorsanız | tercihlerinizi güncelleyin | tercihleri güncelle
    tercihlerinizi yönetin | ayarlarınızı değiştirin | gizlilik politikası | gizlilik bildirimi | kişisel verilerin
    kvkk | aydınlatma metni | kullanım koşulları | kullanım şartları | bizi takip edin | takip edin | bizi takip et
    paylaş | paylaşın | facebook'ta paylaş | tweetle | yazdır | copyright | telif hakkı | © | bize ulaşın
    iletişime geçin | künye | yanıtlamayın | yanıtlamayınız | cevaplamayınız | bağış yap | bağış yapın | destek olun
    bize destek olun | sponsorlu içerik | başa dön | yukarı çık | sayfa başı | iletişim bilgileri`,
  contents: phrases`
    bu sayıda | bu bültende | bu haftaki sayıda | içindekiler | bu hafta | bugün | içerik | bu sayının konuları
    bu haftanın başlıkları | neler var | bu hafta neler var | bültende neler var | özet`,
  greetings: phrases`
    sevgili | sevgili okurlar | sevgili okuyucular | sevgili dostlar | sevgili arkadaşlar | değerli | değerli okurlar
    değerli okuyucular | değerli dostlar | değerli üyeler | sayın | sayın okurlar | merhaba | merhabalar | selam
    selamlar | herkese merhaba | günaydın | iyi günler | iyi akşamlar | tünaydın | hoş geldiniz | hoşgeldiniz
    hoş geldin | mutlu yıllar`,
  closings: phrases`
    saygılarımla | saygılarımızla | saygılar | sevgilerimle | sevgiler | sevgi ve saygılarımla | en iyi dileklerimle
    en iyi dileklerimizle | selamlarımla | dostlukla | dayanışmayla | görüşmek üzere | haftaya görüşmek üzere
    haftaya görüşürüz | tekrar görüşmek üzere | görüşürüz | hoşça kalın | hoşçakalın | kendinize iyi bakın
    okuduğunuz için teşekkürler | okuduğunuz için teşekkür ederiz | teşekkürler | teşekkür ederiz | iyi okumalar
    keyifli okumalar | iyi haftalar | iyi hafta sonları | iyi tatiller | bu haftalık bu kadar | bugünlük bu kadar
    şimdilik bu kadar | yayın ekibi | bu bülten hakkında | bülten hakkında | hakkımızda | biz kimiz`,
  mailFields: phrases`kimden | kime | gönderen | alıcı | bilgi | gizli | konu | tarih | gönderildi | yanıtla`,
  small: phrases`
    ve | ile | veya | ya | ya da | ama | fakat | ancak | de | da | ki | mi | mı | mu | mü | bir | bu | şu | o | için
    gibi | kadar | göre | karşı | sonra | önce | üzere | üzerine | hakkında | dair | doğru | beri | rağmen | arasında
    olarak | olan | olduğu | oldu | olacak | değil | var | yok | çok | en | daha | her | hiç | ne | neden | nasıl
    kim | hangi | nerede | niçin | çünkü | eğer | ise | diye | bile | sadece | yalnızca | hem | hep | şey | ben | sen
    biz | siz | onlar | onun | onu | ona | bunu | buna | bunun | kendi | tüm | bütün | bazı | artık | yine | henüz
    etti | ediyor | dedi | yeni`,
  dangling: phrases`
    ve | ile | veya | ya da | ama | fakat | ancak | ki | bir | bu | şu | için | gibi | göre | karşı | üzere | dair
    olarak | olan | olduğu | en | daha | her | çünkü | eğer | hem | kendi | tüm | bütün | bazı | onun | bunun | hangi
    ise`,
  anaphora: phrases`
    bu | şu | onlar | bunlar | onun | bunun | onu | bunu | ona | buna | ama | ancak | fakat | ve | ayrıca
    bununla birlikte | buna karşın | buna rağmen | öte yandan | diğer yandan | üstelik | dahası | böylece | böyle
    bu nedenle | bu yüzden | bunun üzerine | dolayısıyla | sonra | ardından | daha sonra | o zaman | bu arada
    aynı zamanda | sonunda | son olarak | şimdi | orada | burada | biz | yine de | oysa | örneğin | nitekim | ona göre`,
  speech: phrases`
    dedi | dediler | diyor | diyorlar | söyledi | söylüyor | söylediler | belirtti | belirtiyor | açıkladı | açıklıyor
    ifade etti | ifade ediyor | kaydetti | vurguladı | vurguluyor | ekledi | bildirdi | duyurdu | anlattı | anlatıyor
    aktardı | yazdı | yazıyor | uyardı | savundu | iddia etti | öne sürdü | ileri sürdü | eleştirdi | konuştu
    yanıtladı | sordu | doğruladı | hatırlattı | değerlendirdi | göre | çağrıda bulundu | talep etti | dile getirdi
    paylaştı`,
  months: forms`
    ocak, ocak'ta, oca | şubat, şubat'ta, şub | mart, mart'ta, mar | nisan, nisan'da, nis | mayıs, mayıs'ta, may
    haziran, haziran'da, haz | temmuz, temmuz'da, tem | ağustos, ağustos'ta, ağu | eylül, eylül'de, eyl
    ekim, ekim'de, eki | kasım, kasım'da, kas | aralık, aralık'ta, ara`,
  weekdays: forms`
    pazartesi, pzt | salı, sal | çarşamba, çar, çrş | perşembe, per, prş | cuma, cum | cumartesi, cmt, cts
    pazar, paz`,
}
