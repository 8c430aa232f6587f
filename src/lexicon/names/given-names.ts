import { words } from './list.js'

const common = words`
  Aaron Abigail Abraham Adam Adrian Adriana Agnès Agnes Ahmad Ahmed Aïcha Aidan Aisha Alain Alan Albert Alberto Alec
  Alejandra Alejandro Aleksandar Aleksander Aleksandr Alena Alessandra Alessandro Alessia Alex Alexander Alexandra
  Alexandre Alexandros Alexei Alexey Alexis Alfonso Alfred Alfredo Ali Alice Alicia Alina Alison Alla Allison Amanda
  Amelia Amina Aminata Amir Amit Amy Ana Anahit Anastasia Anders Andrea Andreas Andrei Andrés Andrew Andrey Andriy
  Andrzej Andy Angela Angelica Angelo Anil Anita Anja Anjali Ann Anna Annalena Anne Annette Annie Anthony Antoine
  Anton Antonia António Antonio Antony Anush Ara Aram Aras Ariel Arjun Arman Armen Armine Arnold Arsen Artak Arthur
  Artur Arturo Arun Ashley Ashot Astrid Audrey Augustin Aylin Ayşe Aziz Barack Barbara Bart Bartosz Beata Beatrice
  Beatriz Ben Benedict Benjamin Benoît Bernadette Bernard Bernd Bernhard Bernie Beth Bettina Bilal Björn Bob Bogdan
  Bohdan Boris Boutros Brad Bradley Brandon Brenda Brendan Brian Brigitte Bruce Bruno Bryan Caitlin Camila Camille
  Carl Carla Carlo Carlos Carmen Carol Carole Carolina Caroline Carolyn Catalina Catarina Catherine Cathy Cecilia
  Cédric Céline Cem César Charles Charlie Chidi Chloe Chloé Chris Christiane Christina Christine Christof Christoph
  Christophe Christopher Cindy Claire Clara Clarence Claude Claudia Claudio Clemens Colin Colleen Connor Constantin
  Cornelia Craig Cristian Cristina Cynthia Dagmar Damian Damien Dana Daniel Daniela Daniele Danielle Danny Daria Dario
  Darren Dave David Davide Davit Deborah Debra Declan Deepak Denis Denise Dennis Derek Diana Diane Didier Diego Dieter
  Dilip Dimitri Dimitris Dina Dirk Dmitri Dmitriy Dmitry Dmytro Dominic Dominik Dominique Donald Donna Dora Doris
  Dorothy Doug Douglas Duncan Dylan Eddie Edgar Edith Eduard Eduardo Edward Edwin Eileen Ekaterina Elaine Eleanor
  Elena Eleni Elias Elif Elinor Elisa Elisabeth Elise Elizabeth Ella Ellen Elliot Emil Emilia Emily Emine Emma
  Emmanuel Emre Enrico Enrique Eric Erica Erich Erik Erika Ernest Ernesto Erwin Esther Ethan Étienne Eugene Eugenia
  Eva Evan Evelyn Evgeny Fabian Fabien Fabio Fabrice Farhad Farid Fatima Fatma Fatou Federica Federico Felicia Felipe
  Felix Ferdinand Fernanda Fernando Filip Fiona Florian Frances Francesca Francesco Francis Francisco Franck François
  Françoise Franz Freddie Frédéric Frederick Friedrich Fritz Gabriel Gabriela Gabriele Gabriella Gagik Garen Gareth
  Garo Gary Gavin Gayane Geoff Geoffrey George Georges Georgios Gerald Gérard Gerard Gerhard Gevorg Giacomo Gilles
  Gillian Gina Giorgi Giorgio Giorgos Giovanni Giulia Giuseppe Gloria Gordon Greg Gregor Gregory Greta Grigor Grigory
  Guillaume Guillermo Gunnar Günter Günther Gus Gustav Gustavo Habib Hakan Hakob Hamid Hank Hannah Hans Harald Harold
  Harout Harry Hasan Hassan Hayk Heather Hector Heidi Heiko Heinrich Heinz Helen Helena Hélène Helene Helga Helmut
  Henri Henrik Henry Herbert Herman Hermann Hilary Hillary Hiroki Hiroshi Holger Horst Hossein Hovhannes Hovik Howard
  Hrant Hubert Hugh Hugo Hussein Ian Ibrahim Ida Ignacio Igor Ihor Ilham Ilse Ilya Imran Inga Inge Ingrid Ioannis
  Irene Irina Iris Iryna Isaac Isabel Isabella Isabelle Ismail István Iván Ivan Ivana Ivanka Jaap Jackie Jacob Jacopo
  Jacqueline Jacques Jaime Jake Jakob Jakub James Jamie Jana Jane Janet Janice Janine Janos Jared Jason Javier Jay
  Jean Jean-Claude Jean-Luc Jean-Pierre Jeanne Jeff Jeffrey Jelena Jennifer Jenny Jens Jeremy Jerome Jérôme Jerry
  Jesper Jesse Jessica Jim Jimmy Jitka Joachim Joan Joanna João Joaquín Jocelyn Joe Joel Johan Johann Johanna Johannes
  John Johnny Jon Jonas Jonathan Jörg Jorge José Josef Josefina Josep Joseph Joshua Joyce Juan Judith Judy Jules Julia
  Julian Juliana Julie Julien Juliette Julio Jürgen Justin Justine Kaja Kamala Kamil Karapet Karen Karim Karin Karina
  Karine Karl Karla Karnig Karolina Katarina Katarzyna Kate Katerina Katharina Katherine Kathleen Kathryn Kathy Katie
  Katja Katrin Katrina Keith Kelly Kenji Kenneth Kenta Kerstin Kevin Khadija Khaled Khalid Kirsten Kirsty Klaus Kofi
  Konrad Konstantin Krikor Kristen Kristian Kristin Kristina Kristof Krzysztof Kurt Kwame Kyle Kyriakos Lara Larry
  Lars Laszlo Laura Lauren Laurence Laurent Lawrence Léa Lea Leila Leon Leonard Leonardo Leonid Leslie Levon Leyla
  Lidia Lilit Lily Linda Lindsay Lindsey Lisa Liz Lloyd Lorenzo Lori Lothar Louis Louise Luc Luca Lucas Lucia Lucy
  Ludwig Luigi Luis Luisa Luiz Lukas Lukasz Luke Lusine Lydia Lyudmila Maciej Madeleine Maggie Magnus Małgorzata
  Mahmoud Maja Manfred Manuel Manuela Mara Marc Marcel Marcela Marcello Marcelo Marcin Marco Marcos Marcus Marek
  Margaret Margarita Marguerite María Maria Mariam Mariana Marianne Marie Marijn Marina Mario Marisa Marjorie Marko
  Markus Marlène Marta Martha Martin Martina Martine Mary Mateo Mateusz Mathias Mathieu Matteo Matthew Matthias
  Matthieu Maureen Maurice Mauricio Maxim Maxime Maximilian Megan Mehmed Mehmet Melanie Melissa Mher Michał Michael
  Michel Michela Michele Michelle Miguel Mihai Mika Mikael Mike Mikhail Milena Milo Miloš Miriam Mirjam Mitch Mohamed
  Mohammad Mohammad-Reza Mohammed Moisés Molly Monica Monika Monique Moritz Moshe Muhammad Murat Mustafa Mykhailo
  Mykola Nadia Nadine Nairi Nancy Naomi Narek Narendra Natalia Natalie Natasha Nathalie Nathan Nathaniel Neil Nelson
  Ngozi Nicholas Nick Nicola Nicolas Nicolás Nicole Nicoletta Niels Nigel Nikita Nikki Nikol Nikola Nikolai Nikolaus
  Nikolay Nils Nina Noah Noam Noel Nora Noubar Nune Nuria Odile Oksana Olaf Oleg Oleksandr Oleksandra Oleksiy Olena
  Olga Oliver Olivia Olivier Omar Omid Orhan Oscar Osman Otto Owen Pablo Pamela Paola Paolo Pascal Patricia Patrick
  Paul Paula Paulina Paulo Pavel Paweł Pedro Peter Petr Petra Petro Philip Philipp Philippe Phillip Pierre Pierre-Yves
  Piotr Priya Rachel Rafael Raffaele Raffi Rahul Raj Rajesh Ralf Ralph Ramesh Ramón Rania Raphael Raúl Ravi Raymond
  Rebecca Recep Reinhard Rémi Renata Renate René Reza Ricardo Riccardo Richard Rick Rita Robert Roberta Roberto Robin
  Rodrigo Roger Roland Rolf Roman Ron Ronald Rosa Rosemary Roxana Roxanne Ruben Rubén Rudolf Ruslan Russell Rustam
  Ruth Ryan Sabine Sabrina Sadiq Sally Salman Salvador Salvatore Sam Samantha Samir Samuel Samvel Sandra Sandrine
  Sanjay Sara Sarah Sascha Sasha Satoshi Saul Scott Sean Sebastian Sébastien Selim Serena Serge Sergei Sergey Sergio
  Serhii Serhiy Serj Seth Sevag Shahin Shane Shannon Sharon Shaun Sheldon Shirley Shushan Shushanik Sigrid Silke
  Silvia Silvio Simon Simona Simone Sofía Sofie Sonia Sonja Sophia Sophie Stacy Stanislav Stefan Stefania Stefano
  Steffen Stella Stepan Stephan Stéphane Stephanie Stephen Steve Steven Stuart Sunil Suresh Susan Susanna Susanne
  Suzanne Svante Sven Svetlana Sylvia Sylvie Takashi Tamar Tamara Tania Tanja Tara Taras Tariq Tatevik Tatiana Tatyana
  Teresa Terry Thea Theodor Theodore Theresa Thérèse Thierry Thomas Tigran Tim Timothy Tina Tobias Todd Tom Tomás
  Tomas Tomasz Tommaso Tommy Toni Tony Tracy Trevor Tristan Ulf Ulla Ulrich Ulrike Ursula Uwe Václav Vaclav Vadym
  Vahan Vahe Valentin Valentina Valentyn Valeria Valerie Valérie Valeriy Vanessa Vardan Varoujan Vartan Vasily Vera
  Veronica Verónica Véronique Vicken Victoire Vijay Vikram Viktor Viktoria Vincent Vincenzo Vitali Vitaliy Vittorio
  Vivian Vladimir Vladislav Volker Volodymyr Waltraud Wendy Werner Wilhelm William Willy Wojciech Wolfgang Xavier Yana
  Yann Yasmin Yasmine Yasser Yeghia Yevgeny Yitzhak Yoko Yolanda Youssef Yuki Yulia Yuliia Yuri Yuriy Yusuf Yves
  Yvonne Zaven Zbigniew Zdeněk Zeynep Zoe Zoltán Zuzana`

/** Given names as other scripts write them, and more of languages that the list above has few of. */
const elsewhere = words`
  Александр Александра Алексей Алёна Алина Алла Анастасия Анатолий Андрей Анна Антон Антонина Аркадий Арсен Артём Артем
  Борис Вадим Валентин Валентина Валерий Варвара Василий Виктор Виктория Виталий Владимир Владислав Всеволод
  Вячеслав Галина Геннадий Георгий Глеб Григорий Дарья Денис Диана Дмитрий Евгений Евгения Егор Екатерина Елена
  Елизавета Жанна Зинаида Зоя Иван Игорь Илья Инна Ирина Кирилл Константин Ксения Лариса Леонид Лидия Людмила
  Максим Маргарита Марина Мария Матвей Михаил Наталья Наталия Никита Николай Нина Оксана Олег Ольга Павел Пётр
  Петр Полина Раиса Регина Руслан Светлана Семён Сергей Софья Станислав Степан Тамара Татьяна Тимофей Тимур Фёдор
  Эдуард Эльвира Юлия Юрий Яков Яна Ярослав
  Андрій Валентин Василь Віктор Вікторія Віталій Володимир Галина Дмитро Євген Євгенія Ігор Ірина Катерина Марія Марія
  Микола Михайло Наталія Олександр Олександра Олексій Олена Оля Петро Сергій Соломія Тарас Тетяна Христина Юлія
  Юрій Ярослава
  Αθανάσιος Αθηνά Αικατερίνη Αλέξανδρος Αλέξης Αναστασία Αναστάσιος Ανδρέας Άννα Αντώνης Αριστείδης Βασίλης Βασιλική
  Γεώργιος Γιάννης Γιώργος Γρηγόρης Δέσποινα Δημήτρης Δημήτριος Ειρήνη Ελένη Ευάγγελος Ευαγγελία Ηλίας Θανάσης
  Θεόδωρος Ιωάννης Ιωάννα Κατερίνα Κυριάκος Κώστας Κωνσταντίνος Κωνσταντίνα Λευτέρης Μανώλης Μαρία Μάριος Μιχάλης Νίκος
  Νικόλαος Παναγιώτης Παρασκευή Παύλος Πέτρος Σοφία Σπύρος Σταύρος Στέλιος Στέφανος Σωτήρης Φώτης Χαράλαμπος Χρήστος
  Χριστίνα
  Աղասի Աննա Անահիտ Անի Անուշ Արա Արամ Արեն Արթուր Արման Արմեն Արմինե Արսեն Արտակ Աշոտ Գագիկ Գայանե Գարեգին Գևորգ Գոհար
  Գրիգոր Դավիթ Էդուարդ Թամարա Թաթևիկ Լիլիթ Լուսինե Կարեն Կարինե Հակոբ Հասմիկ Հայկ Հովհաննես Հրանտ Մարիամ Մարինե Մկրտիչ
  Նաիրա Նարե Նարեկ Նիկոլ Նունե Ռոբերտ Ռուբեն Սամվել Սարգիս Սերժ Սիրանուշ Վահագն Վահան Վահե Վարդան Տաթևիկ Տիգրան
  Agnieszka Aleksandra Alicja Bartłomiej Bogusław Bożena Czesław Dariusz Dorota Elżbieta Ewa Grażyna Grzegorz Halina
  Henryk Irena Iwona Jacek Jadwiga Janusz Jarosław Jerzy Joanna Justyna Kamila Kazimierz Kinga Krystyna Leszek Magdalena
  Mariusz Mieczysław Mirosław Przemysław Rafał Radosław Ryszard Sławomir Stanisław Stefania Sylwia Szymon Tadeusz
  Urszula Wacław Waldemar Wanda Wiesław Witold Władysław Zdzisław Zofia
  Ahmet Ali Aslı Burak Bülent Canan Cengiz Ebru Emel Erdal Esra Ferit Filiz Gökhan Gülsüm Hatice
  Hüseyin Hülya İbrahim İlker İsmail Mert Meltem Nazan Nazlı Nermin Nihat Nilgün Nurcan Okan Oğuz Ömer
  Özgür Özlem Pınar Rıza Sedat Selçuk Selin Serkan Seval Sevim Sibel Sinan Süleyman Şebnem Tolga Tuğba Tülay
  Uğur Yavuz Yusuf Zehra
  Anneke Annemarie Arjan Cees Dirkje Femke Gerrit Gijs Hanneke Hendrik Henk Ineke Jacqueline Jan-Willem Janneke
  Jeroen Jolanda Joost Joris Kees Koen Lieke Maarten Maartje Marjolein Marloes Mirjam Nienke Piet Pieter Roel Ruud
  Sanne Sjoerd Teun Thijs Tjitske Wim Wouter
  Agneta Annika Birgitta Björn Bengt Eskil Fredrik Göran Gunilla Håkan Inger Ingvar Jonna Kerstin Kjell Lars-Erik
  Lennart Linnéa Malin Märta Mats Mikael Monika Niklas Olle Pär Pernilla Rasmus Sixten Sigbritt Stig Sune Svante
  Torbjörn Tove Ulrika Åsa Örjan
  Ainhoa Alberto Almudena Álvaro Andrea Ángela Begoña Carmelo Elvira
  Emilio Esteban Eulalia Fermín Gonzalo Inés Iñaki Iratxe Isidro Joaquín Josefa Leticia
  Maite Matías Montserrat Nuria Ofelia Ramiro Raquel Rocío
  Telmo Tomás Vicente Yolanda
  Afonso Amália Amélia António Armando Bárbara Caetano Elisabete Fátima Filipa
  Filipe Gonçalo Guilherme Henrique Inês Isabela Joana Jorge Laurinda Lúcia Luís Manuela Matilde
  Mário Natércia Nuno Otávio Rui Simão Teodora Tiago Vasco Vítor Zulmira
  Agostino Aldo Alessio Ambrogio Annamaria Antonella Arturo Assunta Bianca Carmela Caterina Chiara Cinzia
  Claudia Corrado Domenico Donatella Edoardo Elisabetta Emanuele Ettore Filippo Gabriella Gaetano Gianni Ginevra
  Giacinto Gianluca Graziella Ilaria Ivano Lidia Loredana Luciana Luciano Maddalena Marcella Mariangela Massimo
  Michela Mirella Nicolò Ornella Patrizia Pierluigi Pietro Raffaella Renzo Rocco Rossella Salvatore Sandro Silvana
  Simonetta Tiziana Tommaso Umberto Valerio Vincenza Vittoria
  Adèle Amandine Anaïs André Arlette Armelle Arnaud Aurélie Baptiste Bastien Bénédicte Capucine Clémence Corentin Corinne
  Damien Delphine Dominique Éléonore Élise Élodie Émile Émilie Éric Estelle Fabienne Gaëlle Gaël Geneviève
  Ghislaine Gwenaëlle Hervé Huguette Jean-Baptiste Jean-François Jean-Marc Jean-Marie Jean-Michel Jean-Paul Jeannine
  Joël Josiane Jocelyne Laëtitia Ludovic Manon Marie-Claude Marie-Hélène Mathilde Maxence Mélanie Muriel Noémie Océane
  Pascale Rémy Romain Sandrine Soizic Stéphanie Sylvain Thibault Véronique Violaine Yannick Yoann
  Anneliese Bärbel Beate Birgit Brunhilde Detlef Dietmar Dörte Eckhard Edeltraud Eberhard Elke Erika Ewald Gabi
  Gerda Gerlinde Gisela Gudrun Hannelore Hartmut Heike Heinz-Peter Helmuth Henning Hildegard Ines Irmgard Jochen
  Karl-Heinz Käthe Kirsten Lieselotte Marlies Meike Mechthild Nadja Norbert Ottilie Petra Rainer Roswitha Rüdiger
  Siegfried Sigrun Svenja Swantje Traute Udo Ute Uta Veit Walburga Waltraud Wiebke Wilfried Winfried Wolfram`

/**
 * Given names that are common somewhere, and common words, places and surnames nowhere: with a surname after it, such a
 * name is a person even in a headline that capitalises every word.
 */
export const givenNames: ReadonlySet<string> = new Set([...common, ...elsewhere])

/** Given names that are common words as well: they count in running text, not where every word has a capital. */
export const doubtfulGivenNames: ReadonlySet<string> = new Set(words`
  Angel Art Austin Bill Chad Chase Dan Dean Don Drew Earl Ed Faith Frank Fred Gene Grace Grant Hope Jack Jan Jordan Joy
  Ken Lance Mark Max Miles Norman Pat Pierce Ray Regina Rich Rob Rose Ross Sue Ted Wade Will`)
