import { formatCompte, formatTaille } from './francais.ts';
import { SONS_IDS, type SonsId } from './sons.ts';
import { SONS } from './sons/table.ts';
import type { Citation } from './sources.ts';
import type { ProfilZip } from './vocabulaire.ts';
import type { TypePiece } from './zip.ts';

/**
 * Limits of the pièces justificatives and of their zips. « Mo » is not defined by the portal: what exceeds a limit in
 * mega-octets of 2^20 bytes exceeds it for sure and blocks, what exceeds it only in those of 10^6 bytes warns.
 */

/** Bytes in a « Mo », in its larger reading. */
export const MO_BINAIRE = 2 ** 20;
/** Bytes in a « Mo », in its smaller reading. */
export const MO_DECIMAL = 10 ** 6;

const REGLES_DU_ZIP_2026: Citation = {
  source: 'guide-solde-imagerie',
  endroit: 'section 3, écran « Pièces jointes », règles à suivre',
};

const REGLES_DU_ZIP_2022: Citation = {
  source: 'guide-financement-2022',
  endroit: 'section 3, écran « Pièces jointes », règles à suivre',
};

/** The portal's own words above the field of the zip, in both guides. */
export const PHRASE_UN_SEUL_ZIP =
  "Merci d'importer un seul zip contenant toutes les pièces jointes.";

/** One zip, or several: the guides say both, on the same screen. */
export const UN_OU_PLUSIEURS_ZIPS: readonly Citation[] = [
  {
    source: 'guide-solde-imagerie',
    endroit: 'section 3, écran « Pièces jointes »',
    extrait: PHRASE_UN_SEUL_ZIP,
  },
  {
    source: 'guide-solde-imagerie',
    endroit: 'section 3, écran « Pièces jointes », étape 2',
    extrait: 'Vous pouvez importer plusieurs zip si nécessaire.',
  },
  {
    source: 'guide-financement-2022',
    endroit: 'section 3, écran « Pièces jointes »',
    extrait: PHRASE_UN_SEUL_ZIP,
  },
  {
    source: 'guide-financement-2022',
    endroit: 'section 3, écran « Pièces jointes », étape 2',
    extrait: 'Le fournisseur peut importer plusieurs zip si nécessaire.',
  },
  {
    source: 'webinaire-medico-social',
    extrait: 'regroupées dans un fichier zip de 200Mo maximum',
  },
];

export const PIECE_MAX_MO = 3;

/** The rule of the screen « Pièces jointes », word for word in both guides. */
export const PHRASE_PIECE_MAX = `Chaque fichier ne doit pas dépasser ${PIECE_MAX_MO}Mo`;

/** « Le nom de la pièce jointe ne doit pas avoir plus de 100 caractères » (with its extension or not: not said). */
export const NOM_PIECE_MAX = 100;

/** « Les formats acceptés sont .jpg, .png, .pdf »; no text says whether capitals matter: they are accepted. */
export const TYPE_PAR_EXTENSION: Readonly<Record<string, Exclude<TypePiece, 'autre'>>> = {
  '.jpg': 'jpg',
  '.png': 'png',
  '.pdf': 'pdf',
};

export interface LimiteZip {
  readonly mo: number;
  /** Of its sources. */
  readonly annees: string;
  readonly sources: readonly [Citation, ...Citation[]];
}

export const LIMITES_ZIP: Readonly<Record<ProfilZip, LimiteZip>> = {
  /** Imagerie, vague 2. */
  etroit: {
    mo: 20,
    annees: '2026',
    sources: [{ ...REGLES_DU_ZIP_2026, extrait: 'Chaque fichier Zip ne doit pas dépasser 20Mo' }],
  },
  large: {
    mo: 200,
    annees: '2022 et 2024',
    sources: [
      { ...REGLES_DU_ZIP_2022, extrait: 'Chaque fichier Zip ne doit pas dépasser 200Mo' },
      { source: 'webinaire-medico-social', extrait: 'dans un fichier zip de 200Mo maximum' },
    ],
  },
};

/** The size limit to start from, the wider one for an unknown SONS; the user may choose the other. */
export function defaultProfilZip(sons: SonsId | null): ProfilZip {
  return sons === null ? 'large' : SONS[sons].zip.profil;
}

/** The sentence of the portal when every piece can be imported (guide 2022, écran « Pièces jointes »). */
export const PHRASE_TOUT_EST_BON =
  'Toutes les pièces jointes peuvent être importées correctement, merci de cliquer sur « Terminer ».';

/** The names of the pieces of a SONS start with its code. */
const CODES_LOGICIEL = SONS_IDS.map((id) => id.toLowerCase());

/**
 * Whether a file name looks like the nomenclature of the published examples (`IMG-DB-Va2-FACTURE-00001.pdf`):
 * code of the software, type, number. Without the JSON nothing more can be compared.
 */
export function looksLikeNomenclature(nom: string): boolean {
  const bas = nom.toLowerCase();
  return CODES_LOGICIEL.some(
    (code) =>
      bas.startsWith(`${code}-`) && /^[a-z_]+-[a-z0-9]+\.[a-z]+$/.test(bas.slice(code.length + 1)),
  );
}

/** Last part of a name in an archive, whichever slash its maker wrote. */
export function baseName(nom: string): string {
  return nom.slice(Math.max(nom.lastIndexOf('/'), nom.lastIndexOf('\\')) + 1);
}

/** `./facture.pdf`: a path, though in no folder. */
export function isDotPath(nom: string): boolean {
  return nom === `./${baseName(nom)}`;
}

/** Extension with its dot, in lower case; '' when there is none. */
export function extensionOfPiece(nom: string): string {
  const base = baseName(nom);
  const point = base.lastIndexOf('.');
  return point <= 0 ? '' : base.slice(point).toLowerCase();
}

const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;
const NOM_MONTRE_MAX = 160;

/** A foreign name made fit to be shown: what is invisible or turns the text round is escaped, what is long is cut. */
export function showName(nom: string): string {
  const court = nom.length > NOM_MONTRE_MAX ? `${nom.slice(0, NOM_MONTRE_MAX)}…` : nom;
  return court.replace(
    INVISIBLE,
    (signe) => `\\u{${(signe.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}

/** True when a document under this name could not be what the name says; false while nothing tells its type. */
export function misfits(nomEntree: string, type: TypePiece | null, nomVoulu: string): boolean {
  const wanted = TYPE_PAR_EXTENSION[extensionOfPiece(nomVoulu)] ?? null;
  const extension = extensionOfPiece(nomEntree);
  const told = extension === '.jpeg' ? 'jpg' : (TYPE_PAR_EXTENSION[extension] ?? null);
  if (type !== null && wanted !== null) return type !== wanted;
  return extension !== '' && told !== wanted;
}

/** A size for people: where the meaning of « Mo » decides, its bytes say it. */
export function showTaille(octets: number, limiteMo: number): string {
  const proche = octets > limiteMo * MO_DECIMAL && octets <= limiteMo * MO_BINAIRE;
  return proche ? formatCompte(octets, 'octet') : formatTaille(octets);
}

/** Stands for a zip where files are in none yet. */
export const EN_VRAC = 'fichiers en vrac';
