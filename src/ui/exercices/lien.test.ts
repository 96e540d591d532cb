import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { EXERCICES } from '#domain/exercices/bibliotheque/bibliotheque.ts';
import { S_OUBLIE } from '#domain/exercices/bibliotheque/fichiers.ts';
import { empreinte } from '#domain/exercices/empreinte.ts';
import { TEXTE_MAX } from '#domain/exercices/lire.ts';
import { isEnvoyable, lienOf, readLien } from './lien.ts';

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

  it('porte le plus gros exercice qu’un fichier puisse contenir, et dit qu’il ne s’envoie pas', async () => {
    const morceau = (rang: number) =>
      empreinte(`${rang}`).toString(36).padEnd(200, '…').slice(0, 200);
    const gros = {
      ...S_OUBLIE,
      fichiers: Array.from({ length: 4 }, (_, fichier) => ({
        type: 'soldes' as const,
        nom: 'gros',
        dossiers: ['FINIMG013729'],
        retouches: Array.from({ length: 20 }, (__, rang) => ({
          avant: morceau(fichier * 40 + rang),
          apres: Array.from({ length: 18 }, (___, place) =>
            empreinte(`${fichier} ${rang} ${place}`).toString(36),
          )
            .join('')
            .slice(0, 200),
        })),
      })),
    };
    const lien = await lienOf(gros);
    expect(isEnvoyable(lien)).toBe(false);
    expect(await readLien(lectureOf(lien))).toEqual({ ok: true, exercice: gros });
  });

  it('arrête ce qui gonfle', async () => {
    const bombe = await carry(' '.repeat(20_000_000));
    expect(bombe.length).toBeLessThan(30_000);
    expect(await readLien(bombe)).toMatchObject({ ok: false });
    expect(await readLien(await carry(' '.repeat(TEXTE_MAX + 1)))).toMatchObject({ ok: false });
  });

  it.each([
    ['inconnu', /Aucun exercice/],
    ['__proto__', /Aucun exercice/],
    ['lien.', /abîmé/],
    ['lien.AAAA', /abîmé/],
    ['lien.<script>', /abîmé/],
    [`lien.${'A'.repeat(270_000)}`, /trop long/],
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
