import { formatNombre } from '#domain/francais.ts';
import type { RefusZip } from '#domain/zip.ts';
import { FICHE, LOCAL, MARQUE, MARQUE_SANS_VOLUME } from './records.ts';
import { refuse, remark } from './refus.ts';
import { readSpans, type Etendue } from './spans.ts';
import { readWindow } from './window.ts';

/** The first four bytes of a place that belongs to no entry. */
export type Trou = Etendue;

/**
 * What stands before the first entry, which starts at `debut`. A program is a self-extracting archive; a file there would be
 * seen by those who read from the start, and by no one else; other bytes do no harm.
 */
export async function readStart(
  fichier: Blob,
  debut: number,
): Promise<{ readonly refus: RefusZip | null; readonly remarques: readonly RefusZip[] }> {
  if (debut < 1) return { refus: null, remarques: [] };
  const tete = await readWindow(fichier, 0, 4);
  const text = String.fromCharCode(...tete.octets);
  if (/^(MZ|\x7fELF|#!)/.test(text)) return { refus: refuse('pas-un-programme'), remarques: [] };
  const mark = tete.holds(0, 4) ? tete.u32(0) : 0;
  if (mark === LOCAL) return { refus: refuse('contenu-cache'), remarques: [] };
  const marked = debut === 4 && (mark === MARQUE || mark === MARQUE_SANS_VOLUME);
  const nombre = formatNombre(debut);
  return { refus: null, remarques: marked ? [] : [remark('octets-avant', { nombre })] };
}

/** A file or a table that starts where an entry ends, and that the directory does not know: some readers stop or go on there. */
export async function findHidden(fichier: Blob, trous: readonly Trou[]): Promise<RefusZip | null> {
  let hidden = false;
  await readSpans(fichier, trous, (fenetre, index) => {
    const place = trous[index]?.debut ?? 0;
    if (!fenetre.holds(place, place + 4)) return;
    const mark = fenetre.u32(place);
    hidden ||= mark === LOCAL || mark === FICHE;
  });
  return hidden ? refuse('contenu-cache') : null;
}
