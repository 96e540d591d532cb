import { expect, it } from 'vitest';
import { makeActes } from '#domain/portail/scenarios/montage.ts';
import { listEcrans } from './ecrans.ts';

const instruite = makeActes('', [{ type: 'prendreEnCharge', numeroASP: 'FINIMG013817' }]);

it('offre les écrans du dossier d’une étape, chaque côté du guichet d’un seul tenant', () => {
  const offerts = listEcrans(instruite);
  const groupes = offerts.map(({ groupe }) => groupe);
  expect(groupes.filter((groupe, rang) => groupe !== groupes[rang - 1])).toEqual([
    'Espace fournisseur',
    'Poste ASP',
  ]);
  expect(new Set(offerts.map(({ valeur }) => valeur)).size).toBe(offerts.length);
  expect(offerts.filter(({ nom }) => nom.includes('FINIMG013817'))).toHaveLength(2);
});

it('garde l’écran choisi, même s’il est d’un autre dossier', () => {
  const ecran = '#/poste/demandes/FINIMG000001';
  const offerts = listEcrans({ ...instruite, ecran });
  expect(offerts.some(({ valeur }) => valeur === ecran)).toBe(true);
});
