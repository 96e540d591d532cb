import type { FormulaireId } from '#domain/formulaires.ts';
import { lignesOf } from '#domain/lignes.ts';
import { cheminOfPointeur } from '#domain/modele/chemins.ts';
import { escapeSegment } from '#domain/pointeurs.ts';
import { isBloc, type Bloc } from '#domain/projection/guards.ts';
import { baliseOf, champsDe } from '#domain/tableur/champs.ts';
import type { ColonneLiee, Correspondance } from '#domain/tableur/correspondance.ts';
import { rapprocher } from '#domain/tableur/rapprocher.ts';
import type { Tableau } from '#domain/tableur/tableau.ts';
import { titreDeColonne, TITRE_DE_CLE } from '#domain/tableur/titres.ts';
import { aplatir } from './aplatir.ts';
import { preparer } from './preparer.ts';
import { parseJson } from '#domain/parse-json.ts';

/**
 * A JSON of a form as a table that makes it again. What would not come back is found by making it again, and said. Null when the text is no
 * file of demandes.
 */
export function tabuler(texte: string, formulaire: FormulaireId): Tableau | null {
  const racine = parseJson(texte);
  const lignes = lignesOf(racine).filter(isBloc);
  if (!isBloc(racine) || lignes.length === 0) return null;
  const { demandes, genres, enRangees: longues } = aplatir(racine, lignes, formulaire);
  // A number that demandes share would gather them.
  const enRangees = longues || hasShared(lignes);
  const rangs = new Map(champsDe(formulaire).map(({ chemin }, rang) => [chemin, rang]));
  const chemins = [...new Set(demandes.flatMap(({ cellules }) => [...cellules.keys()]))].toSorted(
    (a, b) => listOf(a) - listOf(b) || elementOf(a) - elementOf(b) || rankOf(a) - rankOf(b),
  );
  const colonnes = chemins.map((chemin, rang): ColonneLiee => {
    const genre = genres.get(chemin);
    return {
      colonne: rang + (enRangees ? 1 : 0),
      titre: titreDeColonne(formulaire, chemin),
      chemin,
      ...(genre && { genre }),
    };
  });
  const titres = [...(enRangees ? [TITRE_DE_CLE] : []), ...colonnes.map(({ titre }) => titre)];
  const rangees = demandes.flatMap(({ cellules, rangees: nombre }, numero) =>
    Array.from({ length: nombre }, (_, rang) => [
      ...(enRangees ? [`${numero + 1}`] : []),
      ...chemins.map((chemin) => cellules.get(chemin)?.[rang] ?? ''),
    ]),
  );
  const correspondance: Correspondance = {
    formulaire,
    entete: 1,
    colonnes,
    cle: enRangees ? 0 : null,
    constantes: [],
  };
  const tableau = [titres, ...rangees];
  return { rangees: tableau, correspondance, pertes: findPertes(racine, tableau, formulaire) };

  function rankOf(chemin: string): number {
    return rangs.get(cheminOfPointeur(chemin)) ?? rangs.size;
  }

  /** Elements that stand side by side stay whole: they come where the first field of their list does. */
  function listOf(chemin: string): number {
    const liste = /^(.*?)\/\d+\//.exec(chemin)?.[1];
    if (liste === undefined) return rankOf(chemin);
    const premier = [...rangs.keys()].find((place) => place.startsWith(`${liste}/*/`));
    return rankOf(premier ?? chemin);
  }
}

function hasShared(lignes: readonly Bloc[]): boolean {
  return ['numeroASP', 'numeroEditeur'].some((balise) => {
    const numeros = lignes.flatMap(({ [balise]: numero }) => numero ?? []);
    return new Set(numeros).size < numeros.length;
  });
}

function elementOf(chemin: string): number {
  return Number(/\/(\d+)(?:\/|$)/.exec(chemin)?.[1] ?? 0);
}

const PERTES_DITES = 20;

/** The table is read again, by its headings as who gets it will: what differs is what it could not hold. */
function findPertes(
  racine: Bloc,
  rangees: readonly (readonly string[])[],
  formulaire: FormulaireId,
): readonly string[] {
  const feuille = {
    nom: '',
    cachee: false,
    rangees,
    largeur: rangees[0]?.length ?? 0,
    rangeesCachees: [],
    colonnesCachees: [],
    remarques: [],
  };
  const { correspondance } = rapprocher(feuille, formulaire);
  const { fichiers } = preparer({ feuille, correspondance, nom: '' });
  const relus = fichiers.map(({ texte }) => parseJson(texte));
  const lignes = relus
    .flatMap(lignesOf)
    .map((ligne, rang) => (isBloc(ligne) ? { ...ligne, numLigne: rang + 1 } : ligne));
  const relu: Bloc = { ...(isBloc(relus[0]) ? relus[0] : {}), lignesImport: lignes };
  const places = new Map<string, number>();
  compare(racine, relu, '');
  return [...places]
    .slice(0, PERTES_DITES)
    .map(([place, fois]) => sayPerte(baliseOf(place) || 'numLigne', fois));

  function compare(avant: unknown, apres: unknown, chemin: string): void {
    if (avant === apres) return;
    if (Array.isArray(avant) && Array.isArray(apres)) {
      for (let rang = 0; rang < Math.max(avant.length, apres.length); rang += 1)
        compare(avant[rang], apres[rang], `${chemin}/${rang}`);
    } else if (isBloc(avant) && isBloc(apres)) {
      for (const nom of new Set([...Object.keys(avant), ...Object.keys(apres)]))
        compare(avant[nom], apres[nom], `${chemin}/${escapeSegment(nom)}`);
    } else {
      const place = cheminOfPointeur(chemin);
      places.set(place, (places.get(place) ?? 0) + 1);
    }
  }
}

function sayPerte(balise: string, fois: number): string {
  const ou = fois === 1 ? 'à un endroit' : `à ${fois} endroits`;
  return balise === 'numLigne'
    ? `Les numéros de ligne ne se suivent pas à partir de 1 : ceux du tableau repartent de 1 (${ou}).`
    : `${balise} ne revient pas comme il était (${ou}) : un tableau n’a pas de place pour ce qui y est écrit.`;
}
