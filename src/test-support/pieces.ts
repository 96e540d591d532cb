import { FICHIER_INACCESSIBLE } from '#domain/zip-inaccessible.ts';
import { TYPE_PAR_EXTENSION, extensionOfPiece } from '#domain/pieces.ts';
import type { ProfilZip } from '#domain/vocabulaire.ts';
import type { EntreeZip, ExamenEntree, Integrite, LectureZip, TypePiece } from '#domain/zip.ts';
import type { PiecesReport } from '#domain/pieces-report.ts';
import { inspectPieces, reportPieces, type PiecesRequest } from '#validation/pieces/inspect.ts';

/** Matches and judges in one go. */
export function judgePieces(request: PiecesRequest): PiecesReport {
  return reportPieces(inspectPieces(request));
}

/** An entry of a zip: a sound piece of 1,000 bytes of the type its name says, but for what is given. */
interface EntreeDeTest extends Partial<EntreeZip> {
  readonly nom: string;
  readonly type?: TypePiece;
  readonly integrite?: Integrite;
  readonly defaut?: string;
  /** Not read in full yet. */
  readonly nonLue?: true;
}

/** Its size is that of its entries, unless given. */
interface ZipDeTest {
  readonly nom?: string;
  readonly taille?: number;
  readonly refus?: string;
  readonly remarques?: readonly string[];
  /** The browser could not open it. */
  readonly inaccessible?: boolean;
  readonly entrees: readonly (string | EntreeDeTest)[];
}

export interface PieceDeTest {
  readonly nomFichier: unknown;
  readonly formatFichier?: string;
  readonly typeFichier?: string;
}

/** A JSON of one line that lists these pieces (null: no JSON), and zips that were dropped with it. */
export interface CasPieces {
  readonly attendus?: readonly (string | PieceDeTest)[] | null;
  readonly zips: readonly ZipDeTest[];
  readonly profilZip?: ProfilZip;
  readonly nomsDejaUtilises?: readonly string[];
}

export function unePieceDemandee(cas: CasPieces): PiecesRequest {
  const { attendus = null, zips, profilZip = 'etroit', nomsDejaUtilises = [] } = cas;
  return {
    document: attendus && unDocument([attendus]),
    zips: zips.map(toLecture),
    examens: zips.map(({ entrees }) => entrees.flatMap(toExamen)),
    sons: null,
    profilZip,
    nomsDejaUtilises,
  };
}

/** A document whose lines list these pieces. */
export function unDocument(lignes: readonly (readonly (string | PieceDeTest)[])[]): unknown {
  return {
    lignesImport: lignes.map((pieces, i) => ({
      numLigne: i + 1,
      piecesJustificatives: pieces.map((piece) => ({
        formatFichier: 'PDF',
        typeFichier: 'FACTURE',
        ...(typeof piece === 'string' ? { nomFichier: piece, ...formatOf(piece) } : piece),
      })),
    })),
  };
}

function formatOf(nom: string): { formatFichier?: string } {
  const type = TYPE_PAR_EXTENSION[extensionOfPiece(nom)];
  return type ? { formatFichier: type.toUpperCase() } : {};
}

function toLecture(donne: ZipDeTest): LectureZip {
  const { nom = 'pieces.zip', taille, entrees, inaccessible = false, remarques = [] } = donne;
  const refus = inaccessible
    ? { regle: FICHIER_INACCESSIBLE, motif: 'Inaccessible.' }
    : donne.refus === undefined
      ? null
      : { regle: 'de-test', motif: donne.refus };
  const lues = entrees.map(toEntree);
  return {
    nom,
    taille: taille ?? lues.reduce((sum, entree) => sum + entree.tailleCompressee, 100),
    refus,
    remarques: remarques.map((motif) => ({ regle: 'de-test', motif })),
    entrees: refus === null ? lues : [],
  };
}

function toEntree(donnee: string | EntreeDeTest, rang: number): EntreeZip {
  const given = typeof donnee === 'string' ? { nom: donnee } : donnee;
  const { nom, taille = given.nom.endsWith('/') ? 0 : 1000 } = given;
  return {
    rang,
    nom,
    encodageNom: 'utf-8',
    nomSur: !/\\|\.\.\/|^\/|^[A-Z]:/.test(nom),
    dossier: nom.endsWith('/'),
    taille,
    tailleCompressee: taille,
    crc32: 1,
    methode: 0,
    chiffree: false,
    debut: rang * 10_000,
    ...(given.tailleCompressee === undefined ? {} : { tailleCompressee: given.tailleCompressee }),
    ...(given.crc32 === undefined ? {} : { crc32: given.crc32 }),
    ...(given.methode === undefined ? {} : { methode: given.methode }),
    ...(given.chiffree === undefined ? {} : { chiffree: given.chiffree }),
    ...(given.encodageNom === undefined ? {} : { encodageNom: given.encodageNom }),
    ...(given.lien === undefined ? {} : { lien: given.lien }),
  };
}

function toExamen(donnee: string | EntreeDeTest, rang: number): readonly ExamenEntree[] {
  const given: EntreeDeTest = typeof donnee === 'string' ? { nom: donnee } : donnee;
  if (given.nonLue) return [];
  const { nom, type, integrite = 'ok', defaut } = given;
  const contenu =
    defaut === undefined
      ? null
      : { defaut, pages: null, largeur: null, hauteur: null, nature: null };
  return [
    {
      rang,
      integrite,
      type: type ?? TYPE_PAR_EXTENSION[extensionOfPiece(nom).replace('jpeg', 'jpg')] ?? 'autre',
      contenu,
    },
  ];
}
