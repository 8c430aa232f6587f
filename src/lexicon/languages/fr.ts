import type { Language } from '../language.js'
import { forms, phrases } from '../lists.js'

/** What newsletters in French say again and again. A colon stands with and without its space; “mar.” is March abroad. */
export const fr: Language = {
  code: 'fr',
  by: phrases`
    par | écrit par | rédigé par | publié par | proposé par | un article de | un texte de | une tribune de
    une chronique de | une enquête de | un reportage de | une analyse de | un entretien de | une note de | texte de
    texte : | texte: | textes : | textes: | auteur : | auteur: | auteure : | auteure: | autrice : | autrice:
    auteurs : | auteurs: | propos recueillis par | recueilli par | de notre correspondant | de notre correspondante
    de notre envoyé spécial | de notre envoyée spéciale | traduit par | signé`,
  sourceLabels: phrases`source: | sources: | source :`,
  byAfter: phrases`
    journaliste | correspondant | correspondante | envoyé spécial | envoyée spéciale | chroniqueur | chroniqueuse
    éditorialiste | rédacteur en chef | rédactrice en chef`,
  and: phrases`et | & | avec`,
  linkLabels: phrases`
    lire la suite | lire plus | lire l'article | lire aussi | lire le | lire la | lire les | lire ici | lire en ligne
    lire en entier | lisez | à lire | à lire sur | à lire ici | la suite | suite | suite de l'article | en lire plus
    en savoir plus | pour en savoir plus | plus d'infos | plus d'informations | plus de détails | voir plus | voir la
    voir le | voir l'article | voir la vidéo | voir ici | voir aussi | regarder | regarder la vidéo | écouter
    écouter le podcast | réécouter | consulter | consulter le | consulter la | consultez | découvrir | découvrez
    télécharger | téléchargez | cliquez ici | cliquer ici | cliquez | accéder à | accéder au | s'inscrire ici
    je m'inscris | inscription ici | signer la pétition | signez la pétition | article complet | article intégral
    texte intégral | texte complet | l'intégralité | rapport complet | communiqué complet | ici | lien | source
    détails | plus`,
  linkWords: phrases`
    ici | suite | plus | article | lettre | rapport | communiqué | déclaration | texte | complet | complète | intégral
    intégrale | entier | vidéo | entretien | interview | podcast | document | étude | enquête | tribune | pétition
    décision | jugement | résolution | projet | loi | motion | discours | site | page | blog | billet | détails | le
    la | les | l' | un | une | en | sur | de | du | des | notre | version | original | ligne | pdf | programme
    dossier | émission | replay`,
  credits: phrases`
    crédit photo | crédit photo : | crédit photo: | crédits photo | crédits photos | crédit : | crédit: | crédits :
    crédits: | photo : | photo: | photos : | photos: | photo par | photos par | photo © | photo gracieuseté de
    gracieuseté de | avec l'aimable autorisation de | photographie de | photographie : | photographie: | photographe :
    photographe: | image : | image: | images : | images: | illustration : | illustration: | illustration de | dessin :
    infographie : | infographie: | capture d'écran | photo d'archives | photo d'illustration | cliché :`,
  photoHeadings: phrases`
    photos de la semaine | photo de la semaine | photos du jour | photo du jour | photos du mois | photo du mois
    images de la semaine | image de la semaine | images du jour | image du jour | image du mois | la semaine en images
    la semaine en photos | le mois en images | le mois en photos | l'année en images | en images | en photos | photos
    images | galerie | galerie photo | galerie photos | galerie d'images | diaporama | portfolio | album photo
    reportage photo | retour en images | photos de l'année`,
  sectionWords: phrases`
    actualité | actualités | actu | actus | nouvelles | infos | info | informations | brèves | brève | dépêches | une
    opinion | opinions | tribune | tribunes | analyse | analyses | éditorial | édito | éditos | chronique | chroniques
    débat | débats | idées | commentaire | commentaires | monde | local | locale | locales | région | régions
    régional | régionale | régionales | national | nationale | nationales | international | internationale
    internationales | france | belgique | suisse | québec | canada | europe | union | européenne | asie | afrique
    amérique | amériques | moyen-orient | proche-orient | maghreb | étranger | étrangère | politique | politiques
    économie | économique | finance | finances | entreprises | emploi | emplois | social | société | culture
    cultures | arts | art | musique | livres | livre | lectures | cinéma | films | théâtre | spectacles | médias
    média | presse | revue | communiqués | sport | sports | santé | sciences | science | recherche | technologie
    technologies | numérique | environnement | climat | énergie | transports | météo | éducation | enseignement
    sécurité | défense | droit | droits | humains | homme | justice | tribunaux | gens | personnes | portrait
    portraits | nécrologie | nécrologies | entretien | entretiens | interview | interviews | enquête | enquêtes
    reportage | reportages | critiques | courrier | lecteurs | communauté | diaspora | territoires | territoire
    ville | commune | communes | département | divers | faits | bref | brefs | vrac | zoom | focus | dossier
    dossiers | agenda | événements | événement | calendrier | rendez-vous | annonces | offres | appels | projets
    projet | ressources | outils | publications | parutions | rapports | vidéos | podcasts | liens | gouvernement
    parlement | assemblée | sénat | congrès | conseil | état | élections | semaine | semaines | mois | jour | jours
    dernières | dernière | derniers | autres | principales | principaux | grands | titres | coup | cœur | associations
    association | à | la | le | les | l' | de | du | des | et | en | dans | sur | au | aux | vie | histoire | religion
    tourisme | agriculture | logement`,
  opinionWords: phrases`
    opinion | opinions | tribune | tribunes | éditorial | édito | éditos | éditoriaux | chronique | chroniques
    analyse | analyses | commentaire | commentaires | point de vue | points de vue | libre opinion | idées | débat
    débats | billet | billets | courrier des lecteurs | cartes blanches | carte blanche | regards | regard | essai`,
  mastheadWords: phrases`
    infolettre | newsletter | lettre | bulletin | hebdo | hebdomadaire | mensuel | quotidien | revue | chronique
    gazette | courrier | écho | flash | synthèse | digest | récapitulatif | numéro | édition | n° | veille | semaine`,
  furniture: phrases`
    se désabonner | se désinscrire | désabonnement | désinscription | désabonnez-vous | vous désabonner
    vous désinscrire | me désabonner | me désinscrire | s'abonner | abonnez-vous | s'inscrire à la newsletter
    inscrivez-vous à | voir cet e-mail | voir cet email | voir ce message | dans votre navigateur | dans le navigateur
    version en ligne | version web | consulter en ligne | si ce message ne s'affiche pas
    si cet email ne s'affiche pas | transférer à un ami | transférer cet e-mail | transférer cet email | faire suivre
    tous droits réservés | vous recevez cet e-mail | vous recevez cet email | vous recevez ce message
    vous recevez cette lettre | vous recevez cette newsletter | ce message a été envoyé | cet e-mail a été envoyé
    cet email a été envoyé | pour ne plus recevoir | ne plus recevoir | ne souhaitez plus recevoir
    gérer vos préférences | gérer mes préférences | modifier vos préférences | modifier votre profil
    mettre à jour vos préférences | politique de confidentialité | données personnelles | mentions légales
    conditions d'utilisation | suivez-nous | rejoignez-nous sur | retrouvez-nous sur | partager sur
    partager cet article | tweeter | copyright | © | contactez-nous | nous contacter | répondez à ce message
    ne pas répondre | merci de ne pas répondre | faire un don | je donne | soutenez-nous | sponsorisé | haut de page
    retour en haut | retour au sommaire | conformément à la loi`,
  contents: phrases`
    sommaire | au sommaire | dans ce numéro | dans cette édition | dans cette lettre | dans cette newsletter
    table des matières | au menu | au programme | à lire dans ce numéro | cette semaine | aujourd'hui
    au sommaire de ce numéro | les titres | les points clés | ce qu'il faut retenir`,
  greetings: phrases`
    cher | chère | chers | chères | chers amis | chères amies | chers lecteurs | chères lectrices, chers lecteurs
    chers adhérents | chers membres | chers collègues | chères et chers | bonjour | bonjour à tous | bonsoir | salut
    bienvenue | bienvenue dans | madame, monsieur | mesdames, messieurs | bonne année`,
  closings: phrases`
    cordialement | bien cordialement | très cordialement | amicalement | bien à vous | bien à toi | sincèrement
    salutations distinguées | sincères salutations | meilleures salutations | salutations solidaires | solidairement
    fraternellement | à bientôt | à très bientôt | à la semaine prochaine | à la prochaine | au revoir | bonne lecture
    bonne semaine | bon week-end | bonne journée | bonne soirée | bonnes fêtes | merci de votre lecture
    merci de nous lire | merci de votre fidélité | merci pour votre lecture | prenez soin de vous | toute l'équipe
    c'est tout pour | voilà, c'est tout | à propos de cette lettre | à propos de nous | qui sommes-nous
    toute la rédaction`,
  mailFields: phrases`de | à | cc | cci | copie | objet | sujet | date | envoyé | répondre à`,
  small: phrases`
    le | la | les | l' | un | une | des | du | de | d' | au | aux | à | en | dans | sur | sous | par | pour | avec
    sans | contre | entre | vers | chez | depuis | pendant | après | avant | et | ou | mais | donc | or | ni | car
    que | qu' | qui | dont | où | quand | si | comme | ne | n' | pas | plus | se | s' | ce | c' | cet | cette | ces
    son | sa | ses | leur | leurs | notre | nos | votre | vos | mon | ma | mes | il | elle | ils | elles | on | nous
    vous | je | j' | y | lui | eux | est | sont | était | étaient | a | ont | avait | sera | seront | été | être
    avoir | fait | peut | doit | très | aussi | encore | tout | tous | toute | toutes | même | quel | quelle | selon
    face | ici | là`,
  dangling: phrases`
    le | la | les | un | une | des | du | de | au | aux | à | en | dans | sur | par | pour | avec | sans | entre
    vers | chez | depuis | pendant | et | ou | mais | donc | ni | que | qui | dont | où | si | comme | ne | se | ce
    cet | cette | ces | sa | ses | leur | leurs | notre | nos | votre | vos | mon | ma | mes | il | elle | ils | elles
    je | est | sont | était | étaient | ont | avait | sera | seront | très | selon | afin | lors | ainsi que
    parce que | chaque | plusieurs | quelques`,
  anaphora: phrases`
    il | elle | ils | elles | ce | cet | cette | ces | cela | ceci | ça | celui-ci | celle-ci | ceux-ci | celles-ci
    son | sa | ses | leur | leurs | mais | et | donc | ainsi | aussi | cependant | toutefois | néanmoins | pourtant
    en effet | par ailleurs | de plus | en outre | d'autre part | en revanche | au contraire | enfin | ensuite | puis
    alors | depuis | entre-temps | de son côté | pour sa part | selon lui | selon elle | nous | je | là | ici | c'est
    par exemple | dès lors | or, | quant à`,
  speech: phrases`
    a dit | a déclaré | déclare | ont déclaré | a affirmé | affirme | a expliqué | explique | a indiqué | indique
    a annoncé | a ajouté | ajoute | a souligné | souligne | a précisé | précise | a estimé | estime | a rappelé
    rappelle | a averti | avertit | a dénoncé | dénonce | a écrit | écrit | a rapporté | rapporte | a confié | confie
    a assuré | assure | a répondu | répond | a demandé | a regretté | regrette | a conclu | conclut | a-t-il dit
    a-t-elle dit | a-t-il déclaré | a-t-elle déclaré | a-t-il ajouté | a-t-elle ajouté | selon | d'après
    a fait savoir | a confirmé | confirme | a appelé | soutient | raconte | témoigne`,
  months: forms`
    janvier, janv, jan | février, févr, fév, fevrier | mars | avril, avr | mai | juin | juillet, juil | août, aout
    septembre, sept | octobre, oct | novembre, nov | décembre, déc, decembre`,
  weekdays: forms`
    lundi, lundis, lun | mardi, mardis | mercredi, mercredis, mer | jeudi, jeudis, jeu | vendredi, vendredis, ven
    samedi, samedis, sam | dimanche, dimanches, dim`,
}
