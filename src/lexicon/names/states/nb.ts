import { names } from '../list.js'

/** What states are called in Norwegian Bokmål. */
export const nb = names`
  Andorra; De forente arabiske emirater; Afghanistan; Antigua og Barbuda; Albania; Armenia; Angola; Argentina;
  Østerrike; Australia; Aserbajdsjan; Bosnia-Hercegovina; Barbados; Bangladesh; Belgia; Burkina Faso; Bulgaria;
  Bahrain; Burundi; Benin; Brunei; Bolivia; Brasil; Bahamas; Bhutan; Botswana; Belarus; Belize; Canada; Den
  sentralafrikanske republikk; Sveits; Chile; Kamerun; Kina; Colombia; Costa Rica; Cuba; Kypros; Tsjekkia; Tyskland;
  Djibouti; Danmark; Dominica; Den dominikanske republikk; Algerie; Ecuador; Estland; Egypt; Eritrea; Spania; Etiopia;
  Finland; Fiji; Mikronesiaføderasjonen; Frankrike; Gabon; Storbritannia; Grenada; Georgia; Ghana; Grønland; Gambia;
  Guinea; Ekvatorial-Guinea; Hellas; Guatemala; Guinea-Bissau; Guyana; Honduras; Kroatia; Haiti; Ungarn; Indonesia;
  Irland; Israel; India; Irak; Iran; Island; Italia; Jamaica; Jordan; Japan; Kenya; Kirgisistan; Kambodsja; Kiribati;
  Komorene; Saint Kitts og Nevis; Nord-Korea; Sør-Korea; Kuwait; Kasakhstan; Laos; Libanon; St. Lucia; Liechtenstein;
  Sri Lanka; Liberia; Lesotho; Litauen; Luxemburg; Latvia; Libya; Marokko; Monaco; Moldova; Montenegro; Madagaskar;
  Marshalløyene; Mali; Mongolia; Mauritania; Malta; Mauritius; Maldivene; Malawi; Mexico; Malaysia; Mosambik; Namibia;
  Niger; Nigeria; Nicaragua; Nederland; Norge; Nepal; Nauru; New Zealand; Oman; Panama; Peru; Papua Ny-Guinea;
  Filippinene; Pakistan; Polen; Portugal; Palau; Paraguay; Qatar; Romania; Serbia; Russland; Rwanda; Saudi-Arabia;
  Salomonøyene; Seychellene; Sudan; Sverige; Singapore; Slovenia; Slovakia; Sierra Leone; San Marino; Senegal;
  Somalia; Surinam; Sør-Sudan; São Tomé og Príncipe; El Salvador; Syria; Eswatini; Tsjad; Togo; Thailand;
  Tadsjikistan; Turkmenistan; Tunisia; Tonga; Tyrkia; Trinidad og Tobago; Tuvalu; Taiwan; Tanzania; Ukraina; Uganda;
  USA; Uruguay; Usbekistan; St. Vincent og Grenadinene; Venezuela; Vietnam; Vanuatu; Samoa; Kosovo; Jemen; Sør-Afrika;
  Zambia; Zimbabwe`
