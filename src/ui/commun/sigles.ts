/** An abbreviation of the procedure, as its texts spell it. */
export interface Sigle {
  readonly sigle: string;
  readonly sens: string;
  /** What the help adds. */
  readonly suite: string;
}

export const SIGLES_DE_LA_PAGE = 'Sigles de cette page';

/** The one list: the help shows it whole, the foot of a page what that page says. */
export const SIGLES: readonly Sigle[] = [
  {
    sigle: 'SONS',
    sens: 'Système Ouvert et Non Sélectif',
    suite: 'le dispositif qui finance un type de logiciel (présentation de la vague 2)',
  },
  {
    sigle: 'AF',
    sens: 'Appel à Financement',
    suite:
      'il définit les prestations Ségur, les règles et conditions des financements, et les modalités d’instruction (présentation de la vague 2)',
  },
  {
    sigle: 'DSR',
    sens: 'Dossier de Spécifications de Référencement',
    suite: 'il fixe le forfait maximum de la prestation Ségur (présentation de la vague 2)',
  },
  {
    sigle: 'OSU',
    sens: 'Opérateur de Service Utilisateur',
    suite:
      'une habilitation de l’Espace de confiance Pro Santé Connect (présentation de la vague 2)',
  },
  { sigle: 'BDC', sens: 'Bon de commande', suite: 'la pièce d’une demande d’avance' },
  {
    sigle: 'VA',
    sens: 'Document signé par le client, qui accompagne une demande de solde',
    suite: 'les guides écrivent ce sigle sans le développer ; nous ne l’inventons pas',
  },
  {
    sigle: 'ASP',
    sens: 'Agence de Services et de Paiement',
    suite: 'elle tient le portail, instruit et paie (guide de 2022)',
  },
  {
    sigle: 'ANS',
    sens: 'Agence du Numérique en Santé',
    suite: 'elle référence les logiciels (guide de 2022)',
  },
];

const SEULS = new RegExp(
  `(?<![\\w-])(?:${SIGLES.map(({ sigle }) => sigle).join('|')})(?![\\w-])`,
  'g',
);

/** Those that a text says, in the order of the list. Pure. */
export function findSigles(texte: string): readonly Sigle[] {
  const dits = new Set(texte.match(SEULS));
  return SIGLES.filter(({ sigle }) => dits.has(sigle));
}
