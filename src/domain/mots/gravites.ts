import type { ControleInfo, Finding, Phase, Severite, Verdict, Voix } from '../report.ts';

/** Words used by every screen and export for severities, phases and certainty. */

export const SEVERITES_TEXTE: Readonly<
  Record<Severite, { readonly mot: string; readonly pluriel: string; readonly sens: string }>
> = {
  bloquant: {
    mot: 'Bloquant',
    pluriel: 'bloquants',
    sens: 'le portail rejetterait le fichier',
  },
  avertissement: {
    mot: 'Avertissement',
    pluriel: 'avertissements',
    sens: 'n’empêche pas la simulation, mais risque d’être refusé ensuite',
  },
  information: {
    mot: 'Information',
    pluriel: 'informations',
    sens: 'à relire, sans conséquence connue',
  },
  indetermine: {
    mot: 'Indéterminé',
    pluriel: 'indéterminés',
    sens: 'le simulateur ne peut pas en juger et dit pourquoi',
  },
};

/** Beside how many there are. */
export function wordSeverite(nombre: number, severite: Severite): string {
  const { mot, pluriel } = SEVERITES_TEXTE[severite];
  return nombre < 2 ? mot.toLowerCase() : pluriel;
}

export const PHASES: Readonly<Record<Phase, string>> = {
  lecture: 'Lecture du fichier',
  format: 'Contrôle du format',
  technique: 'Contrôle technique',
  aide: 'Notre aide',
  pieces: 'Pièces justificatives',
};

export const VOIX: Readonly<Record<Voix, string>> = {
  portail: 'formulation du portail',
  simulateur: 'formulation du simulateur',
};

export const CERTITUDES = { documente: 'documenté', presume: 'présumé' } as const;

/** Whether a text bears out a rule, there where it is applied. */
export function sayCertitude(
  { presume }: Pick<ControleInfo, 'presume'>,
  { placePresumee }: Pick<Finding, 'placePresumee'>,
): string {
  return presume === null && !placePresumee ? CERTITUDES.documente : CERTITUDES.presume;
}

export const CERTITUDES_FORMULAIRE = { publie: 'publié', presume: 'présumé' } as const;

export const VERDICTS: Readonly<Record<Verdict, string>> = {
  valide: 'Accepté',
  'sous-reserve': 'Sous réserve',
  discordant: 'Discordant',
  rejete: 'Rejeté',
  'non-conforme': 'Non conforme',
  illisible: 'Illisible',
};
