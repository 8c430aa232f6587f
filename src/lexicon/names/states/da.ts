import { names } from '../list.js'

/** What states are called in Danish. */
export const da = names`
  Andorra; De Forenede Arabiske Emirater; Afghanistan; Antigua og Barbuda; Albanien; Armenien; Angola; Argentina;
  Østrig; Australien; Aserbajdsjan; Bosnien-Hercegovina; Barbados; Bangladesh; Belgien; Burkina Faso; Bulgarien;
  Bahrain; Burundi; Benin; Brunei; Bolivia; Brasilien; Bahamas; Bhutan; Botswana; Belarus; Belize; Canada; Den
  Centralafrikanske Republik; Schweiz; Chile; Cameroun; Kina; Colombia; Costa Rica; Cuba; Cypern; Tjekkiet; Tyskland;
  Djibouti; Danmark; Dominica; Den Dominikanske Republik; Algeriet; Ecuador; Estland; Egypten; Eritrea; Spanien;
  Etiopien; Finland; Fiji; Mikronesien; Frankrig; Gabon; Storbritannien; Grenada; Georgien; Ghana; Grønland; Gambia;
  Guinea; Ækvatorialguinea; Grækenland; Guatemala; Guinea-Bissau; Guyana; Honduras; Kroatien; Haiti; Ungarn;
  Indonesien; Irland; Israel; Indien; Irak; Iran; Island; Italien; Jamaica; Jordan; Japan; Kenya; Kirgisistan;
  Cambodja; Kiribati; Comorerne; Saint Kitts og Nevis; Nordkorea; Sydkorea; Kuwait; Kasakhstan; Laos; Libanon; Saint
  Lucia; Liechtenstein; Sri Lanka; Liberia; Lesotho; Litauen; Luxembourg; Letland; Libyen; Marokko; Monaco; Moldova;
  Montenegro; Madagaskar; Marshalløerne; Mali; Mongoliet; Mauretanien; Malta; Mauritius; Maldiverne; Malawi; Mexico;
  Malaysia; Mozambique; Namibia; Niger; Nigeria; Nicaragua; Nederlandene; Norge; Nepal; Nauru; New Zealand; Oman;
  Panama; Peru; Papua Ny Guinea; Filippinerne; Pakistan; Polen; Portugal; Palau; Paraguay; Qatar; Rumænien; Serbien;
  Rusland; Rwanda; Saudi-Arabien; Salomonøerne; Seychellerne; Sudan; Sverige; Singapore; Slovenien; Slovakiet; Sierra
  Leone; San Marino; Senegal; Somalia; Surinam; Sydsudan; São Tomé og Príncipe; El Salvador; Syrien; Eswatini; Tchad;
  Togo; Thailand; Tadsjikistan; Turkmenistan; Tunesien; Tonga; Tyrkiet; Trinidad og Tobago; Tuvalu; Taiwan; Tanzania;
  Ukraine; Uganda; USA; Uruguay; Usbekistan; Saint Vincent og Grenadinerne; Venezuela; Vietnam; Vanuatu; Samoa;
  Kosovo; Yemen; Sydafrika; Zambia; Zimbabwe`
