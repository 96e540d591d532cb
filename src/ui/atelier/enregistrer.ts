import { downloadFile } from '#ui/commun/download.ts';
import { exportName } from '#domain/rendus/nom.ts';
import type { EnSouffrance } from './souffrance.svelte.ts';

const nomCorrige = ({ nom }: EnSouffrance) => exportName(nom, 'corrige', 'json');

/** `<nom>_corrige.json`, among the downloads. */
export function download(travail: EnSouffrance): void {
  void travail.keep((texte) => {
    downloadFile(nomCorrige(travail), texte, 'application/json');
    return true;
  });
}

/** What Chromium has and the types of the DOM leave out: a file that the person chose, and lets the page write. */
interface Enregistreur {
  showSaveFilePicker(options: {
    readonly suggestedName: string;
    readonly types: readonly { readonly accept: Readonly<Record<string, readonly string[]>> }[];
  }): Promise<FileSystemFileHandle>;
}

const canWrite = (fenetre: object): fenetre is Enregistreur => 'showSaveFilePicker' in fenetre;
const fenetre: object = globalThis;
const enregistreur = canWrite(fenetre) ? fenetre : null;

/** False: the browser only downloads. */
export const ecritSurPlace = enregistreur !== null;

const cibles = new WeakMap<EnSouffrance, FileSystemFileHandle>();

/** The file that was chosen for this text in this visit. */
export const cibleOf = (travail: EnSouffrance): FileSystemFileHandle | null =>
  cibles.get(travail) ?? null;

/** Asks for a file, the original if the person wants it; null when none was chosen, `refuse` when the browser did not ask. */
export async function chooseCible(
  travail: EnSouffrance,
): Promise<FileSystemFileHandle | 'refuse' | null> {
  if (!enregistreur) return null;
  try {
    const cible = await enregistreur.showSaveFilePicker({
      suggestedName: nomCorrige(travail),
      types: [{ accept: { 'application/json': ['.json'] } }],
    });
    cibles.set(travail, cible);
    return cible;
  } catch (error) {
    if (!(error instanceof DOMException)) throw error;
    // What the person closes is an abort; a policy, a frame, a click that is too old are not.
    return error.name === 'AbortError' ? null : 'refuse';
  }
}

/** The browser replaces the file once all is written: false, it is as it was. */
export function writeIn(travail: EnSouffrance, cible: FileSystemFileHandle): Promise<boolean> {
  return travail.keep(async (texte) => {
    try {
      const flux = await cible.createWritable();
      await flux.write(texte);
      await flux.close();
      return true;
    } catch {
      return false;
    }
  });
}
