import type { RawFinding } from '#controls/raw-finding.ts';
import { tryParse } from './lecture/emballage.ts';
import { scan } from './lecture/scan.ts';
import { createTextIndex } from './lecture/text-index.ts';
import { judge } from './judge.ts';
import type { Reading, Span } from './reading.ts';
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

/**
 * The corrections of a broken text are tried together, as if the text had been right: one that puts a value that the form
 * refuses is taken back. When the text stays broken, nobody can tell.
 */
export function keepSafeEdits(
  reading: Reading,
  request: Omit<SimulationRequest, 'fichier'>,
): readonly RawFinding[] {
  const { texte, document, constats } = reading;
  const choosing = constats.some(({ controle, edit }) => edit && DE_VALEUR.has(controle));
  if (document !== null || !choosing) return constats;
  const edits = constats.flatMap(({ edit }) => edit ?? []).sort((a, b) => a.debut - b.debut);
  const { corrige, places } = applyAll(texte, edits);
  const valeur = tryParse(corrige);
  if (valeur === undefined) return constats;
  const { nodes, tropProfond } = scan(corrige);
  if (tropProfond !== null) return constats;
  const index = createTextIndex(corrige, nodes);
  const refused = judge({ valeur, index }, corrige, request)
    .constats.filter(isBlocking)
    .flatMap(({ chemin }) => index.locate(chemin) ?? []);
  const isRefused = (edit: Edit): boolean => {
    const place = places.get(edit);
    return place !== undefined && refused.some((span) => stands(span, place));
  };
  return constats.map((raw) => {
    if (!raw.edit || !DE_VALEUR.has(raw.controle) || !isRefused(raw.edit)) return raw;
    const { controle, numLigne, chemin, args, place } = raw;
    return { controle, numLigne, chemin, ...(args && { args }), ...(place && { place }) };
  });
}

function stands(span: Span, { debut, fin }: Span): boolean {
  return span.debut >= debut && span.fin <= fin;
}

/** The text with all of them, and where each stands in it. */
function applyAll(
  texte: string,
  edits: readonly Edit[],
): { readonly corrige: string; readonly places: ReadonlyMap<Edit, Span> } {
  const places = new Map<Edit, Span>();
  let corrige = '';
  let lu = 0;
  for (const edit of edits) {
    if (edit.debut < lu) continue;
    corrige += texte.slice(lu, edit.debut);
    places.set(edit, { debut: corrige.length, fin: corrige.length + edit.texte.length });
    corrige += edit.texte;
    lu = edit.fin;
  }
  return { corrige: corrige + texte.slice(lu), places };
}
