import { words } from './list.js'

/**
 * Given names of some forty languages that are no common words and no places, besides those of given-names.ts: they
 * show a person in running text, and not where every word has a capital. Made by scripts/lexicon/given-names.mjs from
 * the package @faker-js/faker 9.9.0 (licence MIT): do not edit by hand.
 */
export const givenNamesOfTheWorld: ReadonlySet<string> = new Set(words`
  Aadi Aadidev Aadinath Aaditya Aadrika Aagam Aagney Aagneya Aaliyah Aalok Aaltje Aamod Aanand Aanandaswarup
  Aanandinii Aanjaneya Aanuoluwapo Aaratrika Aarya Aaryan Aarón Aasa Aasha Aashritha Aatmaj Aatmaja Aatreya Aayushmaan
  Aayushman Abadon Abagail Abani Abayomi Abbie Abbigail Abbos Abby Abdiel Abdon Abdonie Abdou Abdoul Abdoulaye Abdul
  Abdulahad Abdulazim Abdulaziz Abdulboriy Abdulhafiz Abdulhakim Abdulhay Abdulholiq Abduljabbor Abduljalil Abdulkarim
  Abdulla Abdullah Abdullatif Abdulmalik Abdulqahhor Abdulqodir Abdulvahhob Abdulvali Abdulvohid Abdurrahiym
  Abdurrahmon Abdurrauf Abdurrazzoq Abdussamad Abe Abebi Abeiku Abel Abelard Abelardo Abelin Abeline Abena Abeni
  Abhaidev Abhaya Abhirath Abhisyanta Abibatou Abigaelle Abigale Abigayle Abigaïl Abigél Abimbola Abiodun Abiola
  Abiona Abisola Abisoye Abner Abosede Abou Aboubacar Abrahám Absalon Absolon Absolón Abyasa Abélard Acace Acacie
  Acanthe Acaryatanaya Achaire Achalesvara Acharyanandana Acharyasuta Achil Achiles Achille Achintya Achyut Aculina
  Adah Adalard Adalbald Adalbaude Adalbert Adalberta Adalberto Adalbéron Adaline Adalric Adalsinde Adama Adan Adaugo
  Addie Ade Adea Adebankole Adebiyi Adebola Adebowale Adeboye Adebukola Adedaramola Adedayo Adedeji Adedoyin Adegoke
  Adegrin Adegrine Adekitan Adekola Adekunle Adel Adela Adelaida Adelajda Adelbert Adele Adeleke Adelia Adelin Adelina
  Adeline Adeliya Adell Adella Adelle Adelphe Adeltrude Adenet Adenike Adeniyi Adeola Adeolu Adeoti Adepeju Aderopo
  Adesewa Adeshina Adesoji Adesua Adetayo Adetoke Adetoun Adeyi Adheesh Adhiarja Adhiraj Adhrit Adhémar Adi Adiarja
  Adiba Adigun Adika Adikara Adikavi Adil Adin Adina Adinata Adinath Aditeya Aditya Adityanandan Adityanandana Adjutor
  Adolf Adolfa Adolfo Adolfína Adolph Adolphe Adolphie Adolphus Adrain Adrastée Adrehilde Adriaan Adrianna Adriano
  Adriel Adrien Adriena Adrienne Adrijana Adripathi Adrián Adriána Adunni Advaya Adwitiya Adwoa Adán Adél Adéla
  Adélaïde Adélie Adéodat Afanasi Afanasie Afaq Afia Afolarin Afra Afruza Afton Afua Afzuna Afəl Afərim Afət Agafia
  Agapet Agasti Agastya Agata Agatha Agathange Agathe Agathon Agaton Agilbert Agilberte Aglae Aglaia Aglaja Aglaé
  Agnan Agnane Agneflète Agnesa Agneya Agnimitra Agniprava Agnivesh Agnos Agrata Agripina Agrippin Agrippine Agrypina
  Agus Agustin Agustina Agustín Agáta Ahalya Ahilya Ahror Aiden Aidə Aileen Aimable Aimee Aimé Aimée Aina Aino Ainārs
  Aishani Aisyah Aiyana Ajala Ajan Ajana Ajani Ajeet Ajeng Ajiman Ajimat Ajimin Ajiono Ajit Ajla Ajlin Ajna Ajoke
  Akande Akanmu Akanni Akarsana Akeem Akif Akifa Akinkunmi Akinlabi Akinwale Akmal Akofa Akorfa Akos Akosua Akram
  Akroor Aksel Akshainie Akshaj Akshat Akshata Akshayakeerti Akshita Akua Akula Akumaa Akunna Akvelīna Akwasi Akwesi
  Alaba Alade Alaina Alaine Alambana Alamu Alana Alanis Alanna Alara Alassane Alayna Alaïs Alban Albane Albena Alberte
  Albertha Albertina Albertýna Albertīne Albin Albina Albrecht Albérade Albéric Albín Albína Alcibiade Alcide Alcidie
  Alcime Alcine Alcyone Alda Aldegonde Alden Aldonce Aldric Alea Aleaume Aleen Alejandrin Alek Aleksa Aleksej Aleksi
  Aleksy Alemka Alen Alene Alenia Alenka Aleodor Alesea Alessa Aleth Aletha Alevtina Alexa Alexandr Alexandrea
  Alexandrina Alexandro Alexandru Alexane Alexanne Alexe Alexej Alexie Alexys Alexzander Aleya Aleyna Aleš Aleška
  Alfons Alfonz Alfonzo Alford Alfreda Alfréd Alfréda Alfrēds Alia Alic Alica Alida Aliette Alika Alima Alin Aliona
  Aliou Alioune Alis Alisa Alisha Alisher Alissa Alissia Alistar Alivia Alix Aliza Alize Alizé Aliénor Aljoša Alka
  Allan Allegra Allene Alliaume Allie Almine Almira Almire Alois Aloisie Alojz Alojza Alojzije Alok Alonzo Aloyse
  Aloïs Aloïse Aloīzs Alparslan Alphonse Alphonsine Alphonso Alphée Alpinien Alsu Alta Althée Alton Alva Alvah Alvar
  Alvena Alvera Alverta Alverède Alvin Alvina Alvis Alvīne Aly Alya Alyce Alycia Alysa Alysha Alyson Alyssa Alyssia
  Alysson Alícia Alíz Alžbeta Alžběta Amabela Amadea Amadeus Amady Amahle Amalia Amaliane Amalie Amalija Amalric
  Amalthée Amand Amande Amandin Amani Amant Amante Amar Amara Amaranaath Amarande Amaranthe Amaresh Amari Amarnath
  Amath Amaya Ambar Ambra Ambre Ambroise Ambroisie Ambrose Ambroży Ambrož Ambróz Amdy Amea Amedeu Amelie Ameline Amely
  Americo Ameth Ameyatma Amiel Aminat Aminte Aminu Amira Amish Amiya Amodini Amogh Amoke Amon Amope Amos Amra
  Amritambu Amya Amza Amálie Amát Amáta Amédée Améliane Amélie Amélien Améthyste Amālija Ana-Maria Anaadi Anabel
  Anabela Anabelle Anagh Anahi Anahita Anaida Anais Anala Anamaria Anamarija Anamika Ananda Anandamayi Anang Ananta
  Anar Anasooya Anastacio Anastase Anastasie Anastasija Anastasije Anastazija Anastazja Anastáz Anastázia Anastázie
  Anasuya Anatol Anatole Anatoli Anatolie Anatolii Anatázie Anatólie Anaël Anaëlle Anca Ancelin Anceline Anci Ancica
  Ancuța Andel Andelin Andelko Andelo Andi Andjelina Andoche Andrada Andras Andre Andreane Andreanne Andreea Andrej
  Andreja Andres Andri Andrian Andriana Andrija Andrijana Andrin Andrina Andris András Andrée Andéol Anděl Anděla
  Andělín Andělína Andżelika Andžejs Andžs Anej Anemona Anesa Aneta Anette Anežka Angadrême Ange Angelika Angelina
  Angeline Angelique Angelita Anggabaya Anggun Anghel Anghelina Angie Angilbe Angilberte Angilran Angoustan Angus
  Angèle Angélina Angélique Anibal Anica Anicet Anicette Anicée Anik Anika Anila Anilaabh Anilabh Anina Anish Anissa
  Aniya Aniyah Anișoara Anjaneya Anjela Anjelica Anjolaoluwa Anjushree Anjushri Anka Ankal Anko Ann-Christin Ann-Marie
  Annabel Annabell Annabelle Annamae Annamarie Annapurna Anne-Marie Anneli Annelie Annemijn Annetta Annibal Annikki
  Annonciade Anny Anom Anora Anouar Anouk Anrijs Ansbert Ansberte Ansel Anselm Anselma Anselme Ansgar Ansgary Anshula
  Ansley Anstrudie Antal Antea Antek Antero Anthelme Anthelmette Antide Antigone Antim Antoaneta Antoinette Antone
  Antonela Antonetta Antonette Antoni Antonie Antonietta Antonija Antonin Antonina Antonine Antoniu Antonín Antti
  Antun Antwan Antwon Antónia Antônio Anuar Anuja Anunay Anuraag Anurag Anusuya Anuța Anvar Anwesha Anya Anémone Anči
  Ančica Anđela Anđelika Anđelina Anšlavs Aphélie Apolena Apollinaire Apollinary Apolline Apsara Aqil Aquilin Arabela
  Arabelle Araceli Aracely Aranka Arcadi Arcadie Arcadii Archambaud Archan Archange Archibald Archie Arda Ardella
  Arden Ardith Arely Areta Argine Argono Ari Ariadna Arian Ariane Arianna Aric Aricie Arie Ariela Arielle Arike Arina
  Arindam Arinola Arion Arisa Ariste Aristid Aristide Aristița Arkadiusz Arkady Arkád Arkādijs Arlene Arleta Arlie
  Arlo Armance Armand Armande Armandine Armani Armel Armeline Armida Armide Armin Armīns Arnaldo Arnaude Arne Arnesh
  Arno Arnolda Arnoldo Arnould Arnošt Arnoštka Arnulfo Arolde Aron Arpád Arsenie Arsenije Arseniusz Arsinoé Arsipatra
  Arslon Arsène Arsènie Arta Artanto Artawan Arthaud Arthurine Arthème Artiom Artuš Artémis Artūrs Aruna
  Arunthavanathan Arved Arvel Arvid Arvilla Arvīds Arwen Arya Aryan Aryanna Arystarch Arzen Asa Asad Asadulloh Asake
  Asal Ascelin Asceline Asel Ashlee Ashleigh Ashlesh Ashly Ashlynn Ashok Ashton Ashtyn Asija Asila Asilbek Asirwada
  Asirwanda Asiya Asja Aslesha Aslijan Asliya Asmadi Asman Asmianto Asmuni Asolat Assomption Asta Astarté Astou
  Astrida Astrée Astrīda Astérie Aswani Atanas Atanazy Atanázie Atanáš Athalie Athanase Athanasie Athena Athina
  Athénaïs Atila Atinuke Atmaja Atmanand Atmananda Atreyee Atreyi Atta Attila Aube Aubertine Aubree Aubrey Aubry Aude
  Audebert Audeline Audie Audouin Audra Audran Audreanne Augustina Augustine Augustín Augustýn Augustýna Aulia Aure
  Aurel Aureliana Aurelie Aurelio Aureliu Aurelián Aurelle Aurian Auriane Aurica Aurică Auron Aurore Aurèle Aurélia
  Aurélienne Aurēlija Austen Austyn Auxane Auxence Avadhesh Avani Avantika Avaz Aveline Avery Avigaëlle Avoye Avram
  Awero Awesi Axeline Axelle Axenia Axinte Aya Ayan Ayana Ayanda Ayaz Aydan Ayden Ayebatari Aygül Aygün Ayinde Ayinke
  Ayize Ayla Ayleen Ayman Aymard Aymardine Aymeric Aymon Aymonde Aynur Ayodeji Ayodele Ayoka Ayomide Ayomikun Ayotude
  Ayoub Ayse Aytən Ayushmati Azalée Azamat Azeline Aziza Azra Azubuike Azélie Aïda Aïssa Aïssata Aïssatou Aćim Aīda
  Aļģirds Aļģis Baaba Baala Baalaaditya Baalagopaal Babacar Babasola Babatunji Babawale Babeta Babette Badr Bafana
  Bagas Bagiya Bagus Bagya Bahar Bahodir Bahriddin Bahrom Bahula Bahuraksa Bahuwarna Bahuwirya Baidehi Baijayanti
  Bajragin Bakary Bakda Bakhtiyor Bakiadi Bakianto Bakidin Bakijan Bakiman Bakiono Bakti Baktiadi Baktianto Baktiono
  Bakula Bala Balaaditya Balachandra Baladitya Balagopal Balagovind Balamani Balamantri Balangga Balapati Baldwin
  Balgopal Balidin Balijan Baltazar Balázs Bambang Banara Banawa Banawi Bancar Bandhu Bandhul Bangizwe Banji Bankim
  Bankimchandra Bankole Banna Banu Baran Barbora Barbro Barbu Barchinoy Barica Baris Barnabás Barnabáš Barnabé Barno
  Barrett Bartholome Barthélemy Bartimée Bartolomej Bartolomeu Bartoloměj Basanti Basarab Basile Basilisse Bastiaan
  Bastian Bathilde Batuhan Baudouin Baylee Bazil Bazyli Baņuta Beatrix Beatrycze Beatus Beaulah Bebe Becky Bedřich
  Bedřiška Begoyim Behruz Bekmurod Belimir Belinda Bella Belo Bence Bendegúz Benedek Benedikt Benedikta Benedita
  Benedykt Benett Beniamin Benito Benja Benjamim Benjamín Benjámin Bennett Bennie Benno Benone Bente Benthe Benyamin
  Benício Berend Berenice Berenika Berislav Berit Berkay Bernadine Bernarda Bernardo Berneice Bernice Berniece Bernita
  Bert Berta Bertalan Berti Bertille Bertold Bertolda Bertram Bertrand Bessie Betania Bethany Betina Betsy Bette
  Bettie Bettye Beulah Beuve Beáta Beāte Beňadik Bhaanumati Bhaasvan Bhaaswar Bhadra Bhadrak Bhadraksh Bhadran
  Bhagavaan Bhagirathi Bhagvan Bhagwanti Bhagwati Bhamini Bhanumati Bharadwaj Bharat Bhardwaj Bhargava Bhargavi
  Bhasvan Bhaswar Bhaumik Bhavani Bhaves Bheeshma Bhekimuzi Bhekizizwe Bhekumbuso Bhilangana Bhima Bhisham Bhishma
  Bhoj Bhoopat Bhoopati Bhooshan Bhooshit Bhramar Bhudev Bhudeva Bhupati Bhupen Bhushan Bhushit Bhuvanesh Bhuvaneshwar
  Bianka Bibi Bibiana Bibianna Bibiána Bigna Biljana Billurə Bilol Bilva Bilwa Binafsha Bineta Binta Bintou Birane
  Birgita Birgitte Birjesh Bisenija Biserka Bishnu Bivoj Bjarne Bjorn Bjørn Blagica Blagoje Blahomil Blahomila
  Blahomír Blahomíra Blahoslav Blahoslava Blair Blake Blanca Blanche Blandine Blanduzia Blanka Blažej Blažena Boaz
  Boban Bobana Bobbi Bobbie Bobur Bodi Bogdana Boglárka Bogoljub Bohdana Bohuchval Bohumil Bohumila Bohumír Bohumíra
  Bohun Bohuna Bohuslav Bohuslava Bohuš Bohuše Bohémond Bojan Bojana Bojislava Bolatito Boldizsár Bolemír Boleslav
  Boleslava Boluwatife Bonginkosi Bonifác Borbála Borek Borislav Borislava Borivoje Borjan Borka Borko Borys Boróka
  Bosiljka Botir Botond Bouba Boubacar Bouchard Boyd Boļeslavs Bořek Bořislav Bořislava Bořivoj Boško Boža Božena
  Božetěch Božetěcha Božica Božidar Božidara Božislav Braden Bradly Brady Braeden Brahmaanand Brahmabrata Brahmanandam
  Brahmdev Brajan Brajendra Brajesh Bram Brandi Brando Brandt Brandyn Branimir Branimira Branimír Branimíra Branislav
  Branislava Branka Brankica Branko Brannon Branson Bratislav Braulio Braxton Brayan Breana Breanna Breanne Brenden
  Brendon Brenn Brenna Brennan Brennon Breno Bret Brett Bria Briac Briana Brianne Brice Bridget Bridgette Brielle
  Brieuc Brigita Brigitta Brijesh Brionna Brisa Brita Britney Britt-Marie Broderick Brody Bronislav Bronislava Brooke
  Broņislavs Brunehaut Brunehilde Brunhilda Bryana Bryant Bryce Brycen Brygida Bryon Brájen Brândușa Brăduț Buchi
  Bucur Buddhana Budhil Budimir Budimír Budislav Budivoj Buford Buhle Bukola Bulah Bunmi Burdette Burhon Burnice
  Busayo Busisiwe Byron Bystrík Bálint Béatrice Béla Bénigne Béranger Bérangère Bérard Bíborka Bārbala Bănel Běla
  Błażej Břetislav Břetislava Bəhram Bəhruz Bəxtiyar Bəyaz Caden Caetana Cagak Cahya Cahyadi Cahyanto Cahyo Cahyono
  Caio Caitlyn Caius Caket Cakrabirawa Cakrabuana Cakrajiya Cakrawala Cakrawangsa Caleb Calebe Caleigh Calin Calina
  Calista Calixte Callie Callum Calvin Cameron Camil Camilla Camillien Camren Camron Camryn Camylle Camélien Candace
  Candelario Candice Candide Candido Candra Candrakanta Cansu Cantemir Caraka Carey Caribert Caridad Carine Carissa
  Carlee Carleton Carley Carli Carlie Carlijn Carloman Carlota Carlotta Carlton Carmella Carmina Carminho Carmo
  Carolanne Carolin Carolyne Carrie Carroll Carub Casandra Casey Casian Casiana Casimer Casimir Caspar Cassandra
  Cassandre Cassidy Cassie Cassien Cataleya Catalin Catharina Catharine Cathrine Cathryn Catinca Cato Catrin Catrina
  Catrinel Catur Caturangga Cauã Cawisadi Cawisono Cawuk Cayadi Cayla Cazimir Ceasar Cecelia Cecep Cecil Cecile
  Cecilie Cecylia Cecyliusz Cecília Cecílie Cedric Cedrick Cedrik Cedrin Celestin Celestina Celestino Celestýn
  Celestýna Celia Celie Celina Celine Cemani Cemeti Cemplunk Cengkal Cengkir Cerasela Cesar Ceyda Ceyla Ceylin Cezar
  Cezara Cezary Chaanakya Chaaruchandra Chadd Chadrick Chaim Chaitan Chakor Chakradhar Chakravartee Chakravarti
  Chakrika Chanakya Chanda Chandak Chandan Chandani Chandi Chandini Chandira Chandni Chandra Chandraayan Chandrabhaga
  Chandrabhan Chandradev Chandrakala Chandraketu Chandrakin Chandramani Chandramauli Chandramohan Chandran Chandranath
  Chandrani Chandraprabha Chandraswaroopa Chandravati Chanel Chanelle Chantal Chapal Chapala Charak Charl Charlaine
  Charleen Charlemagne Charlene Charli Charline Charlotta Charuchandra Charumati Charuvrat Charvi Chasity Chaten
  Chatur Chatura Chaturaanan Chaturbhuj Chauncey Chayenne Chaz Cheikh Cheikhou Chekhouna Chelsey Chelsie Cherechi
  Cherif Cheryl Chesley Chet Chetan Chetanaanand Cheyanne Chiamaka Chidaakaash Chidaatma Chidambar Chidananda
  Childebert Chilpéric Chimamanda Chinedu Chinmayanand Chinmayananda Chinyere Chira Chiranjeev Chiranjeeve Chiril
  Chirill Chisom Chitraksh Chitrali Chitramala Chitrangada Chizoba Chrabroš Chraniboj Chranibor Chranislav Chranislava
  Christ Christa Christelle Christer Christiaan Christiana Christiano Christin Christodule Christoffer Christop
  Chrudoš Chrysole Chrysostome Chrétien Chukwu Chval Chyna Ciaobella Ciara Cici Cielo Cierra Cinta Cinthia Ciprian
  Cipriana Citlalli Citra Claas Clair Clarabelle Clare Clarisa Clarissa Clarisse Clark Claud Claudie Claudien Claudine
  Claudiu Claus Clavdia Clayton Clea Clemente Clementina Clemmie Cleo Cleora Cleta Cletus Clifford Clio Clotaire
  Clotilde Cloyd Clyde Cléandre Clélie Clément Clémentine Cléry Coby Codin Codrin Codrina Codruț Codruța Cody Coen
  Coleman Coline Collien Collin Colten Conchita Conor Conrad Constance Constanta Constantia Constantina Constança
  Constanța Constatin Consuela Consuelo Cora Coralia Coralie Coraline Corbin Cordelia Cordell Cordia Cordie Corene
  Corentine Corina Corine Corinna Cornelis Corneliu Cornelius Cornell Corrine Cortez Cortney Corvin Cosima Cosmina
  Costache Costel Costin Coty Coumba Courtney Crawford Crenguța Creola Crin Crina Cristal Cristea Cristiana Cristiano
  Cristin Cristián Cristobal Cristofor Cristopher Cristóbal Cruz Crystel Csaba Csanád Csenge Csongor Ctibor Ctibora
  Ctirad Ctirada Ctislav Ctislava Cullen Curtis Cvijan Cvijetin Cydney Cyntie Cyprien Cyprián Cyra Cyriaque Cyrielle
  Cyril Cyrila Cyrille Cyrus Cyryl Cécile Céleste Célestin Célestine Célia Célien Césaire Cézar Côme Călin Cătălin
  Cătălina Daan Daantje Dabiživ Dacian Daciana Dacin Dadap Dadi Daevi Daevika Dafina Dagel Dagmara Dagmāra Daiana
  Daija Dainuvīte Daisha Daiwik Dajana Dakota Daksha Dakshayani Daley Dalia Dalibor Dalibora Daliborka Dalida Dalie
  Dalila Dalima Daliman Dalimil Dalimila Dalimin Dalimír Dalimíra Daliono Dallin Damaris Damayanti Dameon Damife Damil
  Damilare Damilola Damin Damion Damir Damián Damiána Damjan Damjanka Damla Damodara Damola Damon Damu Danang Dandak
  Dandapaani Dandre Dangelo Dani Danial Danica Daniella Daniil Danijel Danijela Danika Danil Danila Danilo Danique
  Daniswara Daniël Danjuma Danka Danko Dannie Dante Danu Danuja Danuta Danuše Danyka Daouda Daphnee Daphney Daphné
  Darasimi Darby Darek Daren Darian Dariana Dariati Darie Darien Darija Darijan Darimin Darina Darinka Darion Darius
  Darja Darko Darla Darleen Darlene Darmaji Darman Darmana Darmanto Darnell Daron Darrel Darrell Darrick Darrin
  Darrion Darron Darryl Darshwana Darsirah Dartono Daru Daruna Daryani Daryl Dasa Dashawn Dasia Datta Davey Davi
  Davida Davin Davina Davion Davonte Davorin Davriya Davron Dawid Dawson Dax Dayaamay Dayaananda Dayaanidhi Dayamayee
  Dayana Dayna Dayne Dea Deangelo Deanna Debbie Debora Decebal Dedric Dedrick Deeksha Deenabandhu Deepali Deepan
  Deepankar Deependra Deepesh Deeptanshu Deeptendu Deeptiman Deeptimay Deeptimayee Deeptimoy Deeptimoyee Deevakar
  Defne Deion Deja Dejah Dejan Dejana Dejon Dejuan Delaney Delbert Delfina Delia Delie Delilah Delmer Delores Delpha
  Delphia Demarco Demarcus Demario Demba Demeter Demetra Demetris Demetrius Demetriusz Demi Demilade Demond Dena
  Deneval Denisa Denisz Deniz Denny Deon Deondre Deontae Deonte Dereck Derick Deron Desanka Deshaun Deshawn Desimir
  Desiree Desmond Despina Dessie Destany Destin Destinee Destiney Destini Devadatt Devagya Devajyoti Devak Devan
  Devangana Devani Devante Devasree Devdan Deven Devesh Deveshwar Devi Devika Devin Devonte Devvrat Devyn Dewayne
  Dewey Dewi Dexx Dezider Dhaanyalakshmi Dhana Dhanadeepa Dhanalakshmi Dhananjay Dhanapati Dhanesh Dhanpati Dhanu
  Dhanvin Dhara Dharani Dharitri Dharmaketu Dhatri Dhruv Dhyanesh Dhyaneshwar Diah Dian Dianna Dianne Diar Diara
  Diarra Dida Didina Diede Dieke Dieudonné Dieudonnée Dieynaba Digambar Digambara Digdaya Dijana Diksha Dilafruz
  Dilara Dilarə Dilbar Dildora Dilfuza Dillan Dillon Dilmurod Dilnoza Dilorom Dilrabo Dimas Dimaz Dimitrii Dimitrij
  Dimitrije Dimitrina Dinakar Dinda Dinesh Dinis Dinkar Dinu Diogo Dion Dionizy Dionýz Dionýzos Dior Dipa Dipali
  Dipankar Dipendra Dipesh Diptendu Dirja Ditte-Marie Ditya Divaakar Divakar Diviš Diviška Divjot Divya Diyora Diána
  Diāna Djayden Djenna Djibril Dluhoš Dmitrii Dobrava Dobrila Dobromil Dobromila Dobromír Dobromíra Dobroslav
  Dobroslava Dochia Doina Doinita Dolores Domagoj Domenic Domenick Domenik Domnica Donalda Donat Donata Donato Donavon
  Donka Donnell Donnie Dono Donát Donáta Dorana Dorcas Doreen Dorel Dorian Doriana Doriane Dorica Dorin Dorina Dorine
  Dorinel Dorit Dorián Dorka Dorli Dorotea Doroteja Dorothea Dorothée Dorottya Dorris Dortha Dorthe Dorthy Doru
  Doubrava Doubravka Douwe Dovud Doyinsola Doyle Dragan Dragana Dragica Draginja Dragiša Dragoje Dragojlo Dragoljub
  Dragomir Dragos Dragoslav Dragoș Dragutin Drahomil Drahomila Drahomír Drahomíra Drahoslav Drahoslava Drahotín
  Drahotína Drahoň Drahoš Drahutin Drahuše Drajat Draupadi Draža Dražen Dren Drina Dron Drona Držimir Držislav Dua
  Duane Duanne Duarte Dubravka Dubravko Duco Ducu Duduzile Duje Dujo Dulari Dulce Dumisani Dumitra Dumitrana Dumitrita
  Dumitru Dunja Durdona Durga Durgeshwari Durodola Durward Dustin Duuk Dušan Dušana Dušanka Dušica Duška Duško
  Dwaipayan Dwaipayana Dwayne Dwi Dwight Dyah Dylano Dzirkstīte Dzīle Dániel Dávid Dáša Débora Désiré Dóra Dāgs Dārta
  Dāvids Dāvis Děpold Dětmar Dětřich Dəniz Earlene Earline Earnestine Easton Ebba Ebiere Ebiowei Ebunoluwa Ecaterina
  Ecrin Eda Edd Eddi Edgard Edgardo Edgars Edi Edison Edita Edmund Edmée Edna Eduarda Eduards Edvard Edvarda Edvin
  Edvín Edvīns Edwardo Edwina Edyta Edyth Edythe Edīte Edžus Eef Eefje Eekalabya Eero Eeva Effie Efim Efimia Efraim
  Efrain Efrem Efren Efrosinia Eftimia Eftimie Ega Ege Egmont Egon Egona Egor Egīls Einar Eino Einārs Eirik Eižens Eja
  Eka Ekaaksh Ekadant Ekaksh Ekalavya Ekaling Ekaparnika Ekdant Eko Ekow Ekundayo Eladio Elaina Elakshi Elanur Elbek
  Elbert Eldon Eldor Eldora Eldred Eldridge Elea Eleanora Eleanore Eleazar Electa Elektra Elenor Elenora Eleonora
  Eleonore Eleonóra Elfrieda Elfrída Elfrīda Eli Elia Eliabeth Eliah Elian Eliana Eliane Eliano Eliasz Eliezer Elija
  Elijah Elin Elina Eline Elinore Elio Elion Eliona Elisabet Elisabeta Elisaveta Eliseo Elisha Elissa Eliza Elizabet
  Elizaveta Elize Elizej Elizeus Eliáš Eliška Elka Ellada Ellen-Margrethe Elli Ellie Elliott Ellis Ellsworth Elly
  Elmar Elmer Elmira Elmo Elmore Elmurod Elmārs Elmīra Elna Elnarə Elnora Elnur Elodia Elodie Elody Eloisa Eloise Elon
  Elouise Eloy Eloá Elroy Elsa Elsbeth Elsie Elta Elton Eluh Elvera Elvie Elvin Elvina Elvis Elvíra Elvīra Elwin
  Elwira Elwyn Elyanora Elyas Elynn Elyor Elyse Elyssa Elza Elène Elías Elísio Elīna Elīza Eman Emanoil Emanuel
  Emanuela Emanuelly Emanuil Emas Embuh Emelia Emelie Emely Emerich Emerson Emese Emie Emiel Emile Emili Emilian
  Emiliano Emilie Emilija Emilijan Emilián Emin Emirhan Emmalee Emmanuelle Emmelie Emmely Emmett Emmi Emmie Emmitt
  Emory Empluk Emília Emílie Emīlija Emīls Ena Enakshi Endah Endra Enea Engelbert Enguerrand Enie Enio Eniola Enna
  Ennio Enno Enoch Enola Enos Ensar Ensio Enteng Enya Enyo Enzo Ephraim Erast Eray Erazim Erazmus Eremia Eren Erhard
  Eriberto Ericka Erin Erkki Erling Erma Ermīns Erna Ernestina Ernestine Ernestīne Ernie Ernst Eron Ervin Ervín Ervína
  Ervīns Eryn Esben Esha Eshana Eshita Esi Esma Esmee Esmeralda Esmira Esmée Essie Estefania Estefanía Estel Estela
  Estell Estella Estera Estevan Estiawan Estiono Estrella Esupofo Eszter Etela Etha Ethel Ethelyn Etienne Ettie Eubert
  Eudes Eudochia Eudokia Eudoksja Eudora Eudoxe Eudoxie Eufrosina Eufrozina Eufrozína Eugen Eugenie Eugeniu Eugeniusz
  Eugène Eugénia Eugénie Eula Eulah Eulalie Eulálie Euna Eunice Eunika Euphrasie Eusebia Eusebie Eusebio Eusebiu
  Eusebius Eustache Eustațiu Eustracjusz Eusèbe Eusébie Evald Evalyn Evangeline Evanghelina Evans Evarist Evdochia
  Evdokija Evelien Eveliina Evelin Evelina Eveline Evelyne Evelína Evelīna Everardo Everette Evgheni Evghenia Evghenii
  Evi Evie Evy Evžen Evženie Ewatomi Ewelina Ewell Eymen Eyram Ezechiel Ezekiel Ezequiel Ezra Fabia Fabiana Fabiano
  Fabie Fabijan Fabiola Fabián Fabiána Fabiënne Fabrícia Fabrício Fadekemi Faderera Fahriddin Faiq Faizah Falba Falk
  Famke Fanni Fannie Fanta Fantin Fantine Fanyana Fara Farangiz Fardau Farhunnisa Farida Farruh Fathonah Fatim
  Fatimata Fatimə Fatoumata Faust Faustin Faustina Faustine Faustino Fausto Faustýn Faustýna Favian Faya Faye Fayen
  Fayenne Fayzbek Fazilat Fazliddin Febe Febi Febriana Febrina Fedde Fedor Fehintola Feliciano Felicie Felicita
  Felicitas Felicián Feliks Felina Felipa Felton Felícia Felície Femm Fenja Fenna Fenne Feodor Feodora Feodosia
  Ferdinanda Ferdynanda Ferenc Fermin Ferne Ferre Feruza Fevronia Fibikemi Fidan Fidel Fidelie Fidelius Fidèle Fieke
  Fien Fiene Fiep Fiete Fiifi Fikayomi Filemon Filibert Filiberto Filipp Filippa Filofteia Filomen Filomena Filoména
  Filotije Filou Fily Finia Finja Finley Finn Finnja Finnley Fiodor Fionn Firdavs Firmin Firuzə Fitrat Fitri Fitria
  Fitriani Flavia Flavie Flavien Flavio Flaviu Flavius Flavián Fleta Fleur Flo Floare Floarea Flodoard Floortje Flore
  Florea Florencio Florencja Florent Florentin Florentina Florentýn Florentýna Florența Florestan Floriana Florica
  Florie Florina Florine Floris Florián Floy Floyd Flurin Flurina Flynn Flóra Folashade Folu Forrest Fortunát Fortuné
  Fortunée Fos Fotih Fotima Foulques Fran Francette Francine Francisc Francisca Francisque Franciszek Franciszka
  Francois Franjo Franka Frankie František Františka Franziska Freda Freddy Frederic Frederica Frederico Frederik
  Frederike Frederique Fredrick Fredy Freeda Freek Freida Freja Frenkie Freya Frida Fridolin Fridolín Fridrich Frieda
  Friederike Frusina Fruzsina Fryderyk Fráňa Frédérique Frída Frīda Fulbert Fulcran Fulgence Funani Funmilade
  Funmilayo Furkan Furman Fynn Fábio Féba Félicie Félicité Féline Félix Fərqanə Fərəh Fəxriyyə Gabe Gabin Gabrielle
  Gabrijela Gabriël Gada Gadang Gading Gaduh Gael Gaia Gail Gaiman Gaj Gaja Gajaadhar Gajabahu Gajadhar Gajana
  Gajbaahu Galak Galang Galar Galfryd Galih Galina Galiono Galuh Galur Gaman Gamani Gamanto Gambira Gamblang Ganak
  Ganaka Ganapati Ganda Gandewa Gandharv Gandharva Gandi Ganep Ganesh Ganesha Gangesh Gangsa Gangsar Ganjaran Gantar
  Gara Garan Garance Garang Gardner Garett Garik Garika Garnett Garnier Garrett Garrick Garry Garud Gaspard Gasti
  Gaston Gati Gatien Gatik Gatot Gatra Gatsha Gauraang Gaurang Gauranga Gautam Gautama Gautami Gautier Gavril Gavrilo
  Gavxar Gawati Gayatri Gayle Gašpar Gbadebo Gbeminiyi Gbemisola Gbolahan Gbowoade Geanina Gedeon Geeta Geetanjali
  Gejza Gelila Gellért Gelu Gema Gemine Genadij Genevieve Gennaro Genoveva Genta Gențiana Geoffroy Georg Georgel
  Georgeta Georgiana Georgianna Georgije Georgina Geovanni Geovanny Geovany Geralda Geraldina Geraldine Gerarda
  Gerardina Gerardo Gerasim Gerazim Gerazym Gerberge Gerbert Gergely Gergő Gerharda Germán Gerry Gerson Gertrud
  Gertruda Gertrude Gertrúda Gervais Ghaliyati Ghanaanand Ghanashyam Ghani Ghanshyam Ghenadi Ghenadie Ghennadi
  Gheorghe Gheorghi Gheorghii Gheorghina Gheorghiță Gherghina Gherman Ghislain Ghiță Gia Giada Gian Gianina Gianna
  Gibran Gicu Gică Gideon Giel Gifty Gigi Gil Gilang Gilberta Gilberto Gilda Giles Ginewra Gino Gioele Gioia Gion
  Giorgia Giorgian Giorgiana Giovanna Giovanny Girart Giri Girija Girik Girika Girindra Giriraaj Giriraj Girish Girja
  Gislebert Gisselle Gisèle Gita Gitanjali Gitte Giuliana Giuliano Giulio Gizela Gladyce Gladys Gleb Glenda Glenn
  Glenna Glennie Gligorije Glorie Gobinda Godfrey Gojko Golda Golub Gondebaud Gonsalwy Gonthier Gontran Gonzague
  Gopaal Gopal Gopee Gopi Gorakhanatha Gorakhnath Goran Gorana Goranka Gorazd Gordan Gordana Goswamee Goswami Gothard
  Gottfried Gotum Gouranga Goutam Govinda Gracie Graciela Gracián Graciána Gracja Gradimir Grady Granville Grayce
  Grayson Gražina Grațian Grațiana Grațiela Gregg Gregoria Gregorian Gregorio Gretchen Greyson Grga Grgo Grgur Grigore
  Grigori Grigorije Griselda Grizelda Grover Grozdana Gry Grácie Grégoire Gréta Gudakesa Gudakesha Gudrīte Guenièvre
  Gui Guido Guilhemine Guillemette Guillermina Guiseppe Gulbaxor Gulchexra Guljamol Guljaxon Gulnora Gulnoza Guloy
  Gulsora Gulzira Gulzoda Gunārs Gurdev Gustava Gustave Gustavine Gustáv Guus Guusje Guérin Gvendolina Gvendolína
  Gvozden Gwen Gwendolyn Gwido György Gábor Gál Gédéon Gérald Géraud Géza Gövhər Gúbio Gülay Gülçin Gülər Günay Gűnter
  Habiba Haby Hadi Hadley Hafsa Hafshah Hagen Hailee Hailey Hailie Hairyanto Haleigh Haley Halie Halil Halim Halima
  Hallie Hamidou Hamima Hamish Hamsini Hana Hanga Hani Hanifa Hanna Hannabel Hanne Hannele Hannes Hannu Hans-Peter
  Hans-Rudolf Hans-Ulrich Hansjörg Hanspeter Hansruedi Hansueli Hanuš Haralamb Haralambie Hardana Hardi Hardouin Hari
  Harimurti Harinakshi Harinarayan Harit Harita Harja Harjasa Harjaya Harjo Harley Harmon Harriet Harrison Harsana
  Harsanto Harsaya Hartaka Hartana Harto Harvey Hasim Hasna Hassie Hattie Hauke Havel Havla Hawa Hayden Haylee Hayley
  Haylie Hazle Haštal Heber Heda Hedda Hedvig Hedviga Hedvika Heema Heidrun Heikki Hein Heitor Helin Helle Hellen
  Heloise Heloísa Helēna Hendra Hendri Hendrika Henrich Henrick Henrie Henrieta Henrietta Henriette Henrike Henryka
  Heracleea Herberta Herluin Hermenegildo Hermina Hermine Herminia Herminio Hermína Hermīne Hernán Hershel Herta
  Hertha Heru Heryanto Hester Hesti Heřman Hidaya Hidde Hieronim Hikmat Hilaire Hilario Hilarion Hilarius Hilbert
  Hilda Hildebert Hillard Hilma Hilola Hilton Himadri Himani Himawan Hincmar Hipolit Hipolito Hippolyte Hira Hiram
  Hiranmay Hiranmaya Hiranya Hjalmar Hlengiwe Hojimurod Hollie Hollis Homero Homér Honorine Honorius Honoré Horace
  Horacio Horacy Horațiu Horea Horia Hortense Hortensia Hortensie Hortenzia Hortenzie Horymír Horymíra Horác Hosea
  Hosiyat Hostimil Hostimila Hostimír Hostimíra Hostislav Hostislava Hostivít Hovard Howell Hoyt Hrvoj Hrvoje Hrvojka
  Hudson Hugues Hulda Humaira Humay Humberto Hunor Hurram Hurshida Husein Husida Husnida Husniya Husnora Huub Hvalimir
  Hvězdoslav Hvězdoslava Hyacint Hyacinta Hyman Hynek Hypolit Háta Håkon Hédelin Hédi Hélier Hélio Héloïse Hüriyə
  Iacob Iacov Iana Iancu Ianina Ianis Ianna Ianos Iaroslav Iaroslava Iasmina Ibidapo Ibironke Ibodulloh Iboja Ibou
  Ibra Ibrahima Ibrani Ibrohim Ibukunoluwa Ibun Ica Icha Icie Ico Idell Idella Idowu Idris Idrissa Idy Ieremia Ifa
  Ifeanyichukwu Ifeoluwa Iffar Ifora Ifunanya Ige Ignacy Ignatius Ignjat Ignác Ignácie Ignát Ignáta Igori Ihsan
  Ihtiyor Ika Ike Ikenna Ikeoluwa Iker Ikhidie Ikhsan Ikin Ikrom Ila Ilai Ilarie Ilarion Ilay Ilayda Ildika Ileana
  Ilene Ilenia Ilgmārs Ilian Iliana Ilias Ilie Ilija Ilinca Ilinka Ilja Iljana Ilko Ilmari Ilmārs Ilona Ilsa Ilyas
  Ilyos Ilza Ima Imani Imelda Imke Immanuel Imogen Imogene Imoleoluwa Imre Imrich Imron Ina Inara Inaya Indah Inder
  Indira Indra Indriķis Indy Inesa Inessa Inez Ingeborg Ingeborga Ingmārs Ingrida Ingrīda Ingūna Inioluwa Inja Inka
  Inkeri Inna Innocenty Ino Inocenc Inocențiu Insa Intan Inyoni Inès Inéz Ināra Inārs Ioan Ioana Ioanina Iolanda Ionel
  Ionela Ionelia Ionică Ionuț Iosefina Iosif Ira Iraida Irawati Irem Iremide Irenej Ireneus Ireneusz Ireti Iretioluwa
  Irfan Iriana Iridenta Irinel Irma Irmeli Irnanto Iroda Irsad Irvin Irwan Irwin Irène Irēna Isa Isabeau Isabell
  Isabelly Isac Isadora Isadore Isai Isaiah Isaias Isak Iseoluwa Iseult Ishola Isidor Isidora Isidore Isioma Isis
  Isisa Isla Islom Ismael Ismaïla Ismoil Ismérie Isobel Isolda Isom Isra Issa Issac Itunuoluwa Itzel Iulia Iulian
  Iuliana Iuliu Iuri Iurie Iurii Iustin Iustina Iustinian Iva Ivah Ivanna Ivančica Ivar Ive Ivek Iven Iveta Ivica Ivna
  Ivo Ivona Ivonne Ivor Iwan Iyabode Iyadunni Iyanuoluwa Iyinoluwa Izaak Izabela Izabella Izaiah Izaiáš Izajasz Ize
  Izidor Izidora Izmael Izolda Izydor Izzy Izák Iľja Jaakko Jabal Jabari Jabulile Jace Jacey Jacinto Jackeline Jacklyn
  Jaclyn Jaco Jacoba Jacobo Jacquelyn Jacynthe Jada Jaden Jadesola Jadon Jadran Jadrana Jadranka Jadranko Jadro Jadyn
  Jaeden Jael Jaelynn Jaeman Jagadish Jagadisha Jagapati Jagaraga Jagathi Jagdeep Jagdish Jagica Jagmeet Jahnu Jaida
  Jaiden Jailey Jailyn Jaiman Jaimini Jaimy Jairo Jais Jaivey Jaka Jakayla Jakov Jakuba Jakubina Jakubka Jaleel Jalen
  Jalol Jalon Jalou Jalyn Jalə Jamaal Jamal Jamalia Jamar Jamarcus Jamel Jameson Jamey Jamil Jamila Jamir Jamiro
  Jamison Jammie Jamol Jamshid Janae Janaína Janek Janelle Janessa Janeta Janica Janick Janie Janin Janina Janis
  Janiya Janka Janko Janna Janne Jannek Jannes Janni Jannie Jannik Jannis Jano Janosch Jany Janīna Japhet Jaquan
  Jaquelin Jaqueline Jara Jaren Jari Jarmil Jarmila Jarne Jarno Jaro Jarod Jarolím Jarolíma Jaromil Jaromír Jaromíra
  Jaron Jaroslav Jaroslava Jarrell Jarret Jarrett Jarrod Jarvis Jarwa Jarwadi Jarwi Jasen Jasenko Jasin Jasmani
  Jasmijn Jasmina Jasmína Jasmīna Jasna Jasněna Jasoň Jasur Jaswadi Jati Jatmiko Jaunita Jautrīte Javi Javlon Javohir
  Javon Javonte Jax Jaxon Jaxx Jaya Jayadi Jayce Jayda Jayde Jayden Jaydon Jayeng Jaylan Jaylano Jaylen Jaylin Jaylinn
  Jaylon Jayme Jayne Jayson Jayvano Jazlyn Jazmin Jazmyn Jazmyne Jazzlyn Jazzlynn Jean-Daniel Jean-Jacques Jean-Louis
  Jeana Jeanie Jeannel Jeannette Jeannie Jeannot Jed Jedediah Jedidiah Jef Jefferey Jeffery Jeffry Jefri Jefta Jehanne
  Jela Jelica Jelisaveta Jelita Jelka Jella Jelle Jelmer Jelte Jena Jenel Jenifer Jenna Jennie Jennings Jennyfer
  Jenovéfa Jensen Jente Jeppe Jerad Jerald Jeramie Jeramy Jerel Jeremi Jeremiah Jeremias Jeremiasz Jeremie Jeremiáš
  Jerguš Jermain Jermaine Jermey Jerod Jeromy Jeroným Jerrell Jerrod Jerrold Jerónimo Jesika Jessika Jesslyn Jesslynn
  Jessy Jessyca Jesús Jett Jette Jettie Jevgeņijs Jevon Jevrosima Jewell Jezdimir Ješa Jidde Jil Jiljí Jillian Jimena
  Jimi Jimram Jinawi Jindra Jindřich Jindřiška Jinte Jinthe Jip Jitender Jitendra Jiřina Jiří Joah Joakim Joanie Joann
  Joanne Joannie Joanny Joany Joaquim Joaquin Joas Jodi Jodie Jody Joelina Joeline Joelle Joep Joesph Johana Johanne
  Johathan Johnathan Johnathon Johnpaul Joko Jolana Jolanta Jolayemi Joleen Jolie Jolien Jolijn Jolin Jolina Joline
  Jona Jonah Jonatan Jonathon Jono Jonte Jonáš Joojo Jop Jordana Jordane Jordi Jordon Jordy Jordyn Jorga Jorin Jorn
  Jorrit Jort Joscha Joschua Jose Josefien Josefin Josefine Josefína Josephin Josephine Josette Joshuah Josiah
  Josianne Josie Josip Josipa Joso Josse Josselin Josua Josue Josué Josy Joséphine Jourdain Jovan Jovana Jovani
  Jovanka Jovanny Jovany Jovin Joya Jozef Jozefa Jozefína Jozue Joëlle Joško Jošt Joža Jože Juana Juanita Juda Judah
  Judd Jude Judicaël Judita Judson Judyta Judīte Jugoslav Juha Juhani Juho Jukka Jula Julan Jule Juliane Julianne
  Julieta Julijana Julika Julina Julita Julius Juliusz Julián Juliána Juliëtte Jumadi Jumagul Jumari Juna Junayd
  Junius Jur Juraj Juri Jurre Jurģis Jusra Juste Justen Justina Juston Justus Justyn Justína Justýn Justýna Justīne
  Jusuf Juta Juul Juwan Juwon Jyoti Jyotis Jyotsana Jáchym Ján János Jázmin Jéssica Józef Józefina József Jörgen
  Jørgen Júlia Júlio Július Jürg Jānis Jāzeps Jēkabs Jūlija Jūlijs Jūsma Kaan Kaarina Kaat Kacey Kaci Kacie Kacper
  Kacung Kaden Kadiatou Kadin Kadir Kaela Kaelyn Kagiso Kaia Kailash Kailee Kailey Kailyn Kairav Kaitlin Kaitlyn Kaj
  Kajen Kajetán Kala Kalea Kaleb Kaleigh Kalervo Kalevi Kaley Kalidou Kalim Kalinda Kalinik Kalistrat Kalle Kallie
  Kalpana Kamal Kamalesh Kamaria Kambali Kameron Kamidin Kamilla Kamille Kamla Kamlesh Kamol Kamola Kamoliddin Kamran
  Kamren Kamron Kamryn Kanak Kanchan Kani Kania Kanishka Kannan Kannen Kanti Karam Karan Kardi Kareem Karel Karelle
  Kari Kariane Karianne Karima Karimah Kariman Karja Karl-Emil Karl-Johan Karlee Karley Karli Karlie Karlijn Karlo
  Karlotta Karman Karmela Karmen Karna Karol Karolann Karoliina Karoline Karolína Karsa Karsana Karson Karta Karthik
  Kartik Kartika Karunanidhi Karya Karīna Kasandra Kasey Kashyap Kashyapi Kasim Kasiran Kasiyah Kasián Kasper
  Kassandra Kastor Kasusra Katariina Katarína Katelin Katelyn Katelynn Kateřina Katheryn Kathlyn Kathrin Kathrine
  Kathryne Katica Katija Katina Katlyn Katlynn Kato Katrine Katryn Katrīna Kattie Katy Kavon Kawaca Kawaya Kaycee
  Kayden Kayla Kaylah Kaylee Kayleigh Kayley Kayli Kaylie Kaylin Kayode Kayra Kayun Kazimír Kazimíra Kašpar Keagan
  Keano Keanu Keara Keaton Keegan Keeley Keely Keenan Keerti Kehinde Keira Keisha Keji Kellen Kelley Kelli Kellie
  Kelsi Kelsie Kelton Kemal Kemba Kemi Kenan Kenari Kende Kendra Kendrick Kenes Kenna Kennedi Kennedy Kennith Kenny
  Kensi Kenton Kenyatta Kenyon Kenza Kenzie Kenzo Keon Kerem Kerim Keshaun Keshawn Keven Kevon Keyan Keyon Keyshawn
  Kezia Kgabu Khadidiatou Khadim Khady Khalil Khanyisile Khethiwe Khoudia Khulekani Kian Kiana Kiandra Kianna Kiano
  Kiara Kiarra Kiera Kieran Kika Kikelomo Kiki Kilian Kilián Kimberly Kimi Kimo Kincső Kiné Kira Kiran Kirilo Kirstin
  Kirti Kiyan Kjeld Klaas Klara Klarencjusz Klaudia Klaudie Klaudius Klaudiusz Klaudián Klea Klemens Klement
  Klementina Klementyna Klementýna Kleopatra Kliment Klotylda Klára Kléber Klāra Klāvs Koby Kody Kojo Koko Kolawole
  Kolby Kole Koleta Koloman Kolombín Kolombína Kolumbán Kolumbín Kolumbína Komil Komila Komron Konrád Konrāds
  Konstance Konstancie Konstancja Konstanty Konstantyn Konstantýn Konstantīns Konsuela Konzuela Konštantín Kopano
  Koralia Koray Korbin Korbinian Kordula Korede Korey Korina Korinna Kornel Korneli Kornelia Kornelius Korneliusz
  Kornél Kornélia Kornélie Kory Kosma Kosmas Kosta Kraig Krasava Krasomil Krasomila Krasoslav Krešimir Krijn Krishna
  Krishnadas Krishnadasa Krista Kristi Kristie Kristiina Kristijan Kristine Kristián Kristiāna Kristiāns Kristofer
  Kristoffer Kristopher Kristy Kristína Kristóf Kristýna Kristīne Krisztián Krisztofer Krišjānis Krišs Krištof Krsto
  Kruno Krunoslav Krystal Krystel Krystian Krystina Kryšpín Kryštof Ksawera Ksawery Ksenia Ksenija Ksenofont Kubad
  Kubra Kubura Kujoe Kumar Kumuda Kumush Kuncara Kunhuta Kunthara Kurnia Kurtis Kusuma Kuzman Kvetoslava Kvido Květa
  Květoslav Květoslava Květoň Květoš Květuše Kwabena Kwadwo Kwaku Kwamena Kwasi Kweku Kwesi Kwintyn Kyan Kyano Kyara
  Kyla Kylee Kyleigh Kyler Kyllikki Kyra Kéba Kübra Kārlis Křesomysl Křišťan Laal Labuh Lachlan Lada Ladarius Ladina
  Ladislau Ladislav Ladislava Lai Laia Laila Laisha Lajos Laksana Lakshman Lakshmi Lakshmidhar Lakshminath Laksita Lal
  Lala Lalita Lalə Lamar Lamine Lamiyə Lamont Lanang Landen Landry Laney Langa Langgeng Lanjar Lantar Laras Larina
  Larisa Larissa Laron Larue Larysa Lascăr Lasmanto Lasmono Lassana Lasse Laswi Latif Latika Latofat Latoya Laurane
  Laure Laureen Laureline Laurenc Laurencie Laurencja Laurencjusz Laurens Laurentia Laurentiu Laurenty Laurentyna
  Laurenz Laurenția Laurențiu Lauretta Lauri Laurian Lauriane Laurianne Laurie Laurin Laurine Laury Lauryn Laurène
  Lavada Lavanya Lavern Laverna Laverne Lavina Lavinia Lavon Lavonne Lavínia Lavīze Lawrencia Lawson Laxman Laxmi
  Layla Laylo Layne Lazare Lazaro Laziz Lazăr Leah Leana Leandr Leandra Leandro Leann Leanna Leanne Leano Leart Leatha
  Leda Ledion Leela Leena Leendert Lega Legawa Leia Leif Leilani Lejla Lela Lelah Leland Lelia Lembah Lempi Lemuel
  Lena Lene Leni Lenia Lenja Lenka Lenn Lenna Lennard Lenne Lennert Lenni Lennie Lennon Lennox Lenny Lenora Lenore
  Lenya Leo Leodegar Leokádie Leola Leona Leonel Leonhard Leoni Leonida Leonidas Leonie Leonis Leonor Leonora Leontin
  Leontina Leontýn Leontýna Leontīne Leonīda Leonīds Leopold Leopolda Leopoldo Leopoldýna Leora Leoš Leposava Lera
  Lerato Leroy Lesana Lesley Lesly Lessie Lestari Lester Leta Letha Leticie Letitia Letizia Letiția Letícia Leufroy
  Levent Levente Levi Levio Levke Levoslav Lewin Lexi Lexie Lexus Leya Leyan Lešek Lia Liah Liam Lian Liara Libbie
  Libby Libor Libora Liboslav Liboslava Libuša Libuše Libère Liběna Lică Lidija Lidmila Lidya Liene Lieuwe Lieze Ligia
  Liisa Lila Lili Lilia Lilian Liliana Liliane Lilianna Lilien Lilith Liliya Liliána Liliāna Lilla Lilli Lillian
  Lilliana Lillie Lilly Lilou Lilyan Limar Lina Linde Linett Linne Linnie Lintang Linus Linwood Lio Lioara Lior Liron
  Lisandro Lisann Lisanne Lisbeth Lise Liselotte Lisette Litzy Liuba Liubov Liubovi Liudmila Liusea Liv Liva Livia
  Livie Livio Liviu Livius Liya Liyam Liyan Liyana Liza Lizbeth Lize Lizeth Lizz Lizzy Liétald Liāna Ljiljana Ljuba
  Ljubica Ljubiša Ljubomir Ljudevit Llewellyn Loa Loek Loes Loet Lois Lolade Lolita Lon Longin Lonie Lonnie Lonny
  Lonzo Lora Loraine Loreen Lorelei Loren Lorenc Lorene Lorenz Lorenza Loreta Loretta Lorian Lorik Lorin Lorine Lorna
  Lorrain Lorraine Lotar Lothaire Lott Lotta Lotti Lottie Loua Louan Louay Louisa Lourdes Lourenço Louvenia Lova
  Lovisa Lovorka Lowie Loyce Loïc Loïs Lua Luan Luana Lubomír Lubomíra Lubor Luboslav Luboslava Luboš Lucențiu Lucian
  Lucica Lucie Lucien Lucienne Lucija Lucijan Lucile Lucille Lucinda Lucio Lucious Lucius Lucián Luciána Lucja Lucjan
  Lucretia Lucreția Lucrețiu Lucía Ludie Ludivine Ludivoj Ludiše Ludmila Ludolphe Ludomír Ludomíra Ludoslav Ludoslava
  Ludovica Ludvig Ludvika Ludvík Ludvíka Ludwik Ludwika Luděk Lue Luella Luena Luhung Luise Luiza Lujza Luk Luka
  Lukhona Lukita Lukman Lukrecius Lukrécie Lukáš Lula Luluh Lulut Luminita Luminița Lumír Lumíra Lungelo Lungu Lupe
  Lura Lurhur Lurline Lutfan Lutfi Lutfiya Lutfulloh Luther Luthfi Lutibor Lutobor Luuk Luus Luwar Luwes Luzie Luísa
  Luďka Luīze Lwandle Lya Lyan Lyda Lydie Lykke Lyla Lyle Lyn Lynda Lynette Lynne Lysanne László Léandre Léda Léna Léo
  Léon Léonard Léonie Léonne Léopold Léopoldine Lívia Lýdia Lýdie Lāsma Lăcrămioara Lība Līga Līksma Līna Līva Līvija
  Līze Lūcija Ləman Maaike Maan Maarit Mabel Mabelle Mable Mabruk Maca Macaire Macey Maci Macie Mackenzie Mactar Macy
  Madalena Madaline Madalyn Maddison Maddox Madelief Madeline Madelyn Madelynn Madhuri Madie Madilyn Madina Madisen
  Madisyn Madita Madlaina Madleen Madlen Mady Madyson Maegan Mael Maeve Mafalda Magali Magda Magdaléna Maguelone
  Maguette Mahan Mahaut Mahdi Mahendra Maher Mahesa Mahesh Maheswar Mahfud Mahir Mahmud Mahrus Mahulena Mahzan Maica
  Maida Maija Maike Maila Mailin Mailo Maimunah Maira Maitê Maiya Majda Makara Makary Makayla Makenna Makenzie Makhtar
  Makinwa Maksim Maksym Maksymilian Malachi Malati Malcolm Malea Malena Malene Malia Malick Malika Malina Malinda
  Mališa Mallaury Mallie Mallory Malo Malou Maloxat Malthe Malti Malvina Malvína Malvīne Malwina Mamadou Mamady Maman
  Mamert Mamour Manah Manassé Manda Mandaakin Mandakini Mandla Mandy Manel Manfréd Mangala Mangalya Manik Manikya
  Manisha Manjusha Manley Manoah Manoj Manole Manona Mansour Mansur Mansvet Manu Maphikelela Maqsud Marat Marceau
  Marceli Marcelin Marcelina Marceline Marcelino Marcell Marcelle Marcellus Marcelína Marcheta Marcia Mardon Mareike
  Maren Marena Marga Margana Margareta Margarete Margarett Margaretta Margarette Margarida Margaréta Margaux Margie
  Margit Margita Margot Margret Margrit Margrith Mari Mariadi Mariah Mariama Marian Mariane Marianna Maribel Marica
  Maricarmen Maricica Marieke Mariela Mariella Marielle Marieta Marija Marijana Marika Marilena Marilie Marilou Marilu
  Marilyn Marilyne Marilú Marin Marinela Marinko Marinus Marioara Mariola Marisol Marissa Marit Marita Maritza Marius
  Marián Marième Marja Marjan Marjatta Marjolaine Marjory Markika Markku Markéta Marla Marlee Marleen Marlen Marlena
  Marlene Marley Marli Marlie Marlis Marlo Marlon Maroš Marrit Marsha Marsito Marsudi Martaka Martana Martani Marte
  Marthe Martim Martti Marty Martyna Martín Marut Marvin Marwa Marwata Marwin Maryadi Maryam Maryann Maryanto Maryna
  Maryse Marème Marína Marģers Mashxura Massamba Matan Matar Matei Matej Mateja Mateus Matheo Matheus Mathew Mathijs
  Mathilda Mathis Mathurin Mathuys Matias Matija Matis Matko Mato Matouš Mattea Matthijs Matthis Matti Mattia Mattias
  Mattis Matylda Matyáš Matz Matúš Matěj Matīss Maude Maudie Maugis Mauricette Maurine Maurits Mauro Maurycy Mavdud
  Mavlon Mavluda Mawuena Mawusi Maxbuba Maxellende Maxfuza Maxie Maximiliano Maximilien Maximilián Maximillia
  Maximillian Maximo Maxine Maxmilián Maxsuma Maybell Maybelle Maye Mayeul Mayla Maymie Maynard Mayoor Mayra Maysa
  Mayson Mayte Mazbut Mazie Maël Maëlle Maï Maïmouna Maša Mašinka Mbalienhle Mbaye Mckayla Mckenna Mckenzie Meagan
  Meaghan Meda Medard Medea Medine Meena Meenakshi Megane Meggie Meghan Meghnad Meghnath Mehriban Meik Meire Mekhi
  Melani Melania Melany Melchior Melek Melenija Melia Melichar Melike Melina Melinda Melis Melisa Melita Mellie Melnic
  Melvin Melvina Melyna Melyssa Melánia Melánie Menaka Mence Menka Menno Meredith Merete Merijn Merjem Merritt Mertie
  Merve Mervin Meryem Metod Metoděj Mette Mex Meyra Meïssa Mečislav Mečislava Mhambi Micael Micaela Micah Micha
  Michaela Michal Michala Michale Michalina Michaël Micheal Micheline Michèle Midas Mieke Mihael Mihaela Mihail
  Mihailo Mihajlo Mihnea Mihály Mija Mijat Mik Mikaela Mikail Mikayla Mikel Mikkel Mikki Mikko Miklós Mikoláš Mikołaj
  Mikuláš Milada Miladin Milana Milanka Milanko Milano Mildred Mileta Miley Milica Milisav Milivoj Milić Miljan
  Miljana Miljenko Milka Milla Millicent Milly Milojica Milomir Milorad Miloslav Miloslava Milota Milou Milouš Milovan
  Milovín Miloň Milred Milutin Milutín Miluše Milán Milík Milíč Mima Minakshi Mindy Minerva Minodora Mioara Miodrag
  Miomir Mira Mirabela Mirac Miran Miranda Miray Miraziz Mircea Mirco Mireille Mirek Mirela Mireya Miriama Mirja
  Mirjana Mirka Mirko Mirkó Mirna Miromil Miromila Miron Mirona Miroslav Miroslava Mirre Mirte Mirthe Mirtil Miruna
  Mirziyo Misael Mischa Mislav Mitar Mitchel Mitchell Mitică Mitra Mitruț Mittie Miķelis Miša Miško Mlad Mladen
  Mlađana Mnata Mnislav Mnislava Mobolaji Moctar Modesta Modou Modrīte Modupe Mofifoluwa Mohamad Mohamadou Mohan
  Mohana Mohinder Mohini Mohir Moises Mojisola Mojisoluwa Mojmír Mojżesz Mojžíš Momir Momira Monalisa Monserrat
  Monserrate Monvīds Moradeke Morayo Morenike Morgana Morgane Moriah Moric Moris Morolake Morten Mortimer Morton
  Mosinmileoluwa Mosunmola Motunrayo Mouhamadou Mouhamed Mouhameth Mouhammadou Moussa Moustapha Moxidil Moxigul Moxina
  Moxinur Moxira Moyosore Mozell Mozelle Moïse Moïsette Mořic Mpho Mpilo Mpumelelo Msizi Mstislav Mthunzi Muattar
  Muazzam Mubina Mudīte Mufiz Mugur Mugurel Muhammed Muhsin Muhtor Mujur Mukesh Mukul Mulya Mulyanto Mulyono Mumpuni
  Munif Muriela Murilo Murod Mursinin Mursita Musa Musawenkosi Mustafo Mustika Mustofa Musulmon Mutia Muyassar Muyiwa
  Muzaffar Mya Myah Myla Mylan Mylene Myles Mylo Mylène Myra Myriam Myrl Myrna Myron Myrthe Myrtice Myrtie Myrtil
  Myrtis Mája Márcia Mária Márk Márton Mátyás Máté Médea Médoune Médéric Mégane Mélisande Mélissa Mélissandre Mélodie
  Mércia Mérovée Mína Mónica Móric Māra Mārcis Māris Mārtiņš Mārīte Mădălin Mădălina Mălina Mărioara Măriuca Mētra
  Mələk Nabila Nadalina Nadejda Nadežda Nadzieja Nadège Naděžda Nael Naemi Nafisa Nagabhushanam Nahid Naja Najam Najib
  Najla Najmiddin Najwa Nakia Nalar Nalini Nand Nanda Nandi Nando Naneta Naomie Naoufal Naoufel Nara Naradi Narayan
  Narcis Narcisa Narciso Narcisse Nardi Nargiza Narimon Narinder Narji Nasab Nash Nasiba Nasim Nasir Nasriddin
  Nasrullah Nastja Natalija Natan Natanael Nataniel Natasa Nataša Natașa Nate Nathanael Nathanaël Nathanial Nathen
  Natiq Natka Natália Natálie Naud Naudet Naura Naveen Navin Nawal Naya Nayeli Nayla Nazariusz Nazary Nazif Nazrulloh
  Naďa Nađa Ndleleni Ndondoloza Nea Nebojša Nechifor Neda Nedeljko Nedjeljka Nedjeljko Nedra Neeltje Nefeli Neha Nejla
  Neklan Nela Nelda Nele Nelea Neli Nelio Nellea Nelli Nels Nelu Nemanja Nena Nenad Neo Neoma Neonila Nepomuk Nera
  Nerea Nesa Neva Neven Nevena Nevenka Nevin Nevio Neyla Nezamysl Nhlakanipho Nia Nicanor Nichifor Nicholaus Nichole
  Nicklas Nicklaus Nickolas Niclas Nico Nicoară Nicodim Nicolae Nicolai Nicolaie Nicoleen Nicoleta Nicolette Nicoline
  Nicon Nicu Niculina Niculiță Nicușor Nicuță Nicéphore Nidia Niek Niels-Christian Niene Nigar Nigora Nihad Nika Nike
  Nikkie Nikko Niklaus Niklāvs Niko Nikodem Nikodém Nikodéma Nikolas Nikolasz Nikoleta Nikolina Niké Nikša Nila Nilam
  Nilufar Nimakoah Nimas Nimit Nimród Nineli Ninioluwa Nino Ninthe Nio Niranjan Nirbhay Niro Nisa Niyaga Niyilolawa
  Nizom Nizomiddin Njegomirka Nkanyezi Nkosenye Nkosingiphile Nkosinhle Nkosiyabo Nnamdi Noa Noami Noan Noar Nodira
  Noe Noelia Noema Noemi Noemie Noemy Nofoto Noila Nokuthula Nola Nolan Nolen Nolwazi Nomi Nomvula Nonhlanhla
  Nonjabulo Nonkululeko Nonna Noor Noortje Norah Norberta Norberto Nore Norene Norica Norina Normand Norris Norval
  Norwood Nosir Nosirjon Noud Nour Nouri Novak Novan Noviana Novita Nowi Nozima Nozipho Noé Noémi Noë Noël Noëlla
  Noëlle Nqobile Nrima Nthabiseng Ntokozo Ntombizodwa Nugraha Nuray Nurbek Nurgün Nuri Nuriddin Nurlan Nurul Nusrat
  Nusratulloh Nuša Nya Nyana Nyasia Nynke Nyoman Nándor Nátán Néhémie Néné Nóra Núbia Núria Něhoslav Nərgiz Oana Obid
  Obie Obioma Obrad Obren Oceane Ocie Octav Octavia Octavian Octaviana Octavio Octaviu Odell Odeta Odette Odie Odil
  Odilon Odin Odolen Odon Odunayo Ofelya Ofélia Ofélie Oger Ognjana Ognjen Ogooluwa Ojaswini Ojārs Okey Okiki Oktavie
  Oktavius Oktavián Okto Oktávie Ola Oladara Oladare Oladimeji Olaide Olajumoke Olakunle Olamide Olanrewaju Olansile
  Olaoluwa Olasunmbo Olatunbosun Olavi Olayinka Olbram Oldrich Oldřich Oldřiška Olen Olesea Oleta Olgica Oliga Olim
  Olimpia Olimpiada Olimpian Olimpiu Olin Oliva Olivera Olivie Oliviu Olivér Oliwia Oliwier Olof Ololade Olufeyisayo
  Olufunke Olufunmi Olufunmilayo Olumide Olumorotimi Olusola Olutomiwa Oluwafemi Oluwagbemiga Oluwakemi Oluwamumibori
  Oluwamuyiwa Oluwasanmi Oluwasegun Oluwasemilore Oluwaseun Oluwaseyi Oluwatimilehin Oluwatobiloba Oluwatofunmi
  Oluwatosin Oluwatoyosi Oluwatumise Oluwole Oluwunmi Olympe Olympie Olívia Olīvija Omad Omana Omari Omawunmi Ombline
  Omina Omobobola Omobolanle Omodunni Omolabake Omolara Omolola Omosalewa Omotara Omotayo Omotola Omotolani Omotoun
  Omowumi Ondrej Ondřej Ondřejka Onome Onoriode Onufry Onur Oona Oormila Opalina Opan Opemipo Opeoluwa Opeyemi Ophelia
  Ophélie Opung Oqil Orell Oren Oreofe Orest Orestes Oriande Oriane Orie Orif Orin Orland Orlane Orlo Orpha Orrin
  Ortansa Orville Orvokki Orzu Osbaldo Osborne Oskar Oskari Ostoja Osunleke Osvald Osvaldo Oswald Oswaldo Ota Otabek
  Otakar Otakara Otha Otho Otilia Otilie Otis Otmar Oto Otokar Otomar Ottis Otília Otýlie Otīlija Oumar Oumayra Oumou
  Oury Ousmane Ovidiu Ovidius Oxana Oybek Oyenike Oyga Oyindamola Oyindasola Oynur Oysha Ozana Ozanne Ozella Ozod
  Ozoda Ozodbek Ozren Ozy Oļegs Oļģerts Oľga Pacôme Padmi Paige Paiman Paja Palmiro Palémon Pamfil Panagachie Panait
  Panca Pandu Pangeran Pangestu Panka Pankracy Pankrác Pantelei Param Paramartha Paramita Paraschiva Parascovia Parman
  Parsival Parvati Paskal Paskala Pasquale Paterne Pathé Patrice Patricie Patricio Patrik Patrycja Patrycjusz Patrycy
  Patryk Patrícia Patrīcija Paule Paulette Paulica Paulien Pauliina Pauline Paulína Paulīne Pava Pavica Pavla Pavle
  Pavlina Pavlín Pavlína Pavol Paxton Payton Pearlie Pearline Peggie Pekka Pelaghia Pelagia Pelagie Pelhřim Pelumi
  Penda Penelopa Penelope Pentti Pepe Pepijn Pera Perceval Percival Percy Perica Perikles Perkasa Perla Perrine
  Persida Peruna Perzida Pete Petko Petrana Petrică Petrija Petrișor Petronela Petronila Petronius Petru Petruše
  Petruț Petruța Petteri Petula Peyton Phil Phila Philani Phileine Philibert Philine Philippa Philomène Philothée
  Philou Philémon Phiwokwakhe Phyllis Pien Pierre-Alain Pierre-André Pierrick Pim Pippa Pirjo Pirkko Pius Platon
  Platón Pleun Pola Polikarp Polina Polykarp Polyxena Pompilia Pompiliu Pontus Poornima Porfiriusz Porfiry Poul Praba
  Prabawa Prabowo Prabu Prakosa Pramila Pran Pranata Pranawa Pranay Prasad Prasanna Prascovia Prasetya Prasetyo
  Prathamesh Pratiwi Pravdan Pravdomil Pravdomila Pravomil Pravomila Pravoslav Pravoslava Prayag Prayitna Prayoga
  Prayogo Predrag Preity Prema Presley Primerose Priscila Priscilla Priscille Priska Prita Priyala Profira Prokles
  Prokop Prokopa Prokul Providenci Prvoslav Puji Puk Pulchérie Puneet Puput Purnima Purushottam Purwa Purwadi Purwanto
  Pushti Puspa Puspita Puti Putri Putu Päivi Pécine Pélagie Pénélope Pépin Péter Pétronille Pío Pārsla Pāvils Pătru
  Pēteris Přemysl Přibyslav Přibyslava Pəri Qizilgul Qobil Qori Qosim Qudrat Quentin Quentine Quinn Quinten Quintia
  Quinton Quinty Quirin Quiéta Rachael Rachela Rachelle Rachid Radan Radana Radegast Radek Radeke Raden Radenko Radha
  Radhost Radika Radim Radimír Radimíra Radina Radion Radislav Radislava Radit Raditya Radivoj Radivoje Radiša Radka
  Radko Radmil Radmila Radmilo Radojka Radomil Radomila Radomir Radomír Radomíra Radosav Radoslav Radoslava Radovan
  Radovana Radoš Radslava Radu Radul Radvan Radúz Rae Raegan Raf Rafaël Rafi Rafid Rafila Rafiq Rageshwari Rageswari
  Raharja Rahayu Raheem Rahel Rahim Rahman Rahmat Rahmawati Rahmi Rahsaan Raif Raihan Raimund Raina Rainald Rainhard
  Rainold Raisa Rajab Rajan Rajana Rajendra Rajinder Rajiv Rajko Rajmund Rajna Rajnold Rajsa Rakesh Rakita Raluca Rama
  Ramaa Ramata Ramatoulaye Rameshwar Ramziddin Ramziya Randal Randall Randi Randolf Ranek Rangga Ranjeet Ranjit Ranko
  Raoul Raphaelle Raphaël Raphaëlle Rapulane Rareș Rashad Rashawn Rasheed Rasheedah Rashid Rasifa Rastislav Rastislava
  Rati Ratibor Ratih Ratimir Ratmír Ratna Rauf Raul Ravshan Raxmatulloh Rayan Rayen Raymonde Raymundo Rayona Rayxona
  Rayyan Raško Rea Reagan Reanna Reba Rebeca Rebeka Rebekah Rebekka Reece Reese Regan Reggie Reghina Reginald Regitze
  Regnārs Regína Regīna Reid Reilly Reina Reine Reinhold Rejan Reksa Relja Relu Remig Remilekun Remington Remo Remus
  Renat Renato Renaud Rendy Rene Renee Renette Renja Renske Renát Renáta Renée Renārs Renāte Respati Ressie Restu Reta
  Retha Retno Reto Retta Reuben Reva Revi Rey Reybaud Reyes Reymundo Reyna Reynold Rhett Rhianna Rhiannon Rhoda Rhonda
  Riaan Rian Riana Rica Richarda Richie Richárd Rickard Rickie Ricky Rico Ridwan Rieke Rigard Rigoberto Riitta Rija
  Rika Rike Rikke Rimma Rina Rini Rino Rio Ristana Ritesh Ritva Riv Rizki Rizvon Ričards Robb Robbe Robbie Robertina
  Robi Robina Robinson Robiya Robyn Rochelle Rocio Rodan Roderick Roderik Roderyk Rodger Rodica Rodion Rodney Rodolfo
  Rodoljub Rodolphe Rodrick Rodrigue Rogelio Rohan Rohana Rohit Rokhaya Roko Roksana Rolande Rolando Rollin Romane
  Romanița Romee Romeu Romina Romuald Romul Romulus Romy Roméo Romāns Rona Ronaldo Ronan Ronja Ronke Ronny Roosevelt
  Rosa-Maria Rosalee Rosalie Rosalina Rosalind Rosalinda Rosalyn Rosamond Rosamunda Rosana Rosanna Roselin Roseline
  Roselyn Rosemarie Rosendo Roser Rosie Rosina Roslyn Rosman Rossie Rostislav Rostislava Rotaru Rotimi Rovena Rowena
  Rowland Roxane Roxelana Roxy Roy Royce Roza Rozalia Rozalinda Rozamunda Rozana Rozella Rozina Rozita Roziya Rozvita
  Rozália Rozálie Rubie Rubye Rudi Rudolfa Rudolfina Rudolfína Rudolph Rudra Rudy Rudīte Ruedi Rufina Rufus Rukhmani
  Rukmin Rumena Runa Rupert Rupinder Ruprecht Ruslana Rusman Russ Ruta Ruthe Ruthie Ruxanda Ruxandra Ruža Ružena
  Ružica Ryann Ryder Rylan Rylee Ryleigh Ryley Ráchel Régine Régis Réjean Réjeanne Réka Róbert Róza Róża Röya Rúben
  Rút Rüya Răducu Răzvan Rūdis Rūdolfs Rūsiņš Rūta Růžena Rəşad Rəşid Saadat Saadi Saar Sabar Sabina Saboxat Saboxon
  Sabri Sabryna Sabína Sabīne Sachin Sada Sadar Sadie Sadina Sadio Sadoqat Sadriddin Sadye Safa Safae Safiatou Safina
  Safir Safira Safiya Safiétou Safo Safouan Safouane Safta Safura Sagar Sahra Saida Saiful Saige Saka Sakari Sakti
  Salif Salih Salimah Salimata Salimatou Saliou Sallie Salma Saloh Salome Salomea Salomena Salomey Salomon Salomé
  Salomë Salsabila Salwa Salwator Saly Samandar Samanta Sameer Sami Samia Samiah Samina Samira Samiya Sammie Samson
  Samsul Samu Samuela Samuele Samukelisiwe Samuël Sanda Sandu Sanele Sanja Sanjin Sanka Sanna Sanobar Santa Santina
  Santino Saodat Saphira Sarada Sarai Sarala Saraswati Sardor Sare Sarina Sarisha Sarla Sarmīte Saroja Sartika Sarvar
  Sarvin Sarvinoz Saskia Saskie Satish Satu Saturnin Satya Satyen Saulcerīte Sauveur Sava Savanah Saveta Savi Savina
  Savinien Savion Savva Saxida Saxona Sayyora Saèr Saúl Saša Scarlett Scholastika Scholastique Schuyler Seamus Seb
  Sebas Sebastiaan Sebastián Sebastião Sebestian Seckou Sedrick Sedrik Sef Seff Seghei Segilola Sekinat Selcan Selena
  Selina Selma Selmer Semenica Semih Semion Senka Senn Senne Senta Sepp Seppe Seppo Septi Serafim Serafima Serafina
  Serafín Serafína Seraina Serenus Sergej Serghei Sergi Sergiu Sergiusz Servác Setya Sev Sevara Severin Severina
  Severín Seweryn Seydou Seye Seynabou Sfiso Shahboz Shahobiddin Shahriyor Shahzod Shaina Shaka Shakila Shakira Shakti
  Shakuntala Shalewa Shamsiddin Shana Shanel Shanelle Shania Shanie Shaniya Shankar Shanna Shanon Shantanu Shany
  Sharda Shari Sharmila Shashikala Shawna Shaylee Shayna Shayne Sheela Shekoni Shelia Shelley Shemar Sher Sheri
  Sheridan Sherly Sherri Sheryl Sherzod Shivakari Shobhana Shodiyor Shresth Shresthi Shreya Shreyashi Shridevi
  Shrishti Shubha Shubhaprada Shukrulloh Shwet Shyann Shyanne Siana Siara Sibongile Sibusiso Sibyla Sibylle Sid
  Siddarth Siddhran Sidiq Sidoine Sidonia Sidonie Sidra Sidy Sidónia Siebe Siem Siep Sifiso Sigebert Sigfríd Sigismond
  Sigmund Signe Sigurd Sijuade Sil Silas Silja Silje Silvester Silvestr Silvian Silviana Silvie Silvija Silviu Silvius
  Silván Silvána Silvère Simea Simen Simeon Simeona Similoluwa Simina Simion Simisola Simo Simonida Sindisiwe Sindre
  Sinenhlanhla Sinică Sinikka Siniša Sinja Sinkler Sintia Siphephelo Siphiwe Sipho Sirineu Siro Sirojiddin Siré Siska
  Sitara Sithembiso Siti Siv Sixt Sixtine Sixtus Siyanda Sizakele Sizani Siënna Sjors Skaidrīte Skarlet Skarleta Skye
  Skyla Skylar Slamet Slava Slavek Slaven Slaviboj Slavibor Slavica Slavka Slavko Slavoboj Slavoj Slavoljub Slavomil
  Slavomila Slavomír Slavomíra Slavěna Slađana Slobodan Slobodanka Sloka Sláva Slávek Slávka Smaranda Smil Smiljana
  Smilla Smita Sname Snejana Snežana Snježana Sobit Soběslav Soběslava Sodiq Sofija Sofronie Sohib Sokhna Sokrat
  Solange Soleh Soline Solomon Solveig Solveiga Somnath Somu Sondre Sonya Soof Soraia Sorana Soraya Sorin Sorina Soter
  Sotira Souleymane Sowande Soňa Speranța Spiridon Spirydion Spytihněv Spīdola Srboljub Sredoje Srećko Srna Stacey
  Stana Stanca Stancu Stanford Stanimír Stanislas Stanislava Stanko Stanley Staša Stef Stefana Stefanie Stelian
  Steliana Steluta Steluța Stepanida Stephaans Stephania Stephany Stephon Sterre Stevie Stewart Stijn Stina Stine
  Stipan Stjepan Stojan Stojanka Stojmír Strahinja Stribor Stáza Subhash Subhashini Subhasini Subodh Subomi Sucheta
  Suci Sude Sudeva Sue-Marie Suhrob Sujata Sukanya Sulaymon Sulton Suma Suman Sumayyah Sumitra Sunita Sunniva Sunčica
  Surya Suryakant Suryakanta Suryakantam Susana Susheel Sushil Sushma Susie Suus Suyuna Suzana Suze Suzon Suélen
  Svatava Svatoboj Svatobor Svatomír Svatopluk Svatoslav Svatoslava Svea Sveatoslav Svebor Svend Sverre Svetislav
  Svetolik Svetomir Svetoslav Svetozar Svetozár Svitlana Svätopluk Světla Světlana Světluše Swapnil Swara Swarnalata
  Swassane Sweta Syahrini Sybilla Syble Sydnee Sydni Sydnie Sylvester Sylvestre Sylviane Sylwester Synne Szabolcs
  Szczepan Szofi Szofia Szonja Sába Sámo Sámuel Sándor Sára Sáva Sânziana Ségolène Sékou Séraphin Sérgio Séverin
  Séverine Sílvia Sönke Sören Søren Səbinə Tabea Tabitha Tabris Tacjana Tade Tadeo Tadeáš Tadija Tahir Tahlia Taisia
  Taiwo Talia Talita Tami Tamia Tamina Tamino Tammo Tamás Tamāra Tancrède Tanguy Tanirika Tankred Tansu Tantri
  Tanushree Tanushri Tanya Tapan Tapani Tapio Tari Tarik Tarja Tarun Taryn Tasa Tasha Tasnim Taswir Tatjana Tatum
  Taufan Taufik Taurin Tavares Taya Tayler Taťána Teagan Tedi Teea Teguh Teije Teja Tejas Tejumola Tekla Tellervo
  Temidayo Temitope Teo Teobald Teodor Teodorik Teodoro Teodosia Teodoz Teodozie Teofan Teofil Teofila Teohari Teona
  Terenc Terence Terencius Terencjusz Tereza Terezie Teri Terrance Terrell Terrence Terri Terrill Tertuliano Terézia
  Terēze Tess Tessie Tetiana Teunis Tevin Thabisa Thad Thaddeus Thadie Thalea Thalia Thamsanqa Thando Thaïs Thelma
  Themba Theo Theobald Theodora Theodorik Theodosie Theofan Theofil Theofila Therese Theresia Theron Theunis Theuns
  Thiago Thibert Thibo Thierno Thies Thije Thijmen Thijn Thilo Thirza Thobeka Thom Thora Thorben Thore Thorge Thulani
  Thulisile Thurman Théo Théodora Théodore Théodose Théophile Théophraste Tia Tiana Tianna Tibbe Tiber Tiberia Tiberiu
  Tiberius Tibo Tibor Tiburcius Tichomil Tichomír Tichon Tidiane Tieme Tierra Tihomir Tiina Tija Tijana Tijmen Tijn
  Tijs Tilda Tilla Tillman Tillmann Timbul Timea Timm Timmothy Timmy Timo Timofei Timoléon Timotei Timotej Timoteo
  Timoteus Timothée Timur Tinca Tincuța Tino Tiphaine Tira Tiril Tirta Tirtayasa Tirza Titien Titilayo Titilope Titin
  Tito Titus Tizian Tjark Tobiasz Tobiloba Tobin Tobiáš Todor Tohir Tokunbo Tolulope Toluwalope Toluwani Toluwanimi
  Toma Tomasa Tomi Tomiloba Tomislav Tomislava Tomke Tommie Tomori Tomáš Tomáška Tonija Tonko Tonnin Tonya Tonči
  Tončica Torben Torey Torkvát Torrey Torsten Toska Toussaint Toyip Tracey Traci Traian Trajan Travon Tremaine
  Tremayne Trent Tressa Tressie Treva Trever Trevion Tricia Trilochan Trilochana Trilok Trilokanath Trilokesh Triloki
  Trisha Tristian Tristin Triston Troels Trofim Trpimir Trpko Trudie Trycia Trystan Trīne Tsabita Tuana Tudor Tudora
  Tudorița Tudosia Tugiman Tunar Tuomas Turold Tuula Tuulikki Tuur Tuva Tvrtko Twan Twila Tycho Tygo Tymon Tymoteusz
  Tyra Tyree Tyreek Tyrel Tyrell Tyrese Tyrique Tyron Tyrone Tyshawn Tyson Táňa Tālis Tālivaldis Tālrīts Tīna Tərlan
  Ubaldo Ubaydulloh Uchita Uchqun Uda Udai Udit Ueli Uffe Ujjawal Ujjwal Ulduz Uli Uliana Ulises Ulrik Uluthando
  Ulwazi Ulya Ulysse Umang Umar Umay Umaya Umi Umid Umida Umidulloh Umut Undīne Unggul Unjani Upendra Upik Upton
  Uqbaloy Urbain Urfon Uriah Uriel Urmila Urs Ursule Uršula Uršuľa Usha Usman Usmon Usyi Utama Uttam Uve Uzayr Uzbegim
  Uzodimma Uģis Vada Vadim Vafo Vagn Vaidehi Vaijayanthi Vaijayanti Vaishnavi Vaishno Vaishvi Vala Valburga Valdemar
  Valdemara Valdemārs Valentijn Valentim Valentino Valentín Valentína Valentýn Valentýna Valentīna Valentīns Valeri
  Valerii Valerija Valeriu Valerián Vallie Valter Valtr Valtteri Valère Valér Valéria Valéry Valērija Valērijs Vance
  Vanesa Vania Vanja Vanya Varalakshmi Varvara Vasanti Vasil Vasile Vasili Vasilica Vasilică Vasilie Vasilina Vasilisa
  Vasko Vasliddin Vasudev Vasudeva Vasudha Vasundhara Vatroslav Vaughn Vavrinec Vavřinec Veaceslav Veceaslav Veceslav
  Veda Vedang Vedanga Vedanshi Vedran Vedrana Veerle Veikko Velana Velaphi Velda Veleslav Veleslava Velibor Velimir
  Velimira Velimír Velina Velislav Velislava Vella Velma Velva Venance Vencel Venceslas Vendel Vendelín Vendelína
  Vendula Vendulka Venera Veniamin Venuše Verda Verdie Vere Verena Vergie Vergiliu Verginia Verica Verla Verlie Vern
  Verna Verner Vernice Vernie Veronika Veselinka Vesna Veta Vianney Vibeke Vic Vica Vicenta Vicenția Vicențiu Vicki
  Vickie Vicky Victorien Victorin Vidak Vidal Vidhur Vidhya Vidor Vidur Vidya Viera Vieroslava Vieve Viggo Vigile Vigo
  Vijeko Vijolīte Vik Viktorie Viktorin Viktorín Viktória Vilemína Vilhelm Vilhelmīne Viliam Vilibald Villy Vilma
  Vilmar Vilmos Vilmārs Vilém Viléma Vimal Vimala Viman Vinay Vince Vincenc Vincencie Vincențiu Vinciane Vinka Vinnie
  Vinsen Vinz Violeta Violetta Violette Violina Viorel Viorela Viorelia Viorica Virgie Virgil Virgiliu Virginie
  Virgínie Virman Virág Visarion Vishnu Vishwamitra Vitalia Vitalie Vitalii Vitalina Vito Vitold Vitor Vitus Vitālijs
  Vivi Viviana Viviane Vivianne Vivien Vivienne Vizbulīte Višnja Vjekoslav Vjenceslav Vlad Vlada Vladan Vladana Vladek
  Vladilena Vladimer Vladimira Vladimír Vladimíra Vladislava Vladivoj Vladlen Vladlena Vlado Vladěna Vlaicu Vlasta
  Vlastimil Vlastimila Vlastimir Vlastimír Vlastimíra Vlastislav Vlastislava Vlatka Vlatko Vlk Voichița Voicu Vojen
  Vojin Vojislava Vojmil Vojmír Vojmíra Vojslav Vojslava Vojtech Vojtěch Vojtěška Vok Voldemārs Volfgang Voršila Vosil
  Vratislav Vratislava Vratko Vreni Vrinda Vrund Vsevolod Vujadin Vujica Vuk Vukan Vukašin Vukica Vukota Vusumuzi Vyas
  Václava Vânia Víctor Vít Víta Vítoslav Vítězslav Vítězslava Víťazoslav Vēsma Věduna Věnceslav Věnceslava Věnek Věnka
  Věra Věroslav Věroslava Věslava Všeboj Všebor Všerad Všeslav Wahyu Waino Wakiman Walenty Walentyn Walentyna Waleran
  Waleria Walerian Walery Walgierz Wallace Walter Walton Waluyo Wandrille Wanesa Wannes Waqila Wardaya Wardi Warji
  Warley Warsa Warsita Warta Wasis Watson Wava Wawan Wawrzyniec Waylon Weldon Wende Wendell Weronika Wes Wesley Wessel
  Westley Wiara Wibke Widya Wiktor Wiktoria Wilber Wilbert Wilbur Wilburn Wiley Wilford Wilfred Wilfredo Wilfrid
  Wilfryd Wilhelmina Wilhelmine Willa Willard Willem Willi Willis Wilma Wilmer Wilton Wincenty Winda Winfield Winifred
  Winnifred Winona Winston Wira Wirda Wirginia Wisnu Witalis Woodrow Wout Wulan Wulandari Wuraola Wyatt Wyman
  Włodzimierz Xalima Xanana Xander Xaver Xaverie Xaverius Xavi Xavière Xem Xenie Ximena Xochitl Xzavier Xénia Xénophon
  Yaa Yacine Yadira Yael Yago Yahya Yahyo Yakubu Yamileth Yance Yango Yanis Yannic Yannik Yannis Yara Yarah Yaren
  Yaretzi Yaro Yaron Yasin Yasmeen Yassin Yassine Yassir Yaya Yazmin Yejide Yenthe Yesenia Yessenia Yessi Yetunde
  Yewande Yfke Yibanathi Yinthe Ylvi Ylvie Yogendra Yogesh Yoginder Yolande Yoqub Yorbek Yoro Yorqin Yosef Yoshiko
  Younes Youp Yousef Youssou Youssouph Youssoupha Yozida Yoznur Ysaline Yseult Yuliana Yuna Yuni Yunita Yunus Yven
  Yvette Zabir Zac Zachar Zachariah Zachariasz Zacharie Zachariáš Zachary Zachery Zaché Zackary Zackery Zaenab Zafar
  Zafir Zahar Zaharia Zahir Zahra Zaida Zain Zainab Zaira Zakaria Zakary Zaki Zakir Zalindra Zalán Zamfir Zamfira
  Zamira Zana Zane Zanele Zara Zarije Zaur Zavida Zayd Zayn Zayniddin Zbislav Zbyhněv Zbyhněva Zbyněk Zbyslav Zbyslava
  Zbyňka Zbyšek Zbyška Zdena Zdenka Zdenko Zderad Zdeslav Zdeslava Zdeňka Zdirad Zdislav Zdislava Zdravko Zdík
  Zechariah Zef Zejnep Zelaya Zelda Zella Zelma Zeltīte Zena Zeno Zenobia Zenobie Zenon Zenovia Zente Zenzele Zetta
  Zev Zeyd Zeyneb Ziedīte Zigfrīda Zigfrīds Zigmārs Zigrīda Zikmund Zilola Zina Zinaida Zinovia Zion Zita Zithulele
  Ziva Ziyanda Ziyo Zizi Zlata Zlatan Zlatica Zlatka Zlatko Zlatomír Zlatomíra Zlatuše Zobuhle Zoey Zohid Zohir Zoia
  Zoie Zoila Zoja Zokir Zola Zoltan Zora Zoran Zorana Zorina Zorka Zoroslav Zoroslava Zosim Zoyir Zoé Zoéva Zoë
  Zrinislav Zrinko Zselyke Zsolt Zsombor Zsófia Zubayr Zula Zulaikha Zulfa Zulfikar Zuxra Zuzanna Zvezdana Zvonimir
  Zvonimír Zvonimíra Zvonko Zygmunt Záboj Záviš Zénó Zéphirin Zétény Zīle Ábel Ádám Ákos Ámos Ángel Ármin Áron Árón
  Áurea Ângelo Åke Ève Édith Édouard Éleuthère Élia Éliane Élie Élisabeth Élisée Éloïse Élzéar Émeline Émeric Émérance
  Émérencie Épiphane Érica Évangéline Évariste Évelyne Évrard Ígor Íris Óscar Ülkər Ülviyyə Ādams Ādolfs Ārija Ārijs
  Āris Čarna Časlav Čedomir Čeněk Čestmír Čestmíra Čeňka Čistoslav Čistoslava Đina Đorđe Đura Đurađ Đurda Đurica Ērika
  Ēriks Ēvalds Ģederts Ģertrūde Ģirts Īrisa İlham İlqar İxtiyar Ľubica Ľubomír Ľubomíra Ľubor Ľuboslav Ľuboslava Ľuboš
  Ľudmila Ľudomil Ľudomila Ľudovít Łazarz Łucja Łukasz Řehoř Řehořka Şaiq Şəhriyar Šalamoun Šalomoun Šarlota Šavel
  Šebastián Šimon Šimona Štef Štefan Štefánia Štěpán Štěpána Štěpánka Šárka Šťasta Żaneta Žakelina Žakelína Žaneta
  Žanete Žanis Žanna Žarko Ždan Ždana Želibor Želimír Želimíra Želislav Želislava Željka Željko Želmír Želmíra Ženija
  Žigmund Žitomír Žitomíra Žitoslav Žitoslava Živa Živan Živana Žofia Žofie Žubīte Əhməd Șerban Ștefan Ștefana
  Ștefania Άγγελος Αθανασια Αικατερινη Αλεξανδρα Αναστασια Αννα Απόστολος Γεωργια Γρηγόριος Δεσποινα Δημητρα Διονύσιος
  Ελενη Ελευθέριος Εμμανουήλ Ευαγγελια Ευστάθιος Ιωαννα Κωνσταντινα Λεωνίδας Μαρια Μιχαήλ Παναγιωτα Παρασκευάς
  Παρασκευη Σοφια Σταυρουλα Στυλιανός Σωτήριος Φώτιος Χριστινα Χρυσουλα Ѓоко Ѓоре Ѓорче Ѓорѓи Ѓурчин Ѓурѓа Ѓурѓица
  Єремій Ѕвезда Ѕвездан Ѕвонко Іван Іванна Ізяслав Ілля Ілона Інна Іннеса Ірма Јаворка Јагода Јадранка Јаков Јана Јане
  Јанка Јасна Јоаким Јован Јована Јованче Јовица Јовка Јово Јозо Јонче Јордан Јордана Јорданка Јосиф Јулијана Љуба
  Љубе Љубен Љубинка Љубица Љубиша Љубомир Љупка Љупчо Ава Августин Авдей Аверкий Аверьян Авксентий Аврелій Аврелія
  Аврора Автоном Агап Агапія Агата Агафон Агафья Агафія Аггей Агнеса Агнія Агрипина Ада Адам Аделаїда Аделіна Адриан
  Адріана Адріян Азалія Азарий Азарій Аким Акулина Алевтин Алевтина Александар Алексо Альберт Альбіна Альвіна Аліна
  Амвросий Амос Ана Ананий Анастас Анастасија Анастасій Анастасія Анатолій Анатолія Ангел Ангела Ангеле Ангелина
  Ангеліна Андон Андреј Андреја Андрон Андроник Анжела Анжелика Аникей Аникита Анисим Анте Антим Антип Антонида
  Антонин Антониј Антоній Антоніна Антонія Антін Анфіса Анче Анѓа Аполлинарий Аполлон Аполлонія Аполлінарія Апостол
  Арефий Аристарх Аркадій Аркадія Арсений Арсениј Арсеній Артемий Артемія Архип Асен Аскольд Атанас Атанасиј Атанасија
  Афанасий Афанасій Афанасія Афиноген Ацо Бажен Билјана Бисера Бистра Блага Благе Благица Благовіста Благородна Благој
  Благоја Благојка Благуна Блаже Блаженка Богатин Богдан Богдана Богиња Богослав Богоја Богуслава Божана Божемир Божен
  Божена Божидар Божин Божо Болеслав Болеслава Боримир Боримисл Борислав Борислава Борка Борко Боро Борјан Борјана
  Босилка Бошко Боян Бојан Бојана Бранка Бранко Братимир Братислав Братомил Братослав Бронислав Броніслава Брячислав
  Будимир Буйтур Буревіст Біломир Білослав Білослава Біляна Валерия Валерьян Валерій Валерія Вангел Ване Ванче Ванчо
  Варлаам Варфоломей Васил Василина Василиса Василиј Василија Василка Василко Васка Вацлав Вања Велемир Велика Велимир
  Величко Велјан Венедикт Вениамин Венко Вера Вероника Весела Веселин Весна Вељо Видое Викентий Викторин Виолета
  Виссарион Влад Владилен Владислава Владлен Владо Влас Власта Властимир Воислав Володислав Волче Воскресија Војдан
  Војданка Војкан Всевлад Всемил Всеслав Всеслава Вышеслав Вілена Віленіна Віліна Віола Віолетта Віра Віргінія Віта
  Віталіна Габриела Гаврил Гаврила Гаврило Галаба Галактион Галена Гане Ганна Гарнослав Гедеон Гелена Геннадій Георги
  Георгій Герасим Герман Глафира Глигор Гліб Гнат Гого Голубинка Горан Гордана Гордей Гордій Горимир Горислав Горица
  Горјан Горјана Гостомысл Гоце Градимир Гремислав Григор Григорій Грозда Гроздан Гурий Давид Давыд Далемир Далеслава
  Дамјан Дамјана Дана Данаил Даниел Данила Данило Даница Данка Данчо Дарина Даринка Дарислава Дарко Даромир Дарій
  Дафина Делчо Делјан Дементий Демид Демьян Деница Десанка Деспина Дејан Дивна Диме Димитар Димитрие Димитриј
  Димитрија Димко Димо Димче Добри Добрила Добринка Добромила Добромир Добромира Добромисл Добромисла Добромысл
  Доброслав Доброслава Долеслава Доляна Домника Донка Доротеј Дорофей Дојчин Драга Драган Драгана Драги Драгиша
  Драгомир Драгослав Драгољуб Душан Душанка Душка Душко Діана Діяна Ева Евгениј Евгенија Евграф Евдоким Евдокия
  Евдокија Евлампий Евпраксия Евсей Евстафий Евстигней Евтим Евфросиния Елеонора Елизар Елисавета Елисей Елица Елка
  Емануел Емельян Емил Епифан Еразмо Еремей Ермил Ермолай Ерофей Есма Ефим Ефимија Ефрем Ефросина Ефтим Живка Живко
  Жозефіна Забава Загорка Зафир Зафирка Захар Захаринка Захариј Захарій Зборислав Звенигор Звенимир Звенислав
  Звенислава Здравка Здравко Земислав Зеновій Зиновий Зиновій Злат Злата Златан Злате Златко Златомир Зора Зоран
  Зоремир Зореслав Зореслава Зорина Зорица Зорка Зорян Зоряна Зосима Зінаїда Ива Ивана Иванка Иванна Ивко Иво Игнат
  Игнатий Игор Измаил Изот Изяслав Иларион Илинденка Илинка Илија Иннокентий Иосиф Ипат Ипатий Ипполит Ираида Ираклий
  Исай Исак Исидор Искра Казимир Калина Каллистрат Капитон Каранфилка Карл Карп Каріна Касьян Ката Катина Катица Катја
  Квітка Квітослава Кераца Кий Ким Кир Кира Кирил Киро Кита Клавдий Клавдия Клавдія Климент Климентина Козма Коле
  Кондрат Кондратий Конон Константина Корнелій Корнил Корнило Корнилій Корній Косара Костадин Костадинка Костянтин
  Коце Кочо Крентта Крстана Крсте Крсто Круме Ксенте Ксенія Кузман Кузьма Купава Куприян Лавр Лаврентий Лаврентій
  Лаврін Лад Лада Ладимир Ладислав Ладо Ладомир Лазар Лазарь Лазо Лев Левко Лена Ленче Леон Леонтий Лепа Леся Лидија
  Лика Ликера Лилјана Лина Листвич Лонгин Лора Лука Лукия Лукьян Лучезар Любава Любим Любислава Любов Любовь Любодар
  Любозар Любомила Любомир Любомира Люборада Любослава Любосмысл Людомила Лідія Лілія Магдалена Майя Макар Македон
  Македонка Макрина Максимильян Мальва Мара Мариан Марика Марин Марија Марк Марко Маркіян Мартын Мартьян Марфа Марічка
  Марјан Матвій Мате Матеја Матрона Меглена Меланија Меланія Мена Мери Мето Методи Методиј Методија Мефодий Мечислав
  Мечислава Микита Милан Миле Милева Милен Милена Милий Милица Милка Милован Милодара Милослава Милош Милчо Мина Минчо
  Миодраг Мирка Мирко Мирон Мирослав Мирослава Мирче Мирјана Митофан Митре Михајло Михей Михо Мичо Младен Модест
  Моисей Мокей Мокрина Момо Момчило Мотря Мстислав Мстислава Мусій Мілана Нада Надежда Надія Назар Назарій Наина Нанче
  Наркис Натан Наум Наумка Небојша Невенка Неда Неделка Неделко Неля Немир Немира Ненад Неофит Нестор Нешо Никандр
  Никанор Никифор Никодим Никодина Никола Николина Никон Нинель Нифонт Нонна Ніна Огнен Огняна Октябрина Олга Олелько
  Олесь Олеся Оливер Оливера Олимпиада Олимпий Омелян Онуфрий Орде Орест Ореста Орина Орислава Орися Орхип Оріяна Осип
  Остап Остромир Охрім Павле Павлина Павлинка Павло Павліна Палажка Панас Панкрат Панкратий Пантелеймон Пантелејмон
  Панфил Панче Парамон Параскева Партениј Парфен Паскал Пауна Пахом Пелагея Пелагија Пелагія Пенчо Перо Петар Петкана
  Петко Петра Петранка Петре Пеце Пилип Пимен Писана Платон Подолян Поликарп Поляна Поліна Порфирий Потап Потішана
  Прасковья Пров Прокл Прокопиј Прокофий Прохор Раде Радим Радимир Радислав Радмила Радміла Радован Радослава Ракита
  Ранко Ратибор Ратимир Ратмир Рафаила Рахела Рахилка Раїна Раїса Рајко Рајна Ризо Ристана Ристе Ристо Родион Родна
  Родослав Родіон Роксолан Роксолана Роман Ромена Ромил Роса Роска Ростислав Ростислава Рубен Ружа Румена Русалина
  Русанка Руслана Рюрик Сава Савва Савватий Саве Савелий Саво Самоил Самсон Самуил Санде Сандра Сара Сашка Сашко
  Светозар Святополк Святослав Святослава Світлана Севастьян Селиван Селиверст Семен Семибор Серафим Серафима
  Сигизмунд Сидор Сила Силантий Сильвестр Силјан Симон Симона Симјанка Синклитикия Синьоок Слава Славе Славенка
  Славица Славка Славко Славолюб Славомир Славута Славчо Славјанка Слободан Слободанка Сміяна Снежана Сніжан Сніжана
  Сократ Сологуб Соломон Сончица Соня Сотир Софе Софија Софон Софрон Софрониј Спартак Спаса Спасе Спасена Спиридон
  Спиро Споменка Србо Сребра Сребре Стале Стамена Станимир Станислава Станіслав Стево Стефан Стефанија Стефанка
  Стефаній Стожар Стоилко Стоян Стојан Стојанка Стојмен Стојмена Стојна Стојче Страте Страхил Сузана Сюзана Таисия
  Танас Таска Татјана Ташко Ташо Таїсія Твердислав Творимир Темелко Темјана Теодор Теодора Теодосиј Теодосија Теофан
  Теофил Теофилка Терентий Тимофій Тиміш Тит Тихо Тихомир Тихон Тоде Тодор Тодорка Томе Томислав Трајан Трајанка
  Трајко Трајче Трена Трендафилка Трифон Трифун Тришо Трофим Убавка Ульян Ульяна Устим Устин Устина Фадей Фаина Фана
  Фанка Фаїна Феврония Февронія Федор Федора Федосий Федот Феликс Феодосія Феоктист Феофан Ферапонт Филарет Филимена
  Филимон Филип Филипп Фирс Флорентин Флоринка Фока Фома Фортунат Фотий Фрол Фросина Фёкла Харалампие Харитина Харитон
  Харлампий Хвалимир Хорив Христијан Христо Христофор Христя Цара Цвета Цветан Цветанка Цветко Цеко Часлав Чедо
  Чедомир Чеслав Чорнота Шишман Щастислав Щек Элеонора Эмилия Эмиль Эммануил Эраст Эрнест Эрнст Ювеналий Юлиан Юлий
  Юліан Юліанна Юстина Юхим Юхима Юхимія Якуб Януарий Ярема Ярина Яровид Яромил Яромир Ярополк Ալբերտ Ալեն Ալեքս
  Ալեքսանդր Անգելինա Անդրանիկ Ավետ Արեգ Արիանա Արինա Արտյոմ Արփի Արևիկ Գարիկ Գոռ Դանիել Եվա Էլեն Էլինա Էմիլի Էվա Էրիկ
  Լիա Լիանա Լիլի Լիկա Լյուսի Լևոն Կարինա Համլետ Հարություն Մանե Մարի Մարիա Մարկ Մերի Միլենա Միքայել Մհեր Մոնթե Մոնիկա
  Յանա Նանե Նատալի Նարինե Ռաֆայել Ռուզաննա Սառա Սոնա Սուսաննա Սուրեն Սոֆի Սոֆյա Վիկտորյա Տաթև`)
