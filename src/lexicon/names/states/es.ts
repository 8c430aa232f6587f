import { names } from '../list.js'

/** What states are called in Spanish. */
export const es = names`
  Andorra; Emiratos Árabes Unidos; Afganistán; Antigua y Barbuda; Albania; Armenia; Angola; Argentina; Austria;
  Australia; Azerbaiyán; Bosnia y Herzegovina; Barbados; Bangladés; Bélgica; Burkina Faso; Bulgaria; Baréin; Burundi;
  Benín; Brunéi; Bolivia; Brasil; Bahamas; Bután; Botsuana; Bielorrusia; Belice; Canadá; República Centroafricana;
  Suiza; Chile; Camerún; China; Colombia; Costa Rica; Cuba; Chipre; Chequia; Alemania; Yibuti; Dinamarca; Dominica;
  República Dominicana; Argelia; Ecuador; Estonia; Egipto; Eritrea; España; Etiopía; Finlandia; Fiyi; Micronesia;
  Francia; Gabón; Reino Unido; Granada; Georgia; Ghana; Groenlandia; Gambia; Guinea; Guinea Ecuatorial; Grecia;
  Guatemala; Guinea-Bisáu; Guyana; Honduras; Croacia; Haití; Hungría; Indonesia; Irlanda; Israel; India; Irak; Irán;
  Islandia; Italia; Jamaica; Jordania; Japón; Kenia; Kirguistán; Camboya; Kiribati; Comoras; San Cristóbal y Nieves;
  Corea del Norte; Corea del Sur; Kuwait; Kazajistán; Laos; Líbano; Santa Lucía; Liechtenstein; Sri Lanka; Liberia;
  Lesoto; Lituania; Luxemburgo; Letonia; Libia; Marruecos; Mónaco; Moldavia; Montenegro; Madagascar; Islas Marshall;
  Mali; Mongolia; Mauritania; Malta; Mauricio; Maldivas; Malaui; México; Malasia; Mozambique; Namibia; Níger; Nigeria;
  Nicaragua; Países Bajos; Noruega; Nepal; Nauru; Nueva Zelanda; Omán; Panamá; Perú; Papúa Nueva Guinea; Filipinas;
  Pakistán; Polonia; Portugal; Palaos; Paraguay; Catar; Rumanía; Serbia; Rusia; Ruanda; Arabia Saudí; Islas Salomón;
  Seychelles; Sudán; Suecia; Singapur; Eslovenia; Eslovaquia; Sierra Leona; San Marino; Senegal; Somalia; Surinam;
  Sudán del Sur; Santo Tomé y Príncipe; El Salvador; Siria; Esuatini; Chad; Togo; Tailandia; Tayikistán; Turkmenistán;
  Túnez; Tonga; Turquía; Trinidad y Tobago; Tuvalu; Taiwán; Tanzania; Ucrania; Uganda; Estados Unidos; Uruguay;
  Uzbekistán; San Vicente y las Granadinas; Venezuela; Vietnam; Vanuatu; Samoa; Kosovo; Yemen; Sudáfrica; Zambia;
  Zimbabue`
