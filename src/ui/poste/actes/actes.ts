import { firstUnpaid, isAInstruire, lastAvenant } from '#domain/portail/avenants.ts';
import type { CommandeAsp } from '#domain/portail/commandes.ts';
import type { Avenant, Dossier, EtatPaiement } from '#domain/portail/dossier.ts';
import { listDecisions } from '#domain/portail/decisions-demande.ts';
import { attendLeRis } from '#domain/portail/drimbox.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import {
  TRANSITIONS_ENROLEMENT,
  TRANSITIONS_MODELE_DOCUMENT,
  TRANSITIONS_PAIEMENT,
  TRANSITIONS_PILOTE,
  isAllowed,
} from '#domain/portail/transitions.ts';
import type { Vise } from '../vise.ts';

/** Every act of the gestionnaire, in the order of the buttons. */
const ACTES_ASP = [
  'enrolement/valide',
  'enrolement/rejete',
  'modele/valide',
  'modele/a-corriger',
  'pilote/valide',
  'pilote/refuse',
  'demande/prise-en-charge',
  'demande/decidee',
  'demande/a-modifier',
  'demande/en-attente-pieces',
  'paiement/en-cours',
  'paiement/or-emis',
  'paiement/effectue',
  'paiement/tout',
  // What ends a demande comes last: nothing else stood there before.
  'demande/rejetee',
  'demande/annulee',
] as const;

export type ActeAsp = (typeof ACTES_ASP)[number];

/** An act on one thing: the commands that it takes, one after the other. `commentaire`: null when nothing was typed. */
export interface ActePossible {
  readonly acte: ActeAsp;
  readonly commandes: (commentaire: string | null) => readonly CommandeAsp[];
}

/** An act that was done, as it is told, with the last record before it and the portal that it left. */
export interface ActeEnregistre {
  readonly texte: string;
  readonly avant: number;
  readonly apres: EtatPortail;
}

/** What may be done about the things chosen together, each act with those of them that it can be done to. */
export function groupActes(
  etat: EtatPortail,
  vises: readonly Vise[],
): readonly (readonly [ActeAsp, readonly ActePossible[]])[] {
  const possibles = vises.flatMap((vise) => listActes(etat, vise));
  return ACTES_ASP.flatMap((acte) => {
    const groupe = possibles.filter((possible) => possible.acte === acte);
    // Where one step is left everywhere, it has its own button.
    if (acte === 'paiement/tout' && groupe.every(isOneStep)) return [];
    return groupe.length === 0 ? [] : [[acte, groupe] as const];
  });
}

const isOneStep = ({ commandes }: ActePossible) => commandes(null).length === 1;

/** What the transition tables allow now. A DRIMbox that waits for its RIS cannot be décidée. */
function listActes(etat: EtatPortail, vise: Vise): readonly ActePossible[] {
  switch (vise.objet) {
    case 'enrolement': {
      const { id, mode, statut } = vise.enrolement;
      return (['valide', 'rejete'] as const)
        .filter((vers) => isAllowed(TRANSITIONS_ENROLEMENT, `${mode}/${statut}`, `${mode}/${vers}`))
        .map((decision) => ({
          acte: `enrolement/${decision}`,
          commandes: (commentaire) => [
            { type: 'deciderEnrolement', enrolement: id, decision, commentaire },
          ],
        }));
    }
    case 'modele': {
      const { id, statut } = vise.modele;
      return (['valide', 'a-corriger'] as const)
        .filter((vers) => isAllowed(TRANSITIONS_MODELE_DOCUMENT, statut, vers))
        .map((decision) => ({
          acte: `modele/${decision}`,
          commandes: (commentaire) => [
            { type: 'deciderModele', modele: id, decision, commentaire },
          ],
        }));
    }
    case 'pilote': {
      const { id, statut } = vise.pilote;
      return (['valide', 'refuse'] as const)
        .filter((vers) => isAllowed(TRANSITIONS_PILOTE, statut, vers))
        .map((decision) => ({
          acte: `pilote/${decision}`,
          commandes: (commentaire) => [
            { type: 'deciderPilote', pilote: id, decision, commentaire },
          ],
        }));
    }
    case 'demande':
      return [
        ...listInstructions(etat, vise.dossier, vise.avenant),
        ...listPaiements(vise.dossier, vise.avenant),
      ];
  }
}

function listInstructions(
  etat: EtatPortail,
  dossier: Dossier,
  avenant: Avenant,
): readonly ActePossible[] {
  if (avenant !== lastAvenant(dossier)) return [];
  const { numeroASP } = dossier;
  const decisions = listDecisions(etat, dossier).map((decision): ActePossible => ({
    acte: `demande/${decision}`,
    commandes: (commentaire) => [{ type: 'instruireDemande', numeroASP, decision, commentaire }],
  }));
  if (!isAInstruire(avenant) || attendLeRis(etat, dossier, avenant)) return decisions;
  const commandes = () => [{ type: 'prendreEnCharge', numeroASP } as const];
  return [{ acte: 'demande/prise-en-charge', commandes }, ...decisions];
}

const ETAPES: readonly Exclude<EtatPaiement, 'aucun'>[] = ['en-cours', 'or-emis', 'effectue'];

/** Each next step, and all those that are left at once. */
function listPaiements(dossier: Dossier, avenant: Avenant): readonly ActePossible[] {
  if (avenant !== firstUnpaid(dossier)) return [];
  const { numeroASP } = dossier;
  const { statut, paiement: de } = avenant;
  const restantes = ETAPES.slice(ETAPES.findIndex((etape) => etape === de) + 1);
  const pas = restantes
    .filter((vers) => isAllowed(TRANSITIONS_PAIEMENT, `${statut}/${de}`, `${statut}/${vers}`))
    .map((paiement): ActePossible => ({
      acte: `paiement/${paiement}`,
      commandes: () => [{ type: 'payerDemande', numeroASP, paiement }],
    }));
  if (restantes.length === 0) return pas;
  const commandes = () =>
    restantes.map((paiement) => ({ type: 'payerDemande', numeroASP, paiement }) as const);
  return [...pas, { acte: 'paiement/tout', commandes }];
}
