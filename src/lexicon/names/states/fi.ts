import { names } from '../list.js'

/** What states are called in Finnish. */
export const fi = names`
  Andorra; Arabiemiirikunnat; Afganistan; Antigua ja Barbuda; Albania; Armenia; Angola; Argentiina; Itävalta;
  Australia; Azerbaidžan; Bosnia ja Hertsegovina; Barbados; Bangladesh; Belgia; Burkina Faso; Bulgaria; Bahrain;
  Burundi; Benin; Brunei; Bolivia; Brasilia; Bahama; Bhutan; Botswana; Valko-Venäjä; Belize; Kanada; Keski-Afrikan
  tasavalta; Sveitsi; Chile; Kamerun; Kiina; Kolumbia; Costa Rica; Kuuba; Kypros; Tšekki; Saksa; Djibouti; Tanska;
  Dominica; Dominikaaninen tasavalta; Algeria; Ecuador; Viro; Egypti; Eritrea; Espanja; Etiopia; Suomi; Fidži;
  Mikronesia; Ranska; Gabon; Iso-Britannia; Grenada; Georgia; Ghana; Grönlanti; Gambia; Guinea; Päiväntasaajan Guinea;
  Kreikka; Guatemala; Guinea-Bissau; Guyana; Honduras; Kroatia; Haiti; Unkari; Indonesia; Irlanti; Israel; Intia;
  Irak; Iran; Islanti; Italia; Jamaika; Jordania; Japani; Kenia; Kirgisia; Kambodža; Kiribati; Komorit; Saint Kitts ja
  Nevis; Pohjois-Korea; Etelä-Korea; Kuwait; Kazakstan; Laos; Libanon; Saint Lucia; Liechtenstein; Sri Lanka; Liberia;
  Lesotho; Liettua; Luxemburg; Latvia; Libya; Marokko; Monaco; Moldova; Montenegro; Madagaskar; Marshallinsaaret;
  Mali; Mongolia; Mauritania; Malta; Mauritius; Malediivit; Malawi; Meksiko; Malesia; Mosambik; Namibia; Niger;
  Nigeria; Nicaragua; Alankomaat; Norja; Nepal; Nauru; Uusi-Seelanti; Oman; Panama; Peru; Papua-Uusi-Guinea;
  Filippiinit; Pakistan; Puola; Portugali; Palau; Paraguay; Qatar; Romania; Serbia; Venäjä; Ruanda; Saudi-Arabia;
  Salomonsaaret; Seychellit; Sudan; Ruotsi; Singapore; Slovenia; Slovakia; Sierra Leone; San Marino; Senegal; Somalia;
  Suriname; Etelä-Sudan; São Tomé ja Príncipe; El Salvador; Syyria; Eswatini; Tšad; Togo; Thaimaa; Tadžikistan;
  Turkmenistan; Tunisia; Tonga; Turkki; Trinidad ja Tobago; Tuvalu; Taiwan; Tansania; Ukraina; Uganda; Yhdysvallat;
  Uruguay; Uzbekistan; Saint Vincent ja Grenadiinit; Venezuela; Vietnam; Vanuatu; Samoa; Kosovo; Jemen; Etelä-Afrikka;
  Sambia; Zimbabwe`
