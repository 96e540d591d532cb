import { describe, expect, it } from 'vitest';
import { findSigles, SIGLES } from './sigles.ts';

const found = (texte: string) => findSigles(texte).map(({ sigle }) => sigle);

describe('findSigles', () => {
  it('trouve chaque sigle une fois, où qu’il soit dans la phrase', () => {
    expect(found('La VA, puis le BDC ; ni à l’ASP ni à l’« ANS »')).toEqual([
      'BDC',
      'VA',
      'ASP',
      'ANS',
    ]);
    expect(found('VA VA VA.dateSignatureVA')).toEqual(['VA']);
  });

  it('ne le voit ni dans un mot, ni dans un nom de pièce ou de SONS', () => {
    expect(found('VALIDE TVA avance sons IMG-DB-Va2-VA-00001.pdf IMG-RIS-Va2 numeroASP')).toEqual(
      [],
    );
  });
});

describe('SIGLES', () => {
  it('écrit chacun comme sa source (S1:15, S4:1138, S4:1151)', () => {
    const sens = new Map(SIGLES.map((each) => [each.sigle, each.sens]));
    expect(sens.size).toBe(SIGLES.length);
    expect(sens.get('SONS')).toBe('Système Ouvert et Non Sélectif');
    expect(sens.get('AF')).toBe('Appel à Financement');
    expect(sens.get('ASP')).toBe('Agence de Services et de Paiement');
    expect(sens.get('ANS')).toBe('Agence du Numérique en Santé');
  });
});
