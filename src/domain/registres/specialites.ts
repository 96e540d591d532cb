import { fold } from '../texte.ts';

/** What a label of « savoir-faire » of the RPPS says of the conditions that the sources set; its codes are quoted by none. */

/** « radiologues et médecins nucléaires »: the radiotherapist is neither. */
export function isImagerie(savoirFaire: string): boolean {
  const lu = readLabel(savoirFaire);
  return /radiodiagnostic|radiologie|imageriemedicale|medecinenucleaire/.test(lu);
}

/** « Biologie Médicale », « Radiodiagnostic et Imagerie médicale », « Médecine nucléaire ». */
export function isHorsMedecineDeVille(savoirFaire: string): boolean {
  return isImagerie(savoirFaire) || readLabel(savoirFaire).includes('biologiemedicale');
}

export function isMedecin(profession: string): boolean {
  return readLabel(profession) === 'medecin';
}

/** Versions differ by a hyphen. */
function readLabel(label: string): string {
  return fold(label).replace(/[^a-z]/g, '');
}
