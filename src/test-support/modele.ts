import type { FormulaireId } from '#domain/formulaires.ts';
import type { Modele, NoeudModele } from '#domain/modele/modele.ts';

/** A modèle de référence whose lines hold these tags, all texts and all required. */
export function unModele(formulaire: FormulaireId, noms: readonly string[] = ['numLigne']): Modele {
  const texte: NoeudModele = { type: 'texte', nul: 'refusee' };
  const balise = (nom: string, noeud: NoeudModele) => ({ nom, requise: true, noeud });
  const ligne: NoeudModele = {
    type: 'objet',
    nul: 'refusee',
    balises: noms.map((nom) => balise(nom, texte)),
  };
  return {
    formulaire,
    titre: 'Modèle d’essai',
    origines: ['modele.json'],
    importeLe: '2026-11-20T10:00',
    racine: {
      type: 'objet',
      nul: 'refusee',
      balises: [
        balise('numeroAns', texte),
        balise('siret', texte),
        balise('lignesImport', { type: 'tableau', nul: 'refusee', element: ligne }),
      ],
    },
  };
}
