interface Envoyee {
  readonly numeroASP: string;
  /** What was done, and what comes of it. */
  readonly texte: string;
}

let envoyee: Envoyee | null = null;

/** For the screen of the demande, to which one goes back. */
export function tellEnvoyee(dite: Envoyee): void {
  envoyee = dite;
}

/** What was just sent; null when nothing was, or when it was taken already. */
export function takeEnvoyee(): Envoyee | null {
  const prise = envoyee;
  envoyee = null;
  return prise;
}
