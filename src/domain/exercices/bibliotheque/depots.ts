import type { Citation } from '../../sources.ts';
import type { Exercice } from '../exercice.ts';
import { JOUR, TROIS } from './fichiers.ts';

const DEUX_TEMPS: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, écran d’import',
  extrait: 'L’import du fichier JSON s’effectue en deux temps : la simulation et l’import réel.',
};
const AVANCE_PAYEE: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 1, logigramme du dépôt',
  extrait: 'est au statut « Paiement effectué » ou « OR émis »',
};
const INCOMPLETES: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, « Cas des demandes incomplètes »',
  extrait: 'cela signifie que des JSONs ont été déposés sans leur fichier de pièces jointes',
};

const REGLES_DES_ZIPS: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, écran « Pièces jointes », règles à suivre',
};
const TROIS_MO: Citation = {
  ...REGLES_DES_ZIPS,
  extrait: 'Chaque fichier ne doit pas dépasser 3Mo',
};
const NOM_DU_JSON: Citation = {
  ...REGLES_DES_ZIPS,
  extrait: 'Le nom de la pièce jointe doit être contenu dans le fichier JSON',
};

export const PREMIER_IMPORT: Exercice = {
  id: 'premier-import',
  titre: 'Un premier import',
  niveau: 'debutant',
  jeu: 'imagerie',
  horloge: JOUR,
  consigne:
    'Le fichier est bon. Dans l’Espace fournisseur, simulez-le pour la DRIMbox (n° ANS CVA2DBX012, type Solde), puis importez-le : le portail doit garder la demande.',
  sources: [DEUX_TEMPS],
  indices: [
    {
      texte:
        'Tout se passe dans « Importer des demandes » ; « Importer » ne s’ouvre qu’après une simulation réussie.',
      sources: [DEUX_TEMPS],
    },
    {
      texte:
        'Téléchargez le fichier depuis la consigne, choisissez le numéro ANS, le type, puis le fichier, dans cet ordre.',
      sources: [],
    },
  ],
  fichiers: [
    { type: 'soldes', nom: 'DB-premier-import', dossiers: ['FINIMG013729'], retouches: [] },
  ],
  criteres: [
    {
      type: 'fichier',
      formulaire: 'img-db-va2.solde',
      dossiers: ['FINIMG013729'],
      exige: 'accepte',
      sans: [],
    },
    {
      type: 'statut',
      numeroASP: 'FINIMG013729',
      avenant: 1,
      statuts: ['incomplete', 'en-cours'],
    },
  ],
};

export const AVANCE_A_PAYER: Exercice = {
  id: 'avance-a-payer',
  titre: 'Décidée ne veut pas dire payée',
  niveau: 'intermediaire',
  jeu: 'imagerie',
  horloge: JOUR,
  consigne:
    'L’avance FINIMG013575 est décidée, et pourtant le portail refuse son solde. Passez de l’autre côté du guichet, faites ce qui manque, puis simulez le fichier avec l’état du portail : il doit passer sans y toucher.',
  sources: [AVANCE_PAYEE],
  indices: [
    {
      texte: 'Le solde attend un état de paiement, pas seulement un statut.',
      sources: [AVANCE_PAYEE],
    },
    {
      texte:
        'Au Poste ASP, ouvrez FINIMG013575 et faites avancer son paiement jusqu’à « OR émis » au moins.',
      sources: [],
    },
  ],
  fichiers: [
    { type: 'soldes', nom: 'RIS-avance-a-payer', dossiers: ['FINIMG013575'], retouches: [] },
  ],
  criteres: [
    {
      type: 'paiement',
      numeroASP: 'FINIMG013575',
      avenant: 0,
      paiements: ['or-emis', 'effectue'],
    },
    {
      type: 'fichier',
      formulaire: 'img-ris-va2.solde',
      dossiers: ['FINIMG013575'],
      exige: 'valide',
      sans: [],
    },
  ],
};

export const IMPORT_OUBLIE: Exercice = {
  id: 'import-oublie',
  titre: 'L’import oublié',
  niveau: 'intermediaire',
  jeu: 'imagerie',
  horloge: JOUR,
  consigne:
    'L’avance FINIMG013612 est décidée et payée, et le portail refuse tout de même son solde. Trouvez ce qui le bloque, enlevez-le, et faites passer le fichier avec l’état du portail.',
  sources: [INCOMPLETES],
  indices: [
    {
      texte: 'La liste des demandes ne montre pas tout : l’accueil affiche une alerte.',
      sources: [INCOMPLETES],
    },
    {
      texte:
        'Dans « Suivi des demandes incomplètes », un solde du même dossier attend ses pièces : supprimez son import.',
      sources: [INCOMPLETES],
    },
  ],
  fichiers: [{ type: 'soldes', nom: 'DB-solde-encore', dossiers: ['FINIMG013612'], retouches: [] }],
  criteres: [
    { type: 'sans-import-incomplet', numeroASP: 'FINIMG013612' },
    {
      type: 'fichier',
      formulaire: 'img-db-va2.solde',
      dossiers: ['FINIMG013612'],
      exige: 'valide',
      sans: [],
    },
  ],
};

/** Ids of the controls: one fault in each demande. */
const DU_ZIP = ['piece-3-mo', 'piece-nom-proche', 'piece-dans-le-json'];

export const ZIP_RENVOYE: Exercice = {
  id: 'zip-renvoye',
  titre: 'Le zip que le portail renvoie',
  niveau: 'intermediaire',
  jeu: 'imagerie',
  horloge: JOUR,
  consigne:
    'Le JSON est bon : importez ses trois soldes RIS (n° ANS CVA2RIS001). Le zip de leurs pièces, lui, est refusé, pour trois raisons. Trouvez-les, refaites le zip, et déposez-le : les trois demandes doivent être « En cours ».',
  sources: [REGLES_DES_ZIPS],
  indices: [
    {
      texte:
        'Ouvrez le JSON et le zip ensemble dans « Simuler un JSON » : chaque pièce y dit ce qui ne va pas.',
      sources: [],
    },
    {
      texte: 'Une pièce est trop lourde ; une autre n’est annoncée par aucune demande.',
      sources: [TROIS_MO, NOM_DU_JSON],
    },
    {
      texte:
        'La troisième a son nom en minuscules. La pièce trop lourde se remplace par n’importe quel petit PDF du même nom ; un zip refusé se redonne sous un autre nom.',
      sources: [NOM_DU_JSON],
    },
  ],
  fichiers: [
    {
      type: 'soldes',
      nom: 'RIS-zip-renvoye',
      dossiers: TROIS,
      fautes: {
        graine: 'kalomitu',
        choix: DU_ZIP.map((controle, demande) => ({ controle, demande })),
      },
      retouches: [],
    },
  ],
  criteres: TROIS.map((numeroASP) => ({
    type: 'statut',
    numeroASP,
    avenant: 1,
    statuts: ['en-cours'],
  })),
};
