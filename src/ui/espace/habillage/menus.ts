import type { GroupeMenu, HabillageId } from './habillage.ts';

/** Where the modèles and the pilotes stand is not published: with the enrôlement that opens them. */
const ENROLEMENT = 'Enrôlement';

const IMPORTATION: GroupeMenu = {
  titre: 'Importation JSONs',
  liens: [['espace/importer', 'Importer des demandes'], 'espace/imports'],
};

const ACCUEIL: GroupeMenu = { titre: null, liens: ['espace/accueil'] };
const COMPTE: GroupeMenu = { titre: null, liens: ['espace/compte'] };
const AIDE: GroupeMenu = { titre: null, liens: ['espace/assistance'] };

/** Ours, on every portal. */
const TEMPS: GroupeMenu = {
  titre: 'Le temps simulé',
  notre: true,
  liens: ['espace/calendrier', 'espace/chronologie'],
};

/** Ours too. */
const COURRIER: GroupeMenu = {
  titre: 'Ce que vous recevez',
  notre: true,
  liens: ['espace/courriels'],
};

const hors = (annee: string, liens: GroupeMenu['liens']): GroupeMenu => ({
  titre: `Hors des écrans de ${annee}`,
  notre: true,
  liens,
});

/** The menus of the portal, in their order; what is ours comes after. */
export const MENUS: Readonly<Record<HabillageId, readonly GroupeMenu[]>> = {
  '2022': [
    ACCUEIL,
    { titre: ENROLEMENT, liens: ['espace/enrolement'] },
    IMPORTATION,
    { titre: 'Demandes financement', liens: ['espace/demandes'] },
    AIDE,
    hors('2022', ['espace/modeles', 'espace/pilotes', 'espace/exports', 'espace/compte']),
    COURRIER,
    TEMPS,
  ],
  '2023': [
    ACCUEIL,
    { titre: ENROLEMENT, liens: ['espace/enrolement'] },
    {
      titre: 'Demande de financement',
      liens: ['espace/ma-demande-avance', 'espace/ma-demande-solde'],
    },
    COMPTE,
    AIDE,
    hors('2023', [
      ...IMPORTATION.liens,
      'espace/demandes',
      'espace/modeles',
      'espace/pilotes',
      'espace/exports',
    ]),
    COURRIER,
    TEMPS,
  ],
  '2024': [
    ACCUEIL,
    { titre: ENROLEMENT, liens: ['espace/enrolement'] },
    {
      titre: 'Demande de financement',
      liens: [['espace/importer', 'Importer des demandes'], 'espace/demandes'],
    },
    AIDE,
    hors('2024', [
      'espace/imports',
      'espace/modeles',
      'espace/pilotes',
      'espace/exports',
      'espace/compte',
    ]),
    COURRIER,
    TEMPS,
  ],
  '2026': [
    ACCUEIL,
    { titre: ENROLEMENT, liens: ['espace/enrolement', 'espace/modeles', 'espace/pilotes'] },
    IMPORTATION,
    { titre: 'Demandes de financement', liens: ['espace/demandes'] },
    { titre: null, liens: ['espace/secondaire'] },
    { titre: null, liens: ['espace/exports'] },
    COMPTE,
    AIDE,
    COURRIER,
    TEMPS,
  ],
};
