import type { HeureDeParis } from './report.ts';
import type { Citation } from './sources.ts';

/** The funding schemes (SONS) and their calendar. */
export const SONS_IDS = ['IMG-RIS-Va2', 'IMG-DB-Va2', 'MDV-LGC-Va2', 'MDV-LGC-Va1'] as const;

export type SonsId = (typeof SONS_IDS)[number];

/** A dated milestone. Wall-clock time in Europe/Paris (`AAAA-MM-JJTHH:MM`); null = not published. */
export interface Echeance {
  readonly ouverture: string | null;
  /** Open while the time is before it. */
  readonly fermeture: string | null;
  /** False when only the day of `fermeture` is published (the hour then stands for the end of that day). */
  readonly heurePubliee: boolean;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** Why nothing can be deposited at this time, null when the window is open or when no date closes it. */
export function findClosing(
  { ouverture, fermeture }: Echeance,
  maintenant: HeureDeParis,
): { readonly etat: 'pas-ouverte' | 'fermee'; readonly date: HeureDeParis } | null {
  if (ouverture !== null && maintenant < ouverture) return { etat: 'pas-ouverte', date: ouverture };
  if (fermeture !== null && maintenant >= fermeture) return { etat: 'fermee', date: fermeture };
  return null;
}

/** What may be claimed once only across the demandes of a SONS, with the sentence that says so. */
export interface Unicite {
  readonly identifiant: 'siren' | 'finessGeo' | 'am' | 'rpps';
  /** Quoted from the first source. */
  readonly regle: string;
  /** The rule allows two when radiologie and médecine nucléaire use different RIS. */
  readonly deuxSiActivitesDifferentes: boolean;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** Pilotes that must be validated before any solde of a SONS. */
export interface Pilotes {
  /** PV pilotes signed by the clients. */
  readonly pv: number;
  /** Training material is wanted too. */
  readonly supportFormation: boolean;
  readonly sources: readonly [Citation, ...Citation[]];
}

/** A published ceiling per doctor, in centimes including VAT at 20 %. */
export interface PlafondParMedecin {
  readonly ttcCentimes: number;
  readonly sources: readonly [Citation, ...Citation[]];
}

export interface Sons {
  readonly id: SonsId;
  readonly titre: string;
  /** Three letters of the couloir in a n° ASP (`FIN` + couloir + 6 digits). */
  readonly couloirAsp: string;
  readonly avance: Echeance | null;
  readonly realisation: Echeance | null;
  readonly solde: Echeance | null;
  readonly unicite: readonly Unicite[];
  /** Null: « Non concerné », or a wave that knows no pilotes. */
  readonly pilotes: Pilotes | null;
  /** Null: no ceiling is published, or it is a scale (service de calcul). */
  readonly plafondParMedecin: PlafondParMedecin | null;
}

const CALENDRIER_VAGUE_2: Citation = {
  source: 'webinaire-vague-2',
  endroit: '« Rappel des calendriers Ségur Vague 2 »',
};

const OUVERTURE_VAGUE_2: Citation = {
  source: 'webinaire-vague-2',
  endroit: '« Parcours de financement à l’ASP », fenêtres par couloir',
};

function uniciteRis(identifiant: Unicite['identifiant'], regle: string): Unicite {
  return {
    identifiant,
    regle,
    deuxSiActivitesDifferentes: identifiant !== 'am',
    sources: [{ source: 'webinaire-vague-2', endroit: '« Règles d’unicité du financement RIS »' }],
  };
}

function uniciteDrimbox(identifiant: Unicite['identifiant'], regle: string): Unicite {
  return {
    identifiant,
    regle,
    deuxSiActivitesDifferentes: false,
    sources: [
      { source: 'webinaire-vague-2', endroit: '« Règles d’unicité du financement DRIMbox »' },
    ],
  };
}

/** The general rule, for a SONS whose own rules of uniqueness are not published. */
function uniciteGenerale(identifiant: Unicite['identifiant']): Unicite {
  return {
    identifiant,
    regle:
      'Rejetée: si le bénéficiaire listé dans le json bénéficie déjà de l’aide à partir d’une autre demande',
    deuxSiActivitesDifferentes: false,
    sources: [
      { source: 'guide-solde-imagerie', endroit: 'section 4, liste des statuts' },
      { source: 'faq-industriels', endroit: 'un même bénéficiaire demandé par deux fournisseurs' },
    ],
  };
}

export const SONS: Readonly<Record<SonsId, Sons>> = {
  'IMG-RIS-Va2': {
    id: 'IMG-RIS-Va2',
    titre: 'Imagerie – RIS – vague 2',
    couloirAsp: 'IMG',
    avance: {
      ouverture: '2025-07-10T14:00',
      fermeture: '2026-11-10T12:00',
      heurePubliee: true,
      sources: [CALENDRIER_VAGUE_2, OUVERTURE_VAGUE_2, { source: 'asp-vague-2' }],
    },
    realisation: {
      ouverture: null,
      fermeture: '2027-06-09T12:00',
      heurePubliee: true,
      sources: [CALENDRIER_VAGUE_2],
    },
    solde: {
      ouverture: null,
      fermeture: '2027-09-22T12:00',
      heurePubliee: true,
      sources: [CALENDRIER_VAGUE_2],
    },
    unicite: [
      uniciteRis(
        'siren',
        'Une seule commande par client donc par SIREN (ou 2 si la radio et la médecine nucléaire utilisent des RIS différents).',
      ),
      uniciteRis('am', '1 numéro d’AM ne peut apparaître que dans une seule commande.'),
      uniciteRis(
        'finessGeo',
        'Un FINESS géographique ne peut apparaitre que dans une seule commande (ou 2 si la radio et la médecine nucléaire utilisent des RIS différents).',
      ),
    ],
    pilotes: {
      pv: 3,
      supportFormation: false,
      sources: [
        {
          source: 'guide-solde-imagerie',
          endroit: '« Objectifs de ce guide utilisateur », NB 1',
          extrait: '3 pilotes déposés et validés',
        },
        {
          source: 'webinaire-vague-2',
          endroit: '« Focus sur la gestion des pilotes »',
          extrait: 'SONS IMG-RIS-Va2 → 3 PV pilotes signés par les clients finaux',
        },
      ],
    },
    plafondParMedecin: null,
  },
  'IMG-DB-Va2': {
    id: 'IMG-DB-Va2',
    titre: 'Imagerie – DRIMbox – vague 2',
    couloirAsp: 'IMG',
    avance: {
      ouverture: '2025-07-10T14:00',
      fermeture: '2026-11-10T12:00',
      heurePubliee: true,
      sources: [CALENDRIER_VAGUE_2, OUVERTURE_VAGUE_2, { source: 'ans-drimbox' }],
    },
    realisation: {
      ouverture: null,
      fermeture: '2027-09-15T12:00',
      heurePubliee: true,
      sources: [CALENDRIER_VAGUE_2, { source: 'ans-drimbox' }],
    },
    solde: {
      ouverture: null,
      fermeture: '2027-12-15T12:00',
      heurePubliee: true,
      sources: [CALENDRIER_VAGUE_2, { source: 'ans-drimbox' }],
    },
    unicite: [
      uniciteDrimbox('siren', 'Une seule commande par client donc par SIREN'),
      uniciteDrimbox('am', '1 numéro d’AM ne peut apparaitre que dans une seule commande'),
      uniciteDrimbox(
        'finessGeo',
        'Un FINESS géographique ne peut apparaitre que dans une seule commande',
      ),
    ],
    pilotes: null,
    plafondParMedecin: null,
  },
  'MDV-LGC-Va2': {
    id: 'MDV-LGC-Va2',
    titre: 'Médecins de ville – LGC – vague 2',
    couloirAsp: 'MDV',
    avance: {
      // « T1 2026 »: no day is published.
      ouverture: null,
      fermeture: '2026-12-16T12:00',
      heurePubliee: true,
      sources: [CALENDRIER_VAGUE_2, OUVERTURE_VAGUE_2],
    },
    realisation: {
      ouverture: null,
      fermeture: '2027-07-13T12:00',
      heurePubliee: true,
      sources: [CALENDRIER_VAGUE_2],
    },
    solde: {
      ouverture: null,
      fermeture: '2027-10-13T12:00',
      heurePubliee: true,
      sources: [CALENDRIER_VAGUE_2],
    },
    unicite: [
      {
        identifiant: 'rpps',
        regle:
          'Chaque client éligible ne peut bénéficier que d’une seule commande (comprenant une Prestation principale et une Prestation secondaire) au titre du présent dispositif SONS.',
        deuxSiActivitesDifferentes: false,
        sources: [{ source: 'webinaire-vague-2', endroit: '« Règles d’unicité du financement »' }],
      },
    ],
    plafondParMedecin: null,
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
  },
  'MDV-LGC-Va1': {
    id: 'MDV-LGC-Va1',
    titre: 'Médecins de ville – LGC – vague 1',
    // Never seen in a published file: an avance of this SONS carries no n° ASP.
    couloirAsp: 'MDV',
    avance: {
      ouverture: null,
      fermeture: '2022-11-30T23:59',
      heurePubliee: false,
      sources: [{ source: 'ans-calendrier-vague-1' }],
    },
    realisation: {
      ouverture: null,
      fermeture: '2023-09-20T23:59',
      heurePubliee: false,
      sources: [{ source: 'ans-calendrier-vague-1' }],
    },
    solde: {
      ouverture: '2022-01-18T00:00',
      fermeture: '2023-12-14T14:00',
      heurePubliee: true,
      sources: [{ source: 'ans-calendrier-vague-1' }, { source: 'asp-vague-1' }],
    },
    unicite: [uniciteGenerale('finessGeo'), uniciteGenerale('rpps')],
    pilotes: null,
    plafondParMedecin: {
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
