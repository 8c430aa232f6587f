import { names } from '../list.js'

/** What states are called in Swedish. */
export const sv = names`
  Andorra; Förenade Arabemiraten; Afghanistan; Antigua och Barbuda; Albanien; Armenien; Angola; Argentina; Österrike;
  Australien; Azerbajdzjan; Bosnien och Hercegovina; Barbados; Bangladesh; Belgien; Burkina Faso; Bulgarien; Bahrain;
  Burundi; Benin; Brunei; Bolivia; Brasilien; Bahamas; Bhutan; Botswana; Belarus; Belize; Kanada; Centralafrikanska
  republiken; Schweiz; Chile; Kamerun; Kina; Colombia; Costa Rica; Kuba; Cypern; Tjeckien; Tyskland; Djibouti;
  Danmark; Dominica; Dominikanska republiken; Algeriet; Ecuador; Estland; Egypten; Eritrea; Spanien; Etiopien;
  Finland; Fiji; Mikronesien; Frankrike; Gabon; Storbritannien; Grenada; Georgien; Ghana; Grönland; Gambia; Guinea;
  Ekvatorialguinea; Grekland; Guatemala; Guinea-Bissau; Guyana; Honduras; Kroatien; Haiti; Ungern; Indonesien; Irland;
  Israel; Indien; Irak; Iran; Island; Italien; Jamaica; Jordanien; Japan; Kenya; Kirgizistan; Kambodja; Kiribati;
  Komorerna; Nordkorea; Sydkorea; Kuwait; Kazakstan; Laos; Libanon; Liechtenstein; Sri Lanka; Liberia; Lesotho;
  Litauen; Luxemburg; Lettland; Libyen; Marocko; Monaco; Moldavien; Montenegro; Madagaskar; Marshallöarna; Mali;
  Mongoliet; Mauretanien; Malta; Mauritius; Maldiverna; Malawi; Mexiko; Malaysia; Moçambique; Namibia; Niger; Nigeria;
  Nicaragua; Nederländerna; Norge; Nepal; Nauru; Nya Zeeland; Oman; Panama; Peru; Papua Nya Guinea; Filippinerna;
  Pakistan; Polen; Portugal; Palau; Paraguay; Qatar; Rumänien; Serbien; Ryssland; Rwanda; Saudiarabien; Salomonöarna;
  Seychellerna; Sudan; Sverige; Singapore; Slovenien; Slovakien; Sierra Leone; San Marino; Senegal; Somalia; Surinam;
  Sydsudan; São Tomé och Príncipe; El Salvador; Syrien; Eswatini; Tchad; Togo; Thailand; Tadzjikistan; Turkmenistan;
  Tunisien; Tonga; Turkiet; Trinidad och Tobago; Tuvalu; Taiwan; Tanzania; Ukraina; Uganda; USA; Uruguay; Uzbekistan;
  Venezuela; Vietnam; Vanuatu; Samoa; Kosovo; Jemen; Sydafrika; Zambia; Zimbabwe`
