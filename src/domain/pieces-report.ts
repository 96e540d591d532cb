import type { ProfilZip } from './vocabulaire.ts';
import type { Mention } from './mentions.ts';
import type { Args, ControleInfo, Severite, Voix } from './report.ts';
import type {
  ContenuPiece,
  EntreeZip,
  ExamenEntree,
  Integrite,
  LectureZip,
  RefusZip,
  TypePiece,
} from './zip.ts';

/** What is said of the zips of pièces justificatives, with the JSON that lists them or alone. Plain values. */

/** A piece that the JSON lists: a row of the portal's pop-in « Documents attendus ». */
export interface DocumentAttendu {
  readonly numLigne: number;
  /** Of its demande, as the JSON writes it. */
  readonly numeroASP: string | null;
  /** The same. */
  readonly numeroEditeur: string | null;
  /** Names of its bénéficiaires, where its form has any. */
  readonly clients: readonly string[];
  /** What the table of which its JSON was made says beside; absent without any. */
  readonly mentions?: readonly Mention[];
  /** Absolute JSON pointer of the piece. */
  readonly chemin: string;
  readonly nomFichier: string;
  readonly typeFichier: string;
  readonly formatFichier: string;
  /** Column « Type » of the pop-in; the raw type when its label is not published. */
  readonly libelleType: string;
}

/** An entry of one of the zips: rank of the zip among those given, rank in its directory. */
export interface EntreeRef {
  readonly zip: number;
  readonly rang: number;
}

export type EtatAttendu =
  | 'present'
  | 'manquant'
  | 'autre-nom'
  | 'inutilisable'
  | 'en-double'
  /** Found nowhere, but a zip that could not be read may hold it. */
  | 'pas-lu';

/** How the name of the proposed entry differs from the expected one. */
export type CauseNom =
  /** In a folder of the zip, same name. */
  | 'dossier'
  /** Same letters written otherwise (é in one or two code points: macOS). */
  | 'unicode'
  /** The zip does not say how to read the name: it was guessed. */
  | 'encodage'
  /** Other characters that look the same (hyphens, spaces, quotes, letters of another alphabet). */
  | 'sosie'
  | 'casse'
  | 'accents'
  /** Spaces, hyphens, underscores. */
  | 'separateurs'
  /** « facture (1).pdf », « facture - Copie.pdf ». */
  | 'copie'
  | 'extension'
  /** One or two letters, never a digit. */
  | 'proche';

/** Why an entry that bears the name cannot serve. */
export type RaisonInutilisable =
  | { readonly type: 'taille' }
  | { readonly type: 'vide' }
  | { readonly type: 'format'; readonly extension: string }
  | { readonly type: 'contenu'; readonly nature: string | null }
  /** A symbolic link: the path of another file. */
  | { readonly type: 'lien' }
  | { readonly type: 'integrite'; readonly integrite: Exclude<Integrite, 'ok'> };

export interface Attendu {
  /** Rank in `PiecesReport.attendus`. */
  readonly rang: number;
  readonly document: DocumentAttendu;
  readonly etat: EtatAttendu;
  /** Entries found or proposed, the best first. More than one: en double, or several look alike. */
  readonly entrees: readonly EntreeRef[];
  /** Only for `autre-nom`. */
  readonly cause: CauseNom | null;
  /** Only for `inutilisable`, and for an `autre-nom` whose entry could not serve either. */
  readonly raison: RaisonInutilisable | null;
  /** Several entries, and those that can serve all have the same size and CRC. */
  readonly copiesIdentiques: boolean;
}

/** What an entry is, beside the JSON. */
type NatureEntree = 'piece' | 'dossier' | 'systeme';

type RoleEntree =
  /** Answers a document. */
  | 'attendue'
  /** Would answer one under another name. */
  | 'a-renommer'
  /** Bears the name of a document that another entry already answers. */
  | 'double'
  /** Left by the system: folder, `__MACOSX`, `.DS_Store`, `Thumbs.db`. */
  | 'superflue'
  /** Listed nowhere in the JSON. */
  | 'inattendue'
  /** No JSON was given: judged by the rules only. */
  | 'sans-json';

/** An entry as the controls see it. */
export interface EntreeInspectee {
  readonly zip: number;
  readonly entree: EntreeZip;
  /** Null until the full reading. */
  readonly examen: ExamenEntree | null;
  /** Real type by its first bytes; null while unknown, and when the content cannot be read. */
  readonly type: TypePiece | null;
  readonly nature: NatureEntree;
  readonly role: RoleEntree;
  /** Ranks of the documents that it answers, or would. */
  readonly attendus: readonly number[];
}

/** A zip as the controls see it. */
export interface ZipInspecte {
  readonly rang: number;
  readonly lecture: LectureZip;
  readonly entrees: readonly EntreeInspectee[];
}

/** An entry of the zip of a finding, or a document. */
interface SujetPiece {
  /** Fit to be shown. */
  readonly nom: string;
  /** Rank of the entry in its zip. */
  readonly entree: number | null;
  /** Rank in `PiecesReport.attendus`. */
  readonly attendu: number | null;
}

export interface PieceFinding {
  readonly controle: string;
  readonly severite: Severite;
  readonly voix: Voix;
  readonly libelle: string;
  readonly explication: string;
  readonly args: Args;
  /** Rank and name of the zip, null when the finding is about a document that no zip holds. */
  readonly zip: { readonly rang: number; readonly nom: string } | null;
  readonly entree: { readonly rang: number; readonly nom: string } | null;
  /** The other entries or documents of which the same is said. Absent when there are none. */
  readonly autres?: readonly SujetPiece[];
  /** Rank in `attendus`. */
  readonly attendu: number | null;
  readonly numLigne: number | null;
  /** JSON pointer of the piece in the JSON. */
  readonly chemin: string | null;
}

export interface EntreeReport {
  readonly rang: number;
  readonly nom: string;
  readonly taille: number;
  readonly nature: NatureEntree;
  readonly role: RoleEntree;
  readonly attendus: readonly number[];
  /** By its first bytes; null while unknown. */
  readonly type: TypePiece | null;
  /** Null until the full reading. */
  readonly integrite: Integrite | null;
  readonly contenu: ContenuPiece | null;
  /** The gravest severity of its findings, null when there is none. */
  readonly severite: Severite | null;
}

export interface ZipReport {
  readonly nom: string;
  /** Files that are still to be put into a zip. Absent otherwise. */
  readonly vrac?: true;
  readonly taille: number;
  readonly refus: RefusZip | null;
  /** `non-conforme`: a documented rule is broken by the zip or by one of its entries. */
  readonly verdict: 'conforme' | 'a-verifier' | 'non-conforme';
  readonly entrees: readonly EntreeReport[];
}

export type PiecesVerdict =
  /** Everything expected is there under its exact name, and nothing even warns. */
  | 'complet'
  /** No documented rule is broken, but something may go wrong. */
  | 'a-verifier'
  /** Every document was found, but some in files that are in no zip yet. */
  | 'a-zipper'
  /** Documents are missing, and that is all. */
  | 'incomplet'
  /** A zip, or a document in it, cannot be read: no rule is known to be broken, and little is known. */
  | 'illisible'
  /** A documented rule is broken. */
  | 'non-conforme'
  /** No JSON, or one that lists no piece: the zips alone break no rule, and nothing warns. */
  | 'regles-respectees';

export interface PiecesReport {
  readonly profilZip: ProfilZip;
  /** False without JSON: `attendus` is then empty. */
  readonly avecJson: boolean;
  /** In the order of the JSON. */
  readonly attendus: readonly Attendu[];
  /** In the order given. */
  readonly zips: readonly ZipReport[];
  /** Zips first, then their entries, then documents. */
  readonly constats: readonly PieceFinding[];
  /** Control → findings left out, when one control has too many to be listed. */
  readonly tus: Readonly<Record<string, number>>;
  readonly controles: Readonly<Record<string, ControleInfo>>;
  readonly verdict: PiecesVerdict;
  /** True while an entry that counts has not been read in full. */
  readonly provisoire: boolean;
  /** What the portal would answer; null where its words are not published and while provisional. */
  readonly phrasePortail: string | null;
}

export type ActionReparation =
  /** Same bytes, same name. */
  | 'garder'
  /** Same bytes under the name that the JSON wants. */
  | 'renommer'
  /** Left out of the new zips. */
  | 'retirer';

export interface EtapeReparation {
  readonly ref: EntreeRef;
  /** Present name. */
  readonly nom: string;
  readonly action: ActionReparation;
  /** Name in the new zip; null when left out. */
  readonly nouveauNom: string | null;
  /** French sentence: why. */
  readonly raison: string;
  /** A control refuses it in the new zip too: `raison` says which. */
  readonly refuse?: true;
}

/** A zip to be made. */
export interface ZipPrevu {
  readonly nom: string;
  /** Its exact size to come, bytes. */
  readonly taille: number;
  readonly entrees: readonly {
    readonly ref: EntreeRef;
    readonly nom: string;
    readonly crc32: number;
    readonly taille: number;
    readonly tailleCompressee: number;
    readonly methode: 0 | 8;
  }[];
}

/** What tells that a file may be a document, short of its name. */
export type Indice =
  | 'numero-asp'
  | 'numero-editeur'
  /** The name of a bénéficiaire. */
  | 'client'
  /** A value of a column that no field takes, in the table of which the JSON was made. */
  | 'mention'
  /** A word of its kind. */
  | 'genre'
  /** No other document of this demande is awaited in this format. */
  | 'seul-de-la-demande'
  /** No other document of this kind is awaited in this format. */
  | 'seul-du-genre'
  /** The name is that of the document, but for a letter or two. */
  | 'lettres';

/** A document that is not simply there, and the file that the new zips give it. */
export interface ChoixPossible {
  /** Rank in `PiecesReport.attendus`: the first document of that name. */
  readonly attendu: number;
  /** The look-alikes that can be copied, the best first. Several, and none taken: only a person can tell. */
  readonly candidats: readonly EntreeRef[];
  /** What makes the candidates guesses, none of which is taken until a person says so; none of them: the name itself answers. */
  readonly indices: readonly Indice[];
  /** The value that one of them is; absent without it. */
  readonly mention?: Mention;
  /** Null as long as none is taken: the document is then left out. */
  readonly choisi: EntreeRef | null;
  /** `choisi` is what a person said, « none » included. */
  readonly parChoix: boolean;
}

/** The entry that a person chose for a document, null for none. The last choice for a document is the one that counts. */
export interface ChoixPiece {
  readonly attendu: number;
  readonly ref: EntreeRef | null;
}

/** A file whose name tells several demandes alike: it is guessed for none of them. */
export interface Hesitation {
  readonly ref: EntreeRef;
  /** `numLigne` of those where a document is missing: two or more. */
  readonly lignes: readonly number[];
}

/** What a repair would do, shown before it is done. */
export interface PlanReparation {
  /** False when the zips given are already as the plan would make them, or when nothing can be kept. */
  readonly utile: boolean;
  readonly etapes: readonly EtapeReparation[];
  readonly zips: readonly ZipPrevu[];
  readonly choix: readonly ChoixPossible[];
  readonly hesitations: readonly Hesitation[];
  /** Entries that no document takes and that can be copied: a person may give them to one whose name suits their format. */
  readonly libres: readonly EntreeRef[];
  /**
   * Documents that the new zips will not hold, though nobody can choose, with the French reason: rank in
   * `PiecesReport.attendus` of the first of each name.
   */
  readonly restants: readonly { readonly attendu: number; readonly raison: string }[];
  /** How many documents neither the new zips nor the portal will have. */
  readonly manquent: number;
}
