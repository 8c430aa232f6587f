import { names } from '../list.js'

/** What states are called in Turkish. */
export const tr = names`
  Andorra; Birleşik Arap Emirlikleri; Afganistan; Antigua ve Barbuda; Arnavutluk; Ermenistan; Angola; Arjantin;
  Avusturya; Avustralya; Azerbaycan; Bosna-Hersek; Barbados; Bangladeş; Belçika; Burkina Faso; Bulgaristan; Bahreyn;
  Burundi; Benin; Brunei; Bolivya; Brezilya; Bahamalar; Butan; Botsvana; Belarus; Belize; Kanada; Orta Afrika
  Cumhuriyeti; İsviçre; Şili; Kamerun; Çin; Kolombiya; Kosta Rika; Küba; Kıbrıs; Çekya; Almanya; Cibuti; Danimarka;
  Dominika; Dominik Cumhuriyeti; Cezayir; Ekvador; Estonya; Mısır; Eritre; İspanya; Etiyopya; Finlandiya; Fiji;
  Mikronezya; Fransa; Gabon; Birleşik Krallık; Grenada; Gürcistan; Gana; Grönland; Gambiya; Gine; Ekvator Ginesi;
  Yunanistan; Guatemala; Gine-Bissau; Guyana; Honduras; Hırvatistan; Haiti; Macaristan; Endonezya; İrlanda; İsrail;
  Hindistan; Irak; İran; İzlanda; İtalya; Jamaika; Ürdün; Japonya; Kenya; Kırgızistan; Kamboçya; Kiribati; Komorlar;
  Saint Kitts ve Nevis; Kuzey Kore; Güney Kore; Kuveyt; Kazakistan; Laos; Lübnan; Saint Lucia; Liechtenstein; Sri
  Lanka; Liberya; Lesotho; Litvanya; Lüksemburg; Letonya; Libya; Fas; Monako; Moldova; Karadağ; Madagaskar; Marshall
  Adaları; Mali; Moğolistan; Moritanya; Malta; Mauritius; Maldivler; Malavi; Meksika; Malezya; Mozambik; Namibya;
  Nijer; Nijerya; Nikaragua; Hollanda; Norveç; Nepal; Nauru; Yeni Zelanda; Umman; Panama; Peru; Papua Yeni Gine;
  Filipinler; Pakistan; Polonya; Portekiz; Palau; Paraguay; Katar; Romanya; Sırbistan; Rusya; Ruanda; Suudi Arabistan;
  Solomon Adaları; Seyşeller; Sudan; İsveç; Singapur; Slovenya; Slovakya; Sierra Leone; San Marino; Senegal; Somali;
  Surinam; Güney Sudan; Sao Tome ve Principe; El Salvador; Suriye; Esvatini; Çad; Togo; Tayland; Tacikistan;
  Türkmenistan; Tunus; Tonga; Türkiye; Trinidad ve Tobago; Tuvalu; Tayvan; Tanzanya; Ukrayna; Uganda; Amerika Birleşik
  Devletleri; Uruguay; Özbekistan; Saint Vincent ve Grenadinler; Venezuela; Vietnam; Vanuatu; Samoa; Kosova; Yemen;
  Güney Afrika; Zambiya; Zimbabve`
