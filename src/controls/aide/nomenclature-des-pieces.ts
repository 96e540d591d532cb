import type { Demande, PieceAnnoncee } from '#domain/projection/vue.ts';
import { findTypeDePiece } from '#domain/types-de-piece.ts';
import { defineControl, type Signal } from '../control.ts';
import { extensionOf } from '../support/champs.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, REGLES_PIECES_2026 } from '../support/citations.ts';
import { DES_SOURCES } from '../support/formulaires.ts';

export const nomenclatureDesPieces = defineControl({
  id: 'nomenclature-des-pieces',
  titre: 'Le nom de la pièce suit la nomenclature',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'La règle de nommage est obligatoire, mais son texte n’est pas public : le modèle est lu sur les exemples. L’exemple officiel de solde RIS s’en écarte.',
  sources: [
    {
      ...REGLES_PIECES_2026,
      extrait: 'Chaque fichier doit correspondre à la nomenclature indiquée sur la documentation',
    },
    EXEMPLES_IMAGERIE,
    EXEMPLES_MDV,
  ],
  concerne: DES_SOURCES,
  niveau: 'demande',
  message: 'Le nom « {valeur} » ne suit pas la nomenclature des exemples publiés.',
  explication:
    'Nommez la pièce sur le modèle « {modele} » : le code du logiciel, le type de la pièce, puis le numéro éditeur ou le n° ASP de la demande. Renommez de même le fichier à mettre dans le zip.',
  check: (demande, { sons }) => {
    const signaux: Signal[] = [];
    for (const piece of demande.pieces) {
      const abrege = findTypeDePiece(piece.typeFichier)?.abrege ?? null;
      if (abrege === null) continue;
      const debut = `${sons.id}-${abrege}-`;
      if (follows(piece, debut, demande)) continue;
      const modele = `${debut}${readNumero(demande)}.pdf`;
      signaux.push({
        chemin: `${piece.chemin}/nomFichier`,
        args: { valeur: piece.nomFichier, modele },
      });
    }
    return signaux;
  },
});

/** The suffix must be a number of the demande when it is known; a solde does not carry the numéro éditeur. */
function follows(piece: PieceAnnoncee, debut: string, demande: Demande): boolean {
  const extension = extensionOf(piece.nomFichier);
  if (extension === '' || !piece.nomFichier.startsWith(debut)) return false;
  const suffixe = piece.nomFichier.slice(debut.length, -extension.length);
  if (suffixe === '' || suffixe === demande.numeroASP?.valeur) return suffixe !== '';
  if (demande.numeroEditeur !== null) return suffixe === demande.numeroEditeur.valeur;
  return !/^FIN[A-Z]{3}\d{6}/.test(suffixe);
}

function readNumero({ numeroASP, numeroEditeur }: Demande): string {
  return numeroEditeur?.valeur ?? numeroASP?.valeur ?? '00001';
}
