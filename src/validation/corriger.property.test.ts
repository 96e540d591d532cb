import fc from 'fast-check';
import { isBloc } from '#domain/projection/guards.ts';
import { describe, expect, it } from 'vitest';
import { isAbsenceEcrite } from '#domain/absence.ts';
import { applyEdits } from '#domain/corrections/edits.ts';
import { FORMULAIRES_PUBLIES } from '#domain/formulaires.ts';
import type { Finding, Report } from '#domain/report.ts';
import { isHiddenBy } from '#test-support/caches.ts';
import { corrigerText } from '#test-support/corriger-text.ts';
import { ECRITS, EMBALLAGES, twoDemandes, writeOtherwise } from '#test-support/ecritures.ts';
import { mutationsOf } from '#test-support/mutations.ts';
import { simulateText } from '#test-support/simulate-text.ts';

/** What people and editors do to a text, at one of the places where it can be. */
const GLISSEMENTS: readonly (readonly [de: RegExp, vers: string])[] = [
  [/,\n/g, '\n'],
  [/,\n/g, ',,\n'],
  [/,\n/g, ';\n'],
  [/\btrue\b/g, 'vrai'],
  [/\bfalse\b/g, 'False'],
  [/\bnull\b/g, 'None'],
  [/(\d)\.(\d)/g, '$1,$2'],
  [/"([^"\n]*)"/g, '“$1”'],
  [/"([^"\n]*)"/g, "'$1'"],
  [/"([\w]*)":/g, '$1:'],
  [/"([\w]*)":/g, '"$1":\u00a0'],
  [/"([\w]*)": /g, '"$1" '],
  [/: "([^"\n]*)"/g, ': $1'],
  [/: "([^"\n]*)"/g, ': "$1'],
  [/: "([^"\n]*)"/g, ': "$1 "mieux" dit"'],
  [/\n( *)\}/g, ',\n$1}'],
  [/[}\]],?\n/g, '\n'],
  [/\n/g, ' // à revoir\n'],
];

const UN_GLISSEMENT = fc.tuple(fc.constantFrom(...GLISSEMENTS), fc.nat());

function slip(
  texte: string,
  [[de, vers], rang]: readonly [readonly [RegExp, string], number],
): string {
  const places = [...texte.matchAll(de)];
  const place = places[rang % Math.max(places.length, 1)];
  if (!place) return texte;
  const apres = place[0].replace(new RegExp(de.source), vers);
  return texte.slice(0, place.index) + apres + texte.slice(place.index + place[0].length);
}

/** The values that say something: neither null, nor a blank, nor « None », nor « [] ». */
function countValeurs(valeur: unknown): number {
  if (typeof valeur === 'string') {
    const dedans = parse(valeur);
    // A block that was written as a text, once or twice, holds what it holds.
    if (typeof dedans === 'string' || isBloc(dedans)) return countValeurs(dedans);
    return isAbsenceEcrite(valeur) || /^[\s[\]{}-]*$/.test(valeur) ? 0 : 1;
  }
  if (typeof valeur !== 'object' || isDateEnMorceaux(valeur)) return 1;
  return valeur === null
    ? 0
    : Object.values(valeur).reduce((total: number, each) => total + countValeurs(each), 0);
}

/** Jackson's `[2026, 2, 15]`. */
function isDateEnMorceaux(valeur: unknown): boolean {
  return (
    Array.isArray(valeur) && valeur.length === 3 && valeur.every((each) => typeof each === 'number')
  );
}

function parse(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

/** What is new, by rule and place: a misspelt tag counts as it should be written, a mistake of syntax without its place. */
function nouveauxDe(avant: Report, apres: Report): readonly Finding[] {
  const restent = avant.constats.map(keyOf);
  return apres.constats.filter((constat) => {
    const rang = restent.indexOf(keyOf(constat));
    if (rang >= 0) restent.splice(rang, 1);
    return rang < 0;
  });
}

function keyOf({ controle, phase, chemin, cheminJuste }: Finding): string {
  return phase === 'lecture' ? controle : `${controle} ${cheminJuste ?? chemin}`;
}

/** The source text of each demande, as these files indent them. */
function lignesDe(texte: string): readonly string[] {
  return texte.split(/^ {4}\{$/m).slice(1);
}

async function expectSafe(texte: string): Promise<number> {
  const avant = await simulateText(texte);
  const { texte: corrige, faits, report } = await corrigerText(texte);
  expect(applyEdits(texte, faits)).toBe(corrige);
  expect(report.texte).toBe(corrige);
  expect(report.constats).toEqual((await simulateText(corrige)).constats);
  if (faits.length === 0) return 0;
  const contexte = `${texte}\n→\n${corrige}`;
  const vus = avant.lignes.length > 0 && avant.formulaire.id !== null;
  const corriges = faits.flatMap(({ constats }) => constats);
  const nouveaux = nouveauxDe(avant, report).filter(
    ({ phase, numLigne, chemin, cheminJuste }) =>
      phase === 'lecture' ||
      (vus &&
        !corriges.some((constat) => isHiddenBy(constat, cheminJuste ?? chemin)) &&
        (avant.nonExaminees.length === 0 ||
          (phase === 'format' && numLigne !== null && !avant.nonExaminees.includes(numLigne)))),
  );
  expect(nouveaux.map(keyOf), contexte).toEqual([]);
  const [lu, ecrit] = [parse(texte), parse(corrige)];
  if (lu !== undefined)
    expect(countValeurs(ecrit), contexte).toBeGreaterThanOrEqual(countValeurs(lu));
  const debuts = [...texte.matchAll(/^ {4}\{$/gm)].map(({ index }) => index);
  const apres = lignesDe(corrige);
  lignesDe(texte).forEach((ligne, rang) => {
    const debut = debuts[rang] ?? 0;
    const touchee = faits.some(
      (fait) => fait.debut < debut + ligne.length + 6 && fait.fin >= debut,
    );
    if (!touchee) expect(apres[rang]).toBe(ligne);
  });
  return faits.length;
}

describe('appliquer toutes les corrections sûres', () => {
  it('ne retire aucune valeur, ne touche à aucune autre demande, n’ajoute aucun constat', async () => {
    let faits = 0;
    await fc.assert(
      fc.asyncProperty(
        fc
          .constantFrom(...FORMULAIRES_PUBLIES)
          .chain((id) => fc.oneof(fc.constant(id).map(twoDemandes), mutationsOf(twoDemandes(id)))),
        fc.nat(),
        fc.nat(),
        fc.oneof(fc.constantFrom(...ECRITS), fc.nat(EMBALLAGES.length - 1)),
        async (document, bloc, balise, ecrit) => {
          faits += await expectSafe(writeOtherwise(document, { bloc, balise, ecrit }));
        },
      ),
      { numRuns: 1200 },
    );
    expect(faits).toBeGreaterThan(30);
  });

  it('pas plus quand le texte est mal écrit', async () => {
    let faits = 0;
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...FORMULAIRES_PUBLIES),
        fc.array(UN_GLISSEMENT, { minLength: 1, maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        fc.constantFrom(...ECRITS),
        async (formulaire, glissements, bloc, balise, ecrit) => {
          const sain = writeOtherwise(twoDemandes(formulaire), { bloc, balise, ecrit });
          faits += await expectSafe(glissements.reduce(slip, sain));
        },
      ),
      { numRuns: 120 },
    );
    expect(faits).toBeGreaterThan(30);
  });
});
