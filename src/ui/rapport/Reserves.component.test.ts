import { cleanup, render, screen } from '@testing-library/svelte';
import { afterEach, expect, it } from 'vitest';
import { unReport } from '#test-support/reports.ts';
import Reserves from './Reserves.svelte';

afterEach(cleanup);

it('dit une seule fois ce qui lèverait plusieurs réserves, après elles', () => {
  const quoiFaire = 'choisissez un fournisseur fictif';
  const reserves = [
    { controle: 'enrolement-valide', point: 'l’enrôlement', quoiFaire },
    { controle: 'structure-publiee', point: 'la structure', quoiFaire: 'donnez un modèle' },
    { controle: 'pilotes-valides', point: 'les pilotes', quoiFaire },
  ];
  render(Reserves, { report: unReport({ verdict: 'sous-reserve', reserves }) });
  expect(
    screen
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent.replaceAll(/[ \n]+/g, ' ').trim()),
  ).toEqual([
    'l’enrôlement',
    'les pilotes',
    'Pour ces 2 points : choisissez un fournisseur fictif',
    'la structure : donnez un modèle',
  ]);
});
