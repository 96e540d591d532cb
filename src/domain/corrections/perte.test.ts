import { describe, expect, it } from 'vitest';
import { gardeTout } from './perte.ts';

describe('ce qu’une correction garde', () => {
  it.each([
    ['"111111487;111111495"', '["111111487", "111111495"]'],
    ['"{\\"a\\": \\"x\\"}"', '{"a": "x"}'],
    ['{"item": "x"}', '"x"'],
    ['["x", null, ""]', '["x"]'],
    ['"1 250,00 €"', '1250'],
    ['"oui"', 'true'],
    ['vrai', 'true'],
    ['“x y”', '"x y"'],
    ['"a\nb"', '"a\\nb"'],
    ['1000,01', '1000.01'],
    ['""', 'null'],
    ['"null"', 'null'],
    ['{}', '[]'],
    ['null', '[]'],
    ['"facture"', '"FACTURE"'],
    [',', ''],
    ['\u00a0', ' '],
  ])('tout : %s → %s', (avant, apres) => {
    expect(gardeTout(avant, apres)).toBe(true);
  });

  it.each([
    ['un type à côté de la valeur', '{"@type": "x", "$": "v"}', '"v"'],
    ['un mot autour d’un numéro', '"RPPS 11100134720"', '"11100134720"'],
    ['un faux', 'false', '[]'],
    ['un zéro', '0', 'null'],
    ['ce qui se dit « à venir »', '"à venir"', 'null'],
    ['une formule en erreur', '"#REF!"', 'null'],
    ['un commentaire', '// à revoir', ''],
    ['un pour-cent', '15%', '15'],
    ['un chiffre', '"811100134720"', '"11100134720"'],
    ['une lettre devinée', '"20O15087"', '"20015087"'],
  ])('pas %s : %s → %s', (_, avant, apres) => {
    expect(gardeTout(avant, apres)).toBe(false);
  });
});
