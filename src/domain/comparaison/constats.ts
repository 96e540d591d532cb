import { groupBy } from '../groupes.ts';
import { escapeSegment } from '../pointeurs.ts';
import type { Finding } from '../report.ts';

/** The findings of two states of a file, told apart. Each stands in one list, in the order of its report. */
export interface Comparaison {
  readonly disparus: readonly Finding[];
  readonly nouveaux: readonly Finding[];
  readonly inchanges: readonly Paire[];
}

interface Paire {
  readonly avant: Finding;
  readonly apres: Finding;
}

/** What a demande of the second state is called in the first; itself when it was not there. */
type Appel = (numLigne: number) => number | string;

/**
 * The same finding is the same control, as grave, at the same tag of the same demande, wherever its text stands. Of several alike, those
 * that say the same go together, then the others in their order.
 */
export function compareConstats(
  avant: readonly Finding[],
  apres: readonly Finding[],
  appel: Appel = (numLigne) => numLigne,
): Comparaison {
  const pareils = new Map<Finding, Finding>();
  let anciens = avant;
  for (const precise of [true, false]) {
    const libres = groupBy(anciens, (constat) => keyOf(constat, (numLigne) => numLigne, precise));
    for (const nouveau of apres) {
      if (pareils.has(nouveau)) continue;
      const ancien = libres.get(keyOf(nouveau, appel, precise))?.shift();
      if (ancien) pareils.set(nouveau, ancien);
    }
    const pris = new Set(pareils.values());
    anciens = anciens.filter((constat) => !pris.has(constat));
  }
  return {
    disparus: anciens,
    nouveaux: apres.filter((constat) => !pareils.has(constat)),
    inchanges: apres.flatMap((constat) => {
      const ancien = pareils.get(constat);
      return ancien ? [{ avant: ancien, apres: constat }] : [];
    }),
  };
}

/** A tag as it should be written; one that lacks, and not the block that lacks it. */
export function placeOf({ controle, chemin, cheminJuste, args: { balise } }: Finding): string {
  const place = cheminJuste ?? chemin;
  return controle === 'balise-presente' ? `${place}/${escapeSegment(String(balise))}` : place;
}

function keyOf(constat: Finding, appel: Appel, precise: boolean): string {
  const { severite, controle, libelle, valeur } = constat;
  const dit = precise ? `${libelle} ${valeur}` : '';
  return `${severite} ${controle} ${readPlace(constat, appel)} ${dit}`;
}

/** A mistake of syntax has no path, and may get its demande once others are mended. */
function readPlace(constat: Finding, appel: Appel): string {
  const { phase, numLigne } = constat;
  if (phase === 'lecture') return '';
  if (numLigne === null) return placeOf(constat);
  return appel(numLigne) + placeOf(constat).replace(/^\/lignesImport\/\d+/, '');
}
