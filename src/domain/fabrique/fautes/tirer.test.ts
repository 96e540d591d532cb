import { CATALOGUE } from '#controls/catalogue.ts';
import { describe, expect, it } from 'vitest';
import { writeGraine } from '../graine.ts';
import { GRAINE, unSain } from '#test-support/fichier-sain.ts';
import { injecter } from './injecter.ts';
import { FORMULAIRES_PUBLIES } from '../../formulaires.ts';
import { FAUTES } from './liste.ts';
import { listPossibles, tirer } from './tirer.ts';

describe('où va une faute', () => {
  const forme = unSain('img-ris-va2.solde', 3);

  it('une demande choisie la reçoit, et une seule ; ce qui n’a pas de place est rendu', () => {
    const voulues = [
      { controle: 'date-existe', demande: null },
      { controle: 'montant-positif', demande: 1 },
      { controle: 'cle-finess', demande: 1 },
      { controle: 'inconnue', demande: null },
      { controle: 'cle-siret', demande: null },
      { controle: 'montant-non-nul', demande: 7 },
    ];
    const { poses, ecartees } = injecter(forme, voulues, GRAINE);
    expect(poses.map(({ controle, demande }) => [controle, demande])).toEqual([
      ['cle-siret', null],
      ['montant-positif', 1],
      ['date-existe', 2],
    ]);
    expect(ecartees.map(({ controle }) => controle)).toEqual([
      'cle-finess',
      'montant-non-nul',
      'inconnue',
    ]);
  });

  it('ce qui se compare laisse saine la demande de la comparaison', () => {
    const voulues = ['numero-asp-unique', 'montant-positif', 'date-existe'];
    const { poses, ecartees } = injecter(
      forme,
      voulues.map((controle) => ({ controle, demande: null })),
      GRAINE,
    );
    expect(poses).toHaveLength(2);
    expect(ecartees).toHaveLength(1);
    expect(poses.some(({ demande }) => demande === 0)).toBe(false);
  });

  it('un fichier écrit autrement ne bouge qu’à la place de la faute', () => {
    const serre = JSON.stringify(JSON.parse(forme.json));
    const { json, poses } = injecter(
      { ...forme, json: serre },
      [{ controle: 'cle-finess', demande: null }],
      GRAINE,
    );
    expect(json.length).toBe(serre.length);
    expect([...json].filter((signe, rang) => signe !== serre[rang])).toHaveLength(1);
    expect(poses).toMatchObject([{ ligne: 1 }]);
  });
});

describe('un tirage', () => {
  const forme = unSain('img-ris-va2.solde', 30);
  const documentes = new Set<string>(
    CATALOGUE.filter(({ presume }) => presume === undefined).map(({ id }) => id),
  );
  const tirage = { nombre: 10, theme: null, difficulteMax: 3, documentes } as const;

  it('est le même de la même graine, et ses fautes vont où il le dit', () => {
    const tirees = tirer(forme, tirage, GRAINE);
    expect(tirer(forme, tirage, GRAINE)).toEqual(tirees);
    expect(tirer(forme, tirage, writeGraine(7))).not.toEqual(tirees);
    const { poses, ecartees } = injecter(forme, tirees, GRAINE);
    expect(ecartees).toEqual([]);
    const places = poses.map(({ controle, demande }) => ({ controle, demande }));
    expect(places).toEqual(expect.arrayContaining([...tirees]));
  });

  it('commence par ce qu’une source documente, dans le thème et la difficulté voulus', () => {
    expect(tirer(forme, tirage, GRAINE).every(({ controle }) => documentes.has(controle))).toBe(
      true,
    );
    const faciles = tirer(
      forme,
      { ...tirage, nombre: 50, theme: 'identifiants', difficulteMax: 1 },
      GRAINE,
    );
    expect(new Set(faciles.map(({ controle }) => controle))).toEqual(
      new Set([
        'rpps-11-chiffres',
        'finess-9-caracteres',
        'siren-9-chiffres',
        'am-9-chiffres',
        'numero-ans-9-ou-10-caracteres',
      ]),
    );
  });
});

it('chaque faute a une place dans un fichier fabriqué, sauf celle des accents, qu’aucun nom fabriqué n’a', () => {
  const formes = [...FORMULAIRES_PUBLIES, 'ms1-dui-va1.avance', 'sas-sas-va1.solde'] as const;
  const possibles = formes.flatMap((formulaire) =>
    (['TTC', 'HT'] as const).flatMap((regime) =>
      listPossibles(unSain(formulaire, 6, regime), GRAINE).map(({ controle }) => controle),
    ),
  );
  const sans = FAUTES.filter(({ controle }) => !possibles.includes(controle));
  expect(sans.map(({ controle }) => controle)).toEqual(['piece-ecriture-du-nom']);
});
