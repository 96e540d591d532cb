import { isBloc } from '#domain/projection/guards.ts';

/** What the windows of one browser say to one another: the projected one, and the trainer’s notes. */
export type Message =
  /** A window of the site has just come: the notes may want to know it. */
  | { readonly type: 'bonjour' }
  /** From the notes, to every window: where do you stand? */
  | { readonly type: 'demande' }
  | { readonly type: 'present'; readonly suivi: Suivi }
  | { readonly type: 'parti'; readonly fenetre: string }
  /** A window wants to bear this id; the one that bears it already says so. A duplicated tab copies the id of its model. */
  | { readonly type: 'prend' | 'pris'; readonly fenetre: string }
  /** From the notes, to one window and to no other. */
  | { readonly type: 'geste'; readonly pour: string; readonly geste: Geste };

/** What a window shows. */
export interface Suivi {
  /** Its id, the same after a reload. */
  readonly fenetre: string;
  /** Its fragment. */
  readonly adresse: string;
  /** Width over height. */
  readonly proportion: number;
  readonly projetee: boolean;
  readonly teinte: Teinte | null;
  readonly loupe: boolean;
  /** Null: it plays no scenario. */
  readonly partie: PartieSuivie | null;
}

export interface PartieSuivie {
  readonly titre: string;
  /** The caption of each step. */
  readonly legendes: readonly string[];
  /** How many steps have been played: from 0. */
  readonly rang: number;
}

/** Of the projected window only; null: that of the site. */
export type Teinte = 'clair' | 'sombre';

/** A place in a window, from 0 to 1 each way. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export type Geste =
  | { readonly type: 'etape'; readonly rang: number }
  /** From where the window stands, which the notes learn later. */
  | { readonly type: 'pas'; readonly sens: 1 | -1 }
  /** By almost one window. */
  | { readonly type: 'defiler'; readonly sens: 1 | -1 }
  | { readonly type: 'projeter'; readonly oui: boolean }
  | { readonly type: 'teinte'; readonly teinte: Teinte | null }
  | { readonly type: 'pointer'; readonly point: Point | null }
  | { readonly type: 'loupe'; readonly oui: boolean };

const TEXTE_MAX = 2_000;
const LEGENDES_MAX = 500;

/** Other pages of the same host, and older versions of this one, share the channel: null for anything of another shape. */
export function parseMessage(data: unknown): Message | null {
  if (!isBloc(data)) return null;
  const { type, fenetre, pour } = data;
  switch (type) {
    case 'bonjour':
    case 'demande':
      return { type };
    case 'parti':
    case 'prend':
    case 'pris':
      return isTexte(fenetre) ? { type, fenetre } : null;
    case 'present': {
      const suivi = parseSuivi(data['suivi']);
      return suivi && { type, suivi };
    }
    case 'geste': {
      const geste = parseGeste(data['geste']);
      return geste && isTexte(pour) ? { type, pour, geste } : null;
    }
    default:
      return null;
  }
}

function parseSuivi(data: unknown): Suivi | null {
  if (!isBloc(data)) return null;
  const { fenetre, adresse, proportion, projetee, teinte, loupe } = data;
  // An address may hold a whole scenario.
  if (!isTexte(fenetre) || typeof adresse !== 'string' || adresse.length > 20_000) return null;
  if (typeof proportion !== 'number' || !(proportion > 0.1 && proportion < 10)) return null;
  if (typeof projetee !== 'boolean' || typeof loupe !== 'boolean' || !isTeinte(teinte)) return null;
  const partie = data['partie'] === null ? null : parsePartie(data['partie']);
  if (partie === undefined) return null;
  return { fenetre, adresse, proportion, projetee, teinte, loupe, partie };
}

function parsePartie(data: unknown): PartieSuivie | undefined {
  if (!isBloc(data)) return undefined;
  const { titre, legendes, rang } = data;
  if (!isTexte(titre) || !Array.isArray(legendes) || legendes.length > LEGENDES_MAX) return;
  if (!legendes.every(isTexte) || !isEntier(rang) || rang > legendes.length) return;
  return { titre, legendes, rang };
}

function parseGeste(data: unknown): Geste | null {
  if (!isBloc(data)) return null;
  const { type, rang, sens, oui, teinte, point } = data;
  switch (type) {
    case 'etape':
      return isEntier(rang) ? { type, rang } : null;
    case 'pas':
    case 'defiler':
      return sens === 1 || sens === -1 ? { type, sens } : null;
    case 'projeter':
    case 'loupe':
      return typeof oui === 'boolean' ? { type, oui } : null;
    case 'teinte':
      return isTeinte(teinte) ? { type, teinte } : null;
    case 'pointer':
      return point === null || isPoint(point) ? { type, point } : null;
    default:
      return null;
  }
}

function isPoint(data: unknown): data is Point {
  return isBloc(data) && [data['x'], data['y']].every(isFraction);
}

function isFraction(data: unknown): boolean {
  return typeof data === 'number' && data >= 0 && data <= 1;
}

function isEntier(data: unknown): data is number {
  return typeof data === 'number' && Number.isInteger(data) && data >= 0;
}

function isTeinte(data: unknown): data is Teinte | null {
  return data === null || data === 'clair' || data === 'sombre';
}

function isTexte(data: unknown): data is string {
  return typeof data === 'string' && data.length <= TEXTE_MAX;
}
