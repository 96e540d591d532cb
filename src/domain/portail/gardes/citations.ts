import { isBloc } from '../../projection/guards.ts';
import { SOURCES, type Citation } from '../../sources.ts';
import type { Garde } from './combinateurs.ts';

const isSource: Garde<Citation['source']> = (lue): lue is Citation['source'] =>
  typeof lue === 'string' && Object.hasOwn(SOURCES, lue);

/** A registered text; where in it, and its words, each a `texte`, may be left out. */
export function citationDe(texte: Garde<string>): Garde<Citation> {
  return (lue): lue is Citation =>
    isBloc(lue) &&
    isSource(lue['source']) &&
    Object.entries(lue).every(
      ([cle, valeur]) =>
        cle === 'source' || ((cle === 'endroit' || cle === 'extrait') && texte(valeur)),
    );
}
