import { names } from '../list.js'

/** What states are called in Czech. */
export const cs = names`
  Andorra; Spojené arabské emiráty; Afghánistán; Antigua a Barbuda; Albánie; Arménie; Angola; Argentina; Rakousko;
  Austrálie; Ázerbájdžán; Bosna a Hercegovina; Barbados; Bangladéš; Belgie; Burkina Faso; Bulharsko; Bahrajn; Burundi;
  Benin; Brunej; Bolívie; Brazílie; Bahamy; Bhútán; Botswana; Bělorusko; Belize; Kanada; Středoafrická republika;
  Švýcarsko; Chile; Kamerun; Čína; Kolumbie; Kostarika; Kuba; Kypr; Česko; Německo; Džibutsko; Dánsko; Dominika;
  Dominikánská republika; Alžírsko; Ekvádor; Estonsko; Egypt; Eritrea; Španělsko; Etiopie; Finsko; Fidži; Mikronésie;
  Francie; Gabon; Spojené království; Grenada; Gruzie; Ghana; Grónsko; Gambie; Guinea; Rovníková Guinea; Řecko;
  Guatemala; Guinea-Bissau; Guyana; Honduras; Chorvatsko; Haiti; Maďarsko; Indonésie; Irsko; Izrael; Indie; Irák;
  Írán; Island; Itálie; Jamajka; Jordánsko; Japonsko; Keňa; Kyrgyzstán; Kambodža; Kiribati; Komory; Svatý Kryštof a
  Nevis; Severní Korea; Jižní Korea; Kuvajt; Kazachstán; Laos; Libanon; Svatá Lucie; Lichtenštejnsko; Srí Lanka;
  Libérie; Lesotho; Litva; Lucembursko; Lotyšsko; Libye; Maroko; Monako; Moldavsko; Černá Hora; Madagaskar;
  Marshallovy ostrovy; Mali; Mongolsko; Mauritánie; Malta; Mauricius; Maledivy; Malawi; Mexiko; Malajsie; Mosambik;
  Namibie; Niger; Nigérie; Nikaragua; Nizozemsko; Norsko; Nepál; Nauru; Nový Zéland; Omán; Panama; Peru; Papua-Nová
  Guinea; Filipíny; Pákistán; Polsko; Portugalsko; Palau; Paraguay; Katar; Rumunsko; Srbsko; Rusko; Rwanda; Saúdská
  Arábie; Šalamounovy ostrovy; Seychely; Súdán; Švédsko; Singapur; Slovinsko; Slovensko; Sierra Leone; San Marino;
  Senegal; Somálsko; Surinam; Jižní Súdán; Svatý Tomáš a Princův ostrov; Salvador; Sýrie; Eswatini; Čad; Togo;
  Thajsko; Tádžikistán; Turkmenistán; Tunisko; Tonga; Turecko; Trinidad a Tobago; Tuvalu; Tchaj-wan; Tanzanie;
  Ukrajina; Uganda; Spojené státy; Uruguay; Uzbekistán; Svatý Vincenc a Grenadiny; Venezuela; Vietnam; Vanuatu; Samoa;
  Kosovo; Jemen; Jihoafrická republika; Zambie; Zimbabwe`
