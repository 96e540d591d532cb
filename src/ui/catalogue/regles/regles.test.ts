import { describe, expect, it } from 'vitest';
import { SONS_IDS } from '#domain/sons.ts';
import { listFormulaires, selectSons, situate } from './regles.ts';
import { listRegles } from './textes.ts';

describe('selectSons', () => {
  it('les garde tous sans filtre', () => {
    expect(selectSons({ couloir: '', vague: '' })).toEqual(SONS_IDS);
  });

  it('croise le couloir et la vague', () => {
    expect(selectSons({ couloir: 'hopital', vague: '2' })).toEqual(['HOP-DPI-Va2', 'HOP-PFI-Va2']);
  });

  it('laisse de côté le SONS sans vague', () => {
    expect(selectSons({ couloir: 'autre', vague: '1' })).toEqual([]);
  });
});

describe('situate', () => {
  it('montre la prochaine fin', () => {
    expect(situate('IMG-RIS-Va2', '2026-11-20T19:00')).toMatchObject({
      type: 'a-venir',
      jalon: { etape: 'realisation', fermeture: '2027-06-09T12:00' },
    });
  });

  it('dit terminé quand le solde est clos', () => {
    expect(situate('PHA-LGO-Va1', '2026-11-20T19:00')).toEqual({ type: 'terminee' });
  });

  it('ne dit pas terminé quand la fin des soldes n’est pas publiée', () => {
    expect(situate('HOP-DPI-Va2', '2026-11-20T19:00')).toEqual({ type: 'fin-non-publiee' });
  });

  it('dit qu’aucune date n’est publiée', () => {
    expect(situate('AUTRE', '2026-11-20T19:00')).toEqual({ type: 'sans-date' });
  });
});

it('chaque SONS a deux formulaires, l’avance puis le solde', () => {
  for (const id of SONS_IDS) {
    const nom = id.toLowerCase();
    expect(listFormulaires(id)).toEqual([`${nom}.avance`, `${nom}.solde`]);
  }
});

describe.each(SONS_IDS)('les règles de %s', (id) => {
  it('ont chacune une source, ou disent ce qui est présumé', () => {
    for (const { regles } of listRegles(id)) {
      for (const { sources, presume } of regles) {
        expect(sources.length > 0 || presume !== null).toBe(true);
      }
    }
  });
});

it('écrit les plafonds publiés', () => {
  const plafond = (id: Parameters<typeof listRegles>[0]) =>
    listRegles(id).find(({ titre }) => titre === 'Plafond')?.regles[0]?.texte;
  expect(plafond('MDV-LGC-Va1')).toBe('430,00 € TTC par médecin, au taux de 20 %');
  expect(plafond('PHA-LGO-Va1')).toMatch(/^De 625,00.€ à 875,00.€ HT par officine/);
  expect(plafond('MDV-LGC-Va2')).toBeUndefined();
});
