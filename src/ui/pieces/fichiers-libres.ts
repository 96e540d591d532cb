import type {
  ChoixPossible,
  EntreeRef,
  PiecesReport,
  PlanReparation,
} from '#domain/pieces-report.ts';
import { misfits, showName } from '#domain/pieces.ts';
import { formatTaille } from '#domain/francais.ts';
import type { ChoixOffert } from '#ui/commun/choix.ts';
import { entreeAt } from './lignes.ts';
import { CHOIX, describeContenu } from './textes.ts';

/** Files offered for one document, at most: a list of thousands helps nobody. */
const PLUS_LONGUE = 300;

/** The files that a document may take: those that look like it, then the others that no document takes. Pure. */
export function offerFichiers(
  { attendu, candidats, indices, choisi }: ChoixPossible,
  { libres }: PlanReparation,
  report: PiecesReport,
): readonly ChoixOffert<string>[] {
  const nom = report.attendus[attendu]?.document.nomFichier ?? '';
  const proposes = new Map(candidats.map((ref) => [keyOf(ref), ref]));
  const autres = new Map(libres.map((ref) => [keyOf(ref), ref]));
  if (choisi) autres.set(keyOf(choisi), choisi);
  // In one order, whichever is chosen: the arrows of the keyboard go through them.
  const offerts = [...autres]
    .flatMap(([key, ref]) => (proposes.has(key) ? [] : ref))
    .sort((a, b) => a.zip - b.zip || a.rang - b.rang);
  const [convient, ailleurs] = [offerts.filter(fits), offerts.filter((ref) => !fits(ref))];
  const reste = offerts.length - PLUS_LONGUE;
  return [
    { valeur: '', nom: CHOIX.aucun },
    ...[...proposes.values()].map((ref) =>
      offer(ref, indices.length > 0 ? CHOIX.devines : CHOIX.proposes),
    ),
    ...convient.slice(0, PLUS_LONGUE).map((ref) => offer(ref, CHOIX.autres)),
    ...ailleurs
      .slice(0, Math.max(0, PLUS_LONGUE - convient.length))
      .map((ref) => ({ ...offer(ref, CHOIX.autreFormat), inactif: true })),
    ...(reste > 0 ? [{ valeur: '…', nom: CHOIX.reste(reste), inactif: true }] : []),
  ];

  function fits(ref: EntreeRef): boolean {
    const entree = entreeAt(ref, report);
    return entree !== undefined && !misfits(entree.nom, entree.type, nom);
  }

  function offer(ref: EntreeRef, groupe: string): ChoixOffert<string> {
    return { valeur: keyOf(ref), nom: describe(ref, report), groupe };
  }
}

/** True when a person has something to choose from. */
export function canChoose(choix: ChoixPossible, offerts: readonly ChoixOffert<string>[]): boolean {
  return choix.parChoix || offerts.some(({ valeur, inactif }) => valeur !== '' && !inactif);
}

export function keyOf({ zip, rang }: EntreeRef): string {
  return `${zip}-${rang}`;
}

export function refOf(key: string): EntreeRef | null {
  const [zip, rang] = key.split('-').map(Number);
  return zip === undefined || rang === undefined ? null : { zip, rang };
}

function describe(ref: EntreeRef, report: PiecesReport): string {
  const entree = entreeAt(ref, report);
  if (!entree) return '';
  const zip = report.zips.length > 1 ? [showName(report.zips[ref.zip]?.nom ?? '')] : [];
  const parts = [
    showName(entree.nom),
    ...zip,
    formatTaille(entree.taille),
    describeContenu(entree),
  ];
  return parts.filter((part) => part !== '').join(' · ');
}
