import { describe, expect, it } from 'vitest';
import type { EntreeReport } from '#domain/pieces-report.ts';
import { canPreview } from './apercu.ts';

const PIECE: EntreeReport = {
  rang: 0,
  nom: 'a.pdf',
  taille: 1000,
  nature: 'piece',
  role: 'attendue',
  attendus: [0],
  type: 'pdf',
  integrite: 'ok',
  contenu: null,
  severite: null,
};

describe('l’aperçu est offert', () => {
  it('pour une pièce intacte', () => expect(canPreview(PIECE)).toBe(true));

  it('avant la fin de la lecture', () =>
    expect(canPreview({ ...PIECE, integrite: null })).toBe(true));

  it('pas pour une pièce abîmée', () =>
    expect(canPreview({ ...PIECE, integrite: 'crc' })).toBe(false));

  it('pas pour un type inconnu ou autre', () => {
    expect(canPreview({ ...PIECE, type: null })).toBe(false);
    expect(canPreview({ ...PIECE, type: 'autre' })).toBe(false);
  });

  it('pas pour ce que le système a laissé', () =>
    expect(canPreview({ ...PIECE, nature: 'systeme' })).toBe(false));
});
