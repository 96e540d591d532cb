import { describe, expect, it } from 'vitest';
import type { Fait } from '#domain/corrections/faits.ts';
import type { Finding, Report } from '#domain/report.ts';
import { unConstat, unReport } from '#test-support/reports.ts';
import { findAdded, splitLot } from './essai-corrections.ts';

const DATE = '/lignesImport/0/facture/dateEditionFacture';

const uneDate = (partiel: Partial<Finding> = {}) =>
  unConstat({ controle: 'date-jj-mm-aaaa', chemin: DATE, ...partiel });
const uneSuite = (partiel: Partial<Finding> = {}) =>
  unConstat({ controle: 'ordre-des-dates', phase: 'aide', chemin: DATE, ...partiel });

function fait(...constats: readonly Finding[]): Fait {
  return { debut: 0, fin: 0, avant: '', texte: '', constats };
}

const LIGNES: Report['lignes'] = [1, 2].map((numLigne, index) => {
  return { index, numLigne, etat: 'ok', numeroASP: null, numeroEditeur: null };
});

/** What corrections of the date bring, from what was said before to what is said after. */
function ajoute(
  avant: readonly Finding[],
  apres: readonly Finding[],
  partiel: Partial<Report> = {},
  corriges: readonly Finding[] = [uneDate()],
) {
  const report = unReport({ lignes: LIGNES, constats: avant, ...partiel });
  return findAdded(
    report,
    unReport({ lignes: LIGNES, constats: apres }),
    corriges.map((each) => fait(each)),
  );
}

describe('ce que des corrections ajoutent', () => {
  it('n’est ni ce qui était dit, ni ce qui s’en va', () => {
    expect(ajoute([uneDate(), uneSuite()], [uneSuite()])).toBeNull();
  });

  it('est ce qui n’était pas dit, ou l’est une fois de plus', () => {
    const suite = uneSuite();
    expect(ajoute([uneDate()], [suite])).toBe(suite);
    expect(ajoute([uneDate(), uneSuite()], [uneSuite(), suite])).toBe(suite);
  });

  it('n’est pas ce qui était dit sous une balise mal nommée', () => {
    const avant = uneSuite({ chemin: '/lignesImport/0/facture/date', cheminJuste: DATE });
    expect(ajoute([avant], [uneSuite()])).toBeNull();
  });

  it('n’est pas ce que personne ne pouvait voir : un texte illisible, une demande non examinée', () => {
    expect(ajoute([], [uneSuite()], { lignes: [] })).toBeNull();
    const ailleurs = uneSuite({ chemin: '/lignesImport/0/VA/dateSignatureVA' });
    expect(ajoute([], [ailleurs], { nonExaminees: [1] })).toBeNull();
    expect(ajoute([], [uneSuite()], { nonExaminees: [1] })).not.toBeNull();
  });

  it('n’est pas ce que nous conseillons d’une valeur à une place présumée', () => {
    const presumee = [uneDate({ placePresumee: true })];
    expect(ajoute([], [uneSuite()], {}, presumee)).toBeNull();
    expect(ajoute([], [uneSuite({ phase: 'technique' })], {}, presumee)).not.toBeNull();
  });

  it('est toute faute de syntaxe de plus', () => {
    const lecture = unConstat({ controle: 'balise-unique', phase: 'lecture' });
    expect(ajoute([], [lecture], { lignes: [] })).toBe(lecture);
  });
});

describe('la part d’un lot qui est à essayer d’abord', () => {
  const [un, deux, trois] = [1, 2, 3].map((numLigne) => fait(uneDate({ numLigne })));

  it('est celle des autres demandes que celle du constat', () => {
    if (!un || !deux || !trois) throw new Error('three');
    expect(splitLot([un, deux, trois], uneSuite({ numLigne: 2 }))).toEqual([[deux], [un, trois]]);
  });

  it('est la moitié des demandes, puis des corrections', () => {
    if (!un || !deux || !trois) throw new Error('three');
    expect(splitLot([un, un, deux, trois], uneSuite({ numLigne: null }))).toEqual([
      [trois],
      [un, un, deux],
    ]);
    expect(splitLot([deux, deux, deux], uneSuite({ numLigne: 2 }))).toEqual([[deux], [deux, deux]]);
  });
});
