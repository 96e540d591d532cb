import { CONFORME, defineControl, type Signal } from '../control.ts';
import { REGLES_PIECES_2026 } from '../support/citations.ts';
import { areDistinct } from '../support/doublons.ts';

export const nomDePieceUnique = defineControl({
  id: 'nom-de-piece-unique',
  titre: 'Un nom de fichier désigne une seule pièce',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Le portail rapproche les fichiers du zip et le JSON par leur nom, et un zip ne peut guère contenir deux fichiers du même nom ; mais rien ne dit qu’il le contrôle.',
  sources: [
    {
      ...REGLES_PIECES_2026,
      extrait: 'Le nom de la pièce jointe doit être contenu dans le fichier JSON',
    },
  ],
  niveau: 'fichier',
  message: 'Le nom « {valeur} » est déjà celui d’une autre pièce (demande {autreLigne}).',
  explication:
    'Donnez à chaque pièce son propre nom, avec le numéro éditeur ou le n° ASP de sa demande, et renommez de même les fichiers du zip.',
  check: ({ demandes }) => {
    const distincts = areDistinct(demandes, ({ pieces }, add) => {
      for (const { nomFichier } of pieces) add(nomFichier.toLowerCase());
    });
    if (distincts) return CONFORME;
    const premiers = new Map<string, number>();
    const signaux: Signal[] = [];
    for (const { index, numLigne, pieces } of demandes) {
      for (const { chemin, nomFichier } of pieces) {
        const cle = nomFichier.toLowerCase();
        const autreLigne = premiers.get(cle);
        if (autreLigne === undefined) premiers.set(cle, numLigne);
        else {
          signaux.push({
            chemin: `/lignesImport/${index}${chemin}/nomFichier`,
            args: { valeur: nomFichier, autreLigne },
          });
        }
      }
    }
    return signaux;
  },
});
