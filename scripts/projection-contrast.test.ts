import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const styles = readFileSync(
  new URL('../src/ui/projection/projection.css', import.meta.url),
  'utf8',
);

/** WCAG 2.2, 1.4.6: the ratio of a text to its background, level AAA. */
const AAA = 7;

const TEXTES = [
  'encre',
  'encre-douce',
  'accent',
  'accent-appui',
  'tampon',
  'bloquant',
  'avertissement',
  'information',
  'indetermine',
  'conforme',
];
const FONDS = ['papier', 'feuille', 'creux', 'accent-fond'];
const GRAVITES = ['bloquant', 'avertissement', 'information', 'indetermine', 'conforme'];

const PAIRES = [
  ...TEXTES.flatMap((texte) => FONDS.map((fond) => [texte, fond] as const)),
  ...GRAVITES.flatMap((nom) => ['encre', nom].map((texte) => [texte, `${nom}-fond`] as const)),
  ['accent-sur', 'accent'],
  ['accent-sur', 'accent-appui'],
  ['ambre-encre', 'ambre'],
] as const;

describe.each([
  ['clair', 0],
  ['sombre', 1],
] as const)('la projection, thème %s', (_theme, rang) => {
  it.each(PAIRES)('donne 7:1 à %s sur %s', (texte, fond) => {
    expect(contrast(read(texte, rang), read(fond, rang))).toBeGreaterThanOrEqual(AAA);
  });
});

function read(nom: string, rang: 0 | 1): string {
  const valeur = new RegExp(`--${nom}: ([^;]+);`).exec(styles)?.[1] ?? '';
  const couleurs = valeur.match(/#[0-9a-f]{6}/g) ?? [];
  const couleur = couleurs[rang] ?? couleurs[0];
  if (couleur === undefined) throw new Error(`No colour for --${nom}`);
  return couleur;
}

function contrast(a: string, b: string): number {
  const [sombre = 0, clair = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (clair + 0.05) / (sombre + 0.05);
}

function luminance(couleur: string): number {
  const [rouge = 0, vert = 0, bleu = 0] = [1, 3, 5].map((debut) => {
    const canal = parseInt(couleur.slice(debut, debut + 2), 16) / 255;
    return canal <= 0.04045 ? canal / 12.92 : ((canal + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * rouge + 0.7152 * vert + 0.0722 * bleu;
}
