import { lignesOf, numerosDeLigne } from '#domain/lignes.ts';
import { labelType } from '#domain/pieces.ts';
import type { DocumentAttendu } from '#domain/pieces-report.ts';
import { isBloc, readListe } from '#domain/projection/guards.ts';

/**
 * The documents that the JSON lists, in its order, as the portal's pop-in « Documents attendus » would. `document` is
 * the parsed JSON, of any shape: what is no list, no block or has no name is passed over, for the format control
 * speaks of it.
 */
export function listAttendus(document: unknown): readonly DocumentAttendu[] {
  const lignes = lignesOf(document);
  const numeros = numerosDeLigne(lignes);
  const attendus: DocumentAttendu[] = [];
  for (const [rang, ligne] of lignes.entries()) {
    if (!isBloc(ligne)) continue;
    for (const [place, piece] of readListe(ligne, 'piecesJustificatives').entries()) {
      if (!isBloc(piece)) continue;
      const { nomFichier, typeFichier, formatFichier } = piece;
      if (typeof nomFichier !== 'string' || nomFichier === '') continue;
      const type = textOr(typeFichier, '');
      attendus.push({
        numLigne: numeros[rang] ?? rang + 1,
        chemin: `/lignesImport/${rang}/piecesJustificatives/${place}`,
        nomFichier,
        typeFichier: type,
        formatFichier: textOr(formatFichier, ''),
        libelleType: labelType(type),
      });
    }
  }
  return attendus;
}

function textOr(valeur: unknown, defaut: string): string {
  return typeof valeur === 'string' ? valeur : defaut;
}
