import type { Finding } from '#domain/report.ts';
import type { Constat, Correction, Faute } from './types.ts';

/** What is promised of a finding, field by field: what is added inside stays inside. */
export function toFaute({ controle, severite, ...finding }: Finding): Faute {
  const { libelle, explication, position, correction } = finding;
  const { debut, fin, ligne, colonne } = position;
  return {
    controle,
    severite,
    libelle,
    explication,
    place: { debut, fin, ligne, colonne },
    correction: correction && toCorrection(correction),
  };
}

export function toConstat(finding: Finding): Constat {
  const { phase, voix, numLigne, chemin, valeur, prochainTour, placePresumee } = finding;
  if (phase === 'pieces') throw new Error('A finding of a zip stands in no report of a file');
  return {
    ...toFaute(finding),
    phase,
    voix,
    numLigne,
    chemin,
    valeur,
    prochainTour,
    placePresumee,
  };
}

function toCorrection({ debut, fin, avant, texte, sure }: Correction): Correction {
  return { debut, fin, avant, texte, sure };
}
