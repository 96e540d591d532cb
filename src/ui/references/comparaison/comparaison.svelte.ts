import { racineOfFormulaire } from '#domain/modele/integre.ts';
import type { NoeudModele } from '#domain/modele/modele.ts';
import { brouillon } from '../brouillon.svelte.ts';
import type { Cote } from '../cotes.ts';
import { receiveNoeud, type ModeleRefuse } from '../recevoir.ts';
import { nameFormulaire } from '#ui/commun/choix-sons.ts';
import { createTache, type Course } from '#ui/commun/tache.svelte.ts';
import { modeles } from '../modeles.svelte.ts';

/** One side: 0 is the left. */
export type RangCote = 0 | 1;

/** A structure to compare, and what to call it. */
export interface StructureNommee {
  readonly titre: string;
  readonly racine: NoeudModele;
}

let fichiers = $state.raw<readonly [StructureNommee | null, StructureNommee | null]>([null, null]);
let refus = $state.raw<ModeleRefuse | null>(null);
const taches = [createTache<'lecture'>(), createTache<'lecture'>()] as const;

/** The files compared, in memory only: the rest is said by the address. They outlive a change of route. */
export const comparaison = {
  /** Why the last file chosen is not shown. */
  get refus() {
    return refus;
  },
  /** Null: nothing is chosen, or it is no longer there. */
  structureOf(rang: RangCote, cote: Cote): StructureNommee | null {
    switch (cote?.type) {
      case undefined:
        return null;
      case 'integre': {
        return { titre: nameFormulaire(cote.id), racine: racineOfFormulaire(cote.id) };
      }
      case 'modele':
        return modeles.find(cote.id);
      case 'brouillon':
        return brouillon.depart && { titre: brouillon.titre, racine: brouillon.racine };
      case 'fichier':
        return fichiers[rang];
    }
  },
  /** True when the file is now the one of this side; another chosen meanwhile takes its place. */
  async readFichier(rang: RangCote, fichier: File): Promise<boolean> {
    const lecture = taches[rang].run('lecture', (course) => read(rang, fichier, course));
    return (await lecture) ?? false;
  },
  /** The files follow their sides. */
  swap(): void {
    fichiers = [fichiers[1], fichiers[0]];
  },
};

async function read(rang: RangCote, fichier: File, course: Course): Promise<boolean> {
  const recu = await receiveNoeud(fichier, course.signal);
  if (!course.courante) return false;
  refus = recu.ok ? null : recu;
  if (!recu.ok) return false;
  const structure = { titre: fichier.name, racine: recu.racine };
  fichiers = rang === 0 ? [structure, fichiers[1]] : [fichiers[0], structure];
  return true;
}
