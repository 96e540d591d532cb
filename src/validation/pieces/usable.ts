import type { RaisonInutilisable } from '#domain/pieces-report.ts';
import { extensionOfPiece, misfits, MO_BINAIRE, PIECE_MAX_MO } from '#domain/pieces.ts';
import type { EntreeZip, ExamenEntree, TypePiece } from '#domain/zip.ts';

interface Entree {
  readonly entree: EntreeZip;
  readonly examen: ExamenEntree | null;
  readonly type: TypePiece | null;
}

/** Why this entry cannot serve, null as long as nothing says so: the full reading may still come. */
export function wrongOf({ entree, examen, type }: Entree): RaisonInutilisable | null {
  if (entree.chiffree) return { type: 'integrite', integrite: 'chiffree' };
  if (entree.methode !== 0 && entree.methode !== 8) {
    return { type: 'integrite', integrite: 'methode' };
  }
  if (examen && examen.integrite !== 'ok') {
    return { type: 'integrite', integrite: examen.integrite };
  }
  if (entree.lien) return { type: 'lien' };
  if (entree.taille === 0) return { type: 'vide' };
  if (entree.taille > PIECE_MAX_MO * MO_BINAIRE) return { type: 'taille' };
  if (type !== 'autre') return null;
  return { type: 'contenu', nature: examen?.contenu?.nature ?? null };
}

/**
 * An entry with the right name but another extension is a matter of name only (`.jpeg`, `.pdf.pdf`, none) when its
 * content may be what the name wants; otherwise the document itself must be made again.
 */
export function wrongFormat(
  { entree, type }: Entree,
  nomFichier: string,
): RaisonInutilisable | null {
  return misfits(entree.nom, type, nomFichier)
    ? { type: 'format', extension: extensionOfPiece(entree.nom) }
    : null;
}
