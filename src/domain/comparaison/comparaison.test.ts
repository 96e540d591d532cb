import { describe, expect, it } from 'vitest';
import type { LigneReport } from '#domain/report.ts';
import { unConstat } from '#test-support/reports.ts';
import { compareConstats } from './constats.ts';
import { pairDemandes } from './demandes.ts';
import { compareReports } from './rapports.ts';

const une = (
  numLigne: number,
  numeroASP: string | null = null,
  numeroEditeur: string | null = null,
): LigneReport => ({ index: numLigne - 1, numLigne, etat: 'ko', numeroASP, numeroEditeur });

const pairs = (avant: readonly LigneReport[], apres: readonly LigneReport[]) => {
  const { memes, disparues, nouvelles } = pairDemandes(avant, apres);
  return { memes: [...memes], disparues, nouvelles };
};

describe('une demande d’un fichier à l’autre', () => {
  it('est celle du même n° ASP, où qu’elle soit', () => {
    expect(pairs([une(1, 'A'), une(2, 'B')], [une(1, 'B'), une(2, 'A')]).memes).toEqual([
      [1, 2],
      [2, 1],
    ]);
  });

  it('est celle du même numéro éditeur, sans n° ASP', () => {
    expect(pairs([une(1, null, 'x')], [une(1), une(2, null, 'x')])).toEqual({
      memes: [[2, 1]],
      disparues: [],
      nouvelles: [1],
    });
  });

  it('reste elle-même quand on corrige son n° ASP, fût-il en double', () => {
    expect(pairs([une(1, 'A'), une(2, 'A')], [une(1, 'A'), une(2, 'B')]).memes).toEqual([
      [1, 1],
      [2, 2],
    ]);
  });

  it('n’est pas celle du même rang dont les deux numéros diffèrent', () => {
    expect(pairs([une(1, 'A', 'x')], [une(1, 'B', 'y')])).toEqual({
      memes: [],
      disparues: [1],
      nouvelles: [1],
    });
  });
});

describe('les constats de deux états d’un fichier', () => {
  it('ne changent pas quand leur texte descend', () => {
    const position = { debut: 90, fin: 94, ligne: 8, colonne: 3 };
    const { disparus, nouveaux, inchanges } = compareConstats(
      [unConstat()],
      [unConstat({ position })],
    );
    expect([disparus, nouveaux, inchanges.length]).toEqual([[], [], 1]);
  });

  it('se disent partis et venus', () => {
    const venu = unConstat({ chemin: '/lignesImport/0/facture' });
    const parti = unConstat();
    expect(compareConstats([parti], [venu])).toEqual({
      disparus: [parti],
      nouveaux: [venu],
      inchanges: [],
    });
  });

  it('se comptent quand ils se ressemblent', () => {
    const trois = [unConstat(), unConstat(), unConstat()];
    expect(compareConstats(trois, trois.slice(1)).disparus).toHaveLength(1);
    expect(compareConstats(trois.slice(2), trois).nouveaux).toHaveLength(2);
  });

  it('se distinguent par ce qu’ils disent, quand la place est la même', () => {
    const [a, b] = [unConstat({ libelle: 'a' }), unConstat({ libelle: 'b' })];
    expect(compareConstats([a, b], [b]).disparus).toEqual([a]);
  });

  it('distinguent les balises qui manquent au même bloc', () => {
    const manque = (balise: string) => unConstat({ chemin: '/lignesImport/0', args: { balise } });
    const [va, facture] = [manque('VA'), manque('facture')];
    expect(compareConstats([va, facture], [facture]).disparus).toEqual([va]);
  });

  it('suivent une balise dont le nom est corrigé', () => {
    const dans = unConstat({ chemin: '/lignesImport/0/va/x', cheminJuste: '/lignesImport/0/VA/x' });
    const { inchanges } = compareConstats([dans], [unConstat({ chemin: '/lignesImport/0/VA/x' })]);
    expect(inchanges).toHaveLength(1);
  });

  it('sont autres quand la gravité change', () => {
    const { disparus, nouveaux } = compareConstats(
      [unConstat({ severite: 'indetermine' })],
      [unConstat()],
    );
    expect([disparus.length, nouveaux.length]).toEqual([1, 1]);
  });

  it('gardent une faute d’écriture qui n’a trouvé sa demande qu’après', () => {
    const faute = unConstat({
      phase: 'lecture',
      controle: 'syntaxe-json',
      numLigne: null,
      chemin: '',
    });
    expect(compareConstats([faute], [{ ...faute, numLigne: 3 }]).inchanges).toHaveLength(1);
  });

  it('suivent leur demande dans un autre ordre', () => {
    const avant = { lignes: [une(1, 'A'), une(2, 'B')], constats: [unConstat()], nonExaminees: [] };
    const descendu = unConstat({ numLigne: 2, chemin: '/lignesImport/1/VA', libelle: 'ligne 2' });
    const apres = { lignes: [une(1, 'B'), une(2, 'A')], constats: [descendu], nonExaminees: [] };
    expect(compareReports(avant, apres)).toMatchObject({ disparus: [], nouveaux: [] });
  });

  it('ne sont pas dits partis quand plus rien ne regarde jusque-là', () => {
    const [format, aide] = [unConstat(), unConstat({ phase: 'aide', controle: 'cle-rpps' })];
    const avant = { lignes: [une(1, 'A')], constats: [format, aide], nonExaminees: [] };
    const cassee = { lignes: [une(4, 'A')], constats: [], nonExaminees: [4] };
    expect(compareReports(avant, cassee)).toMatchObject({ disparus: [format], caches: [aide] });
    const illisible = { lignes: [], constats: [], nonExaminees: [] };
    expect(compareReports(avant, illisible)).toMatchObject({
      disparus: [],
      caches: [format, aide],
    });
  });

  it('ne sont pas dits nouveaux quand rien ne regardait jusque-là', () => {
    const [format, aide] = [unConstat(), unConstat({ phase: 'aide', controle: 'cle-rpps' })];
    const apres = { lignes: [une(1, 'A')], constats: [format, aide], nonExaminees: [] };
    const cassee = { lignes: [une(4, 'A')], constats: [], nonExaminees: [4] };
    expect(compareReports(cassee, apres)).toMatchObject({ nouveaux: [format], decouverts: [aide] });
    const illisible = { lignes: [], constats: [], nonExaminees: [] };
    expect(compareReports(illisible, apres)).toMatchObject({
      nouveaux: [],
      decouverts: [format, aide],
    });
    expect(compareReports(illisible, illisible).decouverts).toEqual([]);
  });
});
