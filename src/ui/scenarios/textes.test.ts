import { expect, it } from 'vitest';
import { A_MODIFIER } from '#domain/portail/scenarios/echeances.ts';
import { playScenario } from '#domain/portail/scenarios/jouer.ts';
import { dossiersRacontes } from '#domain/portail/scenarios/racontes.ts';
import { jeuOf } from '#domain/portail/scenarios/scenarios.ts';
import { wordEnregistrement } from './textes.ts';

it('« Ce qui a changé » dit d’abord le dossier que l’histoire raconte, parmi tous ceux que dix jours touchent', () => {
  const { pas } = playScenario(A_MODIFIER, jeuOf(A_MODIFIER));
  const constat = pas[2]?.enregistrements.find(({ commande }) => commande === 'constaterEcheances');
  if (!constat) throw new Error('Nothing fell due');
  expect(wordEnregistrement(constat, dossiersRacontes(A_MODIFIER))).toMatch(
    /^Échéances constatées – [^;]*FINIMG013594M1.*et 4 autres$/,
  );
  expect(wordEnregistrement(constat, new Set())).not.toContain('FINIMG013594');
});

it('un numéro dit dans une légende compte, avec ou sans son avenant', () => {
  const [premiere] = A_MODIFIER.etapes;
  if (!premiere) throw new Error('No step');
  const etapes = [{ ...premiere, legende: 'FINIMG013001M1 attend, et FINMDV014002 aussi.' }];
  const issue = { phrase: '', demandes: [] };
  expect([...dossiersRacontes({ ...A_MODIFIER, etapes, issue })]).toEqual([
    'FINIMG013001',
    'FINMDV014002',
  ]);
});
