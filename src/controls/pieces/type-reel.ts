import type { EntreeInspectee } from '#domain/pieces-report.ts';
import { extensionOfPiece, TYPE_PAR_EXTENSION } from '#domain/pieces.ts';
import type { TypePiece } from '#domain/zip.ts';
import { defineControl, type ContextePieces } from '../control.ts';
import { REGLES_PIECES_2026 } from '../support/citations.ts';
import { isRetenue } from '../support/pieces.ts';

const REELS: Readonly<Record<TypePiece, string>> = {
  pdf: 'est un PDF',
  png: 'est une image PNG',
  jpg: 'est une image JPEG',
  autre: 'n’est ni un PDF, ni une image PNG ou JPEG',
};

export const typeReel = defineControl({
  id: 'type-reel',
  titre: 'Le contenu d’une pièce est bien du format que son nom annonce',
  phase: 'pieces',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Les formats acceptés sont documentés, mais aucun texte ne dit si le portail regarde le contenu ou seulement l’extension ; l’instructeur, lui, devra pouvoir ouvrir le fichier.',
  sources: [{ ...REGLES_PIECES_2026, extrait: 'Les formats acceptés sont .jpg, .png, .pdf' }],
  niveau: 'entree',
  message: 'Le contenu de « {entree} » {reel}, alors que {annonce}.',
  explication:
    'Changer l’extension d’un fichier ne change pas son contenu. Ouvrez le document d’origine et enregistrez-le (ou exportez-le) {conseil}.',
  check: (piece, contexte) => {
    const { type, entree } = piece;
    if (!isRetenue(piece) || type === null || entree.taille === 0 || entree.lien) return [];
    const annonce = findLie(piece, type, contexte);
    if (annonce === null) return [];
    const { nature } = piece.examen?.contenu ?? {};
    const reel = type === 'autre' && nature ? `est ${nature}` : REELS[type];
    return [
      { args: { reel, annonce, conseil: CONSEILS[type === 'autre' ? 'refuse' : 'accepte'] } },
    ];
  },
});

/** A format that is refused is not to be announced. */
const CONSEILS = {
  refuse: 'en PDF, JPG ou PNG, sous le nom et au format annoncés',
  accepte: 'au format annoncé, ou annoncez dans le JSON le nom et le format qu’il a vraiment',
} as const;

/** What the content gives the lie to: the name it is to bear first, else the JSON. */
function findLie(
  { entree, attendus, role }: EntreeInspectee,
  type: TypePiece,
  { attendus: documents }: ContextePieces,
): string | null {
  const { document: attendu, raison } = documents[attendus[0] ?? -1] ?? {};
  // Then `piece-nom-proche` says to make the document again.
  if (raison?.type === 'format') return null;
  const nom = role === 'a-renommer' && attendu ? attendu.nomFichier : entree.nom;
  const extension = extensionOfPiece(nom);
  const parNom = TYPE_PAR_EXTENSION[extension];
  if (parNom !== undefined && parNom !== type) return `son nom finit par ${extension}`;
  if (type === 'autre') return 'seuls ces formats sont acceptés';
  const format = attendu?.formatFichier.toLowerCase().replace(/^\./, '').replace('jpeg', 'jpg');
  const parFormat = TYPE_PAR_EXTENSION[`.${format}`];
  if (!attendu || parFormat === undefined || parFormat === type) return null;
  return `le JSON annonce le format ${attendu.formatFichier}`;
}
