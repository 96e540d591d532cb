import { SIGLES } from '#ui/commun/sigles.ts';

/** Texts of the « Aide » route, in the order of the page. */
export interface Section {
  readonly id: string;
  readonly titre: string;
  readonly paragraphes?: readonly string[];
  readonly etapes?: readonly string[];
  readonly points?: readonly string[];
  /** Term and meaning. */
  readonly definitions?: readonly (readonly [string, string])[];
}

export const AIDE_CHAPEAU =
  'Répéter un dépôt prend quelques secondes. Voici comment lire le résultat, et ce qu’il ne dit pas.';

export const SOMMAIRE = 'Sur cette page';

export const AIDE: readonly Section[] = [
  {
    id: 'utiliser',
    titre: 'Simuler un fichier',
    etapes: [
      'Choisissez votre fichier JSON, glissez-le sur la page, ou collez son contenu. La simulation part aussitôt.',
      'Lisez le verdict : il donne la première chose à corriger, ce que le portail ne dirait qu’au tour suivant et ce qui reste à examiner. « Le portail dirait » montre ce que vous verriez sur le vrai portail.',
      'Dans « Notre aide », une ligne par sorte de faute, la plus utile à corriger d’abord ; dépliée, elle donne les endroits, la cause et la correction. « Voir dans le fichier » montre la ligne.',
      'Corrigez sur place : « Appliquer » fait la correction d’un constat, « Corriger ici » ouvre le texte, et le verdict suit ce que vous changez. « Formulaire » montre le même texte en champs, une demande à la fois, sans JSON à lire. Téléchargez le fichier corrigé : l’original n’est pas touché. Ou corrigez dans votre logiciel, puis choisissez le fichier à nouveau.',
      'Déposez aussi le fichier de retour du portail : ses libellés s’affichent à côté de nos constats, et se retirent d’un clic. « Comparer » dit ce qu’un essai a changé depuis le précédent.',
      'Gardez une trace : tableau pour Excel, données JSON, ou impression (PDF).',
    ],
    paragraphes: [
      'Pour montrer une erreur sans montrer vos clients, « Préparer un fichier à partager » fait une copie où noms, courriels, téléphones et numéros sont fictifs, de même forme, et où chaque constat reste. C’est une aide : relisez le tableau des remplacements avant d’envoyer la copie vous-même.',
      'Numéro ANS, type de demande et taux de TVA sont facultatifs. Si vous les remplissez comme sur le portail, le simulateur vérifie en plus qu’ils s’accordent avec le fichier.',
    ],
  },
  {
    id: 'pieces',
    titre: 'Inspecter les pièces jointes',
    etapes: [
      'Déposez le JSON et un ou plusieurs zips, ensemble ou séparément. Un zip sans JSON est jugé d’après les règles seules.',
      'Sans zip, glissez les fichiers eux-mêmes, sous leurs noms d’origine, sur la page ou sur la ligne de leur document (ou « Choisir… ») : le simulateur confirme avec vous quel fichier est lequel, réduit une image trop lourde si vous le voulez, et fait le zip.',
      'La phrase en tête compte ce qui est à faire ; le tableau dit, pour chaque document, ce que le zip réparé en fera. Un document manquant peut prendre n’importe quel fichier du zip : choisissez-le dans sa ligne. La réponse est provisoire tant que chaque fichier n’a pas été lu en entier ; « Annuler » la garde, marquée incomplète.',
      '« Aperçu » montre une pièce (PDF, PNG ou JPG) dans la page, sans rien envoyer : regardez qu’elle se lit et que c’est la bonne.',
      'Le « zip réparé » reprend les mêmes fichiers sous les noms que veut le JSON, sans changer leur contenu. Fabriquez-le, puis ouvrez les documents renommés : le simulateur propose, vous vérifiez.',
    ],
    points: [
      'Windows : sélectionnez les fichiers eux-mêmes, pas leur dossier, puis « Envoyer vers », « Dossier compressé ». L’Explorateur masque souvent les extensions : « facture.pdf » peut s’appeler en réalité « facture.pdf.pdf ».',
      'macOS : sélectionnez les fichiers eux-mêmes, puis « Compresser ». Le Finder ajoute des éléments __MACOSX et .DS_Store, et code les accents autrement : des noms sans accent évitent cet écart.',
      'Sont contrôlés : la structure du zip, sa taille et son nom ; pour chaque fichier, son nom, sa taille, son format réel et son intégrité.',
      'Ne l’est pas : le contenu des documents (signatures, mentions, montants, dates).',
    ],
  },
  {
    id: 'preparer',
    titre: 'Préparer un dépôt',
    etapes: [
      '« D’un tableau au JSON » : déposez l’export de votre logiciel (CSV, .xlsx, .ods) ou collez-le. Les colonnes sont reliées par leur titre, les autres à la main ; les cellules récupérées ou refusées sont dites, et chaque constat donne sa ligne et sa colonne.',
      '« Le solde depuis l’avance » : choisissez des avances payées, un fichier de retour ou le JSON d’une avance ; ce qui est connu est repris, le reste se remplit dans un tableau.',
      '« Du dossier aux zips » : déposez les fichiers sous leurs noms d’origine, avec ou sans le JSON ; le simulateur propose leurs noms, vous confirmez, et le zip est relu.',
      '« D’un JSON au tableau » fait le chemin inverse, et « Classeur vierge » donne un tableau prêt à remplir pour chaque formulaire.',
    ],
    points: [
      'Rien de ce que vous déposez n’est modifié : tout sort dans des fichiers neufs, jugés comme sur « Simuler un JSON ».',
      'D’un résultat, « Vérifier les numéros aux registres publics » cherche les FINESS et les RPPS du fichier dans les extractions que vous avez téléchargées. C’est notre aide : elle n’empêche aucun dépôt, et rien n’en est gardé sans votre demande.',
    ],
  },
  {
    id: 'modele',
    titre: 'Contrôler un formulaire d’après son modèle officiel',
    etapes: [
      'L’ASP publie pour chaque formulaire un modèle vierge et un exemple rempli. « Formulaires », puis « Modèles de référence » : déposez-les, ensemble si vous avez les deux.',
      'Le simulateur en déduit les balises, leur place, leur type et ce qui peut valoir null. Relisez, corrigez, choisissez le formulaire concerné, puis gardez le modèle sur cet appareil.',
      'Simulez vos fichiers comme d’habitude : ils sont contrôlés d’après le modèle, et ses constats bloquent.',
    ],
    points: [
      'Un fichier de modèle s’exporte : un collègue l’ouvre dans le même écran.',
      '« Comparaison » montre côte à côte un formulaire, un modèle ou un fichier, et tout ce qui les sépare.',
      'Votre formulaire n’est dans aucune liste ? « Autre SONS » est fait pour lui : le modèle suffit.',
    ],
  },
  {
    id: 'espace',
    titre: 'Jouer tout le dépôt dans l’espace fournisseur',
    etapes: [
      'Choisissez un fournisseur fictif tout prêt, ou créez le vôtre. Aucun mot de passe : le vrai portail en demande un ici, celui-ci jamais.',
      'Demandez l’enrôlement de votre logiciel, déposez les pilotes s’il en faut ; « Le gestionnaire répond » joue la réponse de l’ASP.',
      '« Importer des demandes » : simulez, importez le même fichier, puis déposez le zip et « Terminer ». Quitter en route est permis, avec la conséquence du vrai portail : un import incomplet, qui bloque le solde jusqu’à son expiration.',
      'Suivez vos demandes, leurs paiements et leurs courriels. « Ma boîte aux lettres » les réunit ; décision d’attribution, avis de paiement, invitation à modifier et refus s’y lisent et s’impriment sur une feuille, spécimen sans valeur où chaque montant et chaque date disent leur source.',
    ],
    points: [
      'Pour répéter un vrai fichier de solde, « Poser ces avances dans le portail fictif » crée les avances qu’il cite, décidées et payées.',
      'Une fois un fournisseur choisi, « Simuler un JSON » propose de juger avec l’état de ce portail.',
      'Les fenêtres de dépôt s’ouvrent et se ferment à la minute : « Changer la date », en haut de l’écran, règle celle du portail fictif.',
    ],
  },
  {
    id: 'demontrer',
    titre: 'Montrer la procédure à d’autres',
    points: [
      '« Scénarios » raconte la procédure par courtes histoires : flèche droite pour avancer, gauche pour revenir. Un lien ouvre une histoire ; votre propre portail n’y est pas touché. « Enregistrer ce que je fais » en fait une de vos gestes ; « Modifier une copie » part d’une histoire de la bibliothèque.',
      '« Formulaires », « Fabriquer un exemple », « Y mettre des fautes » : un fichier et son zip avec des fautes connues, tirées au hasard par thème et difficulté ou choisies une à une, dans un fichier fabriqué ou dans un de vos fichiers acceptés. Le corrigé reste caché jusqu’à « Voir le corrigé » ; il s’imprime et se télécharge. La graine se dicte, le lien refait tout.',
      '« Exercices », depuis « Scénarios », donne un départ et un but : chacun joue dans son navigateur, sur un portail à part, avec des indices. La page juge elle-même ; à la fin, un code court se colle ou se dicte au formateur, dont la page le vérifie sans réseau. Il ne prouve pas qui a joué.',
      '« Poste ASP » vous met à la place du gestionnaire : instruire, demander une modification, payer. Sa couleur n’est pas celle de l’espace fournisseur, pour que l’on sache toujours de quel côté l’on est.',
      'La date du portail fictif avance à un moment choisi, d’un jour, ou jusqu’à la prochaine échéance : imports expirés, relances et fins de délai se produisent alors.',
      '« Recharger à neuf », au choix du fournisseur, rend à un fournisseur prêt son état de départ sans toucher les autres ; un repère posé juste avant y ramène. Charger un fournisseur d’une autre date demande d’abord s’il faut y aller ou rester.',
      '« Repères », dans le bandeau de l’horloge, donne un nom à l’état présent, par exemple « avant le solde », et y revient d’un clic. Ce qui suivait est mis de côté.',
      '« Chronologie » permet de revenir à n’importe quel moment, de regarder, puis de repartir de là. Ce qui suivait est mis de côté, et gardé comme une branche si vous faites autre chose à sa place. On y cherche un acte ou un dossier ; les actes de même sorte qui se suivent tiennent en une ligne, qui s’ouvre.',
      'Alt + P projette : texte agrandi, contraste fort, touches et pointeur visibles ; Alt + L agrandit ce qui est sous le pointeur, et rend la page. Les notes du formateur, dans une seconde fenêtre, ont le plan du scénario, l’étape suivante et un chronomètre ; elles conduisent la fenêtre projetée, et elle seule : étapes, défilement, teinte, point rouge, loupe.',
    ],
  },
  {
    id: 'verdicts',
    titre: 'Les verdicts d’un JSON',
    definitions: [
      [
        'Accepté',
        'Aucun contrôle documenté n’est en défaut. Il peut rester des avertissements : lisez-les, l’instruction est plus exigeante que la simulation.',
      ],
      [
        'Sous réserve',
        'Rien à corriger, mais un point au moins n’a pas pu être vérifié : l’état de l’avance, le taux, la base des ES éligibles, la structure. Chacun est nommé, avec ce qui le ferait vérifier.',
      ],
      [
        'Discordant',
        'Le fichier n’est pas celui que vos choix annoncent (type, numéro ANS, SIRET du fournisseur). Aucun texte ne dit ce que le portail répond ; ici, rien n’en est importé.',
      ],
      [
        'Rejeté',
        'Le format est bon, mais au moins une demande est en erreur : tout le fichier échoue à la simulation. Le fichier de sortie porte un libellé par demande.',
      ],
      [
        'Non conforme',
        'Le contrôle du format refuse le fichier : balise manquante ou mal nommée, mauvais type, longueur… Le portail affiche une liste et ne donne pas de fichier de sortie.',
      ],
      [
        'Illisible',
        'Le texte n’est pas du JSON : virgule, guillemet ou crochet fautif, par exemple.',
      ],
    ],
  },
  {
    id: 'gravites',
    titre: 'Les gravités',
    definitions: [
      ['Bloquant', 'Le portail rejetterait le fichier. Toujours appuyé sur un texte cité.'],
      [
        'Avertissement',
        'N’empêche pas la simulation, mais risque d’être refusé ensuite, ou ressemble à une erreur.',
      ],
      ['Information', 'Bon à savoir : valeur jamais publiée, usage inhabituel.'],
      ['Indéterminé', 'Le simulateur ne peut pas en juger ; il dit pourquoi.'],
    ],
  },
  {
    id: 'sigles',
    titre: 'Les sigles',
    definitions: SIGLES.map(({ sigle, sens, suite }) => [sigle, `${sens} : ${suite}.`]),
  },
  {
    id: 'limites',
    titre: 'Ce que le simulateur ne peut pas savoir',
    points: [
      'L’état de vos vrais dossiers : avance décidée, payée, import incomplet qui bloque un solde. L’espace fournisseur n’en joue qu’une copie, que vous composez.',
      'La base des ES éligibles, que le portail reprend : un bénéficiaire absent y est rejeté. Vous pouvez l’apporter, sous « Formulaires » : elle est alors consultée.',
      'Si un bénéficiaire est déjà financé par une autre demande, la vôtre ou celle d’un autre fournisseur.',
      'Le contenu des pièces jointes : signatures, mentions, montants, dates. Le portail n’a pas non plus de simulateur pour elles.',
      'Les règles que l’ASP n’a pas publiées, et ce qu’elle changera demain.',
      'La structure des formulaires dont aucun exemple n’est public : sans le modèle officiel, que vous pouvez déposer, elle est présumée, et ses constats informent sans bloquer.',
    ],
  },
  {
    id: 'depot',
    titre: 'Le vrai dépôt, en six temps',
    etapes: [
      'Sur le portail, choisissez le numéro ANS, le type de demande et, pour une avance, le taux de TVA ; puis le fichier.',
      '« Simuler » : le contrôle du format d’abord. S’il échoue, corrigez et recommencez.',
      'Le contrôle technique ensuite, demande par demande. Une seule erreur, et la simulation échoue.',
      'Tout est correct : « Importer » devient actif. La simulation est obligatoire avant l’import.',
      'Importez un seul zip (plusieurs « si nécessaire », disent aussi les guides) avec toutes les pièces jointes, nommées comme dans le JSON. Tant qu’il manque, l’import reste incomplet et le portail finit par le supprimer.',
      '« Terminer » : les demandes passent « En cours » et attendent l’instruction.',
    ],
    paragraphes: [
      'Deux règles, selon le moment. À la simulation, tout ou rien : « Toutes les demandes du fichier JSON simulé doivent être correctes » (guides de 2022 et 2026). À l’import réel, ligne par ligne : « En cas de KO, les demandes OK sont tout de même intégrées » (webinaire de la vague 2) ; le compte rendu donne les lignes retenues et rejetées. Le profil du portail, dans « Mon compte », choisit l’autre lecture ; le scénario « À la simulation tout ou rien, à l’import ligne par ligne » montre les deux.',
      'D’après les guides de l’ASP (2022 et 2026), la simulation prévient « 90% des risques d’erreur que le fichier JSON peut contenir ».',
    ],
  },
  {
    id: 'pieges',
    titre: 'Les erreurs classiques',
    points: [
      'Le nom d’une balise à la mauvaise casse : Etablissements prend une majuscule, beneficiaires n’en prend pas.',
      'Un « s » du pluriel oublié : piecesJustificatives, FINESSGeos.',
      '« vrai » ou « faux » au lieu de true ou false.',
      'Un bloc supprimé parce qu’il ne s’applique pas : laissez-le, avec des crochets vides [ ]. Une balise sans objet se remplit par null.',
      'Un identifiant écrit comme un nombre : les zéros de tête disparaissent. Gardez les guillemets.',
      'Une virgule décimale dans un montant : le JSON veut un point.',
      'Un fichier enregistré en Windows-1252 : les accents sont abîmés. Enregistrez en UTF-8.',
      'Le montant TTC à la place du montant HT, ou un arrondi qui dépasse le plafond d’un centime.',
    ],
  },
  {
    id: 'raccourcis',
    titre: 'Raccourcis clavier',
    definitions: [
      ['Ctrl + V', 'Simuler le fichier ou le texte du presse-papiers (hors d’un champ).'],
      ['Ctrl + Entrée', 'Simuler à nouveau, et inspecter à nouveau les zips.'],
      ['F8', 'Constat suivant.'],
      ['Maj + F8', 'Constat précédent.'],
      [
        'Alt + P',
        'Mode projection : texte agrandi, fort contraste, touches et pointeur visibles. Jusqu’à la fermeture de la fenêtre.',
      ],
      ['Alt + L', 'En projection : agrandir ce qui est sous le pointeur, ou rendre la page.'],
    ],
  },
];
