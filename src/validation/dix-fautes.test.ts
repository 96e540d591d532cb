import { expect, it } from 'vitest';
import { corrigerText } from '#test-support/corriger-text.ts';
import { texteDixFautes } from '#test-support/dix-fautes.ts';
import { simulateText } from '#test-support/simulate-text.ts';

/** A first file as vendors write it: what is mended without them, and what only they know. */
it('les dix fautes d’un premier fichier : six sûres, deux à regarder, quatre à une personne', async () => {
  const texte = texteDixFautes();
  expect((await simulateText(texte)).verdict).toBe('illisible');
  const { faits, laissees, report } = await corrigerText(texte);

  expect(faits.map(({ avant, texte: apres }) => `${avant} → ${apres}`)).toEqual([
    '"922\u00a0193\u00a0008\u00a000013" → "92219300800013"',
    '"rpps" → "RPPS"',
    'vrai → true',
    '1000,5 → 1000.5',
    '"2026-02-12" → "12/02/2026"',
    '“FINIMG900010” → "FINIMG900010"',
  ]);

  // Nobody said that the missing list is empty, and the form of the block of the other is only presumed: they are shown, then written.
  expect(laissees.map(({ constat, raison }) => [constat.correction?.texte, raison])).toEqual([
    ['"Etablissements": [],\n        ', 'a-voir'],
    ['["690000716", "690000724"]', 'a-voir'],
  ]);

  const restent = report.constats.filter(
    ({ severite, correction }) => severite === 'bloquant' && correction === null,
  );
  expect(restent.map(({ controle, numLigne }) => [numLigne, controle])).toEqual([
    // An AM has no key: the figure that lacks may be another one.
    [6, 'am-9-chiffres'],
    // The document itself.
    [8, 'pieces-obligatoires'],
    // Of this demande or of the fifth.
    [9, 'numero-asp-unique'],
    // The amount of the invoice, to the cent.
    [10, 'montant-deux-decimales'],
  ]);
});
