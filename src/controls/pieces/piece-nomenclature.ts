import { baseName, looksLikeNomenclature } from '#domain/pieces.ts';
import { defineControl } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV, REGLES_PIECES_2026 } from '../support/citations.ts';

/** With the JSON, `nomenclature-des-pieces` says it of the names that matter. */
export const pieceNomenclature = defineControl({
  id: 'piece-nomenclature',
  titre: 'Le nom d’une pièce du zip suit la nomenclature',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'information',
  presume:
    'La règle de nommage est obligatoire, mais son texte n’est pas public : le modèle est lu sur les exemples, pour les seuls logiciels que le simulateur connaît.',
  sources: [
    {
      ...REGLES_PIECES_2026,
      extrait: 'Chaque fichier doit correspondre à la nomenclature indiquée sur la documentation',
    },
    EXEMPLES_IMAGERIE,
    EXEMPLES_MDV,
  ],
  niveau: 'entree',
  message: 'Le nom « {base} » ne suit pas la nomenclature des exemples publiés.',
  explication:
    'Les exemples sont nommés sur le modèle « IMG-DB-Va2-FACTURE-00001.pdf » : le code du logiciel, le type de la pièce, puis le numéro éditeur ou le n° ASP de la demande. Donnez aussi le JSON : le simulateur dira quel nom chaque pièce doit porter.',
  check: ({ role, entree }) =>
    role === 'sans-json' && !looksLikeNomenclature(baseName(entree.nom)) ? [{}] : [],
});
