import { names } from '../list.js'

/** What states are called in Dutch. */
export const nl = names`
  Andorra; Verenigde Arabische Emiraten; Afghanistan; Antigua en Barbuda; Albanië; Armenië; Angola; Argentinië;
  Oostenrijk; Australië; Azerbeidzjan; Bosnië en Herzegovina; Barbados; Bangladesh; België; Burkina Faso; Bulgarije;
  Bahrein; Burundi; Benin; Brunei; Bolivia; Brazilië; Bahama's; Bhutan; Botswana; Belarus; Belize; Canada;
  Centraal-Afrikaanse Republiek; Zwitserland; Chili; Kameroen; China; Colombia; Costa Rica; Cuba; Cyprus; Tsjechië;
  Duitsland; Djibouti; Denemarken; Dominica; Dominicaanse Republiek; Algerije; Ecuador; Estland; Egypte; Eritrea;
  Spanje; Ethiopië; Finland; Fiji; Micronesia; Frankrijk; Gabon; Verenigd Koninkrijk; Grenada; Georgië; Ghana;
  Groenland; Gambia; Guinee; Equatoriaal-Guinea; Griekenland; Guatemala; Guinee-Bissau; Guyana; Honduras; Kroatië;
  Haïti; Hongarije; Indonesië; Ierland; Israël; India; Irak; Iran; IJsland; Italië; Jamaica; Jordanië; Japan; Kenia;
  Kirgizië; Cambodja; Kiribati; Comoren; Saint Kitts en Nevis; Noord-Korea; Zuid-Korea; Koeweit; Kazachstan; Laos;
  Libanon; Saint Lucia; Liechtenstein; Sri Lanka; Liberia; Lesotho; Litouwen; Luxemburg; Letland; Libië; Marokko;
  Monaco; Moldavië; Montenegro; Madagaskar; Marshalleilanden; Mali; Mongolië; Mauritanië; Malta; Mauritius; Maldiven;
  Malawi; Mexico; Maleisië; Mozambique; Namibië; Niger; Nigeria; Nicaragua; Nederland; Noorwegen; Nepal; Nauru;
  Nieuw-Zeeland; Oman; Panama; Peru; Papoea-Nieuw-Guinea; Filipijnen; Pakistan; Polen; Portugal; Palau; Paraguay;
  Qatar; Roemenië; Servië; Rusland; Rwanda; Saoedi-Arabië; Salomonseilanden; Seychellen; Soedan; Zweden; Singapore;
  Slovenië; Slowakije; Sierra Leone; San Marino; Senegal; Somalië; Suriname; Zuid-Soedan; Sao Tomé en Principe; El
  Salvador; Syrië; Eswatini; Tsjaad; Togo; Thailand; Tadzjikistan; Turkmenistan; Tunesië; Tonga; Turkije; Trinidad en
  Tobago; Tuvalu; Taiwan; Tanzania; Oekraïne; Oeganda; Verenigde Staten; Uruguay; Oezbekistan; Saint Vincent en de
  Grenadines; Venezuela; Vietnam; Vanuatu; Samoa; Kosovo; Jemen; Zuid-Afrika; Zambia; Zimbabwe`
