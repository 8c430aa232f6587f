import { names } from '../list.js'

/** What states are called in Polish. */
export const pl = names`
  Andora; Zjednoczone Emiraty Arabskie; Afganistan; Antigua i Barbuda; Albania; Armenia; Angola; Argentyna; Austria;
  Australia; Azerbejdżan; Bośnia i Hercegowina; Barbados; Bangladesz; Belgia; Burkina Faso; Bułgaria; Bahrajn;
  Burundi; Benin; Brunei; Boliwia; Brazylia; Bahamy; Bhutan; Botswana; Białoruś; Belize; Kanada; Republika
  Środkowoafrykańska; Szwajcaria; Chile; Kamerun; Chiny; Kolumbia; Kostaryka; Kuba; Cypr; Czechy; Niemcy; Dżibuti;
  Dania; Dominika; Dominikana; Algieria; Ekwador; Estonia; Egipt; Erytrea; Hiszpania; Etiopia; Finlandia; Fidżi;
  Mikronezja; Francja; Gabon; Wielka Brytania; Grenada; Gruzja; Ghana; Grenlandia; Gambia; Gwinea; Gwinea Równikowa;
  Grecja; Gwatemala; Gwinea Bissau; Gujana; Honduras; Chorwacja; Haiti; Węgry; Indonezja; Irlandia; Izrael; Indie;
  Irak; Iran; Islandia; Włochy; Jamajka; Jordania; Japonia; Kenia; Kirgistan; Kambodża; Kiribati; Komory; Saint Kitts
  i Nevis; Korea Północna; Korea Południowa; Kuwejt; Kazachstan; Laos; Liban; Saint Lucia; Liechtenstein; Sri Lanka;
  Liberia; Lesotho; Litwa; Luksemburg; Łotwa; Libia; Maroko; Monako; Mołdawia; Czarnogóra; Madagaskar; Wyspy
  Marshalla; Mali; Mongolia; Mauretania; Malta; Mauritius; Malediwy; Malawi; Meksyk; Malezja; Mozambik; Namibia;
  Niger; Nigeria; Nikaragua; Holandia; Norwegia; Nepal; Nauru; Nowa Zelandia; Oman; Panama; Peru; Papua-Nowa Gwinea;
  Filipiny; Pakistan; Polska; Portugalia; Palau; Paragwaj; Katar; Rumunia; Serbia; Rosja; Rwanda; Arabia Saudyjska;
  Wyspy Salomona; Seszele; Sudan; Szwecja; Singapur; Słowenia; Słowacja; Sierra Leone; San Marino; Senegal; Somalia;
  Surinam; Sudan Południowy; Wyspy Świętego Tomasza i Książęca; Salwador; Syria; Eswatini; Czad; Togo; Tajlandia;
  Tadżykistan; Turkmenistan; Tunezja; Tonga; Turcja; Trynidad i Tobago; Tuvalu; Tajwan; Tanzania; Ukraina; Uganda;
  Stany Zjednoczone; Urugwaj; Uzbekistan; Saint Vincent i Grenadyny; Wenezuela; Wietnam; Vanuatu; Samoa; Kosowo;
  Jemen; Republika Południowej Afryki; Zambia; Zimbabwe`
