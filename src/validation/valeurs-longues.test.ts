import { expect, it } from 'vitest';
import { anonymiser } from '#domain/anonymat/anonymiser.ts';
import { exemple, type Valeur } from '#test-support/exemples.ts';
import { simulateText } from '#test-support/simulate-text.ts';

/** What stands in the place of each value that is no block and no list. */
function fillWith(valeur: Valeur, mot: string): Valeur {
  if (Array.isArray(valeur)) return valeur.map((element) => fillWith(element, mot));
  if (valeur === null || typeof valeur !== 'object') return mot;
  return Object.fromEntries(
    Object.entries(valeur).map(([balise, dedans]) => [balise, fillWith(dedans, mot)]),
  );
}

const REGLAGES = {
  graine: 1,
  decalerDates: true,
  decalerMontants: true,
  seuils: [],
  plafond: null,
};

// Minutes, or for ever, when one sign in the middle is looked at again from each of the others.
it.each([
  ['espaces', ' '],
  ['espaces insécables', '\u00a0'],
  ['retours à la ligne', '\n'],
  ['espaces de largeur nulle', '\u200b'],
  ['zéros', '0'],
  ['points', '.'],
  ['points et espaces', ' .'],
  ['euros', ' €'],
  ['guillemets', '«'],
  ['parenthèses', '(a'],
  ['lettres', 'x'],
  ['arobases', 'x@'],
])('une valeur de dix mille %s est lue, jugée et remplacée', async (_nom, signe) => {
  for (const bord of ['a', '1']) {
    const mot = bord + signe.repeat(10_000 / signe.length) + bord;
    const texte = JSON.stringify(fillWith(exemple('img-ris-va2.solde'), mot));
    const { verdict, constats } = await simulateText(texte);
    expect(verdict).toBe('non-conforme');
    expect(constats.length).toBeGreaterThan(0);
    expect(anonymiser(texte, REGLAGES).texte).toHaveLength(texte.length);
  }
});
