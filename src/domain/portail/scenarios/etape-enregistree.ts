import type { Verdict } from '../../report.ts';
import type { Citation } from '../../sources.ts';
import type { Commande, Refus } from '../commandes.ts';
import type { EtatPortail } from '../etat.ts';
import { etape } from '../jeux/actes.ts';
import type { Etape, Etapes } from '../jeux/jeu.ts';
import type { EtapeScenario, Simulation } from './scenario.ts';

/** An act of a recording; `seul`: as in `Etape`, while a second fournisseur is loaded. */
export type CommandeEnregistree = Commande & Pick<Etape, 'seul'>;

export function toCommandeEnregistree({
  commande,
  seul,
}: Pick<Etape, 'commande' | 'seul'>): CommandeEnregistree {
  return seul === undefined ? commande : { ...commande, seul };
}

/** Its files are lost. */
export function toEtape({ seul, ...commande }: CommandeEnregistree): Etape {
  return { ...etape(commande), ...(seul !== undefined && { seul }) };
}

/** A step of a recorded scenario, as its author arranged it: plain data, which travels in a file or a link. */
export type EtapeEnregistree = {
  readonly legende: string;
  readonly ecran: string | null;
  readonly sources: readonly Citation[];
} & (
  | {
      readonly type: 'actes';
      /** In order; none: a pause, in which only the caption speaks. */
      readonly commandes: readonly CommandeEnregistree[];
      /** The last one was refused so; null: all were accepted. */
      readonly refus: Refus['type'] | null;
    }
  | {
      readonly type: 'simulation';
      readonly simulation: Simulation;
      /** What the simulator answered. */
      readonly verdict: Verdict;
    }
);

export type EtapeActes = Extract<EtapeEnregistree, { type: 'actes' }>;

export function toEtapeScenario(enregistree: EtapeEnregistree): EtapeScenario {
  const { legende, ecran, sources } = enregistree;
  const dite = { legende, ecran, sources, miseEnScene: false };
  if (enregistree.type === 'simulation') {
    const { simulation, verdict } = enregistree;
    return { type: 'simulation', ...dite, simulation, verdict, controles: [] };
  }
  const { commandes, refus } = enregistree;
  return { type: 'actes', ...dite, refus, joue: (etat) => play(commandes, etat) };
}

/** The lines of an import are taken as judged on the state that it meets: a step before it may have been moved. */
function* play(commandes: readonly CommandeEnregistree[], etat: EtatPortail): Etapes {
  let { sequence } = etat;
  for (const jouee of commandes.map(toEtape)) {
    const { commande } = jouee;
    const aJour =
      commande.type === 'importerDemandes' ? { ...commande, jugeeA: sequence } : commande;
    ({ sequence } = yield { ...jouee, commande: aJour });
  }
}
