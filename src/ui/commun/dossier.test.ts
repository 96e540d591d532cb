import { describe, expect, it } from 'vitest';
import { readDossiers } from './dossier.ts';

type Arbre = { readonly [nom: string]: Arbre | string | null };

/** A folder as the browser gives it: two entries at a time, then none. `null`: a file that cannot be opened. */
function entreeOf(name: string, contenu: Arbre | string | null, parent = ''): FileSystemEntry {
  const fullPath = `${parent}/${name}`;
  const filesystem = { name: '' } as FileSystem;
  const base = { name, fullPath, filesystem, getParent: () => {} };
  if (contenu === null || typeof contenu === 'string') {
    const file = (ok: (fichier: File) => void, ko: (error: DOMException) => void) =>
      contenu === null ? ko(new DOMException('', 'NotFoundError')) : ok(new File([contenu], name));
    return Object.assign(
      { ...base, isFile: true, isDirectory: false },
      { file },
    ) as FileSystemEntry;
  }
  const enfants = Object.entries(contenu).map(([nom, dedans]) => entreeOf(nom, dedans, fullPath));
  const createReader = () => {
    const reste = [...enfants];
    return { readEntries: (ok: (lues: FileSystemEntry[]) => void) => ok(reste.splice(0, 2)) };
  };
  return Object.assign(
    { ...base, isFile: false, isDirectory: true },
    { createReader },
  ) as FileSystemEntry;
}

const read = async (arbre: Arbre) => {
  const { fichiers, coupe } = await readDossiers([entreeOf('depot', arbre)]);
  return { noms: fichiers.map(({ name }) => name), coupe };
};

describe('lire un dossier déposé', () => {
  it('donne tous ses fichiers, ceux des sous-dossiers aussi, dans l’ordre des chemins', async () => {
    const lu = await read({
      'z.json': '{}',
      b: { 'p.zip': 'PK', c: { 'q.pdf': '%PDF' } },
      'a.pdf': 'x',
    });
    expect(lu).toEqual({ noms: ['a.pdf', 'q.pdf', 'p.zip', 'z.json'], coupe: false });
  });

  it('laisse ce que les systèmes y ajoutent, et ce qui ne s’ouvre pas', async () => {
    const lu = await read({
      '.DS_Store': 'x',
      'Thumbs.db': 'x',
      __MACOSX: { '._a.pdf': 'x' },
      'parti.pdf': null,
      'reste.zip': 'PK',
    });
    expect(lu.noms).toEqual(['reste.zip']);
  });

  it('s’arrête et le dit quand il y en a trop', async () => {
    const trop = Object.fromEntries(Array.from({ length: 2001 }, (_, i) => [`${i}.pdf`, 'x']));
    const lu = await read(trop);
    expect([lu.noms.length, lu.coupe]).toEqual([2000, true]);
  });
});
