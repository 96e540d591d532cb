import type { ChoixPiece } from '#domain/pieces-report.ts';
import type { ContextePieces } from '#controls/control.ts';
import { packLoose } from './pieces/pack-loose.ts';
import type { FichierEnVrac, ZipsProgress } from './zips-request.ts';

/** The loose files as one zip, the last, and those of them that could be read. */
export async function packVrac(
  vrac: readonly FichierEnVrac[],
  onProgress: (progress: ZipsProgress) => void,
) {
  const total = vrac.reduce((sum, { fichier }) => sum + fichier.size, 0);
  const { zip, illisibles } = await packLoose(vrac, (lus, entree) =>
    onProgress({ type: 'octets', lus, total, entree }),
  );
  const lus = vrac.filter((_, rang) => !illisibles.includes(rang));
  return { zip: Object.assign(zip, { name: EN_VRAC }), illisibles, lus };
}

/** Shown where a finding says the zip of a file. */
const EN_VRAC = 'fichiers en vrac';

/** What a person gave to a document, by its name: the ranks may be others since. */
export function listDonnes(
  { lus }: { readonly lus: readonly FichierEnVrac[] },
  { attendus, zips }: ContextePieces,
): readonly ChoixPiece[] {
  return lus.flatMap(({ pour }, rang) => {
    const attendu = attendus.find(({ document }) => document.nomFichier === pour);
    return attendu ? [{ attendu: attendu.rang, ref: { zip: zips.length - 1, rang } }] : [];
  });
}
