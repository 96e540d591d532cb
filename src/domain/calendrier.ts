import type { Echeance, Sons } from './sons.ts';
import type { Citation } from './sources.ts';

/** The published periods of a SONS that the simulator does not play. */
export interface PeriodesPubliees extends Pick<Sons, 'titre' | 'avance' | 'realisation' | 'solde'> {
  readonly id: string;
}

const VAGUE_1: Citation = { source: 'ans-calendrier-vague-1' };
const OFFICINE: Citation = { source: 'faq-industriels', endroit: 'officine, LGO' };
const MEDICO_SOCIAL: Citation = {
  source: 'webinaire-medico-social',
  endroit: '« Des échéances réglementaires pour le financement »',
};
const VAGUE_2: Citation = { source: 'asp-vague-2' };

/** Only the day is published. */
function untilDay(jour: string, source: Citation): Echeance {
  return { ouverture: null, fermeture: `${jour}T23:59`, heurePubliee: false, sources: [source] };
}

function until(fermeture: string, source: Citation, ouverture: string | null = null): Echeance {
  return { ouverture, fermeture, heurePubliee: true, sources: [source] };
}

const REALISATION_VAGUE_1 = untilDay('2023-09-20', VAGUE_1);
/** Opened on 18/01/2022 for the Hôpital, the Biologie, the Médecins de ville and the Radiologie (ASP, vague 1). */
const SOLDE_VAGUE_1: Echeance = {
  ...until('2023-12-14T14:00', VAGUE_1, '2022-01-18T00:00'),
  sources: [VAGUE_1, { source: 'asp-vague-1' }],
};
const MEDICO_SOCIAL_VAGUE_1 = {
  avance: until('2024-02-28T14:00', MEDICO_SOCIAL),
  realisation: null,
  solde: until('2024-12-19T14:00', MEDICO_SOCIAL),
} as const;

/** Vague 2 first. */
export const AUTRES_SONS: readonly PeriodesPubliees[] = [
  {
    id: 'HOP-DPI-Va2',
    titre: 'Hôpital – DPI – vague 2',
    avance: until('2025-12-17T12:00', VAGUE_2, '2024-09-12T14:00'),
    realisation: null,
    solde: null,
  },
  {
    id: 'HOP-PFI-Va2',
    titre: 'Hôpital – PFI – vague 2',
    avance: until('2025-09-17T12:00', VAGUE_2, '2024-09-12T14:00'),
    realisation: null,
    solde: null,
  },
  {
    id: 'HOP-DPI-Va1',
    titre: 'Hôpital – DPI – vague 1',
    avance: untilDay('2022-11-30', VAGUE_1),
    realisation: REALISATION_VAGUE_1,
    solde: SOLDE_VAGUE_1,
  },
  {
    id: 'RAD-RIS-Va1',
    titre: 'Radiologie – RIS – vague 1',
    avance: untilDay('2022-11-30', VAGUE_1),
    realisation: REALISATION_VAGUE_1,
    solde: SOLDE_VAGUE_1,
  },
  {
    id: 'PHA-LGO-Va1',
    titre: 'Officine – LGO – vague 1',
    avance: until('2023-03-15T14:00', OFFICINE),
    realisation: REALISATION_VAGUE_1,
    solde: until('2023-12-14T14:00', VAGUE_1),
  },
  { id: 'MS1-DUI-Va1', titre: 'Médico-social – DUI – vague 1', ...MEDICO_SOCIAL_VAGUE_1 },
  { id: 'MS2-DUI-PDE-Va1', titre: 'Médico-social – DUI-PDE – vague 1', ...MEDICO_SOCIAL_VAGUE_1 },
];
