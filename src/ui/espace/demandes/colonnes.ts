import { formatDate } from '#domain/francais.ts';
import { MOTS_TYPE, PAIEMENTS, LOGICIELS } from '#domain/mots/demandes.ts';
import { STATUTS } from '#ui/commun/mots/etats.ts';
import { avanceOf, numeroDAvenant } from '#domain/portail/avenants.ts';
import type { Avenant, Dossier } from '#domain/portail/dossier.ts';
import { keepNumero } from '#domain/csv.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { SONS } from '#domain/sons/table.ts';
import type { ColonneTexte } from '#ui/kit/colonnes.ts';

/** One avenant of the list. */
export interface LigneDemandes {
  readonly dossier: Dossier;
  readonly avenant: Avenant;
  /** Of the fournisseur. */
  readonly denomination: string;
}

/** The columns of « Gérer mes demandes de financement », named as the portal does, without « Action »; a source shows some of them. */
export const COLONNES_DEMANDES = [
  {
    cle: 'dossier',
    titre: 'Numéro de dossier',
    texte: ({ dossier, avenant }) => numeroDAvenant(dossier.numeroASP, avenant.numero),
    aspect: ['machine', 'court'],
  },
  { cle: 'type', titre: 'Type', texte: ({ avenant }) => MOTS_TYPE[avenant.type].majuscules },
  {
    cle: 'numeroEditeur',
    titre: 'Numéro Editeur',
    texte: ({ dossier, avenant }) => readNumeroEditeur(dossier, avenant),
    tableur: ({ dossier, avenant }) => keepNumero(readNumeroEditeur(dossier, avenant)),
    aspect: ['coupe'],
    cede: 'moyen',
  },
  {
    cle: 'logiciel',
    titre: 'Logiciel',
    texte: ({ dossier }) => LOGICIELS[dossier.sons],
    cede: 'etroit',
  },
  {
    cle: 'vague',
    titre: 'Vague',
    texte: ({ dossier }) => String(SONS[dossier.sons].vague ?? ''),
    cede: 'moyen',
  },
  {
    cle: 'depot',
    titre: 'Date dépôt',
    texte: ({ avenant }) => formatDate(avenant.deposeLe.slice(0, 10)),
    ordre: ({ avenant }) => avenant.deposeLe,
    cede: 'etroit',
  },
  {
    cle: 'dateCommande',
    titre: 'Date de la commande',
    texte: ({ dossier }) => readDateCommande(avanceOf(dossier).demande.ligne),
    ordre: ({ dossier }) => reverseDate(readDateCommande(avanceOf(dossier).demande.ligne)),
    cede: 'large',
  },
  {
    cle: 'statut',
    titre: 'Statut',
    texte: ({ avenant }) => STATUTS[avenant.statut],
    aspect: ['coupe', 'moyen'],
  },
  {
    cle: 'paiement',
    titre: 'Etat de paiement',
    texte: ({ avenant }) => PAIEMENTS[avenant.paiement],
  },
  {
    cle: 'denomination',
    titre: 'Dénomination sociale',
    texte: ({ denomination }) => denomination,
    aspect: ['coupe'],
    cede: 'large',
  },
  {
    cle: 'montant',
    titre: 'Montant Ségur Déclaré',
    texte: ({ avenant }) => writeMontant(avenant.demande.montantHT),
    ordre: ({ avenant }) => avenant.demande.montantHT ?? -1,
    // With a comma, as a French spreadsheet reads numbers.
    tableur: ({ avenant }) => writeMontant(avenant.demande.montantHT).replace('.', ','),
    aspect: ['nombre'],
    cede: 'moyen',
  },
] as const satisfies readonly ColonneTexte<LigneDemandes>[];

/** The solde of the vague 2 does not carry it: « Il doit être le même pour l'avance et le solde ». */
function readNumeroEditeur(dossier: Dossier, avenant: Avenant): string {
  return avenant.demande.numeroEditeur ?? avanceOf(dossier).demande.numeroEditeur ?? '';
}

/** Only the avance carries it, and only when it came by a file; as typed there. */
function readDateCommande(ligne: string | null): string {
  const lue: unknown = ligne === null ? null : JSON.parse(ligne);
  const commande = isBloc(lue) ? lue['commande'] : null;
  const date = isBloc(commande) ? commande['dateCommande'] : null;
  return typeof date === 'string' ? date : '';
}

/** `24/11/2021` → `20211124`, so that dates are sorted as such. */
function reverseDate(date: string): string {
  return date.split('/').reverse().join('');
}

export type ColonneDemandes = (typeof COLONNES_DEMANDES)[number]['cle'];

/** `1000.11`, as the guide's lists print amounts; '' when unknown. */
export function writeMontant(centimes: number | null): string {
  return centimes === null ? '' : (centimes / 100).toFixed(2);
}

/** The columns of these keys, in their order. */
export function pickColonnes(
  cles: readonly ColonneDemandes[],
): readonly ColonneTexte<LigneDemandes, ColonneDemandes>[] {
  return cles.flatMap((cle) => COLONNES_DEMANDES.filter((colonne) => colonne.cle === cle));
}
