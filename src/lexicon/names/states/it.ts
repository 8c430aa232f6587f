import { names } from '../list.js'

/** What states are called in Italian. */
export const it = names`
  Andorra; Emirati Arabi Uniti; Afghanistan; Antigua e Barbuda; Albania; Armenia; Angola; Argentina; Austria;
  Australia; Azerbaigian; Bosnia ed Erzegovina; Barbados; Bangladesh; Belgio; Burkina Faso; Bulgaria; Bahrein;
  Burundi; Benin; Brunei; Bolivia; Brasile; Bahamas; Bhutan; Botswana; Bielorussia; Belize; Canada; Repubblica
  Centrafricana; Svizzera; Cile; Camerun; Cina; Colombia; Costa Rica; Cuba; Cipro; Cechia; Germania; Gibuti;
  Danimarca; Dominica; Repubblica Dominicana; Algeria; Ecuador; Estonia; Egitto; Eritrea; Spagna; Etiopia; Finlandia;
  Figi; Micronesia; Francia; Gabon; Regno Unito; Grenada; Georgia; Ghana; Groenlandia; Gambia; Guinea; Guinea
  Equatoriale; Grecia; Guatemala; Guinea-Bissau; Guyana; Honduras; Croazia; Haiti; Ungheria; Indonesia; Irlanda;
  Israele; India; Iraq; Iran; Islanda; Italia; Giamaica; Giordania; Giappone; Kenya; Kirghizistan; Cambogia; Kiribati;
  Comore; Saint Kitts e Nevis; Corea del Nord; Corea del Sud; Kuwait; Kazakistan; Laos; Libano; Saint Lucia;
  Liechtenstein; Sri Lanka; Liberia; Lesotho; Lituania; Lussemburgo; Lettonia; Libia; Marocco; Monaco; Moldavia;
  Montenegro; Madagascar; Isole Marshall; Mali; Mongolia; Mauritania; Malta; Mauritius; Maldive; Malawi; Messico;
  Malaysia; Mozambico; Namibia; Niger; Nigeria; Nicaragua; Paesi Bassi; Norvegia; Nepal; Nauru; Nuova Zelanda; Oman;
  Panama; Perù; Papua Nuova Guinea; Filippine; Pakistan; Polonia; Portogallo; Palau; Paraguay; Qatar; Romania; Serbia;
  Russia; Ruanda; Arabia Saudita; Isole Salomone; Seychelles; Sudan; Svezia; Singapore; Slovenia; Slovacchia; Sierra
  Leone; San Marino; Senegal; Somalia; Suriname; Sud Sudan; São Tomé e Príncipe; El Salvador; Siria; Eswatini; Ciad;
  Togo; Thailandia; Tagikistan; Turkmenistan; Tunisia; Tonga; Turchia; Trinidad e Tobago; Tuvalu; Taiwan; Tanzania;
  Ucraina; Uganda; Stati Uniti; Uruguay; Uzbekistan; Saint Vincent e Grenadine; Venezuela; Vietnam; Vanuatu; Samoa;
  Kosovo; Yemen; Sudafrica; Zambia; Zimbabwe`
