import { describe, expect, it } from 'vitest';
import { sortFiles } from './reception.ts';

const noms = (fichiers: readonly File[]) => fichiers.map(({ name }) => name);

async function sort(...fichiers: File[]) {
  const { json, zips, ignores } = await sortFiles(fichiers);
  return { json: json?.name ?? null, zips: noms(zips), ignores: noms(ignores) };
}

const unJson = new File(['{}'], 'demandes.json');

describe('le tri des fichiers déposés', () => {
  it('envoie le JSON à la simulation et tous les zips aux pièces jointes', async () => {
    const recu = await sort(new File(['PK'], 'a.zip'), unJson, new File([''], 'B.ZIP'));
    expect(recu).toEqual({ json: 'demandes.json', zips: ['a.zip', 'B.ZIP'], ignores: [] });
  });

  it.each(['PK\x03\x04', 'PK\x05\x06', 'PK\x07\x08'])(
    'reconnaît un zip sans extension à ses premiers octets (%j)',
    async (debut) => {
      const recu = await sort(new File([`${debut}suite`], 'pieces'));
      expect(recu).toEqual({ json: null, zips: ['pieces'], ignores: [] });
    },
  );

  it('garde deux zips du même nom : un contrôle en parle', async () => {
    const recu = await sort(new File(['PK'], 'a.zip'), new File(['PK'], 'a.zip'));
    expect(recu.zips).toEqual(['a.zip', 'a.zip']);
  });

  it('ne simule qu’un fichier, le .json de préférence, et dit lesquels il laisse', async () => {
    const recu = await sort(new File(['%PDF'], 'facture.pdf'), unJson, new File(['{}'], 'b.json'));
    expect(recu).toEqual({
      json: 'demandes.json',
      zips: [],
      ignores: ['facture.pdf', 'b.json'],
    });
  });

  it('simule un fichier sans extension .json quand il est seul', async () => {
    expect((await sort(new File(['PKI'], 'sans-extension'))).json).toBe('sans-extension');
  });
});
