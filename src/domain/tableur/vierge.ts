import { FORMULAIRES, type FormulaireId } from '../formulaires.ts';
import { BALISES_DE_RETOUR } from '../retour/balises.ts';
import { FORMATS_DE_PIECE, VALEURS_CONNUES } from '../valeurs-connues.ts';
import { champsDe, type ChampTableur } from './champs.ts';

/** A column of the blank table of a form. */
export interface ColonneVierge {
  /** Its heading, which no other bears: the French title, with the tags on the way. */
  readonly titre: string;
  /** The place that it gives, as a mapping says it. */
  readonly chemin: string;
  readonly champ: ChampTableur;
  /** All that may stand there, as the sources show it; empty: anything. */
  readonly valeurs: readonly string[];
}

const PIECES = '/piecesJustificatives';
const PAR_LE_PORTAIL = [
  '/impId',
  ...BALISES_DE_RETOUR.map((balise) => `/lignesImport/*/${balise}`),
];

/**
 * One column for each value that a person gives: neither what the portal fills in, nor the tags of which nothing says what they hold. The pieces
 * of a demande have theirs side by side; of the other lists, a row gives one element.
 */
export function colonnesVierges(formulaire: FormulaireId): readonly ColonneVierge[] {
  return champsDe(formulaire)
    .filter(({ chemin, noeud }) => noeud.type !== 'libre' && !PAR_LE_PORTAIL.includes(chemin))
    .flatMap((champ) => placesOf(formulaire, champ));
}

function placesOf(formulaire: FormulaireId, champ: ChampTableur): readonly ColonneVierge[] {
  const valeurs = listValeurs(formulaire, champ);
  const [liste] = champ.listes;
  if (!liste?.endsWith(PIECES)) {
    return [{ champ, chemin: champ.chemin, valeurs, titre: nameChamp(champ) }];
  }
  const pieces = FORMULAIRES[formulaire].pieces.filter(({ acte }) => acte === 'depot');
  return Array.from({ length: Math.max(1, pieces.length) }, (_, rang) => {
    const chemin = `${liste}/${rang}${champ.chemin.slice(liste.length + 2)}`;
    return { champ, chemin, valeurs, titre: `${nameChamp(champ)} ${rang + 1}` };
  });
}

/** As `entetes.ts` reads it again. */
function nameChamp({ titre, balise }: ChampTableur): string {
  return `${titre} (${balise})`;
}

/** How a person writes yes and no in a table. */
const BOOLEENS = ['oui', 'non'];

function listValeurs(formulaire: FormulaireId, { chemin, noeud }: ChampTableur): readonly string[] {
  if (noeud.valeurs) return noeud.valeurs;
  if (noeud.type === 'booleen') return BOOLEENS;
  const balise = chemin.split('/').at(-1) ?? '';
  if (balise === 'formatFichier') return FORMATS_DE_PIECE;
  if (balise === 'typeFichier') {
    return FORMULAIRES[formulaire].pieces.flatMap(({ acte, typeFichier }) =>
      acte === 'depot' && typeFichier !== null ? [typeFichier] : [],
    );
  }
  return new Map<string, readonly string[]>(Object.entries(VALEURS_CONNUES)).get(balise) ?? [];
}
