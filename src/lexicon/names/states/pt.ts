import { names } from '../list.js'

/** What states are called in Portuguese. */
export const pt = names`
  Andorra; Emirados Árabes Unidos; Afeganistão; Antígua e Barbuda; Albânia; Armênia; Angola; Argentina; Áustria;
  Austrália; Azerbaijão; Bósnia e Herzegovina; Barbados; Bangladesh; Bélgica; Burquina Faso; Bulgária; Barein;
  Burundi; Benin; Brunei; Bolívia; Brasil; Bahamas; Butão; Botsuana; Bielorrússia; Belize; Canadá; República
  Centro-Africana; Suíça; Chile; Camarões; China; Colômbia; Costa Rica; Cuba; Chipre; Tchéquia; Alemanha; Djibuti;
  Dinamarca; Dominica; República Dominicana; Argélia; Equador; Estônia; Egito; Eritreia; Espanha; Etiópia; Finlândia;
  Fiji; Micronésia; França; Gabão; Reino Unido; Granada; Geórgia; Gana; Groenlândia; Gâmbia; Guiné; Guiné Equatorial;
  Grécia; Guatemala; Guiné-Bissau; Guiana; Honduras; Croácia; Haiti; Hungria; Indonésia; Irlanda; Israel; Índia;
  Iraque; Irã; Islândia; Itália; Jamaica; Jordânia; Japão; Quênia; Quirguistão; Camboja; Quiribati; Comores; São
  Cristóvão e Névis; Coreia do Norte; Coreia do Sul; Kuwait; Cazaquistão; Laos; Líbano; Santa Lúcia; Liechtenstein;
  Sri Lanka; Libéria; Lesoto; Lituânia; Luxemburgo; Letônia; Líbia; Marrocos; Mônaco; Moldávia; Montenegro;
  Madagascar; Ilhas Marshall; Mali; Mongólia; Mauritânia; Malta; Maurício; Maldivas; Malaui; México; Malásia;
  Moçambique; Namíbia; Níger; Nigéria; Nicarágua; Países Baixos; Noruega; Nepal; Nauru; Nova Zelândia; Omã; Panamá;
  Peru; Papua-Nova Guiné; Filipinas; Paquistão; Polônia; Portugal; Palau; Paraguai; Catar; Romênia; Sérvia; Rússia;
  Ruanda; Arábia Saudita; Ilhas Salomão; Seicheles; Sudão; Suécia; Singapura; Eslovênia; Eslováquia; Serra Leoa; San
  Marino; Senegal; Somália; Suriname; Sudão do Sul; São Tomé e Príncipe; El Salvador; Síria; Essuatíni; Chade; Togo;
  Tailândia; Tadjiquistão; Turcomenistão; Tunísia; Tonga; Turquia; Trinidad e Tobago; Tuvalu; Taiwan; Tanzânia;
  Ucrânia; Uganda; Estados Unidos; Uruguai; Uzbequistão; São Vicente e Granadinas; Venezuela; Vietnã; Vanuatu; Samoa;
  Kosovo; Iêmen; África do Sul; Zâmbia; Zimbábue`
