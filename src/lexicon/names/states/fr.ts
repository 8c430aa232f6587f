import { names } from '../list.js'

/** What states are called in French. */
export const fr = names`
  Andorre; Émirats arabes unis; Afghanistan; Antigua-et-Barbuda; Albanie; Arménie; Angola; Argentine; Autriche;
  Australie; Azerbaïdjan; Bosnie-Herzégovine; Barbade; Bangladesh; Belgique; Burkina Faso; Bulgarie; Bahreïn; Burundi;
  Bénin; Brunei; Bolivie; Brésil; Bahamas; Bhoutan; Botswana; Biélorussie; Belize; Canada; République centrafricaine;
  Suisse; Chili; Cameroun; Chine; Colombie; Costa Rica; Cuba; Chypre; Tchéquie; Allemagne; Djibouti; Danemark;
  Dominique; République dominicaine; Algérie; Équateur; Estonie; Égypte; Érythrée; Espagne; Éthiopie; Finlande; Fidji;
  Micronésie; France; Gabon; Royaume-Uni; Grenade; Géorgie; Ghana; Groenland; Gambie; Guinée; Guinée équatoriale;
  Grèce; Guatemala; Guinée-Bissau; Guyana; Honduras; Croatie; Haïti; Hongrie; Indonésie; Irlande; Israël; Inde; Irak;
  Iran; Islande; Italie; Jamaïque; Jordanie; Japon; Kenya; Kirghizstan; Cambodge; Kiribati; Comores;
  Saint-Christophe-et-Niévès; Corée du Nord; Corée du Sud; Koweït; Kazakhstan; Laos; Liban; Sainte-Lucie;
  Liechtenstein; Sri Lanka; Liberia; Lesotho; Lituanie; Luxembourg; Lettonie; Libye; Maroc; Monaco; Moldavie;
  Monténégro; Madagascar; Îles Marshall; Mali; Mongolie; Mauritanie; Malte; Maurice; Maldives; Malawi; Mexique;
  Malaisie; Mozambique; Namibie; Niger; Nigeria; Nicaragua; Pays-Bas; Norvège; Népal; Nauru; Nouvelle-Zélande; Oman;
  Panama; Pérou; Papouasie-Nouvelle-Guinée; Philippines; Pakistan; Pologne; Portugal; Palaos; Paraguay; Qatar;
  Roumanie; Serbie; Russie; Rwanda; Arabie saoudite; Îles Salomon; Seychelles; Soudan; Suède; Singapour; Slovénie;
  Slovaquie; Sierra Leone; Saint-Marin; Sénégal; Somalie; Suriname; Soudan du Sud; Sao Tomé-et-Principe; Salvador;
  Syrie; Eswatini; Tchad; Togo; Thaïlande; Tadjikistan; Turkménistan; Tunisie; Tonga; Turquie; Trinité-et-Tobago;
  Tuvalu; Taïwan; Tanzanie; Ukraine; Ouganda; États-Unis; Uruguay; Ouzbékistan; Saint-Vincent-et-les Grenadines;
  Venezuela; Viêt Nam; Vanuatu; Samoa; Kosovo; Yémen; Afrique du Sud; Zambie; Zimbabwe`
