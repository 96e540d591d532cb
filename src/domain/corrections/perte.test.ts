import { describe, expect, it } from 'vitest';
import { gardeTout } from './perte.ts';

describe('ce qu’une correction garde', () => {
  it.each([
    ['"111111487;111111495"', '["111111487", "111111495"]'],
    ['"{\\"a\\": \\"x\\"}"', '{"a": "x"}'],
    ['{"item": "x"}', '"x"'],
    ['{"1": "x", "2": "y"}', '["x", "y"]'],
    ['{"$numberDecimal": "1250.5"}', '1250.5'],
    ['"{\\"facture\\": {\\"a\\": 1}}"', '{"facture": {"a": 1}}'],
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
    ['le nom de la valeur', '{"TTC": 1200.01}', '1200.01'],
    ['le nom d’un bloc', '{"avoir": {"a": 1}}', '{"a": 1}'],
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
