import { readNumLigne } from '#domain/lignes.ts';
import { defineControl, type Signal } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV } from '../support/citations.ts';

/** Speaks once per break of the sequence, so that one line left out is one warning. */
export const numLigneSuite = defineControl({
  id: 'num-ligne-suite',
  titre: 'Les lignes sont numérotées 1, 2, 3…',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'avertissement',
  presume:
    'Les fichiers publics numérotent leurs lignes à partir de 1 ; aucun texte ne dit que le portail l’exige.',
  sources: [EXEMPLES_IMAGERIE, EXEMPLES_MDV, { source: 'script-editeur' }],
  niveau: 'fichier',
  message: 'Le champ numLigne devrait valoir {attendu} : il vaut {valeur}.',
  explication:
    'Numérotez les lignes de chaque fichier dans l’ordre, à partir de 1, sans trou ni doublon : le portail désigne chaque erreur par ce numéro. Toute la suite après celle-ci est peut-être décalée.',
  check: ({ demandes }) => {
    const signaux: Signal[] = [];
    let decalage = 1;
    for (const { index, ligne } of demandes) {
      const valeur = readNumLigne(ligne);
      if (valeur === null || valeur === index + decalage) continue;
      const chemin = `/lignesImport/${index}/numLigne`;
      signaux.push({ chemin, args: { attendu: index + decalage, valeur } });
      decalage = valeur - index;
    }
    return signaux;
  },
});
