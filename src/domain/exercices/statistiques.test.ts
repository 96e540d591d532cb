import { expect, it } from 'vitest';
import { DECIDER, ENROLER } from './bibliotheque/guichet.ts';
import { writeCode } from './code.ts';
import { readCodes, summarize } from './statistiques.ts';

const CONNUS = [
  { exercice: DECIDER, clef: 'd' },
  { exercice: ENROLER, clef: null },
];

const decide = (duree: number, nom = '', clef = 'd') =>
  writeCode(DECIDER, { duree, indices: 1, essais: duree / 60 }, nom, clef);

it('chaque ligne collée a son sort, et seuls les codes vérifiés comptent', () => {
  const lignes = readCodes(
    [
      decide(600, 'Léa'),
      '',
      decide(120, 'Max'),
      decide(240, 'Zoé'),
      decide(600, 'Léa'),
      decide(60, 'Tom', 'autre'),
      decide(60, 'Ana').replace('ANA', 'EVE'),
      writeCode(ENROLER, { duree: 1, indices: 0, essais: 0 }, '', 'd'),
      '<b>bonjour</b>',
    ].join('\r\n'),
    CONNUS,
  );
  expect(lignes.map(({ etat }) => etat)).toEqual([
    'verifie',
    'verifie',
    'verifie',
    'double',
    'faux',
    'faux',
    'inconnu',
    'illisible',
  ]);
  expect(summarize(lignes)).toEqual([
    { exercice: DECIDER, durees: [120, 240, 600], mediane: 240, indices: 3, essais: 4 },
  ]);
});

it('ce qu’une liste ou une discussion met autour d’un code n’en fait pas un faux', () => {
  const lea = decide(60, 'Léa');
  const seul = decide(120);
  const colles = [`- ${lea}`, `2) ${lea}.`, `[10:02] Bob : ${lea} !`, `1. ${seul}`, `• ${seul}`];
  const lignes = readCodes(colles.join('\n'), CONNUS);
  expect(lignes.map((lue) => [lue.etat, 'code' in lue ? lue.code.pseudonyme : null])).toEqual([
    ['verifie', 'LEA'],
    ['double', 'LEA'],
    ['double', 'LEA'],
    ['verifie', ''],
    ['double', ''],
  ]);
});

it('plusieurs codes sur une ligne ont chacun leur sort', () => {
  const [lea, seul, max] = [decide(60, 'Léa'), decide(120), decide(180, 'Max')];
  for (const entre of [', ', ' ; ', '\t', ' | ', ' puis ', '\u2028']) {
    const lignes = readCodes([lea, seul, max, lea.replace('LEA', 'EVE')].join(entre), CONNUS);
    const attendus = ['verifie', entre === ' puis ' ? 'faux' : 'verifie', 'verifie', 'faux'];
    expect(lignes.map(({ etat }) => etat)).toEqual(attendus);
  }
  expect(readCodes(`${lea} `.repeat(20_000), CONNUS)).toHaveLength(500);
});

it('la médiane d’un nombre pair est au milieu des deux', () => {
  const lignes = readCodes([decide(60, 'a'), decide(180, 'b')].join('\n'), CONNUS);
  expect(summarize(lignes)[0]?.mediane).toBe(120);
});

it('rien de vérifié, rien à dire', () => {
  expect(summarize(readCodes('n’importe quoi', CONNUS))).toEqual([]);
});
