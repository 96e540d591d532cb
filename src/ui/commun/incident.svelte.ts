/** Our bugs, caught at the last line: one screen says what happened and what to do. */
let current = $state.raw<{ readonly detail: string } | null>(null);
let partieAbsente = $state(false);
/** Said by the loader of the parts itself: each engine has its own words for them. */
const absences = new WeakSet<Error>();
/** Left, reloaded included, a page loses in Firefox what is still on its way: said only if it is there a moment later. */
const SURSIS = 1000;

export const incident = {
  get valeur() {
    return current;
  },
  /** A part of the page that was wanted did not come; what is shown stays, and only a reload brings the part. */
  get partieAbsente() {
    return partieAbsente;
  },
  report(error: unknown): void {
    if (isAbsence(error)) setTimeout(() => (partieAbsente = true), SURSIS);
    else current = { detail: describe(error) };
  },
  dismiss(): void {
    current = null;
  },
};

export function watchIncidents(): void {
  addEventListener('error', (event) => {
    // A resource that fails to load, or a foreign script, carries no error of ours.
    if (event.error === undefined || event.error === null) return;
    incident.report(event.error);
  });
  addEventListener('vite:preloadError', ({ payload }) => absences.add(payload));
  addEventListener('unhandledrejection', (event) => {
    if (isAbsence(event.reason)) event.preventDefault();
    incident.report(event.reason);
  });
}

/** For a part whose absence is said in its place. */
export const reprieve = <T>(part: Promise<T>): Promise<T> =>
  part.catch((error: unknown) => new Promise((_, reject) => setTimeout(reject, SURSIS, error)));

const isAbsence = (error: unknown): boolean => error instanceof Error && absences.has(error);

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
