import { describe, expect, test } from 'vitest';
import { parseArguments } from './arguments.ts';
import { Misuse } from './options.ts';

describe('arguments', () => {
  test('none but files', () => {
    expect(parseArguments(['a.json', 'b.json'])).toEqual({
      formulaire: null,
      type: null,
      numeroAns: null,
      tauxTva: null,
      maintenant: null,
      retour: null,
      modeles: [],
      zips: [],
      registres: [],
      inspecter: false,
      corriger: false,
      format: 'json',
      seuil: null,
      config: null,
      regles: null,
      surveiller: false,
      fichiers: ['a.json', 'b.json'],
    });
  });

  test('all of them, in any order', () => {
    const args = ['a.json', '--tva', '8,5', '--retour=r', '--formulaire', 'img-db-va2.solde'];
    expect(parseArguments([...args, '--maintenant', '2026-03-23T10:00:30'])).toEqual({
      formulaire: 'img-db-va2.solde',
      type: null,
      numeroAns: null,
      tauxTva: '8.5',
      maintenant: '2026-03-23T10:00',
      retour: 'r',
      modeles: [],
      zips: [],
      registres: [],
      inspecter: false,
      corriger: false,
      format: 'json',
      seuil: null,
      config: null,
      regles: null,
      surveiller: false,
      fichiers: ['a.json'],
    });
  });

  test('what would be chosen on the screen', () => {
    expect(
      parseArguments(['--type', 'solde', '--numero-ans', 'CVA2DBX012', 'a.json']),
    ).toMatchObject({ type: 'solde', numeroAns: 'CVA2DBX012' });
    expect(() => parseArguments(['--type', 'Solde', 'a.json'])).toThrow(Misuse);
  });

  test('several zips', () => {
    expect(parseArguments(['--zip', 'a.zip', '--zip', 'b.zip', 'c.json']).zips).toEqual([
      'a.zip',
      'b.zip',
    ]);
  });

  test('the zips that a shell finds for one --zip', () => {
    const { zips, fichiers } = parseArguments(['--zip', 'p/a.zip', 'p/B.ZIP', 'p/c.zip', 'd.json']);
    expect({ zips, fichiers }).toEqual({
      zips: ['p/a.zip', 'p/B.ZIP', 'p/c.zip'],
      fichiers: ['d.json'],
    });
    expect(parseArguments(['a.zip']).fichiers).toEqual(['a.zip']);
    expect(() => parseArguments(['--zip', 'a.zip', 'b.zip'])).toThrow(/il manque le JSON/);
  });

  test('several registers', () => {
    const { registres } = parseArguments(['--registre', 'a.json', '--registre=b.zip', 'c.json']);
    expect(registres).toEqual(['a.json', 'b.zip']);
  });

  test('several modèles', () => {
    const { modeles } = parseArguments(['--modele', 'a.json', '--modele=b.json', 'c.json']);
    expect(modeles).toEqual(['a.json', 'b.json']);
  });

  test('zips alone', () => {
    const { inspecter, fichiers } = parseArguments(['--inspecter', 'a.zip', 'b.zip']);
    expect({ inspecter, fichiers }).toEqual({ inspecter: true, fichiers: ['a.zip', 'b.zip'] });
  });

  test('a day alone is its midnight', () => {
    expect(parseArguments(['--maintenant', '2026-03-23', 'a']).maintenant).toBe('2026-03-23T00:00');
  });

  test.each([
    [[]],
    [['--tva', '19', 'a']],
    [['--formulaire', 'inconnu', 'a']],
    [['--maintenant', '2026-02-30T10:00', 'a']],
    [['--maintenant', 'demain', 'a']],
    [['--inconnu', 'a']],
    [['a', '--retour']],
    [['--inspecter']],
    [['--surveiller', '-']],
    [['--surveiller', '--corriger', 'a']],
    [['--surveiller', '--format', 'sarif', 'a']],
    [['--inspecter', '--tva', '20', 'a.zip']],
  ])('%j is a misuse', (args) => {
    expect(() => parseArguments(args)).toThrow(Misuse);
  });
});
