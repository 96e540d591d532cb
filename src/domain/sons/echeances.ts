import type { Echeance } from '../sons.ts';
import type { Citation } from '../sources.ts';

const PAGE_850: Citation = { source: 'ans-calendrier-vague-1' };
const SOLDES_OUVERTS: Citation = { source: 'asp-vague-1', endroit: 'ouverture des soldes' };

export const CALENDRIER_VAGUE_2: Citation = {
  source: 'webinaire-vague-2',
  endroit: '« Rappel des calendriers Ségur Vague 2 »',
};

/** The windows of « Parcours de financement à l'ASP » (webinaire vague 2). */
export const FENETRES_VAGUE_2: Citation = {
  source: 'webinaire-vague-2',
  endroit: '« Parcours de financement à l’ASP », fenêtres par couloir',
};

export function until(
  fermeture: string,
  source: Citation,
  ouverture: string | null = null,
): Echeance {
  return { ouverture, fermeture, heurePubliee: true, sources: [source] };
}

/** Only the day is published. */
function untilDay(jour: string, source: Citation): Echeance {
  return { ouverture: null, fermeture: `${jour}T23:59`, heurePubliee: false, sources: [source] };
}

/** An opening whose end is not published. */
export function since(ouverture: string, source: Citation): Echeance {
  return { ouverture, fermeture: null, heurePubliee: false, sources: [source] };
}

export const AVANCE_VAGUE_1 = untilDay('2022-11-30', PAGE_850);
/** For every SONS of the vague 1 of 2022 but LOINC. */
export const REALISATION_VAGUE_1 = untilDay('2023-09-20', PAGE_850);
/** Opened for the Hôpital, the Biologie, the Médecins de ville and the Radiologie. */
export const SOLDE_VAGUE_1: Echeance = {
  ...until('2023-12-14T14:00', PAGE_850, '2022-01-18T00:00'),
  sources: [PAGE_850, SOLDES_OUVERTS],
};
/** The same opening, for a SONS whose closing no text of ours gives. */
export const SOLDE_VAGUE_1_SANS_FIN = since('2022-01-18T00:00', SOLDES_OUVERTS);

/** Nothing of a SONS that is not published, to be completed. */
export const SANS_CALENDRIER = {
  enrolement: null,
  avance: null,
  realisation: null,
  solde: null,
} as const;
