import type { Language } from '../language.js'
import { forms, phrases } from '../lists.js'

/** What newsletters in Portuguese say again and again, in Portugal and in Brazil. */
export const pt: Language = {
  code: 'pt',
  by: phrases`
    por | escrito por | publicado por | elaborado por | redigido por | um artigo de | uma reportagem de
    uma crônica de | uma crónica de | uma coluna de | um texto de | texto de | texto: | textos: | autor: | autora:
    autores: | redação: | reportagem de | reportagem: | entrevista de | traduzido por | edição de | assinado por
    do nosso correspondente`,
  sourceLabels: phrases`fonte: | fontes:`,
  byAfter: phrases`
    correspondente | enviado especial | enviada especial | repórter | jornalista | colunista | redator | redatora
    redactor | redactora | editorialista`,
  and: phrases`e | & | com`,
  linkLabels: phrases`
    ler mais | leia mais | saiba mais | saber mais | ler o | ler a | ler artigo | ler notícia | ler tudo | ler aqui
    ler na íntegra | leia o | leia a | leia aqui | leia na íntegra | leia também | continuar a ler | continuar lendo
    continue a ler | continue lendo | ver mais | veja mais | ver o | ver a | veja o | veja a | ver aqui | veja aqui
    ver vídeo | ver artigo | ver notícia | assista | assistir | ouvir | ouça | escutar | conheça | confira | descubra
    consultar | consulte | aceder | aceda | acessar | acesse | ir para | descarregar | descarregue | baixar | baixe
    transferir | download | clique aqui | clique para | carregue aqui | inscreva-se aqui | assine a petição
    artigo completo | notícia completa | texto completo | texto integral | matéria completa | relatório completo
    íntegra | na íntegra | mais informações | mais informação | mais detalhes | mais aqui | mais | aqui | link
    ligação | fonte | detalhes`,
  linkWords: phrases`
    aqui | mais | artigo | notícia | matéria | carta | relatório | comunicado | declaração | nota | texto | completo
    completa | íntegra | integral | vídeo | entrevista | podcast | áudio | documento | estudo | resolução | petição
    decisão | sentença | projeto | projecto | lei | moção | discurso | reportagem | blog | blogue | site | sítio
    página | detalhes | informações | em | no | na | o | a | os | as | este | esta | nosso | nossa | original | pdf
    link | transcrição | programa`,
  credits: phrases`
    foto: | fotos: | foto por | fotos por | foto cortesia | foto cortesia de | cortesia de | cortesia: | crédito:
    créditos: | crédito da foto | créditos da foto | crédito foto | fotografia: | fotografias: | fotógrafo:
    fotógrafa: | imagem: | imagens: | foto: divulgação | ilustração: | ilustração de | infografia: | infográfico:
    arte: | captura de ecrã | captura de tela | foto de arquivo | imagem de arquivo | foto ©`,
  photoHeadings: phrases`
    fotos da semana | foto da semana | fotos do dia | foto do dia | fotos do mês | foto do mês | imagens da semana
    imagem da semana | imagens do dia | imagem do dia | imagem do mês | a semana em imagens | a semana em fotos
    o mês em imagens | em imagens | em fotos | fotos | imagens | galeria | galeria de fotos | galeria de imagens
    fotogaleria | fotorreportagem | álbum | álbum de fotos | fotografias | fotografia da semana`,
  sectionWords: phrases`
    notícias | notícia | atualidade | actualidade | atualidades | novidades | manchetes | manchete | destaques
    destaque | breves | curtas | últimas | última | hora | lidas | opinião | opiniões | análise | análises | editorial
    editoriais | coluna | colunas | comentário | comentários | debate | ideias | mundo | local | locais | regional
    regionais | região | regiões | nacional | nacionais | internacional | internacionais | global | exterior
    portugal | brasil | angola | moçambique | europa | união | europeia | ásia | áfrica | américa | américas | latina
    médio | oriente | política | economia | finanças | negócios | empresas | mercado | mercados | emprego | trabalho
    sociedade | social | cultura | artes | arte | música | livros | livro | leituras | cinema | teatro | média | mídia
    imprensa | revista | comunicados | desporto | desportos | esporte | esportes | saúde | ciência | ciências
    pesquisa | investigação | tecnologia | ambiente | meio | clima | energia | transportes | transporte | tempo
    educação | ensino | segurança | defesa | direito | direitos | humanos | justiça | tribunais | polícia | gente
    pessoas | obituários | obituário | entrevista | entrevistas | reportagem | reportagens | crônicas | crónicas
    resenhas | críticas | cartas | leitores | comunidade | comunidades | diáspora | cidade | cidades | bairro
    bairros | município | municípios | estado | estados | agenda | eventos | evento | calendário | editais | anúncios
    avisos | vagas | projetos | projectos | projeto | recursos | ferramentas | publicações | relatórios | vídeos
    podcasts | links | governo | parlamento | assembleia | congresso | senado | câmara | conselho | eleições | semana
    mês | dia | outras | outros | geral | gerais | diversos | especial | história | religião | turismo | agricultura
    habitação | cotidiano | quotidiano | do | da | dos | das | de | em | no | na | nos | nas | e | a | o | as | os
    ao | para`,
  opinionWords: phrases`
    opinião | opiniões | editorial | editoriais | coluna | colunas | colunistas | artigos de opinião
    artigo de opinião | análise | análises | comentário | comentários | ponto de vista | pontos de vista
    cartas do leitor | cartas dos leitores | cartas ao diretor | cartas ao director | crónica | crônica | crónicas
    crônicas | tribuna | debate | ensaio | perspetivas | perspectivas`,
  mastheadWords: phrases`
    boletim | newsletter | informativo | carta | circular | semanário | semanal | mensal | diário | resumo | revista
    crónica | crônica | gazeta | correio | jornal | clipping | digest | número | edição | n.º | nº`,
  furniture: phrases`
    cancelar subscrição | cancelar a subscrição | cancelar inscrição | cancelar a inscrição | cancelar sua inscrição
    cancelar assinatura | cancelar a assinatura | anular subscrição | descadastrar | descadastre-se
    remover subscrição | subscreva | assine a newsletter | assine nossa newsletter | inscreva-se na | ver este e-mail
    ver este email | ver esta mensagem | visualizar este e-mail | visualizar este email | no navegador
    no seu navegador | no browser | no seu browser | ver online | versão web | versão online
    se não consegue visualizar | se não conseguir visualizar | caso não consiga visualizar | reencaminhar
    reencaminhar a um amigo | encaminhar para um amigo | encaminhe este | todos os direitos reservados
    recebeu este e-mail | recebeu este email | você recebeu este | você está recebendo | está a receber este
    recebe este e-mail | esta mensagem foi enviada | este e-mail foi enviado | este email foi enviado
    deixar de receber | não deseja receber | não deseja mais receber | não quer mais receber | não receber mais
    atualizar preferências | atualizar as suas preferências | gerir preferências | gerenciar preferências
    política de privacidade | proteção de dados | aviso legal | termos de uso | termos de utilização
    termos e condições | siga-nos | siga nos | acompanhe-nos | compartilhe | tuitar | copyright | © | contacte-nos
    contate-nos | entre em contato | entre em contacto | fale conosco | não responda a este | responda a este
    responda com a palavra | doe agora | faça uma doação | faça um donativo | apoie-nos | anuncie
    conteúdo patrocinado | voltar ao topo | topo da página | partilhar no | partilhar este | compartilhar no
    compartilhar este | subscrever a newsletter`,
  contents: phrases`
    nesta edição | neste número | neste boletim | nesta newsletter | sumário | índice | conteúdo | conteúdos
    esta semana | nesta semana | hoje | o que você vai encontrar | o que vai encontrar | de relance | temas da edição`,
  greetings: phrases`
    caro | cara | caros | caras | caro leitor | cara leitora | caros leitores | caros amigos | caros colegas | querido
    querida | queridos | queridas | prezado | prezada | prezados | prezadas | estimado | estimada | estimados | olá
    oi | bom dia | boa tarde | boa noite | bem-vindo | bem-vinda | bem-vindos | bem-vindas | bem-vindo à
    bem-vindos à | feliz ano novo | exmo. senhor | exmos. senhores`,
  closings: phrases`
    atenciosamente | cordialmente | com os melhores cumprimentos | melhores cumprimentos | cumprimentos | saudações
    saudações cordiais | respeitosamente | um abraço | abraços | abraço | beijos | até à próxima | até a próxima
    até para a semana | até à próxima semana | até a próxima semana | até semana que vem | até breve | até logo
    obrigado por ler | obrigada por ler | obrigado por nos ler | obrigado pela leitura | obrigada pela leitura
    agradecemos a leitura | boa leitura | boas leituras | boa semana | bom fim de semana | bom fim-de-semana
    é tudo por | é isso por | por hoje é só | sobre este boletim | sobre esta newsletter | sobre nós | quem somos`,
  mailFields: phrases`
    de | para | cc | cco | bcc | cópia | assunto | data | enviado | enviada | responder a | responder para`,
  small: phrases`
    o | a | os | as | um | uma | uns | umas | de | do | da | dos | das | em | no | na | nos | nas | num | numa | ao
    à | aos | às | por | pelo | pela | pelos | pelas | para | com | sem | sobre | entre | contra | desde | até | após
    sob | durante | segundo | perante | e | ou | nem | mas | que | quem | qual | quais | cujo | cuja | onde | quando
    como | se | porque | embora | pois | não | já | mais | muito | também | ainda | seu | sua | seus | suas | lhe
    lhes | me | te | meu | minha | nosso | nossa | é | são | era | eram | foi | foram | será | ser | está | estão | há
    tem | têm | pode | podem | deve | este | esta | estes | estas | esse | essa | isso | isto | aquele | ele | ela
    eles | elas | nós | você | vocês | todo | todos | toda | todas | outro | outra`,
  dangling: phrases`
    o | a | os | as | um | uma | uns | umas | de | do | da | dos | das | em | na | nos | nas | num | numa | ao | à
    aos | às | por | pelo | pela | pelos | pelas | para | com | sem | sobre | entre | contra | desde | até | após
    sob | durante | perante | e | ou | nem | mas | que | quem | cujo | cuja | onde | como | se | porque | embora | seu
    sua | seus | suas | meu | minha | nosso | nossa | é | são | foi | foram | será | muito | cada | bem como | deste
    desta | neste | nesta | alguns | algumas`,
  anaphora: phrases`
    ele | ela | eles | elas | este | esta | isto | estes | estas | esse | essa | isso | esses | essas | seu | sua
    seus | suas | mas | e | também | além disso | no entanto | contudo | porém | todavia | entretanto | por outro lado
    por sua vez | por seu lado | assim | então | depois | em seguida | por isso | portanto | enquanto isso
    ao mesmo tempo | finalmente | agora | ali | aí | aqui | segundo ele | segundo ela | nós | aliás | de facto
    de fato | por exemplo | ainda assim | já`,
  speech: phrases`
    disse | diz | disseram | dizem | declarou | declara | afirmou | afirma | afirmaram | explicou | explica | indicou
    indica | acrescentou | acrescenta | informou | informa | anunciou | anuncia | sublinhou | sublinha | destacou
    destaca | ressaltou | ressalta | salientou | referiu | refere | garantiu | garante | defendeu | defende
    considerou | considera | alertou | alerta | avisou | denunciou | denuncia | escreveu | escreve | comentou
    comenta | contou | lembrou | lembra | recordou | concluiu | conclui | respondeu | responde | perguntou | criticou
    reiterou | de acordo com | confirmou | apontou | relatou`,
  months: forms`
    janeiro, jan | fevereiro, fev | março, mar | abril, abr | maio, mai | junho, jun | julho, jul | agosto, ago
    setembro, set | outubro, out | novembro, nov | dezembro, dez`,
  weekdays: forms`
    segunda-feira, segundas-feiras, segunda, seg | terça-feira, terças-feiras, terça, ter
    quarta-feira, quartas-feiras, quarta, qua | quinta-feira, quintas-feiras, quinta, qui
    sexta-feira, sextas-feiras, sexta, sex | sábado, sábados, sáb, sab | domingo, domingos, dom`,
}
