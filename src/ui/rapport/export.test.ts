import { describe, expect, it } from 'vitest';
import { unConstat, unReport } from '#test-support/reports.ts';
import { toJson } from './json.ts';

describe('toJson', () => {
  it('garde les constats et laisse le texte du fichier dehors', () => {
    const report = unReport({
      texte: '{"secret":1}',
      constats: [unConstat()],
      retour: { nom: 'solde_sortie.json', texte: '{"secret":1}' },
    });
    const sortie = toJson(report);
    expect(sortie).not.toContain('secret');
    expect(JSON.parse(sortie)).toMatchObject({
      verdict: 'valide',
      retour: 'solde_sortie.json',
      constats: [{ controle: 'balise-presente' }],
    });
  });

  it('dit une fois une même cause, avec le rang de ses constats', () => {
    const constats = [1, 2, 3].map((numLigne) =>
      unConstat({
        numLigne,
        chemin: `/lignesImport/${numLigne - 1}/VA`,
        libelle: `VA manque à la ligne ${numLigne}`,
      }),
    );
    const report = unReport({ constats: [...constats, unConstat({ controle: 'siret-cle' })] });
    const { causes } = JSON.parse(toJson(report));
    expect(causes).toMatchObject([
      { controle: 'balise-presente', nombre: 3, ou: 'demandes 1 à 3', constats: [0, 1, 2] },
      { controle: 'siret-cle', nombre: 1, constats: [3] },
    ]);
  });
});
