import { NEVER_EMPTY } from './balises.ts';
import { adviseType } from './conseils.ts';
import { adviseObjet, adviseTableau } from './conseils/blocs.ts';
import { write, type Conseil, type Trouve } from './conseils/conseil.ts';
import { describeExpected, describeFound, spaced } from './mots.ts';
import { parentOf } from './place.ts';
import { remedy, type Erreur, type RefusValeur } from './refus.ts';

/**
 * A value of another type than its field's: which control speaks depends on what was due and on what stands there. `element`: what
 * to do with the list that holds it, when that is the change.
 */
export function explainType(
  erreur: Erreur,
  trouve: Trouve,
  { numLigne, element }: { numLigne: number | null; element: Conseil | null },
): RefusValeur {
  const { type, controle } = erreur.noeud;
  const { valeur } = erreur;
  if (type === 'objet') return explainObject(erreur, trouve, { numLigne, element });
  if (type === 'tableau') return explainArray(erreur, trouve);
  const args = {
    ...erreur.lieu,
    attendu: describeExpected(erreur.noeud),
    trouve: describeFound(valeur),
  };
  if (valeur === null && !element) return { controle: 'balise-non-nulle', args };
  if (controle && type === 'entier' && typeof valeur === 'number') return { controle, args };
  const conseil = element ?? adviseType(trouve);
  return {
    controle: 'type-attendu',
    args: { ...args, conseil: spaced(conseil.texte) },
    ...remedy(conseil, element ? parentOf(erreur.chemin) : erreur.chemin),
  };
}

function explainObject(
  erreur: Erreur,
  trouve: Trouve,
  { numLigne, element }: { numLigne: number | null; element: Conseil | null },
): RefusValeur {
  const conseil = erreur.chemin === '' ? null : (element ?? adviseObjet(trouve));
  const dit = sayObject(erreur, numLigne);
  return {
    controle: 'objet-attendu',
    args: {
      ...dit,
      conseil: conseil ? spaced(conseil.texte) : dit.conseil,
      trouve: describeFound(erreur.valeur),
    },
    ...(conseil && remedy(conseil, element ? parentOf(erreur.chemin) : erreur.chemin)),
  };
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

function explainArray({ chemin, lieu, valeur }: Erreur, trouve: Trouve): RefusValeur {
  const jamaisVide = NEVER_EMPTY.has(lieu.balise);
  if (valeur === null && !jamaisVide) {
    return { controle: 'bloc-vide-en-crochets', args: lieu, ...remedy(write('', '[]'), chemin) };
  }
  const conseil = adviseTableau(trouve, lieu.balise, jamaisVide);
  return {
    controle: 'tableau-attendu',
    args: { ...lieu, trouve: describeFound(valeur), conseil: spaced(conseil.texte) },
    ...remedy(conseil, chemin),
  };
}
