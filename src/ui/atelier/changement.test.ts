import { describe, expect, it } from 'vitest';
import { unConstat } from '#test-support/reports.ts';
import { compareConstats } from './changement.ts';

const position = { debut: 90, fin: 94, ligne: 8, colonne: 3 };

describe('ce qu’un changement du texte fait de ses constats', () => {
  it('n’est rien quand ils n’ont fait que descendre', () => {
    const changement = compareConstats([unConstat()], [unConstat({ position })]);
    expect(changement).toEqual({ partis: [], nouveaux: [] });
  });

  it('dit celui qui est parti et celui qui est venu', () => {
    const venu = unConstat({ chemin: '/lignesImport/0/facture' });
    const parti = unConstat();
    expect(compareConstats([parti], [venu])).toEqual({ partis: [parti], nouveaux: [venu] });
  });

  it('compte ceux qui se ressemblent', () => {
    const trois = [unConstat(), unConstat(), unConstat()];
    expect(compareConstats(trois, trois.slice(1)).partis).toHaveLength(1);
    expect(compareConstats(trois.slice(2), trois).nouveaux).toHaveLength(2);
  });
});
