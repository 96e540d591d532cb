import { FORMULAIRE_IDS, type FormulaireId } from '#domain/formulaires.ts';
import { parseJson } from '#domain/parse-json.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { createStored } from '#ui/commun/stored.ts';

/** The JSON that a window keeps until it closes, so that a reload loses nothing. */
interface JsonGarde {
  readonly nom: string;
  readonly texte: string;
  /** Chosen by a person; null: the file tells. */
  readonly formulaire: FormulaireId | null;
}

const stored = createStored('sessionStorage', 'preparer-json');

/** Null: keeps none. False when the browser kept nothing: it refuses, or the whole is too long. */
export function garder(json: JsonGarde | null): boolean {
  stored.write(null);
  return json !== null && stored.write(JSON.stringify(json));
}

/** What this window kept; null when it is nothing of ours. */
export function relire(): JsonGarde | null {
  const lu = parseJson(stored.read() ?? '');
  return isGarde(lu) ? lu : null;
}

function isGarde(lu: unknown): lu is JsonGarde {
  if (!isBloc(lu)) return false;
  const { nom, texte, formulaire } = lu;
  const connu = formulaire === null || FORMULAIRE_IDS.some((id) => id === formulaire);
  return connu && typeof nom === 'string' && typeof texte === 'string';
}
