import { formulaireOf } from '#domain/formulaires.ts';
import { avancesDuDocument, type AvanceConnue } from '#domain/solde/avances.ts';
import { listColonnes, type ColonneSolde } from '#domain/solde/colonnes.ts';
import type { DemandeASolder } from '#domain/solde/fichiers.ts';
import type { SonsId } from '#domain/sons.ts';
import { SONS } from '#domain/sons/table.ts';
import { exemple } from './exemples.ts';

/** The avances of the example of a SONS, as a return file gives them: with their n° ASP, unless said otherwise. */
export function avancesExemple(sons: SonsId, numerotees = true): readonly AvanceConnue[] {
  const formulaire = formulaireOf(sons, 'avance');
  return avancesDuDocument(exemple(formulaire), formulaire, 'avances_sortie.json').map(
    (avance, rang) => ({
      ...avance,
      numeroASP: numerotees ? `FIN${SONS[sons].couloirAsp}90000${rang + 1}` : null,
    }),
  );
}

/** What a clerk would type in a column, as French spreadsheets write it. */
function reponse({ chemin, noeud }: ColonneSolde): string {
  if (noeud.valeurs) return noeud.valeurs[0];
  if (noeud.type === 'booleen') return 'VRAI';
  if (noeud.type === 'nombre' || noeud.type === 'entier') return '1 000,01 €';
  if (noeud.controle === 'date-jj-mm-aaaa')
    return chemin.endsWith('Facture') ? '2026-02-15' : '4/2/2026';
  if (noeud.controle === 'siren-9-chiffres') return '801 493 479';
  if (noeud.controle === 'rpps-11-chiffres') return '10102454898';
  if (chemin.endsWith('coordonneesContact')) return 'support@exemple.fr';
  return chemin.endsWith('typePrestation') ? 'V2' : 'Un texte';
}

/** Every column filled in, the n° ASP aside. */
export function remplir(sons: SonsId, avances: readonly AvanceConnue[]): readonly DemandeASolder[] {
  const saisies = Object.fromEntries(
    listColonnes(sons, avances)
      .filter(({ chemin }) => chemin !== '/numeroASP')
      .map((colonne) => [colonne.chemin, reponse(colonne)]),
  );
  return avances.map((avance) => ({ avance, saisies }));
}
