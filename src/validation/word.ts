import { montrerInvisibles } from '#domain/invisibles.ts';
import { gardeTout } from '#domain/corrections/perte.ts';
import { escapeSegment, segmentsOf } from '#domain/pointeurs.ts';
import type { Args, Correction, Finding, Position, Verdict } from '#domain/report.ts';
import type { ControleId } from '#controls/catalogue-json.ts';
import type { Control, Remede } from '#controls/control.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { renderTemplate } from '#controls/render.ts';
import { parentOf } from './format/place.ts';
import type { LineMap } from '#domain/line-map.ts';
import type { Span, TextIndex } from './reading.ts';

/** Where findings are looked up: the text, its lines and, when it is sound JSON, its index. */
export interface Places {
  readonly texte: string;
  readonly lines: LineMap;
  readonly index: TextIndex | null;
}

/** The longest value shown beside a finding, in characters. */
const VALUE_LENGTH = 160;

/** Locates a finding, and words it as its control does. */
export function wordFinding(
  raw: RawFinding,
  control: Control<ControleId>,
  places: Places,
  { verdict, ecran }: { readonly verdict: Verdict; readonly ecran: boolean },
): Finding<ControleId> {
  const severite = raw.severite ?? control.severite;
  const args = showAll({ ligne: raw.numLigne ?? '', ...raw.args });
  const undecided = severite === 'indetermine';
  const mark = markOf(raw.place ?? placeOf(raw.chemin, places.index, raw.surCle), places.texte);
  return {
    controle: control.id,
    phase: control.phase,
    severite,
    numLigne: raw.numLigne,
    chemin: raw.chemin,
    ...(raw.cheminJuste !== undefined && { cheminJuste: raw.cheminJuste }),
    position: positionOf(mark, places.lines),
    valeur: isWhole(raw) ? null : valueAt(mark, places.texte),
    // Nobody knows what the portal would say of what is presumed.
    voix: undecided || raw.placePresumee ? 'simulateur' : (raw.voix ?? control.voix),
    libelle: undecided ? `Non vérifié : ${control.titre}` : renderTemplate(control.message, args),
    explication: undecided ? (raw.raison ?? '') : renderTemplate(control.explication, args),
    args,
    correction: correctionOf(raw, places),
    placePresumee: raw.placePresumee ?? false,
    prochainTour:
      !undecided &&
      (verdict === 'illisible'
        ? control.phase === 'format' || control.phase === 'technique'
        : control.phase === 'technique' &&
          (verdict === 'non-conforme' || (ecran && !control.surEcran))),
  };
}

/** Of the whole file, there is no value to show, even when it is a text. */
function isWhole({ chemin, place }: RawFinding): boolean {
  return chemin === '' && place === undefined;
}

/** What a value or a name hides must show, wherever it is quoted. */
function showAll(args: Args): Args {
  return Object.fromEntries(
    Object.entries(args).map(([nom, valeur]) => [
      nom,
      typeof valeur === 'string' ? montrerInvisibles(valeur) : valeur,
    ]),
  );
}

/** The place of a pointer, or of its nearest ancestor that exists. */
function placeOf(chemin: string, index: TextIndex | null, surCle = false): Span {
  const span = index?.locate(chemin, surCle);
  if (span) return span;
  if (chemin === '') return START;
  return placeOf(chemin.slice(0, chemin.lastIndexOf('/')), index);
}

const START: Span = { debut: 0, fin: 0 };

function positionOf({ debut, fin }: Span, lines: LineMap): Position {
  const { ligne, colonne } = lines.position(debut);
  return { debut, fin, ligne, colonne };
}

/** A block is marked by its opening bracket: what is wrong is what it holds, or lacks. */
function markOf(span: Span, texte: string): Span {
  return opensBlock(span, texte) ? { debut: span.debut, fin: span.debut + 1 } : span;
}

function opensBlock({ debut }: Span, texte: string): boolean {
  return texte[debut] === '{' || texte[debut] === '[';
}

function valueAt(span: Span, texte: string): string | null {
  if (span.fin <= span.debut || opensBlock(span, texte)) return null;
  const value = texte.slice(span.debut, Math.min(span.fin, span.debut + VALUE_LENGTH));
  return span.fin - span.debut > VALUE_LENGTH ? `${value}…` : value;
}

type Edit = NonNullable<RawFinding['edit']>;

function correctionOf(raw: RawFinding, places: Places): Correction | null {
  const edit = raw.edit ?? remedyEdit(raw, places);
  if (!edit) return null;
  const { debut, fin, texte } = edit;
  const avant = places.texte.slice(debut, fin);
  const lu = raw.edit
    ? isEditSure(raw, edit, avant, places.texte)
    : isSure(raw.remede, avant, texte);
  // What stands at a place that is only presumed may be right.
  return { debut, fin, texte, avant, sure: lu && !raw.placePresumee };
}

/** Mistakes of syntax whose correction guesses where something ends, or what a sign was for. */
const DEVINES: ReadonlySet<ControleId> = new Set([
  'chaine-fermee',
  'crochets-fermes',
  'echappement-valide',
]);

function isEditSure({ controle }: RawFinding, edit: Edit, avant: string, tout: string): boolean {
  if (edit.doute !== undefined) return !edit.doute;
  return !DEVINES.has(controle) && avant !== tout && gardeTout(avant, edit.texte);
}

function isSure(remede: RawFinding['remede'], avant: string, apres: string): boolean {
  if (!remede || remede.type === 'retrait' || remede.type === 'ajout') return false;
  if (remede.doute !== undefined) return !remede.doute;
  return remede.type === 'cle' || gardeTout(avant, apres);
}

function remedyEdit({ remede }: RawFinding, { texte, index }: Places): Edit | null {
  if (!remede || !index) return null;
  if (remede.type === 'ajout') return insertion(remede, texte, index);
  const span = index.locate(remede.chemin, remede.type === 'cle');
  if (!span) return null;
  if (remede.type === 'retrait') return removal(index.locate(remede.chemin, true), span, texte);
  const remplacement = writeRemede(remede, texte, index);
  return remplacement === null ? null : { ...span, texte: remplacement };
}

/** The widest margin that is looked for, in UTF-16 units. */
const MARGE_MAX = 200;

/** Written as the tag beside it is: same margin, same spaces. */
function insertion(
  { chemin, texte: valeur, voisine, apres }: Extract<Remede, { type: 'ajout' }>,
  texte: string,
  index: TextIndex,
): Edit | null {
  const place = `${parentOf(chemin)}/${escapeSegment(voisine)}`;
  const [cle, span] = [index.locate(place, true), index.locate(place)];
  if (!cle || !span) return null;
  const marge = /\s*$/.exec(texte.slice(Math.max(0, cle.debut - MARGE_MAX), cle.debut))?.[0] ?? '';
  const nom = JSON.stringify(segmentsOf(chemin).at(-1));
  const membre = `${nom}${texte.slice(cle.fin, span.debut)}${valeur}`;
  return apres
    ? { debut: span.fin, fin: span.fin, texte: `,${marge}${membre}` }
    : { debut: cle.debut, fin: cle.debut, texte: `${membre},${marge}` };
}

/** From the key to the end of the value, with the comma that goes with them. */
function removal(cle: Span | null, { fin }: Span, texte: string): Edit | null {
  if (!cle) return null;
  const suite = /^\s*,\s*/.exec(texte.slice(fin))?.[0];
  if (suite !== undefined) return { debut: cle.debut, fin: fin + suite.length, texte: '' };
  const avant = /,?(?<!\s)\s*$/.exec(texte.slice(0, cle.debut))?.[0] ?? '';
  return { debut: cle.debut - avant.length, fin, texte: '' };
}

function writeRemede(
  remede: Exclude<Remede, { type: 'retrait' | 'ajout' }>,
  texte: string,
  index: TextIndex,
): string | null {
  if (remede.type === 'cle') return JSON.stringify(remede.nom);
  if (remede.type === 'valeur') return remede.texte;
  const spans = remede.extraits.map((extrait) => index.locate(remede.chemin + extrait));
  const parts = spans.map((span) => span && texte.slice(span.debut, span.fin));
  if (parts.includes(null)) return null;
  return remede.enListe ? `[${parts.join(', ')}]` : parts.join('');
}
