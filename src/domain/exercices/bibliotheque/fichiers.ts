import type { Citation } from '../../sources.ts';
import type { Exercice } from '../exercice.ts';

/** The day of the screens of the guide du solde Imagerie. */
export const JOUR = '2026-03-23T10:00';

const ERREURS_DE_SYNTAXE: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, écran des erreurs de syntaxe',
  extrait: 'La balise VA est manquante dans la ligne 1.',
};
const STRUCTURE: Citation = {
  source: 'webinaire-vague-2',
  endroit: 'Structure des JSON',
  extrait: 'Langue: true ou vrai?',
};
export const TOUT_OU_RIEN: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 1, « Déroulement de la simulation »',
  extrait: 'Si au moins une des demandes n’est pas valide, le portail rejette le fichier',
};
const BLOCS_VIDES: Citation = {
  source: 'webinaire-vague-2',
  endroit: 'Structure des JSON',
  extrait: 'Ne pas supprimer les blocs non applicables → renseigner []',
};

export const S_OUBLIE: Exercice = {
  id: 's-oublie',
  titre: 'Le « s » oublié',
  niveau: 'debutant',
  jeu: 'imagerie',
  horloge: JOUR,
  consigne:
    'Un collègue vous confie un fichier de solde DRIMbox que le portail rejette. Ouvrez-le, trouvez ce qui manque et corrigez-le jusqu’à ce qu’il soit accepté.',
  sources: [ERREURS_DE_SYNTAXE],
  indices: [
    {
      texte: 'Le message nomme une balise « manquante » : elle est pourtant presque là.',
      sources: [ERREURS_DE_SYNTAXE],
    },
    {
      texte: 'Comparez lettre à lettre le nom du bloc des pièces à celui que le message attend.',
      sources: [],
    },
  ],
  fichiers: [
    {
      type: 'soldes',
      nom: 'DB-s-oublie',
      dossiers: ['FINIMG013729'],
      retouches: [{ avant: '"piecesJustificatives"', apres: '"piecesJustificative"' }],
    },
  ],
  criteres: [
    {
      type: 'fichier',
      formulaire: 'img-db-va2.solde',
      dossiers: ['FINIMG013729'],
      exige: 'accepte',
      sans: [],
    },
  ],
};

export const VRAI_OU_TRUE: Exercice = {
  id: 'vrai-ou-true',
  titre: 'Vrai, faux, et une virgule',
  niveau: 'debutant',
  jeu: 'imagerie',
  horloge: JOUR,
  consigne:
    'Ce fichier de solde RIS a été terminé à la main : il ne se lit même pas. Rendez-le lisible, sans rien changer de ce qu’il dit, jusqu’à ce qu’il soit accepté.',
  sources: [STRUCTURE],
  indices: [
    { texte: 'En JSON, vrai et faux s’écrivent en anglais.', sources: [STRUCTURE] },
    {
      texte:
        'Deux balises qui se suivent sont séparées par une virgule ; il en manque une près du montant.',
      sources: [],
    },
  ],
  fichiers: [
    {
      type: 'soldes',
      nom: 'RIS-ecrit-a-la-main',
      dossiers: ['FINIMG013594'],
      fautes: { graine: 'kalomitu', choix: [{ controle: 'booleens-en-anglais', demande: 0 }] },
      retouches: [
        {
          avant: '"dateEditionFacture": "16/03/2026",',
          apres: '"dateEditionFacture": "16/03/2026"',
        },
      ],
    },
  ],
  criteres: [
    {
      type: 'fichier',
      formulaire: 'img-ris-va2.solde',
      dossiers: ['FINIMG013594'],
      exige: 'accepte',
      sans: [],
    },
  ],
};

/** Ids of the controls: one fault in each demande. */
const SORTES = ['bloc-vide-en-crochets', 'type-attendu', 'date-jj-mm-aaaa'];
export const TROIS = ['FINIMG013707', 'FINIMG013622', 'FINIMG013751'];

export const TROIS_CONSTATS: Exercice = {
  id: 'trois-constats',
  titre: 'Trois constats dans trois demandes',
  niveau: 'confirme',
  jeu: 'imagerie',
  horloge: JOUR,
  consigne:
    'Ce fichier demande trois soldes RIS ; chacune de ses demandes a une faute, de trois sortes différentes. Corrigez-les toutes : chaque sorte disparue compte.',
  sources: [TOUT_OU_RIEN],
  indices: [
    {
      texte: 'Une seule demande fautive fait rejeter tout le fichier : il faut les trois.',
      sources: [TOUT_OU_RIEN],
    },
    { texte: 'Regardez une liste vide, un montant et une date.', sources: [] },
    {
      texte:
        'Une liste sans élément s’écrit avec des crochets, et non null ; un nombre ne se met pas entre guillemets ; une date s’écrit JJ/MM/AAAA.',
      sources: [BLOCS_VIDES],
    },
  ],
  fichiers: [
    {
      type: 'soldes',
      nom: 'RIS-trois-constats',
      dossiers: TROIS,
      fautes: {
        graine: 'kalomitu',
        choix: SORTES.map((controle, demande) => ({ controle, demande })),
      },
      retouches: [],
    },
  ],
  criteres: [
    ...SORTES.map((controle) => ({
      type: 'fichier' as const,
      formulaire: 'img-ris-va2.solde' as const,
      dossiers: TROIS,
      exige: 'lu' as const,
      sans: [controle],
    })),
    {
      type: 'fichier',
      formulaire: 'img-ris-va2.solde',
      dossiers: TROIS,
      exige: 'accepte',
      sans: [],
    },
  ],
};
