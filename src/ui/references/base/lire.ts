import { findColonnes, type ColonneFiness } from '#domain/base-es.ts';
import type { RefusClasseur } from '#domain/tableur/classeur-lu.ts';
import { BASE_ES } from './textes.ts';

export type LectureBase =
  | {
      readonly ok: true;
      /** At least one, the likeliest first. */
      readonly colonnes: readonly ColonneFiness[];
      /** What is to be known of the table. French sentences. */
      readonly remarques: readonly string[];
    }
  | { readonly ok: false; readonly refus: RefusClasseur };

/** The columns of a table of any format that may hold FINESS numbers. Never throws for what the file holds. */
export async function readBaseFile(fichier: File, signal: AbortSignal): Promise<LectureBase> {
  const { lireClasseur } = await import('#worker/tableur-client.ts');
  const lu = await lireClasseur(fichier, { signal });
  if (!lu.ok) return { ok: false, refus: 'refus' in lu ? lu.refus : BASE_ES.perdue };
  const { feuilles, remarques } = lu.classeur;
  const colonnes = findColonnes(feuilles);
  if (colonnes.length === 0) return { ok: false, refus: BASE_ES.sansFiness };
  const utiles = feuilles.filter(({ nom }) => colonnes.some(({ feuille }) => feuille === nom));
  const dites = utiles.flatMap(({ nom, remarques: siennes }) =>
    utiles.length === 1 ? siennes : siennes.map((dite) => BASE_ES.deFeuille(nom, dite)),
  );
  return { ok: true, colonnes, remarques: [...new Set([...remarques, ...dites])] };
}
