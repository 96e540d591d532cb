import type { Eligibilite } from '../sons.ts';
import type { Citation } from '../sources.ts';

/** Who may ask, for whom, and for which activity: what no tag of a file proves (webinaire vague 2). */

const FOURNISSEUR: readonly Eligibilite[] = [
  {
    texte:
      'Le fournisseur est l’éditeur de la solution logicielle référencée, ou un distributeur dûment déclaré dans le dossier administratif déposé auprès de l’ANS et disposant d’un mandat.',
    sources: [
      webinaire(
        '« Eligibilité des fournisseurs »',
        'dûment déclaré dans le dossier administratif déposé auprès de l’ANS par l’Editeur de la Solution logicielle',
      ),
    ],
  },
  {
    texte:
      'Le fournisseur dispose de l’habilitation « Opérateur de Service Utilisateur » (OSU) de l’Espace de confiance Pro Santé Connect.',
    sources: [
      webinaire(
        '« Eligibilité des fournisseurs »',
        'Le Fournisseur doit disposer de l’habilitation « Opérateur de Service Utilisateur » (OSU) de l’Espace de confiance Pro Santé Connect (EDC PSC).',
      ),
    ],
  },
];

const VAGUE_1_ET_2: Eligibilite = {
  texte:
    'La prestation « Vague 1 + Vague 2 » est réservée aux clients qui n’ont ni bénéficié d’une prestation Ségur vague 1, ni financé à leurs frais la mise à jour de leur logiciel vers une version Ségur vague 1 ; les autres ne peuvent avoir que la vague 2.',
  sources: [
    webinaire(
      '« Prestation Ségur Vague 1 + Vague 2 »',
      'Tout Client ne correspondant pas à cette situation ne peut être éligible qu’à la Prestation principale Vague 2.',
    ),
  ],
};

const CLIENT_IMAGERIE: readonly Eligibilite[] = [
  {
    texte:
      'Le client est une personne morale, identifiée par un SIREN : établissement de santé public ou privé, ou cabinet libéral de radiologie ou de médecine nucléaire.',
    sources: [
      webinaire(
        '« Clients DRIMBox et RIS »',
        'Le client est une personne morale, identifiée par un SIREN',
      ),
    ],
  },
  {
    texte:
      'L’activité libérale se calcule sur les n° d’AM de 2023, par médecin : il exerce toujours dans la structure, elle valorise son AM ; il n’avait pas d’activité en 2023, pas de financement ; il l’a quittée en 2023 ou après, la structure de 2023 valorise son AM ; il a rejoint le cabinet depuis et l’ancienne structure n’existe plus, la nouvelle valorise l’AM de 2023.',
    sources: [
      webinaire(
        '« Calcul des montants de financement des prestations »',
        'Quels numéros d’AM utiliser pour le calcul des financements d’une commande ? 4 cas de figure pour un médecin',
      ),
    ],
  },
];

export const ELIGIBILITE_RIS: readonly Eligibilite[] = [
  ...FOURNISSEUR,
  ...CLIENT_IMAGERIE,
  VAGUE_1_ET_2,
  {
    texte:
      'Une instance RIS est réputée avoir eu la vague 1 dès qu’un de ses n° d’AM ou FINESS géographiques d’activité radiologique était dans une commande financée RAD-RIS-Va1.',
    sources: [
      webinaire(
        '« Prestation Ségur Vague 1 + Vague 2 », note',
        'était présent dans une commande financée au titre du dispositif SONS RAD-RIS-Va1',
      ),
    ],
  },
];

export const ELIGIBILITE_DRIMBOX: readonly Eligibilite[] = [
  ...FOURNISSEUR,
  ...CLIENT_IMAGERIE,
  {
    texte: 'Une seule commande DRIMbox par PACS.',
    sources: [
      webinaire(
        '« Règles d’unicité du financement DRIMbox »',
        '1 seule commande DRIMbox par PACS.',
      ),
    ],
  },
];

export const ELIGIBILITE_MDV: readonly Eligibilite[] = [
  ...FOURNISSEUR,
  {
    texte:
      'Un médecin de ville a au moins une activité libérale et un n° RPPS, hors « Biologie Médicale », « Radiodiagnostic et Imagerie médicale » et « Médecine nucléaire ».',
    sources: [
      webinaire(
        '« Clients éligibles » (Médecins de ville)',
        'ayant au moins une activité libérale ET disposant d’un numéro RPPS',
      ),
    ],
  },
  {
    texte:
      'Une maison de santé (MSP) a au moins un médecin libéral ; un centre de santé (CDS) polyvalent ou médical, au moins un médecin salarié. Leur base, fournie par l’Assurance maladie, est publiée par l’ANS.',
    sources: [
      webinaire(
        '« Clients éligibles » (Médecins de ville)',
        'Centres de santé (CDS) polyvalents et médicaux avec au moins un médecin salarié',
      ),
    ],
  },
  {
    texte: 'Les centres de santé infirmiers et dentaires ne sont pas éligibles.',
    sources: [
      webinaire(
        '« Clients éligibles » (Médecins de ville), NB',
        'Les centres de santé infirmiers et dentaires relèvent d’un couloir distinct et ne sont pas éligibles à une Prestation Ségur MDV',
      ),
    ],
  },
  VAGUE_1_ET_2,
];

function webinaire(endroit: string, extrait: string): Citation {
  return { source: 'webinaire-vague-2', endroit, extrait };
}
