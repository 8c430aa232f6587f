import { names } from '../list.js'

/** What states are called in Hungarian. */
export const hu = names`
  Andorra; Egyesült Arab Emírségek; Afganisztán; Antigua és Barbuda; Albánia; Örményország; Angola; Argentína;
  Ausztria; Ausztrália; Azerbajdzsán; Bosznia-Hercegovina; Barbados; Banglades; Belgium; Burkina Faso; Bulgária;
  Bahrein; Burundi; Benin; Brunei; Bolívia; Brazília; Bahama-szigetek; Bhután; Botswana; Belarusz; Belize; Kanada;
  Közép-afrikai Köztársaság; Svájc; Chile; Kamerun; Kína; Kolumbia; Costa Rica; Kuba; Ciprus; Csehország; Németország;
  Dzsibuti; Dánia; Dominika; Dominikai Köztársaság; Algéria; Ecuador; Észtország; Egyiptom; Eritrea; Spanyolország;
  Etiópia; Finnország; Fidzsi; Mikronézia; Franciaország; Gabon; Egyesült Királyság; Grenada; Grúzia; Ghána; Grönland;
  Gambia; Guinea; Egyenlítői-Guinea; Görögország; Guatemala; Bissau-Guinea; Guyana; Honduras; Horvátország; Haiti;
  Magyarország; Indonézia; Írország; Izrael; India; Irak; Irán; Izland; Olaszország; Jamaica; Jordánia; Japán; Kenya;
  Kirgizisztán; Kambodzsa; Kiribati; Comore-szigetek; Saint Kitts és Nevis; Észak-Korea; Dél-Korea; Kuvait;
  Kazahsztán; Laosz; Libanon; Saint Lucia; Liechtenstein; Srí Lanka; Libéria; Lesotho; Litvánia; Luxemburg;
  Lettország; Líbia; Marokkó; Monaco; Moldova; Montenegró; Madagaszkár; Marshall-szigetek; Mali; Mongólia; Mauritánia;
  Málta; Mauritius; Maldív-szigetek; Malawi; Mexikó; Malajzia; Mozambik; Namíbia; Niger; Nigéria; Nicaragua;
  Hollandia; Norvégia; Nepál; Nauru; Új-Zéland; Omán; Panama; Peru; Pápua Új-Guinea; Fülöp-szigetek; Pakisztán;
  Lengyelország; Portugália; Palau; Paraguay; Katar; Románia; Szerbia; Oroszország; Ruanda; Szaúd-Arábia;
  Salamon-szigetek; Seychelle-szigetek; Szudán; Svédország; Szingapúr; Szlovénia; Szlovákia; Sierra Leone; San Marino;
  Szenegál; Szomália; Suriname; Dél-Szudán; São Tomé és Príncipe; Salvador; Szíria; Szváziföld; Csád; Togo; Thaiföld;
  Tádzsikisztán; Türkmenisztán; Tunézia; Tonga; Törökország; Trinidad és Tobago; Tuvalu; Tajvan; Tanzánia; Ukrajna;
  Uganda; Egyesült Államok; Uruguay; Üzbegisztán; Saint Vincent és a Grenadine-szigetek; Venezuela; Vietnám; Vanuatu;
  Szamoa; Koszovó; Jemen; Dél-afrikai Köztársaság; Zambia; Zimbabwe`
