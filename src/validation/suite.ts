import type { Demande } from '#domain/projection/vue.ts';
import type { Remede } from '#controls/control.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { applyRemede, overlap, writingsWith, type Essais } from './essai.ts';
import { parentOf } from './format/place.ts';
import type { Ecriture } from './format/refus.ts';
import { isBlocking } from './severite.ts';

/** A line as its corrections would leave it: what the portal would look at on the next try. */
export interface LigneMended {
  readonly sujet: unknown;
  readonly demande: Demande;
  /** The writing of each of its values, corrections included, from what the text has. */
  readonly ecritureSur: (ecriture: Ecriture) => Ecriture;
  /** A finding on the mended line, at the place where the file has it. */
  readonly toFile: (raw: RawFinding) => RawFinding;
}

interface Circonstances {
  readonly base: string;
  readonly ecriture: Ecriture;
  /** What was tried already: most lines have one mistake. */
  readonly essais: Essais;
  /** The demande when nothing blocks. */
  readonly rejuge: (sujet: unknown, ecriture: Ecriture) => Demande | null;
}

/** Applies to a line all the corrections of what blocks it; null when they do not make it sound. */
export function mendLigne(
  ligne: unknown,
  constats: readonly RawFinding[],
  { base, ecriture, essais, rejuge }: Circonstances,
): LigneMended | null {
  const faits = selectRemedes(constats);
  if (faits.length === 0) return null;
  const ecritureSur = (texte: Ecriture) =>
    faits.reduce((avant, fait) => writingsWith(fait, avant), texte);
  const [premier] = faits;
  const seul = faits.length === 1 && premier ? essais.get(premier) : undefined;
  const sujet =
    seul?.sujet ?? faits.reduce((corrige, fait) => applyRemede(corrige, fait, base), ligne);
  const demande = seul ? seul.demande : rejuge(sujet, ecritureSur(ecriture));
  if (!demande) return null;
  return { sujet, demande, ecritureSur, toFile: (raw) => restore(raw, faits) };
}

/** One correction a place; a tag is renamed after what it holds was mended, for its pointer changes. */
function selectRemedes(constats: readonly RawFinding[]): readonly Remede[] {
  const valeurs: Remede[] = [];
  const cles: Remede[] = [];
  for (const { remede } of constats.filter(isBlocking)) {
    // What a tag that lacks would hold, nobody said.
    if (!remede || remede.type === 'ajout') continue;
    const { type, chemin } = remede;
    if (type === 'cle') {
      if (!cles.some((autre) => autre.chemin === chemin)) cles.push(remede);
    } else if (!valeurs.some((autre) => overlap(autre.chemin, chemin))) valeurs.push(remede);
  }
  const gardees = cles.filter(
    ({ chemin }) => !valeurs.some((valeur) => chemin.startsWith(`${valeur.chemin}/`)),
  );
  return [...valeurs, ...gardees.sort((a, b) => b.chemin.length - a.chemin.length)];
}

/** The pointers of the file, before its tags are renamed; no correction where another one stands. */
function restore(raw: RawFinding, faits: readonly Remede[]): RawFinding {
  const { remede } = raw;
  const chemin = toFilePointer(raw.chemin, faits);
  const place = chemin === raw.chemin ? { chemin } : { chemin, cheminJuste: raw.chemin };
  if (!remede) return { ...raw, ...place };
  const cible = toFilePointer(remede.chemin, faits);
  const libre = !faits.some((fait) => overlap(fait.chemin, cible));
  return { ...raw, ...place, remede: libre ? { ...remede, chemin: cible } : null };
}

function toFilePointer(chemin: string, faits: readonly Remede[]): string {
  let pointeur = chemin;
  for (const fait of faits.toReversed()) {
    if (fait.type !== 'cle') continue;
    const nouveau = `${parentOf(fait.chemin)}/${fait.nom}`;
    if (`${pointeur}/`.startsWith(`${nouveau}/`)) {
      pointeur = fait.chemin + pointeur.slice(nouveau.length);
    }
  }
  return pointeur;
}
