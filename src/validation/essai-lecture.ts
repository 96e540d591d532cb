import { upperBound } from '#domain/upper-bound.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { tryParse } from './lecture/emballage.ts';
import { scan } from '#domain/texte-json/scan.ts';
import { createTextIndex } from './lecture/text-index.ts';
import { judge, type Judgement } from './judge.ts';
import type { Reading, Span, TextIndex } from './reading.ts';
import type { SimulationRequest } from './request.ts';
import { isBlocking } from './severite.ts';

/** Mistakes of syntax whose correction chooses a value: the form may refuse it. */
const DE_VALEUR: ReadonlySet<RawFinding['controle']> = new Set([
  'booleens-en-anglais',
  'nombre-bien-ecrit',
  'nombre-sans-espace',
  'nombre-sans-zero-initial',
  'null-en-minuscules',
  'point-decimal',
  'valeur-entre-guillemets',
]);

type Edit = NonNullable<RawFinding['edit']>;

/** A broken text, judged as its corrections would leave it. */
export interface LectureMended {
  /** What its reading said, without the corrections that lead to another refusal; those of a demande bear its number. */
  readonly constats: readonly RawFinding[];
  readonly judgement: Judgement;
  /** Where what was judged stands in the broken text. */
  readonly index: TextIndex;
}

/**
 * The corrections of a broken text are tried together, as if the text had been right: one that puts a value that the form
 * refuses is taken back. Null when the text stays broken, or stops too early: nobody can tell.
 */
export function readMended(
  reading: Reading,
  request: Omit<SimulationRequest, 'fichier'>,
): LectureMended | null {
  const { texte, document, constats } = reading;
  if (document !== null) return null;
  const edits = constats.flatMap(({ edit }) => edit ?? []).sort((a, b) => a.debut - b.debut);
  const fin = texte.trimEnd().length;
  if (edits.length === 0 || edits.some(({ debut }) => debut >= fin)) return null;
  const { corrige, faits } = applyAll(texte, edits);
  const valeur = tryParse(corrige);
  if (typeof valeur !== 'object' || valeur === null) return null;
  const { nodes, tropProfond } = scan(corrige);
  if (tropProfond !== null) return null;
  const index = createTextIndex(corrige, nodes);
  const judgement = judge({ valeur, index }, corrige, request);
  // What has its own correction is mended next.
  const refused = judgement.constats
    .filter((raw) => isBlocking(raw) && !raw.remede)
    .flatMap(({ chemin }) => index.locate(chemin) ?? []);
  const numLigneAt = locateLignes(judgement, index);
  const places = new Map(faits.tous.map(({ edit, place }) => [edit, place]));
  return {
    constats: constats.map((raw) => {
      const place = raw.edit && places.get(raw.edit);
      if (!place) return raw;
      const dit = { ...raw, numLigne: numLigneAt(place) ?? raw.numLigne };
      const refuse = DE_VALEUR.has(raw.controle) && refused.some((span) => stands(span, place));
      return refuse ? withoutEdit(dit) : dit;
    }),
    judgement: {
      ...judgement,
      constats: judgement.constats.map((raw) => {
        if (!raw.remede) return raw;
        const span = index.locate(raw.remede.chemin, raw.remede.type === 'cle');
        return span && !isTouched(span, faits) ? raw : { ...raw, remede: null };
      }),
    },
    index: { locate: (chemin, surCle) => toBroken(index.locate(chemin, surCle), faits) },
  };
}

/** The number of the demande that holds a place; null outside the demandes. */
function locateLignes(
  { lignes, numeros }: Judgement,
  index: TextIndex,
): (place: Span) => number | null {
  const spans = lignes.flatMap((_, rang) => index.locate(`/lignesImport/${rang}`) ?? []);
  const debuts = spans.map(({ debut }) => debut);
  return (place) => {
    const rang = upperBound(debuts, place.debut) - 1;
    const ligne = spans[rang];
    return ligne && stands(place, ligne) ? (numeros[rang] ?? null) : null;
  };
}

function withoutEdit({ controle, numLigne, chemin, args, place }: RawFinding): RawFinding {
  return { controle, numLigne, chemin, ...(args && { args }), ...(place && { place }) };
}

function stands(span: Span, { debut, fin }: Span): boolean {
  return span.debut >= debut && span.fin <= fin;
}

/** A correction, and where its text stands once all are applied. */
interface Fait {
  readonly edit: Edit;
  readonly place: Span;
}

/** In the order of the text; none meets another. */
interface Faits {
  readonly tous: readonly Fait[];
  /** Where the text of each begins. */
  readonly debuts: readonly number[];
}

/** The text with all of them; of two that meet, the first. */
function applyAll(
  texte: string,
  edits: readonly Edit[],
): { readonly corrige: string; readonly faits: Faits } {
  const tous: Fait[] = [];
  let corrige = '';
  let lu = 0;
  for (const edit of edits) {
    if (edit.debut < lu) continue;
    corrige += texte.slice(lu, edit.debut);
    const debut = corrige.length;
    corrige += edit.texte;
    tous.push({ edit, place: { debut, fin: corrige.length } });
    lu = edit.fin;
  }
  const debuts = tous.map(({ place }) => place.debut);
  return { corrige: corrige + texte.slice(lu), faits: { tous, debuts } };
}

/** The last correction whose text begins at this offset or before. */
function lastBefore(offset: number, { tous, debuts }: Faits): Fait | undefined {
  return tous[upperBound(debuts, offset) - 1];
}

function isTouched({ debut, fin }: Span, faits: Faits): boolean {
  const fait = lastBefore(fin, faits);
  return fait !== undefined && fait.place.fin >= debut;
}

/** The same place before the corrections; what they wrote stands where they replace. */
function toBroken(span: Span | null, faits: Faits): Span | null {
  return (
    span && {
      debut: offsetIn(span.debut, faits, 'debut'),
      fin: offsetIn(span.fin, faits, 'fin'),
    }
  );
}

function offsetIn(offset: number, faits: Faits, bord: 'debut' | 'fin'): number {
  const fait = lastBefore(offset, faits);
  if (!fait) return offset;
  const { edit, place } = fait;
  return offset < place.fin ? edit[bord] : edit.fin + offset - place.fin;
}
