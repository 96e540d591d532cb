import { sayMotif } from '#domain/mots/registres.ts';
import type { ProgresRegistre } from '#domain/registres/lecture.ts';
import {
  addRegistres,
  listRemplaces,
  type Numeros,
  type Registres,
} from '#domain/registres/registres.ts';
import { createTache } from '#ui/commun/tache.svelte.ts';
import { registres } from './registres.svelte.ts';
import { VERIFIER } from './textes.ts';

/** A file that gave no register, and why. */
interface ExtraitRefuse {
  readonly fichier: File;
  readonly motif: string;
  /** It may be another table, such as the base des ES éligibles. */
  readonly inconnu: boolean;
}

const tache = createTache<'recherche', ProgresRegistre & { readonly nom: string }>();

let refuses = $state.raw<readonly ExtraitRefuse[]>([]);
let message = $state('');
/** Those that answered last: they are read again for other numbers, as long as the page is there. */
let extraits = $state.raw<readonly File[]>([]);

/** The search of the numbers of a file in the extracts that a person brings. */
export const recherche = {
  get enCours() {
    return tache.enCours !== null;
  },
  get progres() {
    return tache.progres;
  },
  get refuses() {
    return refuses;
  },
  /** What came of the last search, '' when its answers say it. */
  get message() {
    return message;
  },
  get extraits() {
    return extraits;
  },
  /** True when something was answered. `lister`: the numbers of the file at hand; null when they cannot be read. */
  async search(
    fichiers: readonly File[],
    garder: boolean,
    lister: (signal: AbortSignal) => Promise<Numeros | null>,
  ): Promise<boolean> {
    [refuses, message] = [[], ''];
    const answered = await tache.run('recherche', async ({ signal, showProgres }) => {
      const numeros = await lister(signal);
      if (numeros === null || numeros.finess.length + numeros.rpps.length === 0) {
        message = signal.aborted ? VERIFIER.annulee : VERIFIER.sansNumero;
        return false;
      }
      const { readRegistre } = await import('#worker/registres-client.ts');
      await registres.load();
      const remplaces: string[] = [];
      let nouveaux: Registres = {};
      const lus: File[] = [];
      for (const fichier of fichiers) {
        showProgres({ lus: 0, total: fichier.size, nom: fichier.name });
        const lecture = await readRegistre(fichier, numeros, {
          signal,
          onProgres: (progres) => showProgres({ ...progres, nom: fichier.name }),
        });
        if ('failure' in lecture) {
          message = signal.aborted ? VERIFIER.annulee : VERIFIER.perdue(fichier.name);
          return false;
        }
        if (lecture.ok) {
          remplaces.push(...listRemplaces(registres.courants ?? {}, lecture.registres));
          remplaces.push(...listRemplaces(nouveaux, lecture.registres));
          nouveaux = addRegistres(nouveaux, lecture.registres);
          lus.push(fichier);
        } else {
          const inconnu = lecture.motif === 'inconnu' || lecture.motif === 'zip-sans-extrait';
          refuses = [...refuses, { fichier, motif: sayMotif(lecture), inconnu }];
        }
      }
      if (lus.length === 0) return false;
      extraits = lus;
      await registres.add(nouveaux, garder);
      if (remplaces.length > 0)
        message = VERIFIER.remplaces(
          remplaces.filter((nom, rang) => remplaces.indexOf(nom) === rang),
        );
      return true;
    });
    return answered ?? false;
  },
  cancel: () => tache.cancel(),
  /** An extract was taken for what it is: nothing is left to be said of it. */
  settle(fichier: File): void {
    refuses = refuses.filter((refuse) => refuse.fichier !== fichier);
  },
};
