import type { FormulaireId } from '../../formulaires.ts';
import type { Bloc } from '../../projection/guards.ts';
import { isBloc } from '../../projection/guards.ts';
import {
  enfantNomme,
  enfantsOf,
  isListe,
  readSound,
  valeurOf,
  type TexteLu,
} from '../../texte-json/lecture.ts';
import type { PieceFabriquee } from '../fabriquer.ts';
import type { FichierDeZip } from '../zip.ts';

/** A good file into which faults go. */
export interface FichierSain {
  readonly formulaire: FormulaireId;
  readonly json: string;
  /** The documents that it announces, in order. */
  readonly pieces: readonly Pick<PieceFabriquee, 'demande' | 'nom'>[];
  readonly zip: readonly FichierDeZip[];
}

/** A block of its text. */
interface BlocLu {
  readonly node: number;
  readonly bloc: Bloc;
}

export interface JsonLu {
  readonly lu: TexteLu;
  readonly enveloppe: BlocLu;
  readonly demandes: readonly BlocLu[];
}

/** Throws when the JSON is not sound: it was judged before. */
export function readSain(json: string): JsonLu {
  const lu = readSound(json);
  if (lu === null) throw new Error('Faults go into a sound JSON');
  const liste = enfantNomme(lu, 0, 'lignesImport');
  const lignes = liste !== null && isListe(lu, liste) ? enfantsOf(lu, liste) : [];
  return {
    lu,
    enveloppe: readBlocLu(lu, 0),
    demandes: lignes.map(({ node }) => readBlocLu(lu, node)),
  };
}

function readBlocLu(lu: TexteLu, node: number): BlocLu {
  const bloc = valeurOf(lu, node);
  return { node, bloc: isBloc(bloc) ? bloc : {} };
}
