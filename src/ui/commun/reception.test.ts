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
    const recu = await sort(new File(['x'], 'notes.txt'), unJson, new File(['{}'], 'b.json'));
    expect(recu).toEqual({
      json: 'demandes.json',
      zips: [],
      ignores: ['notes.txt', 'b.json'],
    });
  });

  it('donne aux pièces les PDF et les images, et à côté d’un JSON ce que l’on prend pour une pièce', async () => {
    const noms = ['a.pdf', 'b.JPEG', 'c.png', 'd.docx', 'e.heic'];
    const fichiers = noms.map((nom) => new File(['x'], nom));
    const libresOf = async (...args: Parameters<typeof sortFiles>) => {
      const { json, libres } = await sortFiles(...args);
      return [json?.name, libres.map(({ name }) => name)];
    };
    expect(await libresOf([unJson, ...fichiers])).toEqual(['demandes.json', noms]);
    expect(await libresOf(fichiers, true)).toEqual([undefined, noms]);
    expect(await libresOf(fichiers)).toEqual(['d.docx', noms.slice(0, 3)]);
  });

  it('simule un fichier sans extension .json quand il est seul', async () => {
    expect((await sort(new File(['PKI'], 'sans-extension'))).json).toBe('sans-extension');
  });

  it.each(['demandes.xlsx', 'VA.docx', 'demandes.ods', 'livre.epub', 'demandes.json'])(
    'envoie « %s » à la simulation, qui dit ce que c’est, quoi que disent ses premiers octets',
    async (nom) => {
      expect((await sort(new File(['PK\x03\x04'], nom))).json).toBe(nom);
    },
  );

  it.each(['a.zip.001', 'a.zip.002', 'a.7z.003', 'a.z01'])(
    'envoie le morceau « %s » aux pièces, qui disent d’où il vient',
    async (nom) => {
      expect((await sort(new File(['suite'], nom))).zips).toEqual([nom]);
    },
  );

  it.each(['a.7z', 'a.rar', 'a.tar.gz', 'a.tgz'])(
    'envoie « %s » aux pièces quand le JSON est à côté, à la simulation quand elle est seule',
    async (nom) => {
      const archive = new File(['7z'], nom);
      expect(await sort(archive, unJson)).toEqual({
        json: 'demandes.json',
        zips: [nom],
        ignores: [],
      });
      expect((await sort(archive)).json).toBe(nom);
    },
  );
});
