import { incident } from './incident.svelte.ts';

/** Below this, a progress display would only flicker. */
const DELAI_AFFICHAGE_MS = 250;

/** One run of a tâche, for whoever does its work. */
export interface Course<Progres = never> {
  /** Aborted as soon as nobody waits for the answer, and by `cancel`. */
  readonly signal: AbortSignal;
  /** False once another run, or `drop`, has taken its place: what it still learns must find nobody. */
  readonly courante: boolean;
  /** Goes nowhere once it is no longer the current one. */
  readonly showProgres: (progres: Progres) => void;
}

/**
 * Work that can be stopped, one run at a time: a new one stops the one before. Everything that is shown of a tâche belongs
 * to its current run, and an error of another run is nobody's any more.
 */
export function createTache<Nom extends string, Progres = never>() {
  let enCours = $state.raw<Nom | null>(null);
  let lent = $state(false);
  let progres = $state.raw<Progres | null>(null);
  let current: AbortController | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;

  function settle(): void {
    clearTimeout(timer);
    current = null;
    [enCours, lent, progres] = [null, false, null];
  }

  function drop(): void {
    current?.abort();
    settle();
  }

  return {
    /** What is being done; null: nothing. */
    get enCours() {
      return enCours;
    },
    /** True once the run lasts long enough to be worth showing. */
    get lent() {
      return lent;
    },
    /** The last one that the current run told; null: none yet. */
    get progres() {
      return progres;
    },
    /** What the work gives, even when it was overtaken; null when it failed: the incident is reported. */
    async run<T>(nom: Nom, work: (course: Course<Progres>) => Promise<T>): Promise<T | null> {
      drop();
      const mine = new AbortController();
      current = mine;
      enCours = nom;
      timer = setTimeout(() => (lent = true), DELAI_AFFICHAGE_MS);
      try {
        return await work({
          signal: mine.signal,
          get courante() {
            return current === mine;
          },
          showProgres(nouveau) {
            if (current === mine) progres = nouveau;
          },
        });
      } catch (error) {
        if (current === mine) incident.report(error);
        return null;
      } finally {
        if (current === mine) settle();
      }
    },
    /** Asks the current run to stop; its answer is still shown. */
    cancel(): void {
      current?.abort();
    },
    /** Stops the current run and forgets it. */
    drop,
  };
}
