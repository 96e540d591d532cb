import { escapeSegment, segmentsOf } from '#domain/pointeurs.ts';
import { isBloc } from '#domain/projection/guards.ts';
import type { Demande } from '#domain/projection/vue.ts';
import { controlById } from '#controls/catalogue-json.ts';
import type { Remede, Remplacement } from '#controls/control.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { parentOf, valueAt } from './format/place.ts';
import { isBlocking } from './severite.ts';

/** A subject with one of its corrections, and what is found of it. */
interface Essai {
  readonly sujet: unknown;
  readonly constats: readonly RawFinding[];
}

/** What was tried on a line already; `demande` when nothing blocks it any more. */
export type Essais = WeakMap<Remede, Essai & { readonly demande: Demande | null }>;

/** More corrections than people need at once: a hostile file would ask for as many readings, of the whole file for its envelope. */
const ESSAIS_D_UNE_LIGNE = 40;
const ESSAIS_DE_L_ENVELOPPE = 6;

/**
 * Every correction of a value is tried on its subject before it is offered: one that leaves its own finding, or leads to another
 * refusal, is taken back. What it only lets be seen, elsewhere or in what it finds again, is no fault of its own. `base` is the
 * pointer of the subject: a line, or '' for what stands above them.
 */
export function keepSafe(
  raws: readonly RawFinding[],
  { base, essayer }: { base: string; essayer: (remede: Remede) => Essai },
): readonly RawFinding[] {
  const concerned = raws.filter(
    // Those of the lines were tried with their line.
    ({ remede, numLigne }) => remede && (base !== '' || numLigne === null),
  );
  if (concerned.length === 0) return raws;
  const max = base === '' ? ESSAIS_DE_L_ENVELOPPE : ESSAIS_D_UNE_LIGNE;
  const avant = new Set(raws.filter(isBlocking).map(keyOf));
  const dits = new Set(raws.map(keyOf));
  const refused = new Set(
    concerned.filter((raw, rang) => rang >= max || !(raw.remede && helps(raw, raw.remede))),
  );
  return refused.size === 0
    ? raws
    : raws.map((raw) => (refused.has(raw) ? { ...raw, remede: null } : raw));

  function helps(raw: RawFinding, remede: Remede): boolean {
    const place = isOfCle(remede) ? parentOf(remede.chemin) : remede.chemin;
    const enListe = remede.type === 'extraits' && remede.enListe;
    const { sujet, constats } = essayer(remede);
    const isConnu = (bloc: string) => knows(sujet, base, constats, bloc);
    return constats.every((constat) => {
      if (keyOf(constat) === keyOf(raw)) return false;
      // What is only presumed of a list would let anything into it.
      if (enListe && parentOf(constat.chemin) === place && !dits.has(keyOf(constat))) return false;
      if (!isBlocking(constat) || avant.has(keyOf(constat))) return true;
      if (reveals(raw, remede, constat, isConnu)) return true;
      return controlById(constat.controle).phase === 'technique' && !overlap(constat.chemin, place);
    });
  }
}

/** The writings of a file once corrected; null where they are not known yet. */
export function writingsWith(
  remede: Remede,
  ecriture: (chemin: string) => string | null,
): (chemin: string) => string | null {
  return (chemin) => {
    if (!overlap(chemin, remede.chemin)) return ecriture(chemin);
    return remede.type === 'valeur' && chemin === remede.chemin ? remede.texte : null;
  };
}

/** Two missing tags are said at the same block. */
function keyOf({ controle, chemin, args }: RawFinding): string {
  const balise = controle === 'balise-presente' ? args?.['balise'] : '';
  return `${controle} ${chemin} ${balise ?? ''}`;
}

export function overlap(chemin: string, place: string): boolean {
  const [court, long] = chemin.length < place.length ? [chemin, place] : [place, chemin];
  return long.startsWith(court) && (long.length === court.length || long[court.length] === '/');
}

/**
 * True of a finding that nothing could make before the correction: of what bears a name that is found again, or stands in a shape that
 * is. A value that was refused itself is not hidden by anything; a block of which no tag is known (`isConnu`) is not found.
 */
function reveals(
  raw: RawFinding,
  remede: Remede,
  { controle, chemin }: RawFinding,
  isConnu: (bloc: string) => boolean,
): boolean {
  if (remede.type === 'cle') {
    const juste = `${parentOf(remede.chemin)}/${escapeSegment(remede.nom)}`;
    return `${chemin}/`.startsWith(`${juste}/`);
  }
  if (remede.type !== 'valeur' && remede.type !== 'extraits') return false;
  const refuse = raw.surCle ? parentOf(raw.chemin) : raw.chemin;
  if (refuse !== remede.chemin) return false;
  if (controle === 'balise-presente') return overlap(chemin, refuse) && isConnu(chemin);
  return chemin.startsWith(`${refuse}/`) && controle !== 'objet-attendu';
}

/** Whether the block at a pointer has a tag that is not refused. */
function knows(sujet: unknown, base: string, constats: readonly RawFinding[], chemin: string) {
  const refusees = new Set(
    constats.flatMap((each) => (each.controle === 'balise-prevue' ? each.chemin : [])),
  );
  const bloc = valueAt(sujet, chemin.slice(base.length));
  return (
    isBloc(bloc) &&
    Object.keys(bloc).some((nom) => !refusees.has(`${chemin}/${escapeSegment(nom)}`))
  );
}

/** What changes the tags that a block has. */
function isOfCle({ type }: Remede): boolean {
  return type === 'cle' || type === 'retrait';
}

/** A copy of the subject with the correction, sharing what does not change. */
export function applyRemede(sujet: unknown, remede: Remede, base: string): unknown {
  const segments = segmentsOf(remede.chemin.slice(base.length));
  if (remede.type === 'valeur' || remede.type === 'extraits') {
    return change(sujet, segments, (valeur) => replace(valeur, remede));
  }
  const nom = segments.at(-1) ?? '';
  return change(sujet, segments.slice(0, -1), (bloc) =>
    isBloc(bloc) ? Object.fromEntries(retag(Object.entries(bloc), nom, remede)) : bloc,
  );
}

type Membre = readonly [nom: string, valeur: unknown];

function retag(
  membres: readonly Membre[],
  nom: string,
  remede: Exclude<Remede, Remplacement>,
): readonly Membre[] {
  if (remede.type === 'ajout') return [...membres, [nom, JSON.parse(remede.texte)]];
  if (remede.type === 'retrait') return membres.filter(([cle]) => cle !== nom);
  return membres.map(([cle, valeur]) => [cle === nom ? remede.nom : cle, valeur]);
}

function replace(valeur: unknown, remede: Remplacement): unknown {
  if (remede.type === 'valeur') return JSON.parse(remede.texte);
  const parts = remede.extraits.map((extrait) => valueAt(valeur, extrait));
  return remede.enListe ? parts : parts[0];
}

function change(
  valeur: unknown,
  [segment, ...reste]: readonly string[],
  make: (valeur: unknown) => unknown,
): unknown {
  if (segment === undefined) return make(valeur);
  if (Array.isArray(valeur)) {
    return valeur.map((item: unknown, rang) =>
      String(rang) === segment ? change(item, reste, make) : item,
    );
  }
  if (!isBloc(valeur)) return valeur;
  return { ...valeur, [segment]: change(valeur[segment], reste, make) };
}
