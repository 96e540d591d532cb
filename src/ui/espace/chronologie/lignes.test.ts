import { describe, expect, it } from 'vitest';
import {
  desAvances,
  importAvances,
  poseAvance,
  SIRET,
  unImport,
  unPortail,
} from '#test-support/portail.ts';
import type { TypeCommande } from '#domain/portail/commandes.ts';
import { filterActes, findCachee, groupActes, type Acte } from './lignes.ts';

/** The last one first. */
function unActe(sequence: number, commande: TypeCommande, misDeCote = false): Acte {
  const maintenant = '2026-01-05T10:00';
  return {
    enregistrement: { sequence, maintenant, commande, evenements: [] },
    misDeCote,
    sirets: new Set(),
  };
}

const P = 'payerDemande';
const I = 'instruireDemande';

describe('groupActes', () => {
  // Acts → the size of each line.
  it.each<[string, readonly Acte[], readonly number[]]>([
    ['laisse seuls deux actes', [unActe(2, P), unActe(1, P)], [1, 1]],
    ['replie trois actes', [unActe(3, P), unActe(2, P), unActe(1, P)], [3]],
    ['sépare deux genres', [unActe(4, I), unActe(3, P), unActe(2, P), unActe(1, P)], [1, 3]],
    ['sépare ce qui ne se suit pas', [unActe(5, P), unActe(3, P), unActe(2, P)], [1, 1, 1]],
    [
      'sépare ce qui est mis de côté',
      [unActe(6, P, true), unActe(5, P, true), unActe(4, P, true), unActe(3, P)],
      [3, 1],
    ],
    ['ne dit rien de rien', [], []],
  ])('%s', (_, actes, tailles) => {
    const lignes = groupActes(actes);
    expect(lignes.map(({ groupe }) => groupe?.length ?? 1)).toEqual(tailles);
    expect(lignes.flatMap(({ acte, groupe }) => groupe ?? [acte])).toEqual(actes);
  });
});

it.each([
  ['le premier d’une suite', 1, 1],
  ['au milieu d’une suite', 2, 2],
  ['le dernier, qui se montre', 3, null],
  ['ailleurs', 9, null],
])('le moment affiché se dit quand la ligne repliée ne le montre pas : %s', (_, ou, attendu) => {
  const [ligne] = groupActes([unActe(3, P), unActe(2, P), unActe(1, P)]);
  expect(ligne && findCachee(ligne, ou)).toBe(attendu);
});

describe('filterActes', () => {
  const portail = unPortail();
  poseAvance(portail, 'FINIMG000001');
  importAvances(portail, 5);
  portail.play(unImport(portail, desAvances(1)));
  portail.play({ type: 'poserRepere', nom: 'Avant le solde' });
  const actes = portail.journal.map((enregistrement) => ({
    enregistrement,
    misDeCote: false,
    sirets: new Set(enregistrement.commande === 'poserRepere' ? [] : [SIRET]),
  }));

  it.each<[string, Parameters<typeof filterActes>[1], readonly TypeCommande[]]>([
    ['un genre', { texte: '', commande: 'poserRepere', siret: '' }, ['poserRepere']],
    ['un dossier', { texte: 'finimg000001', commande: '', siret: '' }, ['poserAvance']],
    [
      'un dossier que les mots taisent',
      { texte: 'FINMDV013005', commande: '', siret: '' },
      ['importerDemandes'],
    ],
    ['un nom, sans accent', { texte: 'repere pose', commande: '', siret: '' }, ['poserRepere']],
    ['un autre fournisseur', { texte: '', commande: '', siret: '1' }, []],
    [
      'le fournisseur, sans ce qui est à tous',
      { texte: 'avance', commande: '', siret: SIRET },
      ['poserAvance'],
    ],
    ['les deux ensemble', { texte: 'FINIMG000001', commande: 'poserRepere', siret: '' }, []],
  ])('trouve %s', (_, criteres, commandes) => {
    expect(filterActes(actes, criteres).map(({ enregistrement: e }) => e.commande)).toEqual(
      commandes,
    );
  });
});
