import { NOM_BASE, NOM_BASE_EXERCICE, openBase, type Base } from './base.ts';
import type { Stockage } from './contrat.ts';
import { succeed, type EchecStockage, type Resultat } from './failures.ts';
import { readFichier } from './fichiers.ts';
import { readContenu, replaceContenu } from './contenu.ts';
import { readInstantane, writeInstantane } from './instantane.ts';
import { appendJournal, moveTete, readJournal } from './journal.ts';
import { deleteBranche, readBranches, renameBranche, takeBranche } from './journal-branches.ts';
import { createMemoire } from './memoire.ts';
import { forgetSaisie, readSaisie, writeSaisie } from './saisies.ts';

/**
 * `durable`: IndexedDB. `exercice`: the same, in a database apart, so that an attempt outlives a reload and the portal of the
 * person stays as it is. `ephemere`: the memory of this page, gone when it closes.
 */
export type ModeStockage = 'durable' | 'exercice' | 'ephemere';

/** `onLoss` is told once if the database is lost afterwards. */
export async function openStockage(
  mode: ModeStockage,
  onLoss: (echec: EchecStockage) => void,
): Promise<Resultat<Stockage>> {
  if (mode === 'ephemere') return succeed(createMemoire());
  const base = await openBase(onLoss, mode === 'exercice' ? NOM_BASE_EXERCICE : NOM_BASE);
  if (!base.ok) return base;
  // Asked at once, so that no act waits for the answer.
  void base.valeur.keepsBlobs();
  return succeed(createDurable(base.valeur));
}

const SIRET = 'siret';

function createDurable(base: Base): Stockage {
  return {
    ephemere: false,
    read: (apres) => readJournal(base, apres),
    append: (...lot) => appendJournal(base, ...lot),
    moveTete: (...vise) => moveTete(base, ...vise),
    readBranches: () => readBranches(base),
    takeBranche: (...visee) => takeBranche(base, ...visee),
    renameBranche: (...nommee) => renameBranche(base, ...nommee),
    deleteBranche: (id) => deleteBranche(base, id),
    readFichier: (id) => readFichier(base, id),
    readContenu: () => readContenu(base),
    readInstantane: (code) => readInstantane(base, code),
    writeInstantane: (instantane) => writeInstantane(base, instantane),
    replace: (contenu) => replaceContenu(base, contenu),
    readSiret: () =>
      base.read(async (transaction) => {
        const siret = await transaction.objectStore('reglages').get(SIRET);
        return succeed(typeof siret === 'string' ? siret : null);
      }),
    writeSiret: (siret) =>
      base.write(async (transaction) => {
        await transaction.objectStore('reglages').put(siret, SIRET);
        return succeed(null);
      }),
    readSaisie: (nom) => readSaisie(base, nom),
    writeSaisie: (...ecrite) => writeSaisie(base, ...ecrite),
    forgetSaisie: (nom) => forgetSaisie(base, nom),
    close: () => base.close(),
  };
}
