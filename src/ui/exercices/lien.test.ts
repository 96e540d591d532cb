import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXERCICES } from '#domain/exercices/bibliotheque/bibliotheque.ts';
import { S_OUBLIE } from '#domain/exercices/bibliotheque/fichiers.ts';
import { TEXTE_MAX } from '#domain/exercices/lire.ts';
import { lienOf, readLien } from './lien.ts';

const lectureOf = (lien: string) => decodeURIComponent(lien.replace('#/exercice/', ''));

async function carry(texte: string): Promise<string> {
  const flux = new Blob([texte]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  return `lien.${Buffer.from(await new Response(flux).arrayBuffer()).toString('base64url')}`;
}

describe('le lien d’un exercice', () => {
  it.each(EXERCICES.map((exercice) => [exercice.id, exercice] as const))(
    'porte %s, par son nom ou tout entier',
    async (id, exercice) => {
      expect(await lienOf(exercice)).toBe(`#/exercice/${id}`);
      expect(await readLien(id)).toEqual({ ok: true, exercice });
      const copie = { ...exercice, titre: 'Le mien « à moi »' };
      const lien = await lienOf(copie);
      expect(lien).toMatch(/^#\/exercice\/lien\.[\w-]+$/);
      expect(lien.length).toBeLessThan(4000);
      expect(await readLien(lectureOf(lien))).toEqual({ ok: true, exercice: copie });
    },
  );

  it('arrête ce qui gonfle', async () => {
    const bombe = await carry(' '.repeat(20_000_000));
    expect(bombe.length).toBeLessThan(30_000);
    expect(await readLien(bombe.slice(0, 23_000))).toMatchObject({ ok: false });
    expect(await readLien(await carry(' '.repeat(TEXTE_MAX + 1)))).toMatchObject({ ok: false });
  });

  it.each([
    ['inconnu', /Aucun exercice/],
    ['__proto__', /Aucun exercice/],
    ['lien.', /abîmé/],
    ['lien.AAAA', /abîmé/],
    ['lien.<script>', /abîmé/],
    [`lien.${'A'.repeat(24_001)}`, /trop long/],
  ])('refuse « %.20s » et le dit', async (lecture, motif) => {
    expect(await readLien(lecture)).toEqual({ ok: false, motif: expect.stringMatching(motif) });
  });

  it('ne jette jamais, ni coupé, ni changé', async () => {
    const lecture = lectureOf(await lienOf({ ...S_OUBLIE, titre: 'Autre' }));
    await fc.assert(
      fc.asyncProperty(fc.nat(lecture.length), fc.string(), async (rang, autre) => {
        const lu = await readLien(`lien.${lecture.slice(5, rang)}${autre}`);
        expect(typeof lu.ok).toBe('boolean');
      }),
      { numRuns: 50 },
    );
  });
});
