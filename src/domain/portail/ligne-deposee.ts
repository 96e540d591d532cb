import { isBloc, type Bloc } from '../projection/guards.ts';

/** The line that a demande keeps as JSON text; null for the scenery, or when a restored backup holds something else. */
export function readLigne(ligne: string | null): Bloc | null {
  if (ligne === null) return null;
  try {
    const lue: unknown = JSON.parse(ligne);
    return isBloc(lue) ? lue : null;
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
