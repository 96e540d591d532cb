import { describe, expect, it } from 'vitest';
import { exportName } from './nom.ts';

describe('exportName', () => {
  it('remplace l’extension', () => {
    expect(exportName('solde.JSON', 'constats', 'csv')).toBe('solde_constats.csv');
  });
  it('nomme un fichier sans nom', () => {
    expect(exportName('.json', 'constats', 'csv')).toBe('fichier_constats.csv');
  });
});
