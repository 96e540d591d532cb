/** Our bugs, caught at the last line: one screen says what happened and what to do. */
let current = $state.raw<{ readonly detail: string } | null>(null);

export const incident = {
  get valeur() {
    return current;
  },
  report(error: unknown): void {
    current = { detail: describe(error) };
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
  addEventListener('unhandledrejection', (event) => incident.report(event.reason));
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
