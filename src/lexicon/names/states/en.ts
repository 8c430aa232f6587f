import { names } from '../list.js'

/** What states are called in English. */
export const en = names`
  Andorra; United Arab Emirates; Afghanistan; Antigua and Barbuda; Albania; Armenia; Angola; Argentina; Austria;
  Australia; Azerbaijan; Bosnia and Herzegovina; Barbados; Bangladesh; Belgium; Burkina Faso; Bulgaria; Bahrain;
  Burundi; Benin; Brunei; Bolivia; Brazil; Bahamas; Bhutan; Botswana; Belarus; Belize; Canada; Central African
  Republic; Switzerland; Chile; Cameroon; China; Colombia; Costa Rica; Cuba; Cyprus; Czechia; Germany; Djibouti;
  Denmark; Dominica; Dominican Republic; Algeria; Ecuador; Estonia; Egypt; Eritrea; Spain; Ethiopia; Finland; Fiji;
  Micronesia; France; Gabon; United Kingdom; Grenada; Georgia; Ghana; Greenland; Gambia; Guinea; Equatorial Guinea;
  Greece; Guatemala; Guinea-Bissau; Guyana; Honduras; Croatia; Haiti; Hungary; Indonesia; Ireland; Israel; India;
  Iraq; Iran; Iceland; Italy; Jamaica; Jordan; Japan; Kenya; Kyrgyzstan; Cambodia; Kiribati; Comoros; St. Kitts and
  Nevis; North Korea; South Korea; Kuwait; Kazakhstan; Laos; Lebanon; St. Lucia; Liechtenstein; Sri Lanka; Liberia;
  Lesotho; Lithuania; Luxembourg; Latvia; Libya; Morocco; Monaco; Moldova; Montenegro; Madagascar; Marshall Islands;
  Mali; Mongolia; Mauritania; Malta; Mauritius; Maldives; Malawi; Mexico; Malaysia; Mozambique; Namibia; Niger;
  Nigeria; Nicaragua; Netherlands; Norway; Nepal; Nauru; New Zealand; Oman; Panama; Peru; Papua New Guinea;
  Philippines; Pakistan; Poland; Portugal; Palau; Paraguay; Qatar; Romania; Serbia; Russia; Rwanda; Saudi Arabia;
  Solomon Islands; Seychelles; Sudan; Sweden; Singapore; Slovenia; Slovakia; Sierra Leone; San Marino; Senegal;
  Somalia; Suriname; South Sudan; São Tomé and Príncipe; El Salvador; Syria; Eswatini; Chad; Togo; Thailand;
  Tajikistan; Turkmenistan; Tunisia; Tonga; Turkey; Trinidad and Tobago; Tuvalu; Taiwan; Tanzania; Ukraine; Uganda;
  United States; Uruguay; Uzbekistan; St. Vincent and Grenadines; Venezuela; Vietnam; Vanuatu; Samoa; Kosovo; Yemen;
  South Africa; Zambia; Zimbabwe`
