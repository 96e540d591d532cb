import { placeOf } from '#domain/comparaison/constats.ts';
import type { Fait } from '#domain/corrections/faits.ts';
import { groupBy } from '#domain/groupes.ts';
import { escapeSegment } from '#domain/pointeurs.ts';
import type { Finding, Report } from '#domain/report.ts';
import { overlap } from './essai.ts';
import { parentOf } from './format/place.ts';

/**
 * The first finding that corrections bring: it was not said of the text before them. What nobody could see before is not theirs: of a text
 * that was no document; of what a wrong name or a wrong shape hid; of a demande that no control had looked at, but where they stand; of a
 * value whose name or shape is only presumed wrong, for nothing that is presumed is judged ahead, but what blocks.
 */
export function findAdded(avant: Report, apres: Report, faits: readonly Fait[]): Finding | null {
  const connus = new Map<string, number>();
  for (const constat of avant.constats) {
    const cle = keyOf(constat);
    connus.set(cle, (connus.get(cle) ?? 0) + 1);
  }
  const nouveau = apres.constats.find((constat) => {
    const cle = keyOf(constat);
    const reste = connus.get(cle) ?? 0;
    connus.set(cle, reste - 1);
    return reste <= 0 && !isRevealed(constat);
  });
  return nouveau ?? null;

  function isRevealed(constat: Finding): boolean {
    if (constat.phase === 'lecture') return false;
    if (avant.lignes.length === 0 || avant.formulaire.id === null) return true;
    const corriges = faits.flatMap(({ constats }) => constats);
    const presume = corriges.some(
      ({ phase, placePresumee }) => placePresumee && phase === 'format',
    );
    if (presume && constat.phase === 'aide') return true;
    if (corriges.some((corrige) => wasHidden(constat, corrige))) return true;
    if (avant.nonExaminees.length === 0) return false;
    return corriges.every((corrige) => !overlap(placeOf(constat), placeOf(corrige)));
  }
}

/** Under the name that a correction finds again, or within the value whose shape it does. */
function wasHidden(constat: Finding, corrige: Finding): boolean {
  const place = placeOf(constat);
  const nom = corrige.controle === 'balise-prevue' ? readName(corrige) : null;
  if (nom === null) return place.startsWith(`${placeOf(corrige)}/`);
  const juste = `${parentOf(corrige.chemin)}/${escapeSegment(nom)}`;
  // Two tags that get one name: the second name brings it.
  if (place === juste) return constat.controle !== 'balises-uniques';
  return place.startsWith(`${juste}/`);
}

/** The new name of a tag; null when it is taken off. */
function readName({ correction }: Finding): string | null {
  const nom: unknown = correction?.texte.startsWith('"') ? JSON.parse(correction.texte) : null;
  return typeof nom === 'string' ? nom : null;
}

/** A mistake of syntax has no path, and may get its demande once others are mended. */
function keyOf(constat: Finding): string {
  const { controle, phase } = constat;
  return phase === 'lecture' ? controle : `${controle} ${placeOf(constat)}`;
}

/**
 * Two parts of several corrections, the last to be tried first: those of other demandes than the finding's, then its own; else one
 * half of the demandes, or of the corrections.
 */
export function splitLot(
  lot: readonly Fait[],
  { numLigne }: Finding,
): readonly [readonly Fait[], readonly Fait[]] {
  const demandes = [...groupBy(lot, demandeOf)];
  const siens = lot.filter((fait) => demandeOf(fait) === numLigne);
  if (siens.length > 0 && siens.length < lot.length) {
    return [siens, lot.filter((fait) => demandeOf(fait) !== numLigne)];
  }
  if (demandes.length === 1) return halve(lot);
  const [seconds, premiers] = halve(demandes.map(([, faits]) => faits));
  return [seconds.flat(), premiers.flat()];
}

function halve<T>(items: readonly T[]): readonly [readonly T[], readonly T[]] {
  const milieu = Math.ceil(items.length / 2);
  return [items.slice(milieu), items.slice(0, milieu)];
}

function demandeOf({ constats: [premier] }: Fait): number | null {
  return premier?.numLigne ?? null;
}
