import { names } from '../list.js'

/** What states are called in Romanian. */
export const ro = names`
  Andorra; Emiratele Arabe Unite; Afganistan; Antigua și Barbuda; Albania; Armenia; Angola; Argentina; Austria;
  Australia; Azerbaidjan; Bosnia și Herțegovina; Barbados; Bangladesh; Belgia; Burkina Faso; Bulgaria; Bahrain;
  Burundi; Benin; Brunei; Bolivia; Brazilia; Bahamas; Bhutan; Botswana; Belarus; Belize; Canada; Republica
  Centrafricană; Elveția; Chile; Camerun; China; Columbia; Costa Rica; Cuba; Cipru; Cehia; Germania; Djibouti;
  Danemarca; Dominica; Republica Dominicană; Algeria; Ecuador; Estonia; Egipt; Eritreea; Spania; Etiopia; Finlanda;
  Fiji; Micronezia; Franța; Gabon; Regatul Unit; Grenada; Georgia; Ghana; Groenlanda; Gambia; Guineea; Guineea
  Ecuatorială; Grecia; Guatemala; Guineea-Bissau; Guyana; Honduras; Croația; Haiti; Ungaria; Indonezia; Irlanda;
  Israel; India; Irak; Iran; Islanda; Italia; Jamaica; Iordania; Japonia; Kenya; Kârgâzstan; Cambodgia; Kiribati;
  Comore; Saint Kitts și Nevis; Coreea de Nord; Coreea de Sud; Kuweit; Kazahstan; Laos; Liban; Sfânta Lucia;
  Liechtenstein; Sri Lanka; Liberia; Lesotho; Lituania; Luxemburg; Letonia; Libia; Maroc; Monaco; Republica Moldova;
  Muntenegru; Madagascar; Insulele Marshall; Mali; Mongolia; Mauritania; Malta; Mauritius; Maldive; Malawi; Mexic;
  Malaysia; Mozambic; Namibia; Niger; Nigeria; Nicaragua; Țările de Jos; Norvegia; Nepal; Nauru; Noua Zeelandă; Oman;
  Panama; Peru; Papua-Noua Guinee; Filipine; Pakistan; Polonia; Portugalia; Palau; Paraguay; Qatar; România; Serbia;
  Rusia; Rwanda; Arabia Saudită; Insulele Solomon; Seychelles; Sudan; Suedia; Singapore; Slovenia; Slovacia; Sierra
  Leone; San Marino; Senegal; Somalia; Suriname; Sudanul de Sud; São Tomé și Príncipe; El Salvador; Siria; Eswatini;
  Ciad; Togo; Thailanda; Tadjikistan; Turkmenistan; Tunisia; Tonga; Turcia; Trinidad și Tobago; Tuvalu; Taiwan;
  Tanzania; Ucraina; Uganda; Statele Unite ale Americii; Uruguay; Uzbekistan; Saint Vincent și Grenadinele; Venezuela;
  Vietnam; Vanuatu; Samoa; Kosovo; Yemen; Africa de Sud; Zambia; Zimbabwe`
