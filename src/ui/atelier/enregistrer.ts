import { downloadFile } from '#ui/commun/download.ts';
import { exportName } from '#ui/rapport/json.ts';
import type { EnSouffrance } from './souffrance.svelte.ts';

/** `<nom>_corrige.json`, among the downloads. */
export function download(travail: EnSouffrance): void {
  const nom = exportName(travail.nom, 'corrige', 'json');
  void travail.keep((texte) => {
    downloadFile(nom, texte, 'application/json');
    return true;
  });
}
