import type { Echeance, Prerequis, Sons, Unicite } from '../sons.ts';
import type { Citation } from '../sources.ts';
import { CALENDRIER_VAGUE_2, FENETRES_VAGUE_2, until } from './echeances.ts';
import { ELIGIBILITE_DRIMBOX, ELIGIBILITE_RIS } from './eligibilite.ts';
import { PREREQUIS_VAGUE_2 } from './regles.ts';
import { TITRES_SONS } from './titres.ts';

const NUMEROS_IMG: readonly Citation[] = [
  { source: 'guide-solde-imagerie', endroit: 'section 3, exemples de JSON : FINIMG013729' },
];

/** One window for both. */
const AVANCE = until('2026-11-10T12:00', CALENDRIER_VAGUE_2, '2025-07-10T14:00');

const ENROLEMENT: Echeance = {
  ouverture: '2025-05-15T14:00',
  fermeture: '2026-10-27T23:59',
  heurePubliee: false,
  sources: [FENETRES_VAGUE_2, { source: 'asp-vague-2' }],
  presume: 'Le schéma du webinaire ne nomme pas le couloir de cette fenêtre : nous l’y rattachons.',
};

const PLAFOND: Sons['plafond'] = {
  type: 'bareme',
  texte:
    'Tranches données par le service de calcul, sur l’activité 2023 des AM (libéral) et des FINESS géographiques (salarié).',
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: '« Focus sur le calcul des montants de financement des prestations DRIMBox & RIS »',
    },
  ],
};

const ZIP: Sons['zip'] = { profil: 'etroit', presume: null };

const TROIS_AVANCES: Prerequis = {
  demande: 'solde',
  texte: 'Au moins trois avances de ce SONS décidées, et payées ou « OR émis ».',
  sources: [
    {
      source: 'guide-solde-imagerie',
      endroit: '« Objectifs de ce guide utilisateur », NB 1',
      extrait:
        'au moins 3 demandes de financement Avance au statut Décidé et paiement effectué ou OR émis',
    },
  ],
};

export const IMAGERIE: Readonly<Record<'IMG-RIS-Va2' | 'IMG-DB-Va2', Sons>> = {
  'IMG-RIS-Va2': {
    id: 'IMG-RIS-Va2',
    titre: TITRES_SONS['IMG-RIS-Va2'],
    couloir: 'imagerie',
    logiciel: 'RIS',
    vague: 2,
    couloirAsp: 'IMG',
    couloirAspSources: NUMEROS_IMG,
    enrolement: ENROLEMENT,
    avance: {
      ...AVANCE,
      sources: [CALENDRIER_VAGUE_2, FENETRES_VAGUE_2, { source: 'asp-vague-2' }],
    },
    realisation: until('2027-06-09T12:00', CALENDRIER_VAGUE_2),
    solde: until('2027-09-22T12:00', CALENDRIER_VAGUE_2),
    eligibilite: ELIGIBILITE_RIS,
    prerequis: [...PREREQUIS_VAGUE_2, TROIS_AVANCES],
    avancesPayees: { nombre: 3, selonProfil: false },
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
    zip: ZIP,
    plafond: PLAFOND,
  },
  'IMG-DB-Va2': {
    id: 'IMG-DB-Va2',
    titre: TITRES_SONS['IMG-DB-Va2'],
    couloir: 'imagerie',
    logiciel: 'DRIMbox',
    vague: 2,
    couloirAsp: 'IMG',
    couloirAspSources: NUMEROS_IMG,
    enrolement: ENROLEMENT,
    avance: {
      ...AVANCE,
      sources: [CALENDRIER_VAGUE_2, FENETRES_VAGUE_2, { source: 'ans-drimbox' }],
    },
    realisation: {
      ...until('2027-09-15T12:00', CALENDRIER_VAGUE_2),
      sources: [CALENDRIER_VAGUE_2, { source: 'ans-drimbox' }],
    },
    solde: {
      ...until('2027-12-15T12:00', CALENDRIER_VAGUE_2),
      sources: [CALENDRIER_VAGUE_2, { source: 'ans-drimbox' }],
    },
    eligibilite: ELIGIBILITE_DRIMBOX,
    prerequis: [
      ...PREREQUIS_VAGUE_2,
      {
        demande: 'avance',
        texte:
          'Une demande RIS vague 2 pour le même bénéficiaire : l’instruction de la demande DRIMbox attend la sienne.',
        sources: [
          {
            source: 'guide-solde-imagerie',
            endroit: 'section 5, « Spécificité DB »',
            extrait:
              'l’instruction de la demande DB ne peut commencer qu’une fois l’instruction de la demande RIS pour le même bénéficiaire finalisée',
          },
        ],
      },
      {
        ...TROIS_AVANCES,
        texte: `${TROIS_AVANCES.texte} Le guide n’excepte que les pilotes ; le profil du portail peut lire sa phrase autrement.`,
      },
    ],
    avancesPayees: { nombre: 3, selonProfil: true },
    pilotes: null,
    sansPilotes: {
      source: 'webinaire-vague-2',
      endroit: '« Focus sur la gestion des pilotes »',
      extrait: 'SONS IMG-DB-Va2 → Non concerné',
    },
    dependDe: 'IMG-RIS-Va2',
    unicite: [
      uniciteDrimbox('siren', 'Une seule commande par client donc par SIREN'),
      uniciteDrimbox('am', '1 numéro d’AM ne peut apparaitre que dans une seule commande'),
      uniciteDrimbox(
        'finessGeo',
        'Un FINESS géographique ne peut apparaitre que dans une seule commande',
      ),
    ],
    zip: ZIP,
    plafond: PLAFOND,
  },
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
