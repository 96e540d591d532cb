import { describe, expect, it } from 'vitest';
import { unFournisseur } from '#test-support/portail.ts';
import { readAvancee, writeAvancee, type Avancee } from './garde.ts';
import { startSaisie } from './remplissage.ts';

const avancee = (): Avancee => ({
  saisie: {
    ...startSaisie(unFournisseur(), null),
    mode: 'anticipe',
    numeroAns: 'CVA2RIS001',
    pieces: { kbis: new File(['x'], 'mon-kbis.pdf') },
  },
  etape: 'morale',
  atteinte: 1,
});

describe('l’avancée gardée d’un enrôlement', () => {
  it('revient telle quelle, pièces et étape comprises', () => {
    const attendue = avancee();
    expect(readAvancee(writeAvancee(attendue))).toEqual(attendue);
  });

  it.each(['', '{}', '[]', '{"version":"v1"}', '"v1"'])('ne croit pas %j', (texte) => {
    expect(readAvancee({ texte, fichiers: new Map() })).toBeNull();
  });

  it('ne croit pas une saisie d’une autre forme, et laisse une pièce inconnue', () => {
    const { texte, fichiers } = writeAvancee(avancee());
    for (const faux of [
      texte.replace('"anticipe"', '"autre"'),
      texte.replace('"morale"', '"ailleurs"'),
      texte.replace('"numeroAns":"CVA2RIS001"', '"numeroAns":7'),
    ]) {
      expect(faux).not.toBe(texte);
      expect(readAvancee({ texte: faux, fichiers })).toBeNull();
    }
    const inconnue = new Map([...fichiers, ['autre', new File([], 'x')] as const]);
    expect(readAvancee({ texte, fichiers: inconnue })).toEqual(avancee());
  });
});
