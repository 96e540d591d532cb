import { NEVER_EMPTY } from './balises.ts';
import { adviseType } from './conseils.ts';
import { adviseObjet, adviseTableau } from './conseils/blocs.ts';
import { write, type Conseil, type Trouve } from './conseils/conseil.ts';
import { describeExpected, describeFound, spaced } from './mots.ts';
import { parentOf } from './place.ts';
import { remedy, type Erreur, type RefusValeur } from './refus.ts';

/** What may be asked of a value of another type than its field's. */
interface Voisinage {
  readonly numLigne: number | null;
  readonly trouve: () => Trouve;
  /** What to do with the list that holds it, when that is the change. */
  readonly element: () => Conseil | null;
}

/** A value of another type than its field's: which control speaks depends on what was due and on what stands there. */
export function explainType(erreur: Erreur, voisinage: Voisinage): RefusValeur {
  const { type, controle } = erreur.noeud;
  const { valeur } = erreur;
  if (type === 'objet') return explainObject(erreur, voisinage);
  if (type === 'tableau') return explainArray(erreur, voisinage);
  const say = () => ({
    ...erreur.lieu(),
    attendu: describeExpected(erreur.noeud),
    trouve: describeFound(valeur),
  });
  const { trouve, element } = voisinage;
  if (valeur === null && !element()) {
    return { controle: 'balise-non-nulle', dire: () => ({ args: say() }) };
  }
  if (controle && type === 'entier' && typeof valeur === 'number') {
    return { controle, dire: () => ({ args: say() }) };
  }
  return {
    controle: 'type-attendu',
    dire: () => {
      const dedans = element();
      const conseil = dedans ?? adviseType(trouve());
      return {
        args: { ...say(), conseil: spaced(conseil.texte) },
        ...remedy(conseil, dedans ? parentOf(erreur.chemin) : erreur.chemin),
      };
    },
  };
}

function explainObject(erreur: Erreur, { numLigne, trouve, element }: Voisinage): RefusValeur {
  return {
    controle: 'objet-attendu',
    dire: () => {
      const dedans = element();
      const conseil = erreur.chemin === '' ? null : (dedans ?? adviseObjet(trouve()));
      const dit = sayObject(erreur, numLigne);
      return {
        args: {
          ...dit,
          conseil: conseil ? spaced(conseil.texte) : dit.conseil,
          trouve: describeFound(erreur.valeur),
        },
        ...(conseil && remedy(conseil, dedans ? parentOf(erreur.chemin) : erreur.chemin)),
      };
    },
  };
}

function sayObject({ chemin, lieu }: Erreur, numLigne: number | null) {
  const { balise, ou } = lieu();
  if (chemin === '') {
    return { sujet: 'Le fichier', conseil: ' Il doit commencer par une accolade ouvrante.' };
  }
  if (balise === '') {
    const sujet = `La ligne ${numLigne ?? ''} de lignesImport`;
    return { sujet, conseil: ' Chaque demande est un bloc de balises.' };
  }
  const rank = /\/(\d+)$/.exec(chemin)?.[1];
  const sujet = rank ? `L’élément ${Number(rank) + 1} de ${balise}` : `Le champ ${balise}`;
  return {
    sujet: `${sujet}, ${ou},`,
    conseil:
      ' Gardez le bloc et ses balises ; celles qui ne s’appliquent pas à la demande valent null, ou [] si ce sont des listes.',
  };
}

function explainArray({ chemin, lieu, valeur }: Erreur, { trouve }: Voisinage): RefusValeur {
  const { balise } = lieu();
  const jamaisVide = NEVER_EMPTY.has(balise);
  if (valeur === null && !jamaisVide) {
    const dit = { args: lieu(), ...remedy(write('', '[]'), chemin) };
    return { controle: 'bloc-vide-en-crochets', dire: () => dit };
  }
  return {
    controle: 'tableau-attendu',
    dire: () => {
      const conseil = adviseTableau(trouve(), balise, jamaisVide);
      return {
        args: { ...lieu(), trouve: describeFound(valeur), conseil: spaced(conseil.texte) },
        ...remedy(conseil, chemin),
      };
    },
  };
}
