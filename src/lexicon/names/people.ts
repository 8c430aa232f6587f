import { names } from './list.js'

/** People whom news names without more ado, with what suffices to name them; a name that others share is not here. */
export const wellKnownPeople = names`
  Abdel Fattah el-Sisi: el-Sisi; Abiy Ahmed; Alexander Lukashenko: Lukashenko; Alexei Navalny: Navalny; Ali Khamenei:
  Khamenei; Alexandria Ocasio-Cortez: Ocasio-Cortez; Angela Merkel: Merkel; Annalena Baerbock: Baerbock; Anthony
  Albanese: Albanese; Anthony Fauci: Fauci; Antony Blinken: Blinken; António Guterres: Guterres, Antonio Guterres; Ban
  Ki-moon; Barack Obama: Obama; Bashar al-Assad: Assad; Benjamin Netanyahu: Netanyahu; Bernie Sanders; Bill Clinton;
  Boris Johnson; Boris Yeltsin: Yeltsin; Charles Michel; Cyril Ramaphosa: Ramaphosa; Dalai Lama; David Cameron; Dmitry
  Medvedev: Medvedev; Dmitry Peskov: Peskov; Donald Trump: Trump; Donald Tusk: Tusk; Elizabeth Warren; Elon Musk:
  Musk; Emmanuel Macron: Macron; Enrique Peña Nieto; Fidel Castro; Gavin Newsom: Newsom; George Soros: Soros; George
  W. Bush; Giorgia Meloni: Meloni; Greta Thunberg: Thunberg; Hillary Clinton; Hun Sen; Imran Khan; Isaac Herzog; Ilham
  Aliyev; Jacinda Ardern: Ardern; Jair Bolsonaro: Bolsonaro; Javier Milei: Milei; Jens Stoltenberg: Stoltenberg; Joe
  Biden: Biden; John Kerry; Jokowi; Josep Borrell: Borrell; Julian Assange: Assange; Justin Trudeau: Trudeau; Kaja
  Kallas: Kallas; Kamala Harris; Keir Starmer: Starmer; Kim Jong Un: Kim Jong-un; Kofi Annan; Kyriakos Mitsotakis:
  Mitsotakis; Lloyd Austin; Luiz Inácio Lula da Silva: Lula; Mahmoud Abbas; Mario Draghi: Draghi; Mark Rutte: Rutte;
  Mark Zuckerberg: Zuckerberg; Marine Le Pen; Mauricio Macri; Mikhail Gorbachev: Gorbachev; Mitch McConnell:
  McConnell; Mohammed bin Salman; Muammar Gaddafi: Gaddafi; Nancy Pelosi: Pelosi; Narendra Modi: Modi; Nayib Bukele:
  Bukele; Nelson Mandela: Mandela; Nicolás Maduro: Maduro; Nikol Pashinyan: Pashinyan; Olaf Scholz: Scholz; Olena
  Zelenska; Osama bin Laden; Paul Kagame: Kagame; Pedro Sánchez; Petro Poroshenko: Poroshenko; Pope Francis; Pope Leo
  XIV; Recep Tayyip Erdoğan: Erdoğan, Erdogan, Recep Tayyip Erdogan, Tayyip Erdogan; Rishi Sunak: Sunak; Roberta
  Metsola: Metsola; Robert Mueller; Rodrigo Duterte: Duterte; Saddam Hussein; Salome Zourabichvili: Zourabichvili;
  Sauli Niinistö; Serzh Sargsyan; Sergei Lavrov: Lavrov, Sergey Lavrov; Sergei Shoigu: Shoigu; Silvio Berlusconi:
  Berlusconi; Theresa May; Tony Blair; Tsai Ing-wen; Ursula von der Leyen: von der Leyen, Von der Leyen; Viktor Orbán:
  Orbán, Orban, Viktor Orban; Vladimir Putin: Putin; Vladimir Lenin: Lenin; Volodymyr Zelensky: Zelensky, Zelenskyy,
  Zelenskiy, Volodymyr Zelenskyy; Wang Yi; Xi Jinping; Yoon Suk Yeol; Yevgeny Prigozhin: Prigozhin; Yair Lapid: Lapid;
  Joseph Stalin: Stalin`
