import fc from 'fast-check';
import { expect, it } from 'vitest';
import { Champs, LecteurJson } from './json-octets.ts';

const signes = fc.string({
  unit: fc.constantFrom('"', '\\', '!', '#', '[', ']', '{', '}', 'a', 'é', '€', '\n'),
});

it('garde ce que JSON.parse lit, quoi qu’il saute, et où que ce soit coupé', () => {
  const cas = fc.record({
    cle: signes,
    nom: signes,
    saute: fc.jsonValue({ maxDepth: 2 }),
    texte: signes,
    marge: fc.constantFrom(0, 2),
    pas: fc.integer({ min: 1, max: 40 }),
  });
  fc.assert(
    fc.property(cas, ({ cle, nom, saute, texte, marge, pas }) => {
      const releve = new Champs(1);
      const champs = { nom: { type: 'texte', releve, rang: 0 } } as const;
      const json = new LecteurJson({
        type: 'objet',
        champs: { dedans: { type: 'objet', champs } },
      });
      const valeur = {
        [`z${cle}`]: saute,
        [`y${cle}`]: [texte],
        dedans: { [cle]: texte, nom },
        suite: saute,
      };
      const octets = new TextEncoder().encode(JSON.stringify(valeur, null, marge));
      for (let at = 0; at < octets.length; at += pas) json.push(octets.subarray(at, at + pas));
      expect([json.erreur, json.fini, releve.read(0) ?? '']).toEqual([-1, true, nom.trim()]);
    }),
    { numRuns: 100 },
  );
});
