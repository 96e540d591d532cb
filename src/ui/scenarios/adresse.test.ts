import { describe, expect, it } from 'vitest';
import { parseEcran } from '#ui/navigation/ecrans.ts';
import { parseLecture, scenarioHref } from './adresse.ts';

function read(adresse: string) {
  const ecran = parseEcran(adresse);
  return ecran.nom === 'scenario/lecture' ? parseLecture(ecran.lecture) : null;
}

describe('les adresses des scénarios', () => {
  it('nomment le scénario', () => {
    expect(read(scenarioHref('premier-depot'))).toEqual({
      id: 'premier-depot',
      reglages: { horloge: null, profil: {} },
      ignores: [],
    });
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
        enrolementHorsFenetre: 'refuser',
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
      id: 'x',
      reglages: { horloge: null, profil: {} },
      ignores: [suffixe],
    });
  });
});
