import { avancesPubliees } from './avances-imagerie.ts';
import { unEtablissement } from './beneficiaires-fictifs.ts';

/** One made-up site in so many is left out, so that an import shows a rejected line; FINIMG013608 is of those. */
const UN_ABSENT_SUR = 20;
const PREMIER_ABSENT = 7;
const ETABLISSEMENTS = 700;

/** The sites of the ready-made fournisseurs and of the published examples, nearly all. */
export function baseFictive(): readonly string[] {
  const fictifs = Array.from({ length: ETABLISSEMENTS }, (_, rang) => rang)
    .filter((rang) => rang % UN_ABSENT_SUR !== PREMIER_ABSENT)
    .flatMap((rang) => unEtablissement(rang).finess);
  const publies = avancesPubliees()
    .filter(({ numeroASP }) => numeroASP !== 'FINIMG013608')
    .flatMap(({ demande }) => demande.beneficiaires.flatMap(({ finess }) => finess));
  return [...new Set([...fictifs, ...publies])].sort();
}
