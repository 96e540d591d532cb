import { sequenceDuFichier } from '#domain/portail/fichiers.ts';
import type { Base, Transaction } from './base.ts';
import { describeBranche, readRecords, rebase, type Branche } from './branches.ts';
import { fail, succeed, type Resultat } from './failures.ts';
import { readDerniere, readEpoque, startEpoque } from './reperes.ts';

/** The oldest first. */
export function readBranches(base: Base): Promise<Resultat<readonly Branche[]>> {
  return base.read(async (transaction) => {
    const conservees = await transaction.objectStore('branches').getAll();
    return succeed(conservees.map(describeBranche));
  });
}

/**
 * Puts a branch back in the line, which ends with it; what it takes the place of becomes a branch. `depasse` when the
 * époque is over, or when it is gone; `branche-illisible`, and nothing is changed, when it cannot be read.
 */
export function takeBranche(base: Base, epoque: number, id: number): Promise<Resultat<null>> {
  return base.write(async (transaction) => {
    const branches = transaction.objectStore('branches');
    const branche = await branches.get(id);
    if (!branche || (await readEpoque(transaction)) !== epoque) return fail({ type: 'depasse' });
    if (readRecords(branche) === null) return fail({ type: 'branche-illisible' });
    await branches.delete(id);
    await setAside(transaction, branche.depuis, epoque + 1);
    const [journal, fichiers] = [
      transaction.objectStore('journal'),
      transaction.objectStore('fichiers'),
    ];
    await Promise.all([
      ...branche.textes.map(async (texte, rang) =>
        journal.add({ sequence: branche.depuis + rang + 1, texte }),
      ),
      ...branche.fichiers.map(async (fichier) => fichiers.add(fichier)),
    ]);
    await startEpoque(transaction, epoque + 1, null);
    return succeed(null);
  });
}

/** `depasse` when it is gone. */
export function renameBranche(base: Base, id: number, nom: string | null): Promise<Resultat<null>> {
  return base.write(async (transaction) => {
    const branches = transaction.objectStore('branches');
    const branche = await branches.get(id);
    if (!branche) return fail({ type: 'depasse' });
    await branches.put({ ...branche, nom });
    return succeed(null);
  });
}

export function deleteBranche(base: Base, id: number): Promise<Resultat<null>> {
  return base.write(async (transaction) => {
    await transaction.objectStore('branches').delete(id);
    return succeed(null);
  });
}

/**
 * Ends the line after record `tete`: what follows becomes a branch, and those that began within it begin at `tete`.
 * `id`: the époque that starts with it, so that none is ever given twice. Returns whether anything followed.
 */
export async function setAside(
  transaction: Transaction<'readwrite'>,
  tete: number,
  id: number,
): Promise<boolean> {
  if ((await readDerniere(transaction)) === tete) return false;
  const [journal, fichiers, branches] = [
    transaction.objectStore('journal'),
    transaction.objectStore('fichiers'),
    transaction.objectStore('branches'),
  ];
  const apres = IDBKeyRange.lowerBound(tete, true);
  const cles = (await fichiers.getAllKeys()).filter((cle) => sequenceDuFichier(cle) > tete);
  const suite = {
    textes: (await journal.getAll(apres)).map(({ texte }) => texte),
    fichiers: (await Promise.all(cles.map((cle) => fichiers.get(cle)))).flatMap(
      (each) => each ?? [],
    ),
  };
  for (const branche of await branches.getAll()) {
    if (branche.depuis > tete) await branches.put(rebase(branche, tete, suite));
  }
  await branches.add({ id, nom: null, depuis: tete, ...suite });
  await journal.delete(apres);
  for (const cle of cles) await fichiers.delete(cle);
  return true;
}
