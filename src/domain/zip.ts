/** What is known of a zip of pièces justificatives. Plain values: they cross threads. */

/** `chiffree`: encrypted; `methode`: compressed by a method that is not read; `donnees`: the compressed data are broken. */
export type Integrite = 'ok' | 'chiffree' | 'methode' | 'crc' | 'taille' | 'donnees';

/** Real type, by the first bytes. */
export type TypePiece = 'pdf' | 'png' | 'jpg' | 'autre';

/** What is said of an archive as a whole, by the rule that it breaks: a refusal, or a remark when it is read nonetheless. */
export interface RefusZip {
  /** Kebab-case id of the rule. */
  readonly regle: string;
  readonly motif: string;
}

export type EncodageNom =
  | 'utf-8'
  | 'unicode-info-zip'
  | 'utf-8-non-declare'
  | 'cp437'
  | 'cp850'
  | 'windows-1252'
  | 'macintosh';

/** A name, and how it was decoded. */
export interface NomLu {
  readonly nom: string;
  readonly encodageNom: EncodageNom;
}

/** One record of the directory, in its order. Nothing here was inflated. */
export interface EntreeZip {
  readonly rang: number;
  /** Decoded name, as written, never used as a key nor as a path. */
  readonly nom: string;
  /** How the name was decoded. */
  readonly encodageNom: EncodageNom;
  /** What other code pages make of a name whose encoding nothing says. Absent when there is nothing to guess. */
  readonly autresNoms?: readonly NomLu[];
  /** False for `..`, absolute, backslash, drive letter, NUL, empty, `__proto__`; what else does not print is shown escaped. */
  readonly nomSur: boolean;
  readonly dossier: boolean;
  /** Declared sizes, bytes. */
  readonly taille: number;
  readonly tailleCompressee: number;
  readonly crc32: number;
  /** 0 stored, 8 deflate, others unsupported. */
  readonly methode: number;
  readonly chiffree: boolean;
  /** Offset of the local header in the file. */
  readonly debut: number;
  /** A Unix symbolic link: its content is the path of another file, not a piece. Absent otherwise. */
  readonly lien?: true;
}

/** What the full reading of an entry adds. */
export interface ExamenEntree {
  readonly rang: number;
  readonly integrite: Integrite;
  readonly type: TypePiece;
  /** Help only: pages of a PDF, dimensions of an image, what it is, or what is wrong with it (French). */
  readonly contenu: ContenuPiece | null;
}

export interface ContenuPiece {
  /** Null when it looks sound. */
  readonly defaut: string | null;
  readonly pages: number | null;
  readonly largeur: number | null;
  readonly hauteur: number | null;
  /** What it is beyond its type, « une image HEIC », when that is worth saying. */
  readonly nature: string | null;
}

/** When refused, there are no entries: nothing in it can be trusted. */
export interface LectureZip {
  readonly nom: string;
  /** No archive that anybody deposits: files that are still to be put into one. Absent otherwise. */
  readonly vrac?: true;
  readonly taille: number;
  /** Null when the structure is sound. */
  readonly refus: RefusZip | null;
  /** What is unusual and changes nothing: there is one reading, but other programs may refuse it. */
  readonly remarques: readonly RefusZip[];
  readonly entrees: readonly EntreeZip[];
}

/** True when the zip does not say how to read this name: what reads it must guess. */
export function isGuessed({ nom, encodageNom }: Pick<EntreeZip, 'nom' | 'encodageNom'>): boolean {
  const declared = encodageNom === 'utf-8' || encodageNom === 'unicode-info-zip';
  return !declared && /[^\x00-\x7f]/.test(nom);
}
