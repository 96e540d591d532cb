import { describe, expect, it } from 'vitest';
import type { PieceFinding } from '#domain/pieces-report.ts';
import type { Severite } from '#domain/report.ts';
import { groupByZip } from './constats.ts';

function unConstat(libelle: string, severite: Severite, zip: number | null): PieceFinding {
  return {
    controle: 'piece-3-mo',
    severite,
    voix: 'simulateur',
    libelle,
    explication: '',
    args: {},
    zip: zip === null ? null : { rang: zip, nom: 'meme-nom.zip' },
    entree: null,
    attendu: null,
    numLigne: null,
    chemin: null,
  };
}

const labels = (constats: readonly PieceFinding[] | undefined) =>
  constats?.map(({ libelle }) => libelle);

describe('les constats des zips', () => {
  it('vont au zip de leur rang, même quand deux zips ont le même nom', () => {
    const { parZip } = groupByZip([
      unConstat('a', 'bloquant', 1),
      unConstat('b', 'bloquant', 0),
      unConstat('c', 'bloquant', 1),
    ]);
    expect(labels(parZip.get(0))).toEqual(['b']);
    expect(labels(parZip.get(1))).toEqual(['a', 'c']);
  });

  it('se lisent du plus grave au moins grave, dans l’ordre du rapport à gravité égale', () => {
    const { parZip } = groupByZip([
      unConstat('info', 'information', 0),
      unConstat('grave 1', 'bloquant', 0),
      unConstat('moyen', 'avertissement', 0),
      unConstat('grave 2', 'bloquant', 0),
    ]);
    expect(labels(parZip.get(0))).toEqual(['grave 1', 'grave 2', 'moyen', 'info']);
  });

  it('restent à part quand aucun zip ne contient le document', () => {
    const { parZip, sansZip } = groupByZip([unConstat('manque', 'bloquant', null)]);
    expect(labels(sansZip)).toEqual(['manque']);
    expect(parZip.size).toBe(0);
  });
});
