import { formatDate, formatNombre } from '../francais.ts';
import type { LectureRegistre, MotifRegistre } from '../registres/lecture.ts';
import {
  oldAge,
  type Extrait,
  type GenreRegistre,
  type Registres,
} from '../registres/registres.ts';
import { shorten } from '../texte.ts';

/** What each register is called, and which numbers are looked for in it. */
export const REGISTRES: Readonly<
  Record<GenreRegistre, { readonly nom: string; readonly numero: string }>
> = {
  finess: { nom: 'FINESS', numero: 'n° FINESS' },
  rpps: { nom: 'RPPS (Annuaire Santé)', numero: 'n° RPPS' },
};

const MOTIFS: Readonly<Record<MotifRegistre, (detail: string) => string>> = {
  vide: () => 'Le fichier est vide (0 octet) : téléchargez-le de nouveau.',
  inconnu: () =>
    'Ce n’est ni un extrait de FINESS (JSON « structures », CSV « etalab »), ni l’extrait « Personne_activite » du RPPS.',
  schema: (detail) =>
    detail === ''
      ? 'Ce JSON n’annonce pas de « schemaVersion » : ce n’est pas le flux « structures » de FINESS.'
      : `Ce flux FINESS est d’un schéma que ce simulateur ne connaît pas (« ${shorten(detail)} », au lieu de v1) : il n’est pas lu, pour ne pas l’être de travers.`,
  'autre-forme': (detail) =>
    `Le fichier commence comme un registre, puis prend une autre forme (${shorten(detail)}) : il n’est pas lu, pour ne pas l’être de travers. Téléchargez-le de nouveau ; s’il a été modifié, reprenez l’original.`,
  colonnes: (detail) => `Il manque des colonnes à cet extrait du RPPS : ${detail}.`,
  'sans-activite': (detail) =>
    `Ce fichier du RPPS${detail === '' ? '' : ` (« ${detail} »)`} ne dit pas l’activité des professionnels, et n’est pas lu : apportez « PS_LibreAcces_Personne_activite_… .txt », du même zip, qui dit aussi leur savoir-faire ; ou ce zip tel quel.`,
  zip: (detail) => `Le zip ne se lit pas : ${detail}`,
  'zip-sans-extrait': () =>
    'Ce zip ne contient aucun extrait (.txt, .csv ou .json). Le zip du RPPS contient « PS_LibreAcces_Personne_activite_… .txt ».',
  inaccessible: () =>
    'Le fichier ne se lit plus : il a été déplacé, modifié ou verrouillé depuis que vous l’avez choisi.',
};

/** Why a file gives no register, and what to do. */
export function sayMotif({ motif, detail }: Extract<LectureRegistre, { ok: false }>): string {
  return MOTIFS[motif](detail);
}

/** What makes one be careful with an extract, on a day (`AAAA-MM-JJ`…); whole sentences. */
export function sayRemarques(extrait: Extrait, aujourdhui: string): readonly string[] {
  const jours = oldAge(extrait, aujourdhui);
  return [
    ...(jours === null
      ? []
      : [`Cet extrait a ${formatNombre(jours)} jours : téléchargez-en un plus récent.`]),
    ...(extrait.date === null ? ['Ni son nom ni son contenu ne disent sa date.'] : []),
    ...(extrait.autres ?? []).map(
      (nom) =>
        `Le même zip contient aussi « ${shorten(nom)} », qui n’est pas lu : apportez-le à part.`,
    ),
    ...(extrait.coupe
      ? [
          'Sa fin manque : ce qui n’y est pas trouvé n’est pas dit inconnu. Téléchargez-le de nouveau.',
        ]
      : []),
  ];
}

/** One line a register that answered. */
export interface BilanRegistre {
  readonly genre: GenreRegistre;
  readonly extrait: Extrait;
  readonly cherches: number;
  readonly trouves: number;
}

export function listBilans({ finess, rpps }: Registres): readonly BilanRegistre[] {
  return Object.entries({ finess, rpps }).flatMap(([genre, reponses]) =>
    reponses
      ? [
          {
            genre: genre === 'finess' ? ('finess' as const) : ('rpps' as const),
            extrait: reponses.extrait,
            cherches: reponses.cherches.length,
            trouves: reponses.fiches.size,
          },
        ]
      : [],
  );
}

/** « extrait du 23/11/2026 ». */
export function sayDate({ date }: Extrait): string {
  return date === null ? 'extrait sans date' : `extrait du ${formatDate(date)}`;
}
