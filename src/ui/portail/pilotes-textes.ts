import type { Mot } from '#ui/commun/mots/mot.ts';
import type { Pilote } from '#domain/portail/fournisseur.ts';
import type { SonsId } from '#domain/sons.ts';
import { approve, warn } from '#ui/commun/mots/etats.ts';

/** Texts of « Pilotes »; the words of the statuses are ours. */
export const PILOTES = {
  chapeau:
    'Avant tout solde de la vague 2, le fournisseur justifie de premières prestations complètes et conformes : des PV pilotes signés par ses clients.',
  nonPublie:
    'Aucune source publique ne montre cet écran, ni les mots de ses statuts : ils sont les nôtres.',
  besoins: 'Pilotes nécessaires avant un solde',
  sons: 'SONS',
  pv: 'PV pilotes validés',
  supports: 'Supports de formation',
  etat: 'Prêt pour un solde',
  sources: 'Sources',
  compte: (valides: number, besoin: number) => `${valides} sur ${besoin}`,
  valides: (nombre: number) => (nombre < 2 ? `${nombre} validé` : `${nombre} validés`),
  aucunBesoin: 'Non concerné',
  pasDemandes: '–',
  deposer: 'Déposer un pilote',
  type: 'Document',
  client: 'Client signataire',
  clientAide: 'Un nom fictif suffit.',
  clientManquant: 'Client signataire : un PV pilote est signé par un client.',
  doublon:
    'Ce client a déjà un PV pilote ici. Les textes comptent les PV, sans dire si deux du même client comptent pour deux : déposez plutôt celui d’un autre.',
  envoyer: 'Déposer',
  liste: 'Pilotes déposés',
  vide: 'Aucun pilote déposé.',
  nom: (type: Pilote['type'], id: number) =>
    `${type === 'pv' ? 'PV pilote' : 'Support de formation'} n° ${id}`,
  valider: 'Valider',
  refuser: 'Refuser',
  redeposer: 'Refusé : déposez un autre document, ce refus n’empêche rien.',
  annonceDepot: (nom: string) => `${nom} est déposé, il attend le gestionnaire.`,
  annonce: (nom: string, libelle: string) => `${nom} : « ${libelle} » est enregistré.`,
} as const;

/** Ours: what the portal does not have. */
export const PILOTES_FICTIFS = {
  titre: 'pas de pilotes sous la main ?',
  sens: 'Le simulateur peut fabriquer et déposer ceux qui manquent encore : de petits documents marqués « SPÉCIMEN – sans valeur », de clients fictifs.',
  deposer: (nombre: number, sons: SonsId) =>
    `Déposer ${nombre === 1 ? 'le document fictif qui manque' : `les ${nombre} documents fictifs qui manquent`} pour ${sons}`,
  annonce: (nombre: number) =>
    `${nombre === 1 ? 'Un document fictif est déposé, il attend' : `${nombre} documents fictifs sont déposés, ils attendent`} le gestionnaire.`,
} as const;

export const TYPES_PILOTE: Readonly<Record<Pilote['type'], string>> = {
  pv: 'PV pilote',
  'support-formation': 'Support de formation (LGC)',
};

export const PRET: Readonly<Record<'oui' | 'non', Mot>> = {
  oui: approve('Oui'),
  non: warn('Pas encore'),
};
