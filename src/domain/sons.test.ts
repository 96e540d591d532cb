import { describe, expect, it } from 'vitest';
import { parseIso } from './dates.ts';
import { FORMULAIRE_IDS, FORMULAIRES } from './formulaires.ts';
import { SONS, SONS_IDS } from './sons.ts';

const HEURE = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/;

describe.each(SONS_IDS)('le SONS %s', (id) => {
  const sons = SONS[id];
  const echeances = [sons.avance, sons.realisation, sons.solde].flatMap((e) => (e ? [e] : []));

  it('a des échéances qui sont des heures de Paris, l’ouverture avant la fermeture', () => {
    for (const { ouverture, fermeture } of echeances) {
      for (const heure of [ouverture, fermeture]) {
        if (heure === null) continue;
        expect(heure).toMatch(HEURE);
        expect(parseIso(heure)).not.toBeNull();
      }
      if (ouverture !== null && fermeture !== null) expect(ouverture < fermeture).toBe(true);
    }
    expect(echeances).toHaveLength(3);
  });

  it('ferme l’avance, puis la réalisation, puis le solde', () => {
    const fermetures = echeances.map(({ fermeture }) => fermeture);
    expect(fermetures).toEqual([...fermetures].sort());
  });
});

it('chaque formulaire a un SONS qui porte son nom', () => {
  for (const id of FORMULAIRE_IDS) {
    expect(id.startsWith(FORMULAIRES[id].sons.toLowerCase())).toBe(true);
  }
});
