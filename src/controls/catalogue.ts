import { CATALOGUE_JSON } from './catalogue-json.ts';
import { listControls } from './control.ts';
import { PIECE_CONTROLS } from './pieces/list.ts';

/** Every control, in the order of the portal's phases, then those of the zips. A test holds it against the files on disk. */
export const CATALOGUE = listControls([...CATALOGUE_JSON, ...PIECE_CONTROLS]);
