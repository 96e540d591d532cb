/** Where a scenario stands; `rang` from 1. */
export interface Etape {
  readonly rang: number;
  readonly total: number;
  readonly legende: string;
}

const CLE = 'simulateur-segur:projection';

let actif = $state(readStored());
let etape = $state.raw<Etape | null>(null);

/** The page as an audience sees it. Remembered until this window closes, not beyond. */
export const projection = {
  get actif(): boolean {
    return actif;
  },
  /** What the trainer’s notes follow besides the address; null outside a scenario. */
  get etape(): Etape | null {
    return etape;
  },
  toggle(): void {
    actif = !actif;
    store(actif);
  },
  /** For the player of scenarios, at each step; null when it is left. */
  showEtape(suivante: Etape | null): void {
    etape = suivante;
  },
};

/** A browser that refuses storage forgets at the next reload: nothing depends on it. */
function readStored(): boolean {
  try {
    return sessionStorage.getItem(CLE) !== null;
  } catch {
    return false;
  }
}

function store(valeur: boolean): void {
  try {
    if (valeur) sessionStorage.setItem(CLE, '1');
    else sessionStorage.removeItem(CLE);
  } catch {
    return;
  }
}
