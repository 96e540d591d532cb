import { tieFrench } from '#ui/commun/textes.ts';
import { formatHeure, formatCompte, formatNombre } from '#domain/francais.ts';
import type { ActeDemande } from '#domain/portail/dossier.ts';
import type { ActeEnrolement, ModeleDocument, Pilote } from '#domain/portail/fournisseur.ts';
import { SONS } from '#domain/sons/table.ts';
import type { AFaire } from './a-faire.ts';
import type { Actualite } from './actualites.ts';
import type { CriteresDemandes } from '../demandes/demandes.svelte.ts';
import type { Ecran, NomSimple } from '#ui/navigation/ecrans.ts';

/** `alerte` and `suivi` are the portal's words (guide du solde Imagerie, section 3). */
export const ACCUEIL = {
  alerte: 'Attention : des demandes d’avance et/ou de solde n’ont pas été complétées.',
  suivi: 'Suivi des demandes incomplètes',
  alerteAide:
    'Des JSON ont été importés sans toutes leurs pièces jointes. Tant qu’un solde incomplet est là, le dossier refuse tout autre solde.',
  aFaire: 'Ce qui vous attend',
  rienAFaire: 'Rien ne vous attend pour le moment.',
  actualites: 'Actualités de la simulation',
  actualitesAide:
    'Ce qui s’est passé dernièrement dans ce portail fictif. Le vrai portail publie ici ses propres actualités.',
  aucuneActualite: 'Rien ne s’est encore passé pour ce fournisseur.',
  boutons: 'Boutons de l’accueil',
  raccourcis: 'Nos raccourcis',
  sansCompte:
    'Sur le vrai portail, ce fournisseur n’a pas encore de compte : son portail privé s’ouvre avec la première validation d’un enrôlement. Ici, il se visite déjà.',
  jalons: 'Calendrier de vos SONS',
  jalonsLegende: 'Dates publiées, heure de Paris, vues de la date du portail fictif.',
  jalonsAucun:
    'Aucun enrôlement, donc aucun calendrier : il apparaît avec la première demande d’enrôlement.',
  jalonsNonPublies: 'Aucune date n’est publiée pour vos SONS : aucune fenêtre ne se ferme ici.',
} as const;

/** Ours: those that the home of the portal does not have. */
export const RACCOURCIS: readonly NomSimple[] = [
  'espace/importer',
  'espace/demandes',
  'espace/imports',
  'espace/enrolement',
];

export function wordActualite({ fait, nombre }: Actualite): string {
  switch (fait.objet) {
    case 'demande': {
      const type = fait.type === 'avance' ? 'd’avance' : 'de solde';
      const { un, plusieurs } = ACTES_DEMANDE[fait.acte];
      return tieFrench(
        nombre < 2
          ? `Demande ${type} ${un}`
          : `${formatNombre(nombre)} demandes ${type} ${plusieurs}`,
      );
    }
    case 'enrolement':
      return `${ACTES_ENROLEMENT[fait.acte]} (numéro ANS ${fait.numeroAns})`;
    case 'modele':
      return nombre < 2
        ? `Modèle de document ${STATUTS_MODELE_DOCUMENT[fait.statut].un}`
        : `${formatNombre(nombre)} modèles de documents ${STATUTS_MODELE_DOCUMENT[fait.statut].plusieurs}`;
    case 'pilote': {
      const { un, plusieurs } = STATUTS_PILOTE[fait.statut];
      const { un: nom, plusieurs: noms } = NOMS_PILOTE[fait.type];
      return nombre < 2 ? `${nom} ${un}` : `${formatNombre(nombre)} ${noms} ${plusieurs}`;
    }
  }
}

interface Tache {
  readonly texte: string;
  readonly page: NomSimple | Ecran<'espace/modifier'>;
  /** What the list of demandes is to be filtered by on the way. */
  readonly criteres?: Partial<CriteresDemandes>;
}

type Incompletes = Extract<AFaire, { type: 'incompletes' }>;

export function wordIncompletes({ nombre, expireLe }: Incompletes): string {
  const compte = formatCompte(nombre, 'import incomplet', 'imports incomplets');
  return expireLe === null
    ? `${compte}.`
    : `${compte}, à compléter au plus tard le ${formatHeure(expireLe)}.`;
}

export function wordAFaire(tache: Exclude<AFaire, Incompletes>): Tache {
  switch (tache.type) {
    case 'a-modifier':
      return {
        texte: `${formatCompte(tache.nombre, 'demande')} à modifier`,
        ...wayTo(tache),
      };
    case 'en-attente-pieces':
      return {
        texte: `${formatCompte(tache.nombre, 'demande')} en attente de pièces`,
        ...wayTo(tache),
      };
    case 'modeles':
      return {
        texte: `${formatCompte(tache.nombre, 'modèle')} à corriger`,
        page: 'espace/modeles',
      };
    case 'enroler':
      return { texte: 'Déposer une demande d’enrôlement', page: 'espace/nouvel-enrolement' };
    case 'certificat':
      return {
        texte: `Finaliser l’enrôlement anticipé ${tache.numeroAns} : déposer le certificat`,
        page: 'espace/enrolement',
      };
    case 'pilotes':
      return {
        texte: `Pilotes ${tache.sons} : ${formatNombre(tache.valides)} validé${tache.valides < 2 ? '' : 's'} sur ${formatNombre(tache.requis)}, avant tout solde`,
        page: 'espace/pilotes',
      };
    case 'soldes':
      return {
        texte: `${formatCompte(tache.nombre, 'avance payée', 'avances payées')} sans solde (${SONS[tache.sons].titre})`,
        page: 'espace/demandes',
        criteres: { type: 'avance', logiciel: tache.sons, solde: 'a-deposer' },
      };
  }
}

/** The form of the one demande that waits, or the list of them. */
function wayTo({
  type,
  seule,
}: Extract<AFaire, { type: 'a-modifier' | 'en-attente-pieces' }>): Omit<Tache, 'texte'> {
  if (seule) return { page: { nom: 'espace/modifier', ...seule } };
  return { page: 'espace/demandes', criteres: { statut: type } };
}

const ACTES_DEMANDE: Readonly<Record<ActeDemande['acte'], Accord>> = {
  importee: agree('importée'),
  deposee: agree('déposée'),
  'a-modifier': { un: 'à modifier', plusieurs: 'à modifier' },
  'attente-pieces': { un: 'en attente de pièces', plusieurs: 'en attente de pièces' },
  'pieces-envoyees': {
    un: ': pièces manquantes envoyées',
    plusieurs: ': pièces manquantes envoyées',
  },
  'prise-en-charge': { un: 'prise en charge', plusieurs: 'prises en charge' },
  relancee: agree('relancée'),
  confirmee: agree('confirmée'),
  'non-modifiee': agree('non modifiée'),
  'delai-depasse': { un: ': délai dépassé', plusieurs: ': délai dépassé' },
  decidee: agree('décidée'),
  rejetee: agree('rejetée'),
  annulee: agree('annulée'),
  historisee: agree('historisée'),
  'paiement-en-cours': { un: ': paiement en cours', plusieurs: ': paiement en cours' },
  'or-emis': { un: ': OR émis', plusieurs: ': OR émis' },
  'paiement-effectue': { un: ': paiement effectué', plusieurs: ': paiement effectué' },
};

const ACTES_ENROLEMENT: Readonly<Record<ActeEnrolement['acte'], string>> = {
  depose: 'Demande d’enrôlement déposée',
  'certificat-depose': 'Certificat de référencement déposé',
  valide: 'Enrôlement validé',
  rejete: 'Enrôlement rejeté',
};

const STATUTS_MODELE_DOCUMENT: Readonly<Record<ModeleDocument['statut'], Accord>> = {
  depose: agree('déposé'),
  valide: agree('validé'),
  'a-corriger': { un: 'à corriger', plusieurs: 'à corriger' },
};

const NOMS_PILOTE: Readonly<Record<Pilote['type'], Accord>> = {
  pv: { un: 'PV pilote', plusieurs: 'PV pilotes' },
  'support-formation': { un: 'Support de formation', plusieurs: 'supports de formation' },
};

const STATUTS_PILOTE: Readonly<Record<Pilote['statut'], Accord>> = {
  depose: agree('déposé'),
  valide: agree('validé'),
  refuse: agree('refusé'),
};

interface Accord {
  readonly un: string;
  readonly plusieurs: string;
}

function agree(participe: string): Accord {
  return { un: participe, plusieurs: `${participe}s` };
}
