import { describe, expect, it } from 'vitest';
import { AUTRES_SONS } from './calendrier.ts';
import { parseIso } from './dates.ts';
import { SONS_IDS } from './sons.ts';

const periodes = AUTRES_SONS.flatMap(({ id, avance, realisation, solde }) =>
  [avance, realisation, solde].flatMap((echeance) => (echeance ? [{ id, echeance }] : [])),
);

describe('le calendrier des autres SONS', () => {
  it('ne répète aucun SONS', () => {
    const ids = [...AUTRES_SONS.map(({ id }) => id), ...SONS_IDS];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it.each(periodes)(
    '$id : des dates qui existent, dans l’ordre, avec leur source',
    ({ echeance }) => {
      const { ouverture, fermeture, sources } = echeance;
      for (const date of [ouverture, fermeture]) {
        if (date !== null) expect(parseIso(date)).not.toBeNull();
      }
      expect((ouverture ?? '') < (fermeture ?? '9999')).toBe(true);
      expect(sources.length).toBeGreaterThan(0);
    },
  );
});
