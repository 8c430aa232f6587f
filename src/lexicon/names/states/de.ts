import { names } from '../list.js'

/** What states are called in German. */
export const de = names`
  Andorra; Vereinigte Arabische Emirate; Afghanistan; Antigua und Barbuda; Albanien; Armenien; Angola; Argentinien;
  Österreich; Australien; Aserbaidschan; Bosnien und Herzegowina; Barbados; Bangladesch; Belgien; Burkina Faso;
  Bulgarien; Bahrain; Burundi; Benin; Brunei Darussalam; Bolivien; Brasilien; Bahamas; Bhutan; Botsuana; Belarus;
  Belize; Kanada; Zentralafrikanische Republik; Schweiz; Chile; Kamerun; China; Kolumbien; Costa Rica; Kuba; Zypern;
  Tschechien; Deutschland; Dschibuti; Dänemark; Dominica; Dominikanische Republik; Algerien; Ecuador; Estland;
  Ägypten; Eritrea; Spanien; Äthiopien; Finnland; Fidschi; Mikronesien; Frankreich; Gabun; Vereinigtes Königreich;
  Grenada; Georgien; Ghana; Grönland; Gambia; Guinea; Äquatorialguinea; Griechenland; Guatemala; Guinea-Bissau;
  Guyana; Honduras; Kroatien; Haiti; Ungarn; Indonesien; Irland; Israel; Indien; Irak; Iran; Island; Italien; Jamaika;
  Jordanien; Japan; Kenia; Kirgisistan; Kambodscha; Kiribati; Komoren; St. Kitts und Nevis; Nordkorea; Südkorea;
  Kuwait; Kasachstan; Laos; Libanon; St. Lucia; Liechtenstein; Sri Lanka; Liberia; Lesotho; Litauen; Luxemburg;
  Lettland; Libyen; Marokko; Monaco; Republik Moldau; Montenegro; Madagaskar; Marshallinseln; Mali; Mongolei;
  Mauretanien; Malta; Mauritius; Malediven; Malawi; Mexiko; Malaysia; Mosambik; Namibia; Niger; Nigeria; Nicaragua;
  Niederlande; Norwegen; Nepal; Nauru; Neuseeland; Oman; Panama; Peru; Papua-Neuguinea; Philippinen; Pakistan; Polen;
  Portugal; Palau; Paraguay; Katar; Rumänien; Serbien; Russland; Ruanda; Saudi-Arabien; Salomonen; Seychellen; Sudan;
  Schweden; Singapur; Slowenien; Slowakei; Sierra Leone; San Marino; Senegal; Somalia; Suriname; Südsudan; São Tomé
  und Príncipe; El Salvador; Syrien; Eswatini; Tschad; Togo; Thailand; Tadschikistan; Turkmenistan; Tunesien; Tonga;
  Türkei; Trinidad und Tobago; Tuvalu; Taiwan; Tansania; Ukraine; Uganda; Vereinigte Staaten; Uruguay; Usbekistan; St.
  Vincent und die Grenadinen; Venezuela; Vietnam; Vanuatu; Samoa; Kosovo; Jemen; Südafrika; Sambia; Simbabwe`
