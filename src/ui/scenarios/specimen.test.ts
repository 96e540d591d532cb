import { expect, it } from 'vitest';
import { contenusDe } from './specimen.ts';

it.each([0, 10, 5000, 3 * 2 ** 20 + 7])(
  'un fichier perdu est remplacé par un spécimen de %d octets',
  async (taille) => {
    const fichier = { nom: 'lettre.pdf', taille };
    const [blob] = contenusDe({
      commande: { type: 'finaliserEnrolement', enrolement: 1, certificat: fichier, autres: [] },
      fichiers: [],
    });
    expect(blob instanceof Blob && blob.size).toBe(taille);
  },
);

it('un fichier qui est là reste ce qu’il est', () => {
  const certificat = { nom: 'lettre.pdf', taille: 3 };
  const commande = { type: 'finaliserEnrolement', enrolement: 1, certificat, autres: [] } as const;
  expect(contenusDe({ commande, fichiers: ['abc'] })).toEqual(['abc']);
});
