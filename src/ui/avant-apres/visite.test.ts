import { describe, expect, it } from 'vitest';
import type { Report } from '#domain/report.ts';
import { unReport } from '#test-support/reports.ts';
import { findPrecedent, isVersionOf, othersOf, remember } from './visite.ts';

const un = (nom: string, taille = 1, numeroASP: string | null = null): Report =>
  unReport({
    fichier: { nom, taille, sha256: null },
    lignes: [{ index: 0, numLigne: 1, etat: 'ok', numeroASP, numeroEditeur: null }],
  });

describe('les fichiers de la visite', () => {
  it.each([
    ['a.json', 'a_sortie.json'],
    ['A (1).json', 'A.JSON'],
    ['a_corrige.json', 'a_sortie(1)_sortie.json'],
  ])('%s et %s sont deux versions d’un fichier', (a, b) => {
    expect(isVersionOf(un(a), un(b))).toBe(true);
  });

  it('deux fichiers qui ont un n° ASP en commun aussi, mais pas deux qui n’en ont pas', () => {
    expect(isVersionOf(un('a.json', 1, 'A'), un('b.json', 1, 'A'))).toBe(true);
    expect(isVersionOf(un('a.json'), un('b.json'))).toBe(false);
  });

  it('sont gardés tels qu’ils sont devenus, le dernier d’abord, sans celui qu’on regarde', () => {
    const [un1, un2, corrige] = [un('x.json'), un('x_corrige.json'), un('x.json')];
    remember(un1, un1);
    remember(un1, corrige);
    remember(un2, un2);
    expect(findPrecedent(un2)).toEqual({ premier: un1, report: corrige });
    expect(othersOf(un2).filter(({ premier }) => premier === un1)).toHaveLength(1);
  });

  it('sont dix au plus, et perdent leur texte au-delà de 20 Mo', () => {
    const lourds = Array.from({ length: 12 }, (_, rang) => un(`${rang}.json`, 6_000_000));
    for (const report of lourds) remember(report, report);
    const dernier = lourds.at(-1) ?? un('');
    const autres = othersOf(dernier);
    expect(autres).toHaveLength(9);
    expect(autres.map(({ report }) => report.texte === '')).toEqual([
      ...[false, false],
      ...Array.from({ length: 7 }, () => true),
    ]);
  });
});
