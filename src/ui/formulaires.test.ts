import { expect, it } from 'vitest';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import { GROUPES_FORMULAIRES } from './formulaires.ts';

it('montre chaque formulaire une fois, sous un seul titre', () => {
  const ids = GROUPES_FORMULAIRES.flatMap(({ options }) => options.map(({ id }) => id));
  expect(ids).toEqual([...FORMULAIRE_IDS]);
  const titres = GROUPES_FORMULAIRES.map(({ titre }) => titre);
  expect(new Set(titres).size).toBe(titres.length);
});

it('sépare les vagues d’un couloir et dit ce qui est publié', () => {
  const [imagerie, vague2, vague1] = GROUPES_FORMULAIRES;
  expect(imagerie).toMatchObject({
    titre: 'Imagerie – vague 2',
    options: [
      { nom: 'RIS – avance (présumé)' },
      { nom: 'RIS – solde (publié)' },
      { nom: 'DRIMbox – avance (présumé)' },
      { nom: 'DRIMbox – solde (publié)' },
    ],
  });
  expect(vague2?.titre).toBe('Médecins de ville – vague 2');
  expect(vague1?.titre).toBe('Médecins de ville – vague 1');
});
