import { sequenceDuFichier } from '#domain/portail/fichiers.ts';
import type { Base } from './base.ts';
import { listContenues, type Suite } from './branches.ts';
import type { FichierEcrit } from './enregistrements.ts';
import { succeed, type Resultat } from './failures.ts';
import { prepareFichiers, toBlob } from './fichiers.ts';
import { readEpoque, readTete, startEpoque } from './reperes.ts';

/** Records that follow one another, as JSON text, and their files. */
export interface Partie {
  readonly textes: readonly string[];
  readonly fichiers: readonly { readonly id: string; readonly blob: Blob }[];
}

/** See `BrancheConservee`. */
export interface BrancheContenue extends Partie {
  readonly id: number;
  readonly nom: string | null;
  readonly depuis: number;
}

/** Everything that counts, as it is kept: the line up to the head, and what is put aside. */
export interface Contenu extends Partie {
  readonly branches: readonly BrancheContenue[];
}

/** The époque after a replacement: no branch bears it, nor will. */
export function epoqueAfter(epoque: number, branches: readonly BrancheContenue[]): number {
  return Math.max(epoque, ...branches.map(({ id }) => id)) + 1;
}

/** Everything that counts, at one moment. */
export function readContenu(base: Base): Promise<Resultat<Contenu>> {
  return base.read(async (transaction) => {
    const [tete, epoque] = [await readTete(transaction), await readEpoque(transaction)];
    const textes = (await transaction.objectStore('journal').getAll()).map(({ texte }) => texte);
    const fichiers = await transaction.objectStore('fichiers').getAll();
    const isKept = ({ id }: FichierEcrit) => sequenceDuFichier(id) <= tete;
    const suite = {
      textes: textes.slice(tete),
      fichiers: fichiers.filter((fichier) => !isKept(fichier)),
    };
    const conservees = await transaction.objectStore('branches').getAll();
    return succeed({
      ...toPartie({ textes: textes.slice(0, tete), fichiers: fichiers.filter(isKept) }),
      branches: listContenues(conservees, tete, suite, epoque).map(
        ({ id, nom, depuis, ...reste }) => ({
          id,
          nom,
          depuis,
          ...toPartie(reste),
        }),
      ),
    });
  });
}

function toPartie({ textes, fichiers }: Suite): Partie {
  return { textes, fichiers: fichiers.map(({ id, blob }) => ({ id, blob: toBlob(blob) })) };
}

/** Puts `contenu` in the place of everything, all or nothing, and starts a new époque. */
export async function replaceContenu(base: Base, contenu: Contenu): Promise<Resultat<null>> {
  const prepares = await prepareParties(base, [contenu, ...contenu.branches]);
  if (!prepares.ok) return prepares;
  const [deLaLigne = [], ...desBranches] = prepares.valeur;
  return base.write(async (transaction) => {
    const [journal, fichiers, reglages, branches] = [
      transaction.objectStore('journal'),
      transaction.objectStore('fichiers'),
      transaction.objectStore('reglages'),
      transaction.objectStore('branches'),
    ];
    const epoque = await readEpoque(transaction);
    await journal.clear();
    await fichiers.clear();
    await reglages.clear();
    await branches.clear();
    await startEpoque(transaction, epoqueAfter(epoque, contenu.branches), null);
    for (const [rang, texte] of contenu.textes.entries()) {
      await journal.add({ sequence: rang + 1, texte });
    }
    for (const fichier of deLaLigne) await fichiers.add(fichier);
    for (const [rang, { id, nom, depuis, textes }] of contenu.branches.entries()) {
      await branches.add({ id, nom, depuis, textes, fichiers: desBranches[rang] ?? [] });
    }
    return succeed(null);
  });
}

async function prepareParties(
  base: Base,
  parties: readonly Partie[],
): Promise<Resultat<readonly (readonly FichierEcrit[])[]>> {
  const prepares: (readonly FichierEcrit[])[] = [];
  for (const { fichiers } of parties) {
    const prepare = await prepareFichiers(
      base,
      fichiers.map(({ id, blob }) => [id, blob]),
    );
    if (!prepare.ok) return prepare;
    prepares.push(prepare.valeur);
  }
  return succeed(prepares);
}
