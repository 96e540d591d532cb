import type { Section } from './textes.ts';

/** The README says the same; WebKitGTK is the engine of Safari, not Safari. */
export const NAVIGATEURS_ESSAYES = 'Chromium 156, Firefox 153 ESR et WebKitGTK 2.50';

export const A_PROPOS_CHAPEAU =
  'Un outil indépendant pour répéter le dépôt d’un JSON du Ségur numérique avant de le faire pour de vrai.';

export const A_PROPOS: readonly Section[] = [
  {
    id: 'nature',
    titre: 'Ce que c’est, et ce que ce n’est pas',
    paragraphes: [
      'Ce simulateur n’est pas un service de l’État, de l’ASP ni de l’ANS, et n’a aucun lien avec eux. Son verdict n’engage personne : seul le portail décide.',
      'Il ne demande ni compte ni mot de passe. Si une page qui lui ressemble vous en demande un, quittez-la.',
    ],
  },
  {
    id: 'confidentialite',
    titre: 'Vos données',
    points: [
      'Votre fichier est lu et contrôlé dans votre navigateur. Rien n’est envoyé : la politique de sécurité de la page interdit ses requêtes vers tout serveur. Elle ne gouverne pas WebRTC (les appels vidéo), dont la page ne se sert pas.',
      'Dans « Simuler un JSON », le fichier affiché (1 Mo au plus, sans ses zips) reste dans son onglet, pour revenir si vous rechargez la page : décochez « Garder ce fichier dans cet onglet » pour n’en rien garder. Fermer l’onglet l’efface ; un navigateur qui rouvre un onglet fermé peut le rendre.',
      'Le brouillon d’un fichier corrigé, avec son original, n’est gardé que si vous le demandez, jusqu’à « Oublier ».',
      'Dans « Espace fournisseur », ce que vous importez (JSON, zips, saisies) est gardé sur votre appareil, dans la base du navigateur (IndexedDB), pour que le portail fictif se souvienne. Une demande d’enrôlement, un import ou une modification commencés, avec leurs fichiers, le sont aussi jusqu’au dépôt ou à « Effacer ma saisie ». « Mon compte » dit la place prise, sauvegarde dans un fichier et efface tout ; le mode éphémère ne garde rien.',
      'Un scénario se joue sur un portail à part, en mémoire seule. Les notes du formateur ne sont gardées sur l’appareil que si vous le demandez.',
      'Dans « Préparer », le tableau que vous apportez et ce que vous y liez, ou le JSON mis en tableau (1 Mo au plus), restent dans l’onglet jusqu’à ce que vous le fermiez ; « Retirer ce tableau » ou « Retirer ce JSON » les en enlève avant. La correspondance entre vos colonnes et les champs n’est gardée au-delà que si vous le demandez, jusqu’à « Oublier ».',
      'Ce que vous y remplissez pour un solde, et les avances lues, restent dans l’onglet jusqu’à ce que vous le fermiez, ou jusqu’à « Tout recommencer ».',
      'Les modèles de référence que vous gardez restent dans la base de ce navigateur, à part du portail fictif ; vous les supprimez un par un.',
      'Votre choix de thème (clair ou sombre) est aussi mémorisé, si vous en choisissez un. Le navigateur garde une copie de la page elle-même, pour l’ouvrir sans connexion.',
      'La mémoire appartient à ce navigateur, sur cet appareil : qui l’utilise après vous peut la lire. Une fenêtre privée la perd en se fermant.',
      'Ni mesure d’audience, ni cookie, ni police ou script venu d’ailleurs.',
      'L’hébergeur de la page voit, comme tout hébergeur, l’adresse IP de qui la télécharge.',
    ],
  },
  {
    id: 'limites',
    titre: 'Limites',
    points: [
      `Essayé avec ${NAVIGATEURS_ESSAYES}. La page est écrite pour les navigateurs de 2023 et d’après : un plus ancien, que nous n’avons pas essayé, peut ne pas la démarrer ; un message le dit alors.`,
      'Trois formulaires ont un exemple public. La structure des autres est présumée, et ne bloque jamais, sauf si vous déposez le modèle officiel (« Modèles de référence »).',
      'Les codes d’erreur du portail ne sont pas publiés : ceux du fichier de sortie sont les nôtres, reconnaissables.',
      'Certaines règles sont lues sur des exemples, d’autres présumées : chacune dit laquelle.',
      'L’espace fournisseur est une répétition : ses numéros, décisions, courriels et paiements sont fictifs, et le disent.',
      'Un fichier accepté ici peut être refusé par le portail, et l’inverse.',
    ],
  },
  {
    id: 'accessibilite',
    titre: 'Accessibilité',
    paragraphes: [
      'Aucun audit n’a été fait : nous ne déclarons donc aucune conformité au RGAA.',
      'L’objectif est le niveau AA des WCAG 2.2. Sont vérifiés : chaque page par un outil automatique, en clair et en sombre ; le parcours au clavier ; l’affichage à 360 pixels ; l’impression.',
    ],
  },
  {
    id: 'licence',
    titre: 'Licence et mentions légales',
    points: [
      'Éditeur : les contributeurs du projet. Contact : le dépôt du code, par un signalement.',
      'Hébergeur : GitHub Pages (GitHub, Inc.) si la page y est publiée ; sinon, qui vous l’a fournie.',
      'Code sous licence MIT, fourni sans garantie. Icônes : Lucide, licence ISC.',
    ],
  },
];

export const A_PROPOS_TEXTES = {
  sources: 'Textes sur lesquels s’appuient les contrôles',
  version: (version: string) => `Version des règles : ${version}.`,
  licencesTierces: 'Licences des composants tiers',
  licenceIcones: 'Licence des icônes',
  sansDate: 'sans date',
} as const;
