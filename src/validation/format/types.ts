import type { Noeud } from '#domain/generated/structures.ts';
import type { Erreur, RefusValeur } from './refus.ts';
import { adviseQuotes, adviseUnquoted, type Conseil } from './conseils.ts';
import { describeExpected, describeFound, spaced } from './mots.ts';

/** A value of another type than its field's: which control speaks depends on what was due and on what stands there. */
export function explainType(erreur: Erreur, numLigne: number | null): RefusValeur {
  const { type, controle } = erreur.noeud;
  const { valeur } = erreur;
  if (type === 'objet') return explainObject(erreur, numLigne);
  if (type === 'tableau') return explainArray(erreur);
  const args = {
    ...erreur.lieu,
    attendu: describeExpected(erreur.noeud),
    trouve: describeFound(valeur),
  };
  if (valeur === null) return { controle: 'balise-non-nulle', args };
  if (controle && type === 'entier' && typeof valeur === 'number') return { controle, args };
  const conseil = advise(valeur, erreur.noeud);
  return {
    controle: 'type-attendu',
    args: { ...args, conseil: spaced(conseil.texte) },
    ...replaceBy(conseil.valeur, erreur.chemin),
  };
}

function explainObject(erreur: Erreur, numLigne: number | null): RefusValeur {
  const trouve = describeFound(erreur.valeur);
  return { controle: 'objet-attendu', args: { ...sayObject(erreur, numLigne), trouve } };
}

function sayObject({ chemin, lieu }: Erreur, numLigne: number | null) {
  if (chemin === '') {
    return { sujet: 'Le fichier', conseil: ' Il doit commencer par une accolade ouvrante.' };
  }
  if (lieu.balise === '') {
    const sujet = `La ligne ${numLigne ?? ''} de lignesImport`;
    return { sujet, conseil: ' Chaque demande est un bloc de balises.' };
  }
  const rank = /\/(\d+)$/.exec(chemin)?.[1];
  const sujet = rank
    ? `L’élément ${Number(rank) + 1} de ${lieu.balise}`
    : `Le champ ${lieu.balise}`;
  return {
    sujet: `${sujet}, ${lieu.ou},`,
    conseil:
      ' Gardez le bloc et ses balises ; celles qui ne s’appliquent pas à la demande valent null, ou [] si ce sont des listes.',
  };
}

function explainArray({ chemin, lieu, valeur }: Erreur): RefusValeur {
  if (valeur === null) {
    return { controle: 'bloc-vide-en-crochets', args: lieu, ...replaceBy('[]', chemin) };
  }
  // A lone text is surely the only element; a block would lose the writing of its numbers.
  const alone = typeof valeur === 'string' && valeur !== '' ? JSON.stringify([valeur]) : undefined;
  return {
    controle: 'tableau-attendu',
    args: { ...lieu, trouve: describeFound(valeur) },
    ...replaceBy(alone, chemin),
  };
}

function advise(valeur: unknown, { type, motif }: Noeud): Conseil {
  if (
    typeof valeur === 'string' &&
    (type === 'nombre' || type === 'entier' || type === 'booleen')
  ) {
    return adviseUnquoted(type, valeur);
  }
  if (typeof valeur === 'number' && type === 'texte') return adviseQuotes(valeur, motif);
  return { texte: '' };
}

function replaceBy(texte: string | undefined, chemin: string): Pick<RefusValeur, 'remede'> {
  return texte === undefined ? {} : { remede: { type: 'valeur', chemin, texte } };
}
