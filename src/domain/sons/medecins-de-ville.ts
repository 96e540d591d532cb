import type { Sons, Unicite } from '../sons.ts';
import {
  AVANCE_VAGUE_1,
  CALENDRIER_VAGUE_2,
  FENETRES_VAGUE_2,
  REALISATION_VAGUE_1,
  SOLDE_VAGUE_1,
  until,
} from './echeances.ts';
import {
  PREREQUIS_VAGUE_1,
  PREREQUIS_VAGUE_2,
  ZIP_LARGE,
  ZIP_LARGE_PRESUME,
  uniciteGenerale,
} from './regles.ts';
import { ELIGIBILITE_MDV } from './eligibilite.ts';
import { TITRES_SONS } from './titres.ts';

export const MEDECINS_DE_VILLE: Readonly<Record<'MDV-LGC-Va2' | 'MDV-LGC-Va1', Sons>> = {
  'MDV-LGC-Va2': {
    id: 'MDV-LGC-Va2',
    titre: TITRES_SONS['MDV-LGC-Va2'],
    couloir: 'medecins-de-ville',
    logiciel: 'LGC',
    vague: 2,
    couloirAsp: 'MDV',
    couloirAspSources: [],
    enrolement: {
      ouverture: '2025-10-09T00:00',
      fermeture: '2026-12-02T23:59',
      heurePubliee: false,
      sources: [FENETRES_VAGUE_2],
      presume:
        'Le schéma du webinaire ne nomme pas le couloir de cette fenêtre : nous l’y rattachons.',
    },
    avance: {
      ...until('2026-12-16T12:00', CALENDRIER_VAGUE_2, '2026-01-01T00:00'),
      ouvertureDite: 'T1 2026',
      sources: [CALENDRIER_VAGUE_2, FENETRES_VAGUE_2],
    },
    realisation: until('2027-07-13T12:00', CALENDRIER_VAGUE_2),
    solde: until('2027-10-13T12:00', CALENDRIER_VAGUE_2),
    eligibilite: ELIGIBILITE_MDV,
    prerequis: PREREQUIS_VAGUE_2,
    pilotes: {
      pv: 5,
      supportFormation: true,
      sources: [
        {
          source: 'webinaire-vague-2',
          endroit: '« Focus sur la gestion des pilotes »',
          extrait:
            'SONS MDV-LGC-Va2 → 5 PV pilotes signés par les clients finaux + supports de formations',
        },
      ],
    },
    unicite: [uniciteMdv('rpps'), uniciteMdv('finessGeo')],
    zip: ZIP_LARGE_PRESUME,
    plafond: null,
  },
  'MDV-LGC-Va1': {
    id: 'MDV-LGC-Va1',
    titre: TITRES_SONS['MDV-LGC-Va1'],
    couloir: 'medecins-de-ville',
    logiciel: 'LGC',
    vague: 1,
    // Never seen in a published file: an avance of this SONS carries no n° ASP.
    couloirAsp: 'MDV',
    couloirAspSources: [],
    enrolement: null,
    avance: AVANCE_VAGUE_1,
    realisation: REALISATION_VAGUE_1,
    solde: SOLDE_VAGUE_1,
    prerequis: PREREQUIS_VAGUE_1,
    pilotes: null,
    unicite: [uniciteGenerale('finessGeo'), uniciteGenerale('rpps')],
    zip: ZIP_LARGE,
    plafond: {
      type: 'par-medecin',
      ttcCentimes: 430_00,
      sources: [
        { source: 'script-editeur', endroit: 'montantSegurHT = 358.33 par médecin' },
        {
          source: 'guide-financement-2022',
          endroit: 'exemples TTC et HT : 10750.00 = 30 × 430,00 € TTC ÷ 1,2',
        },
      ],
    },
  },
};

/** « Chaque client »: a doctor by the RPPS, a structure by its FINESS. */
function uniciteMdv(identifiant: Unicite['identifiant']): Unicite {
  return {
    identifiant,
    regle:
      'Chaque client éligible ne peut bénéficier que d’une seule commande (comprenant une Prestation principale et une Prestation secondaire) au titre du présent dispositif SONS.',
    deuxSiActivitesDifferentes: false,
    sources: [{ source: 'webinaire-vague-2', endroit: '« Règles d’unicité du financement »' }],
  };
}
