import { describe, expect, it } from 'vitest';
import { FORMULAIRE_IDS } from './formulaires.ts';
import { CHAMPS } from './generated/champs.ts';
import { withoutJson } from './aide-de-saisie.ts';

const DESCRIPTIONS = new Set(
  FORMULAIRE_IDS.flatMap((id) => Object.values(CHAMPS[id]).map(({ description }) => description)),
);

describe('l’aide d’un champ, pour qui tape une valeur', () => {
  it.each([
    [
      'Les 11 chiffres du RPPS du médecin, entre guillemets.',
      'Les 11 chiffres du RPPS du médecin.',
    ],
    ['Le client est-il unique : true ou false, sans guillemets.', 'Le client est-il unique ?'],
    [
      'Montant hors taxes de la prestation Ségur, en euros, quel que soit le régime : un nombre sans guillemets, avec un point pour les décimales.',
      'Montant hors taxes de la prestation Ségur, en euros, quel que soit le régime.',
    ],
    [
      'Les numéros FINESS géographiques, 9 caractères chacun, entre guillemets ; [] pour un libéral.',
      'Les numéros FINESS géographiques, 9 caractères chacun ; aucun pour un libéral.',
    ],
    [
      'Les médecins libéraux bénéficiaires ; [] quand la demande ne concerne que des établissements.',
      'Les médecins libéraux bénéficiaires ; aucun quand la demande ne concerne que des établissements.',
    ],
    ['Nom du mandataire ; null s’il n’y en a pas.', 'Nom du mandataire ; rien s’il n’y en a pas.'],
  ])('« %s »', (description, aide) => {
    expect(withoutJson(description)).toBe(aide);
  });

  it('ne dit d’aucun champ comment le JSON l’écrit', () => {
    expect(DESCRIPTIONS.size).toBeGreaterThan(50);
    const restes = [...DESCRIPTIONS]
      .map(withoutJson)
      .filter((aide) => /guillemet|crochet|true|false|null|[[\]]/.test(aide));
    expect(restes).toEqual([]);
  });
});
