import { createStored } from '#ui/commun/stored.ts';
import type { PartieSuivie, Teinte } from './messages.ts';
import { regard } from './regard.svelte.ts';

/** The scenario that this window plays, as the notes follow it and move in it. */
export interface PartieProjetee extends PartieSuivie {
  readonly go: (rang: number) => Promise<void>;
  /** From where it will stand once what was asked before is done. */
  readonly step: (sens: 1 | -1) => Promise<void>;
}

/** Nothing depends on it: a browser that refuses storage forgets at the next reload. */
const stored = createStored('sessionStorage', 'projection');
const ACTIF = '1';

const lu = stored.read();
let actif = $state(lu !== null);
let teinte = $state<Teinte | null>(lu === 'clair' || lu === 'sombre' ? lu : null);
let partie = $state.raw<PartieProjetee | null>(null);

/** The page as an audience sees it. Remembered until this window closes, not beyond. */
export const projection = {
  get actif(): boolean {
    return actif;
  },
  /** Of the projection only; null: that of the site. */
  get teinte(): Teinte | null {
    return teinte;
  },
  /** What the trainer’s notes follow besides the address; null outside a scenario. */
  get partie(): PartieProjetee | null {
    return partie;
  },
  /** A part of it is magnified. */
  get agrandie(): boolean {
    return regard.loupe;
  },
  toggle(): void {
    this.project(!actif);
  },
  project(oui: boolean): void {
    actif = oui;
    keep();
  },
  shade(choisie: Teinte | null): void {
    teinte = choisie;
    keep();
  },
  /** For the player of scenarios, at each step; null when it is left. */
  showPartie(jouee: PartieProjetee | null): void {
    partie = jouee;
  },
};

function keep(): void {
  stored.write(actif ? (teinte ?? ACTIF) : null);
}
