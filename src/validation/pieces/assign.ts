import type {
  Attendu,
  ChoixPiece,
  ChoixPossible,
  EntreeInspectee,
  EntreeRef,
  Hesitation,
  PlanReparation,
  RaisonInutilisable,
} from '#domain/pieces-report.ts';
import { PIECE_MAX_MO } from '#domain/pieces.ts';
import type { ContextePieces } from '#controls/control.ts';
import { entreeAt } from '#controls/support/pieces.ts';
import { guessPieces, type Proposition } from './guess-pieces.ts';
import { keyOf, refOf } from './repair-steps.ts';
import { wrongFormat, wrongOf } from './usable.ts';

/** An entry that the new zips hold, and its name there. */
export interface Kept {
  readonly piece: EntreeInspectee;
  readonly nom: string;
  /** A person gave it this name. */
  readonly parChoix: boolean;
}

interface Affectation {
  /** By `keyOf`. */
  readonly kept: Map<string, Kept>;
  /** Names of the documents that the portal already has. */
  readonly acquis: ReadonlySet<string>;
  readonly choix: readonly ChoixPossible[];
  readonly hesitations: readonly Hesitation[];
  readonly restants: PlanReparation['restants'];
}

/**
 * Gives each document its entry: what is certain, then what a person chose. A choice is ignored for a document that is
 * there, and when the entry cannot be copied, is of another format than the name, or answers another document.
 */
export function assignPieces(
  contexte: ContextePieces,
  choisis: readonly ChoixPiece[],
): Affectation {
  const dits = new Map(choisis.map(({ attendu, ref }) => [attendu, ref]));
  const { propositions, hesitations } = guessPieces(contexte);
  const [acquis, voulus] = separate(firstOfEachName(contexte.attendus), contexte);
  const demandes = voulus.map((attendu) => {
    const dit = attendu.etat === 'present' ? undefined : dits.get(attendu.rang);
    const choisie = dit ? entreeAt(dit, contexte) : undefined;
    const devines = propositions.get(attendu.rang) ?? RIEN_DE_DEVINE;
    return { attendu, sort: settle(attendu, contexte, devines), dit, choisie };
  });
  const taken = new Set<string>();
  const given = new Map<Attendu, EntreeInspectee>();
  const take = (piece: EntreeInspectee | null | undefined, attendu: Attendu) => {
    if (!piece || given.has(attendu) || taken.has(keyOf(refOf(piece)))) return;
    taken.add(keyOf(refOf(piece)));
    given.set(attendu, piece);
  };
  for (const { attendu, sort, dit } of demandes) if (dit === undefined) take(sort.piece, attendu);
  for (const { attendu, sort, choisie } of demandes) {
    if (choisie && (sort.candidats.includes(choisie) || suits(choisie, attendu))) {
      take(choisie, attendu);
    }
  }
  for (const { attendu, sort, dit } of demandes) if (dit) take(sort.piece, attendu);
  const kept = new Map<string, Kept>();
  const choix: ChoixPossible[] = [];
  const restants: PlanReparation['restants'][number][] = [];
  for (const { attendu, sort, dit, choisie } of demandes) {
    const piece = given.get(attendu);
    const parChoix = dit === null || (piece !== undefined && piece === choisie);
    const nom = attendu.document.nomFichier;
    if (piece) kept.set(keyOf(refOf(piece)), { piece, nom, parChoix });
    else if (dit === null) restants.push({ attendu: attendu.rang, raison: AUCUN });
    else if (sort.raison !== null) restants.push({ attendu: attendu.rang, raison: sort.raison });
    if (attendu.etat === 'present' || !isSimpleName(nom)) continue;
    const { indices, mention } = sort.devine;
    const candidats = sort.candidats
      .filter((each) => indices.length === 0 || each === piece || !taken.has(keyOf(refOf(each))))
      .map(refOf);
    const choisi = piece ? refOf(piece) : null;
    choix.push({
      ...{ attendu: attendu.rang, candidats, indices, choisi, parChoix },
      ...(mention && { mention }),
    });
  }
  const encore = hesitations.filter(({ ref }) => !kept.has(keyOf(ref)));
  return { kept, acquis: new Set(acquis.map(nameOf)), choix, hesitations: encore, restants };
}

/** Those that a zip brought to the portal, and the others. */
function separate(
  attendus: readonly Attendu[],
  { acquis }: ContextePieces,
): readonly [Attendu[], Attendu[]] {
  const sides: [Attendu[], Attendu[]] = [[], []];
  for (const attendu of attendus) sides[isAcquis(attendu, acquis) ? 0 : 1].push(attendu);
  return sides;
}

/** Under its exact name, and once in the first zip that held it: of two copies, none was integrated. */
function isAcquis({ etat, entrees }: Attendu, acquis: number): boolean {
  if (etat !== 'present' && etat !== 'en-double') return false;
  const zips = entrees.map(({ zip }) => zip).filter((zip) => zip < acquis);
  const premier = Math.min(...zips);
  return zips.filter((zip) => zip === premier).length === 1;
}

function nameOf({ document }: Attendu): string {
  return document.nomFichier;
}

/** The entries that a person may still give to a document. */
export function listFree(
  { zips, acquis }: ContextePieces,
  kept: ReadonlyMap<string, unknown>,
): readonly EntreeRef[] {
  const pieces = zips.slice(acquis).flatMap(({ entrees }) => entrees);
  return pieces
    .filter((piece) => isFree(piece))
    .map(refOf)
    .filter((ref) => !kept.has(keyOf(ref)));
}

/** A name that any system writes as one file: what the plan puts in a zip must be safe whatever the JSON says. */
export function isSimpleName(nom: string): boolean {
  return nom !== '' && nom !== '.' && nom !== '..' && !/[/\\:\p{Cc}\p{Cs}]/u.test(nom);
}

/** One file answers all the documents of its name. */
function firstOfEachName(attendus: readonly Attendu[]): readonly Attendu[] {
  const byName = new Map<string, Attendu>();
  for (const attendu of attendus) {
    const { nomFichier } = attendu.document;
    if (!byName.has(nomFichier)) byName.set(nomFichier, attendu);
  }
  return [...byName.values()];
}

const RIEN_DE_DEVINE: Proposition = { pieces: [], indices: [], mention: null };

/** What is known of a document without asking anybody. */
interface Sort {
  /** Its entry, when it is certain. */
  readonly piece: EntreeInspectee | null;
  /** Those that resemble it and can be copied. */
  readonly candidats: readonly EntreeInspectee[];
  /** What makes them guesses. */
  readonly devine: Pick<Proposition, 'indices' | 'mention'>;
  /** Why the new zips will not hold it; null when a person can tell, or a zip that could not be read. French. */
  readonly raison: string | null;
}

function settle(attendu: Attendu, contexte: ContextePieces, devines: Proposition): Sort {
  const { etat, cause, entrees, raison, copiesIdentiques, document } = attendu;
  if (!isSimpleName(document.nomFichier)) return leave(NOM_IMPOSSIBLE);
  const pieces = entrees.flatMap((ref) => entreeAt(ref, contexte) ?? []);
  const [best] = pieces;
  if (!best) {
    const candidats = devines.pieces.filter((piece) => suits(piece, attendu));
    // One that is left of several is no surer for it.
    if (candidats.length > (devines.pieces.length > 1 ? 1 : 0)) {
      return { piece: null, candidats, devine: devines, raison: null };
    }
    return leave(etat === 'pas-lu' ? null : RIEN_DE_RESSEMBLANT);
  }
  // The raison is that of the best entry, but a wrong format is that of all.
  const several = pieces.length > 1 && !copiesIdentiques && raison?.type !== 'format';
  const candidats = several ? pieces.filter((piece) => isCopyable(wrongOf(piece))) : [];
  const [first] = candidats;
  const connu = { devine: RIEN_DE_DEVINE, raison: null };
  if (first) return { piece: areSame(candidats) ? first : null, candidats, ...connu };
  if (raison && !isCopyable(raison)) return leave(WHY_NOT[raison.type]);
  if (cause === 'proche' && contexte.zips[best.zip]?.lecture.vrac) {
    const devine = { indices: ['lettres'] as const, mention: null };
    return { piece: null, candidats: [best], devine, raison: null };
  }
  return { piece: best, candidats: [best], ...connu };
}

function leave(raison: string | null): Sort {
  return { piece: null, candidats: [], devine: RIEN_DE_DEVINE, raison };
}

function areSame([first, ...others]: readonly EntreeInspectee[]): boolean {
  return others.every(
    ({ entree }) => entree.crc32 === first?.entree.crc32 && entree.taille === first.entree.taille,
  );
}

function suits(piece: EntreeInspectee, { document }: Attendu): boolean {
  return (
    isSimpleName(document.nomFichier) && isFree(piece) && !wrongFormat(piece, document.nomFichier)
  );
}

function isFree(piece: EntreeInspectee): boolean {
  return piece.nature === 'piece' && isCopyable(wrongOf(piece));
}

const NOM_IMPOSSIBLE =
  'Le nom annoncé dans le JSON n’est pas un simple nom de fichier : corrigez-le d’abord.';
const RIEN_DE_RESSEMBLANT = 'Aucun des fichiers déposés ne lui ressemble : ajoutez-le.';
const AUCUN = 'Vous n’avez retenu aucun fichier.';

/** What is only presumed to be wrong is carried over as it is: a repair loses nothing that belongs. */
function isCopyable(raison: RaisonInutilisable | null): boolean {
  return raison === null || raison.type === 'contenu' || raison.type === 'vide';
}

const WHY_NOT: Readonly<Record<RaisonInutilisable['type'], string>> = {
  taille: `Le fichier dépasse ${PIECE_MAX_MO} Mo : réduisez-le d’abord.`,
  format: 'Le document doit d’abord être enregistré au format annoncé.',
  integrite: 'Le fichier ne peut pas être sorti intact du zip : repartez de l’original.',
  contenu: 'Le contenu du fichier n’est pas du format annoncé.',
  vide: 'Le fichier est vide.',
  lien: 'C’est un lien vers un autre fichier, pas le document.',
};
