import { describe, expect, it } from 'vitest';
import { parseRoute } from '#ui/navigation/route.ts';
import { parsePage, scenarioHref } from './adresse.ts';

function read(href: string) {
  const route = parseRoute(href);
  return route.nom === 'scenario' ? parsePage(route.suite) : null;
}

describe('les adresses des scénarios', () => {
  it('sans rien de plus, donnent la bibliothèque', () => {
    expect(read('#/scenario')).toEqual({ nom: 'liste' });
    expect(read('#/scenario/')).toEqual({ nom: 'liste' });
  });

  it('nomment l’enregistrement, ou un scénario', () => {
    expect(read('#/scenario/enregistrer')).toEqual({ nom: 'enregistrer' });
    expect(read('#/scenario/premier-depot')).toEqual({
      nom: 'lecture',
      id: 'premier-depot',
      reglages: { horloge: null, profil: {} },
      ignores: [],
    });
    expect(read('#/scenario/a/b')).toBeNull();
  });

  it('portent l’horloge et chaque point du profil, et se relisent', () => {
    const reglages = {
      horloge: '2026-11-10T12:00',
      profil: {
        importLigneParLigne: false,
        joursImportIncomplet: 3,
        soldeFactureInferieure: 'facture-moins-avance',
        champsModifiables: 'aucun',
        drimboxSansRis: 'ignorer',
      },
    } as const;
    expect(read(scenarioHref('x', reglages))).toMatchObject({ id: 'x', reglages, ignores: [] });
  });

  it.each([
    'horloge=hier',
    'horloge=9999-12-31T10:00',
    'horloge=2026-02-30T10:00',
    'joursImportIncomplet=-1',
    'joursImportIncomplet=999',
    'importLigneParLigne=true',
    'drimboxSansRis=autre',
    'siret=13000637200010',
    '__proto__=x',
  ])('laissent de côté « %s », et le disent', (suffixe) => {
    expect(read(`#/scenario/x?${suffixe}`)).toEqual({
      nom: 'lecture',
      id: 'x',
      reglages: { horloge: null, profil: {} },
      ignores: [suffixe],
    });
  });
});
