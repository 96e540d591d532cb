import type { Bilan, LigneDeCode } from '#domain/exercices/statistiques.ts';
import { formatNombre } from '#domain/francais.ts';
import { keepNumero, writeCsv } from '#domain/csv.ts';
import type { ColonneTexte } from '#ui/kit/colonnes.ts';
import { CODES, ETATS_CODE, formatDuree } from './textes.ts';

const { colonnes: TITRES } = CODES;

export const COLONNES_CODES: readonly ColonneTexte<LigneDeCode>[] = [
  {
    cle: 'participant',
    titre: TITRES.participant,
    entete: true,
    // Of a line that is no code, enough to find it again.
    texte: (lue) => ('code' in lue ? lue.code.pseudonyme || CODES.sansNom : shorten(lue.ligne)),
  },
  { cle: 'exercice', titre: TITRES.exercice, texte: titreOf },
  {
    cle: 'duree',
    titre: TITRES.duree,
    aspect: ['nombre', 'court'],
    texte: (lue) => ('code' in lue ? formatDuree(lue.code.duree) : ''),
  },
  {
    cle: 'indices',
    titre: TITRES.indices,
    aspect: ['nombre'],
    texte: (lue) => ('code' in lue ? String(lue.code.indices) : ''),
  },
  {
    cle: 'essais',
    titre: TITRES.essais,
    aspect: ['nombre'],
    texte: (lue) => ('code' in lue ? String(lue.code.essais) : ''),
  },
  { cle: 'etat', titre: TITRES.etat, texte: ({ etat }) => ETATS_CODE[etat] },
  { cle: 'conseil', titre: CODES.quoiFaire, texte: ({ etat }) => CODES.conseil[etat] },
];

export const COLONNES_BILAN: readonly ColonneTexte<Bilan>[] = [
  {
    cle: 'exercice',
    titre: TITRES.exercice,
    entete: true,
    texte: ({ exercice }) => exercice.titre,
  },
  {
    cle: 'nombre',
    titre: TITRES.nombre,
    aspect: ['nombre'],
    texte: ({ durees }) => formatNombre(durees.length),
  },
  {
    cle: 'mediane',
    titre: TITRES.mediane,
    aspect: ['nombre', 'court'],
    texte: ({ mediane }) => formatDuree(mediane),
  },
  {
    cle: 'etendue',
    titre: TITRES.etendue,
    texte: ({ durees }) => `${formatDuree(durees[0] ?? 0)} – ${formatDuree(durees.at(-1) ?? 0)}`,
  },
  {
    cle: 'indices',
    titre: TITRES.indicesEnTout,
    aspect: ['nombre'],
    texte: ({ indices }) => formatNombre(indices),
  },
  {
    cle: 'essais',
    titre: TITRES.essaisMedians,
    aspect: ['nombre'],
    texte: ({ essais }) => formatNombre(essais),
  },
];

/** Durations in seconds, for a spreadsheet. */
export function writeTableau(lignes: readonly LigneDeCode[]): string {
  const entete = [
    TITRES.participant,
    TITRES.exercice,
    CODES.secondes,
    TITRES.indices,
    TITRES.essais,
    TITRES.etat,
    CODES.ligne,
  ];
  return writeCsv([
    entete,
    ...lignes.map((lue) => {
      const code = 'code' in lue ? lue.code : null;
      return [
        keepNumero(code?.pseudonyme ?? ''),
        titreOf(lue),
        code ? String(code.duree) : '',
        code ? String(code.indices) : '',
        code ? String(code.essais) : '',
        ETATS_CODE[lue.etat].mot,
        keepNumero(lue.ligne),
      ];
    }),
  ]);
}

function titreOf(lue: LigneDeCode): string {
  return 'exercice' in lue ? lue.exercice.titre : '';
}

function shorten(ligne: string): string {
  return ligne.length > 30 ? `${ligne.slice(0, 30)}…` : ligne;
}
