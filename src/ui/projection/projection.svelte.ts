import { createStored } from '#ui/commun/stored.ts';

/** Where a scenario stands; `rang` from 1. */
export interface EtapeProjetee {
  readonly rang: number;
  readonly total: number;
  readonly legende: string;
}

/** Nothing depends on it: a browser that refuses storage forgets at the next reload. */
const stored = createStored('sessionStorage', 'projection');

let actif = $state(stored.read() !== null);
let etape = $state.raw<EtapeProjetee | null>(null);

/** The page as an audience sees it. Remembered until this window closes, not beyond. */
export const projection = {
  get actif(): boolean {
    return actif;
  },
  /** What the trainer’s notes follow besides the address; null outside a scenario. */
  get etape(): EtapeProjetee | null {
    return etape;
  },
  toggle(): void {
    actif = !actif;
    stored.write(actif ? '1' : null);
  },
  /** For the player of scenarios, at each step; null when it is left. */
  showEtape(suivante: EtapeProjetee | null): void {
    etape = suivante;
  },
};
