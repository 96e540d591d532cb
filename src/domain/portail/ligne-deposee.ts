import { parseJson } from '../parse-json.ts';
import { isBloc, type Bloc } from '../projection/guards.ts';

/** The line that a demande keeps as JSON text; null for the scenery, or when a restored backup holds something else. */
export function readLigne(ligne: string | null): Bloc | null {
  if (ligne === null) return null;
  const lue = parseJson(ligne);
  return isBloc(lue) ? lue : null;
}
