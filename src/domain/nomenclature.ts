import type { SonsId } from './sons.ts';
import { findTypeDePiece } from './types-de-piece.ts';

/**
 * The name of a piece on the pattern of the published examples: the code of the software, the kind, then the numéro éditeur
 * (`IMG-DB-Va2-FACTURE-00001.pdf`) or the n° ASP (`IMG-DB-Va2-FACTURE-FINIMG013608.pdf`, pop-in « Documents attendus »). A type that a
 * screen prints with the n° ASP is named as it prints it: `MSS_GUIDE_PDF_API_FINMSS009266`. Presumed: the rule itself is not public.
 * `extension`: without its dot.
 */
export function nomDePiece(
  sons: SonsId,
  typeFichier: string,
  numero: string,
  extension: string,
): string {
  const type = findTypeDePiece(typeFichier);
  if (type?.numerote) return `${typeFichier}_${numero}.${extension}`;
  return `${sons}-${type?.abrege ?? typeFichier}-${numero}.${extension}`;
}
