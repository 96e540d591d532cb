import { isBloc } from '#domain/projection/guards.ts';
import { BALISES_DE_RETOUR } from '#domain/retour/balises.ts';

/** A text of a line: its pointer from there, and the tag that holds it (for an element of a list, that of the list). */
export interface Texte {
  readonly chemin: string;
  readonly champ: string;
  readonly valeur: string;
}

type Test = (valeur: string, champ: string) => boolean;

/**
 * The texts of a line that are as the test says. A first look makes no pointer: a large file holds nearly a million texts, and
 * hardly any is looked for.
 */
export function findTextes(ligne: unknown, test: Test): readonly Texte[] {
  if (!holds(ligne, test)) return [];
  const textes: Texte[] = [];
  visit(ligne, { chemin: '', champ: '' }, (texte) => {
    if (test(texte.valeur, texte.champ)) textes.push(texte);
  });
  return textes;
}

/** The line that was last looked at, as each text after its tag: several controls look at each in turn. */
let derniere: { readonly ligne: unknown; readonly textes: readonly string[] } = {
  ligne: null,
  textes: [],
};

function holds(ligne: unknown, test: Test): boolean {
  if (derniere.ligne !== ligne) {
    const textes: string[] = [];
    addTextes(textes, ligne, '');
    derniere = { ligne, textes };
  }
  const { textes } = derniere;
  for (let at = 0; at < textes.length; at += 2) {
    if (test(textes[at + 1] ?? '', textes[at] ?? '')) return true;
  }
  return false;
}

function addTextes(textes: string[], valeur: unknown, champ: string): void {
  if (typeof valeur === 'string') {
    textes.push(champ, valeur);
  } else if (Array.isArray(valeur)) {
    for (const item of valeur) addTextes(textes, item, champ);
  } else if (isBloc(valeur)) {
    for (const nom in valeur) {
      if (!BALISES_DE_RETOUR.includes(nom)) addTextes(textes, valeur[nom], nom);
    }
  }
}

function visit(
  valeur: unknown,
  { chemin, champ }: Omit<Texte, 'valeur'>,
  add: (texte: Texte) => void,
): void {
  if (typeof valeur === 'string') {
    add({ chemin, champ, valeur });
  } else if (Array.isArray(valeur)) {
    valeur.forEach((item: unknown, rang) => {
      visit(item, { chemin: `${chemin}/${rang}`, champ }, add);
    });
  } else if (isBloc(valeur)) {
    for (const nom of Object.keys(valeur)) {
      if (BALISES_DE_RETOUR.includes(nom)) continue;
      visit(valeur[nom], { chemin: `${chemin}/${nom}`, champ: nom }, add);
    }
  }
}
