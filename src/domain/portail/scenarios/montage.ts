import type { Commande } from '../commandes.ts';
import type { EtapeActes, EtapeEnregistree } from './etape-enregistree.ts';

/**
 * What its author does to the steps of a recording. Each gives another list; ranks are from 0; what makes no sense
 * changes nothing. Whether the result can still be played is told by `checkScenario`.
 */
type Etapes = readonly EtapeEnregistree[];

export function moveEtape(etapes: Etapes, de: number, vers: number): Etapes {
  const deplacee = etapes[de];
  if (deplacee === undefined || etapes[vers] === undefined) return etapes;
  return etapes.toSpliced(de, 1).toSpliced(vers, 0, deplacee);
}

export function removeEtape(etapes: Etapes, rang: number): Etapes {
  return etapes.toSpliced(rang, 1);
}

export function changeEtape(
  etapes: Etapes,
  rang: number,
  change: Partial<Pick<EtapeEnregistree, 'legende' | 'ecran' | 'sources'>>,
): Etapes {
  return etapes.map((each, place) => (place === rang ? { ...each, ...change } : each));
}

/** A step in which only the caption speaks, before the one of this rank. */
export function insertPause(etapes: Etapes, rang: number): Etapes {
  return etapes.toSpliced(rang, 0, makeActes('', []));
}

/** Acts that stand in two steps are one step, under the caption of the first. */
export function joinEtape(etapes: Etapes, rang: number): Etapes {
  const [avant, jointe] = [etapes[rang - 1], etapes[rang]];
  if (!canJoin(etapes, rang) || avant?.type !== 'actes' || jointe?.type !== 'actes') return etapes;
  const commandes = [...avant.commandes, ...jointe.commandes];
  const legende = avant.legende || jointe.legende;
  const sources = [...avant.sources, ...jointe.sources];
  const ecran = jointe.ecran ?? avant.ecran;
  return etapes.toSpliced(rang - 1, 2, { ...jointe, legende, commandes, sources, ecran });
}

/** A refusal ends its step, and a simulation is one of its own. */
export function canJoin(etapes: Etapes, rang: number): boolean {
  const [avant, jointe] = [etapes[rang - 1], etapes[rang]];
  return avant?.type === 'actes' && avant.refus === null && jointe?.type === 'actes';
}

/** A step for each of its acts; each is told by `dire`, but the first, which keeps the caption. */
export function splitEtape(
  etapes: Etapes,
  rang: number,
  dire: (commande: Commande) => string,
): Etapes {
  const coupee = etapes[rang];
  if (coupee?.type !== 'actes' || coupee.commandes.length < 2) return etapes;
  const { commandes, legende, refus, ecran, sources } = coupee;
  const derniere = commandes.length - 1;
  const parts = commandes.map((commande, place): EtapeActes => ({
    ...makeActes(place === 0 ? legende : dire(commande), [commande]),
    ...(place === 0 && { sources }),
    ...(place === derniere && { refus, ecran }),
  }));
  return etapes.toSpliced(rang, 1, ...parts);
}

export function makeActes(legende: string, commandes: readonly Commande[]): EtapeActes {
  return { type: 'actes', legende, ecran: null, sources: [], commandes, refus: null };
}

/** The steps up to the `nombre`-th accepted command, and what was tried between that one and the next. */
export function keepAcceptees(etapes: Etapes, nombre: number): Etapes {
  const gardees: EtapeEnregistree[] = [];
  let reste = nombre;
  for (const each of etapes) {
    const acceptees = each.type === 'actes' ? each.commandes.length - (each.refus ? 1 : 0) : 0;
    if (acceptees > reste) {
      if (reste > 0 && each.type === 'actes') {
        gardees.push({ ...each, commandes: each.commandes.slice(0, reste), refus: null });
      }
      break;
    }
    gardees.push(each);
    reste -= acceptees;
  }
  return gardees;
}
