import type {
  Attendu,
  ChoixPossible,
  EntreeRef,
  EntreeReport,
  EtapeReparation,
  PiecesReport,
  PlanReparation,
} from '#domain/pieces-report.ts';
import { showName } from '#domain/pieces.ts';
import type { Mot } from '#ui/commun/mots/mot.ts';
import { approve, block, warn } from '#ui/commun/mots/etats.ts';
import { ATTENDUS, sayEcart, sayEtat } from './documents.ts';

/** What the plan does for the documents, by the name that they share. */
interface Projet {
  readonly etapes: ReadonlyMap<string, EtapeReparation>;
  readonly choix: ReadonlyMap<string, ChoixPossible>;
  readonly raisons: ReadonlyMap<string, string>;
}

export function readPlan(plan: PlanReparation | null, { attendus }: PiecesReport): Projet {
  const nomOf = (rang: number) => attendus[rang]?.document.nomFichier ?? '';
  return {
    etapes: new Map(
      plan?.etapes.flatMap((etape) =>
        etape.nouveauNom === null ? [] : [[etape.nouveauNom, etape] as const],
      ),
    ),
    choix: new Map(plan?.choix.map((choix) => [nomOf(choix.attendu), choix])),
    raisons: new Map(plan?.restants.map(({ attendu, raison }) => [nomOf(attendu), raison])),
  };
}

/** True of a document that is not simply there: it, or what is said of its entry, asks for a look. */
export function needsLook(attendu: Attendu, report: PiecesReport): boolean {
  return attendu.etat !== 'present' || entreesOf(attendu, report).some(isSuspect);
}

/** Those that the new zips do not simply hold: first those that nothing answers, then those that are guessed or to be chosen. */
export function sortAFaire(
  attendus: readonly Attendu[],
  plan: PlanReparation | null,
  report: PiecesReport,
): readonly Attendu[] {
  if (!plan) return attendus;
  const { etapes, choix } = readPlan(plan, report);
  const nomOf = ({ document }: Attendu) => document.nomFichier;
  const restent = attendus.filter(
    (attendu) => !etapes.has(nomOf(attendu)) || isDoubtful(attendu, report),
  );
  const isOffert = (attendu: Attendu) => choix.get(nomOf(attendu))?.candidats.length;
  return [...restent.filter((each) => !isOffert(each)), ...restent.filter(isOffert)];
}

/** Of a file that a zip holds under another name, it is the name that something is said of: the new zip mends it. */
function isDoubtful(attendu: Attendu, report: PiecesReport): boolean {
  const entrees = entreesOf(attendu, report).filter(isSuspect);
  return entrees.some(({ zip }) => attendu.etat !== 'autre-nom' || report.zips[zip]?.vrac);
}

/** The documents of these ranks, in their order, and the others. */
export function splitBy(
  rangs: readonly number[],
  attendus: readonly Attendu[],
): readonly [Attendu[], Attendu[]] {
  const parRang = new Map(attendus.map((attendu) => [attendu.rang, attendu]));
  const premiers = rangs.flatMap((rang) => parRang.get(rang) ?? []);
  for (const { rang } of premiers) parRang.delete(rang);
  return [premiers, [...parRang.values()]];
}

/** Something that asks for a look is said of it. */
export function isSuspect({ severite }: EntreeReport): boolean {
  return severite !== null && severite !== 'information';
}

/** The state of a document in what was deposited. */
export function wordAttendu(attendu: Attendu, report: PiecesReport): Mot {
  const [ref] = attendu.entrees;
  if (
    ref &&
    report.zips[ref.zip]?.vrac &&
    (attendu.etat === 'present' || attendu.etat === 'autre-nom')
  ) {
    return entreesOf(attendu, report).some(isSuspect) ? warn('À vérifier') : approve('Trouvé');
  }
  if (attendu.etat !== 'present' || !needsLook(attendu, report)) return sayEtat(attendu);
  const refuse = entreesOf(attendu, report).some(({ severite }) => severite === 'bloquant');
  return refuse ? block('Refusé') : warn('À vérifier');
}

/** Nobody but a person can tell which file it is: several look like it, or none does. */
export function isOpen({ choisi, candidats, parChoix }: ChoixPossible): boolean {
  return parChoix || (choisi === null && candidats.length !== 1);
}

/** The only file that was guessed, as long as nobody confirmed it or chose otherwise. */
export function guessOf({ indices, candidats, choisi, parChoix }: ChoixPossible): EntreeRef | null {
  const [seul, ...autres] = candidats;
  const attend = indices.length > 0 && choisi === null && !parChoix;
  return attend && autres.length === 0 ? (seul ?? null) : null;
}

/** The documents, each with the only file that was guessed for it. */
export function listGuesses(plan: PlanReparation | null) {
  return (plan?.choix ?? []).flatMap((choix) => {
    const ref = guessOf(choix);
    return ref ? [{ attendu: choix.attendu, ref }] : [];
  });
}

/** What the repaired zip makes of a document. */
export function sayFait(attendu: Attendu, { etapes, choix, raisons }: Projet): string {
  const { nomFichier } = attendu.document;
  const etape = etapes.get(nomFichier);
  if (etape?.action === 'garder') return etape.refuse ? ATTENDUS.gardeRefuse : ATTENDUS.garde;
  if (etape) {
    const prend = ATTENDUS.prend(showName(etape.nom));
    if (choix.get(nomFichier)?.parChoix) return `${prend}, ${ATTENDUS.parVous}`;
    const ecart = sayEcart(attendu, etape.nom);
    return ecart === '' ? prend : `${prend} : ${ecart}`;
  }
  const candidats = choix.get(nomFichier)?.candidats.length ?? 0;
  if (candidats > 1) return ATTENDUS.aChoisir(candidats);
  if (attendu.etat === 'manquant') return ATTENDUS.aAjouter;
  return raisons.get(nomFichier) ?? ATTENDUS.pasRepris;
}

/** The entries found or proposed, with the rank of their zip. */
export function entreesOf(
  { entrees }: Attendu,
  report: PiecesReport,
): readonly (EntreeReport & { readonly zip: number })[] {
  return entrees.flatMap((ref) => {
    const entree = entreeAt(ref, report);
    return entree ? [{ ...entree, zip: ref.zip }] : [];
  });
}

export function entreeAt(
  { zip, rang }: EntreeRef,
  { zips }: PiecesReport,
): EntreeReport | undefined {
  return zips[zip]?.entrees[rang];
}
