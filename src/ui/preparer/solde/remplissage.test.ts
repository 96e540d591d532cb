import { describe, expect, it } from 'vitest';
import { listColonnes } from '#domain/solde/colonnes.ts';
import { avancesExemple } from '#test-support/solde.ts';
import { isMontant, lignesCollees, montantDepasse, texteDe } from './remplissage.ts';

const SONS = 'IMG-DB-Va2';
const avances = avancesExemple(SONS);
const colonnes = listColonnes(SONS, avances);
const [avance] = avances;
const montant = colonnes.find(isMontant);
if (!avance || !montant) throw new Error('no example');

const at = (chemin: string) => {
  const colonne = colonnes.find((each) => each.chemin === chemin);
  if (!colonne) throw new Error(`no column ${chemin}`);
  return colonne;
};

describe('une cellule', () => {
  it('montre ce que dit l’avance, puis ce qui est saisi', () => {
    const scenario = at('/scenariosEffectivementInstalles/isRISVa2Deploye');
    expect(texteDe(avance, {}, scenario)).toBe('false');
    expect(texteDe(avance, { [scenario.chemin]: 'VRAI' }, scenario)).toBe('true');
    expect(texteDe(avance, { [scenario.chemin]: '' }, scenario)).toBe('');
  });

  it.each([
    ['1250,00', null],
    ['1 250,01 €', 125_000],
    ['1249', null],
    ['beaucoup', null],
    ['', null],
  ])('%s ne dépasse pas 1 250,00 € sans le dire', (texte, plafond) => {
    expect(montantDepasse(avance, texte, montant)).toBe(plafond);
  });

  it('ne compare pas à un montant que l’on ne connaît pas', () => {
    expect(montantDepasse({ ...avance, montantHT: null }, '9999', montant)).toBeNull();
  });
});

it.each([
  ['a\r\nb\r\n', ['a', 'b']],
  ['a\tx\nb\ty', ['a', 'b']],
  ['a\n\nc', ['a', '', 'c']],
  ['a', null],
  ['a\n', null],
])('une colonne collée (%j)', (texte, lignes) => {
  expect(lignesCollees(texte)).toEqual(lignes);
});
