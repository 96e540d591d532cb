import { writeCsv } from '#domain/csv.ts';
import { isAt, type Pose } from '#domain/fabrique/fautes/pose.ts';
import { formatChemin } from '#domain/mots/chemins.ts';
import { CERTITUDES, SEVERITES_TEXTE } from '#domain/mots/gravites.ts';
import type { PieceFinding } from '#domain/pieces-report.ts';
import type { ControleInfo, Finding } from '#domain/report.ts';
import { CORRIGE } from './fautes-textes.ts';

/** What the simulator says of the file and of its zip. */
export interface Juges {
  readonly constats: readonly Finding[];
  /** What it says of the file without its faults. */
  readonly dejaDits: readonly Finding[];
  /** Of the zip, beside the file without its faults. */
  readonly constatsPieces: readonly PieceFinding[];
  readonly controles: Readonly<Record<string, ControleInfo>>;
}

/** A fault of the answer sheet, as it is told. */
export interface LigneCorrige {
  readonly pose: Pose;
  readonly ou: string;
  /** Of the control that finds it. */
  readonly titre: string;
  readonly gravite: string;
  /** In the words of the report; null: the simulator does not say it. */
  readonly libelle: string | null;
  readonly correction: string;
  readonly info: ControleInfo | null;
}

export function listLignes(
  poses: readonly Pose[],
  { constats, constatsPieces, controles }: Juges,
): readonly LigneCorrige[] {
  return poses.map((pose) => {
    const dit =
      pose.chemin === null
        ? constatsPieces.find(({ controle }) => controle === pose.controle)
        : constats.find((constat) => isAt(pose, constat));
    const info = controles[pose.controle] ?? null;
    return {
      pose,
      ou: sayPlace(pose),
      titre: info?.titre ?? pose.controle,
      gravite: info && dit ? `${SEVERITES_TEXTE[dit.severite].mot}, ${certitudeOf(info)}` : '',
      libelle: dit?.libelle ?? null,
      correction: dit?.explication ?? CORRIGE.nonDit,
      info,
    };
  });
}

/** What else the simulator says of the file: it follows from its faults. Titles, each with how often. */
export function listSuites(
  poses: readonly Pose[],
  { constats, dejaDits, controles }: Juges,
): readonly { readonly titre: string; readonly nombre: number }[] {
  const deja = new Set(dejaDits.map(toKey));
  const suites = constats.filter(
    (constat) => !deja.has(toKey(constat)) && !poses.some((pose) => isAt(pose, constat)),
  );
  const nombres = new Map<string, number>();
  for (const { controle } of suites) nombres.set(controle, (nombres.get(controle) ?? 0) + 1);
  return [...nombres].map(([id, nombre]) => ({ titre: controles[id]?.titre ?? id, nombre }));
}

function toKey({ controle, chemin }: Finding): string {
  return `${controle} ${chemin}`;
}

function certitudeOf({ presume }: ControleInfo): string {
  return presume === null ? CERTITUDES.documente : CERTITUDES.presume;
}

/** « Demande 3, facture › dateEditionFacture, ligne 41 ». */
function sayPlace({ demande, chemin, ligne, fichier }: Pose): string {
  const bloc = demande === null ? CORRIGE.enTete : CORRIGE.demande(demande + 1);
  if (chemin === null) return [bloc, CORRIGE.dansLeZip(fichier ?? '')].join(', ');
  const balise = formatChemin(chemin.replace(/^\/lignesImport\/\d+/, ''));
  return [bloc, balise, CORRIGE.ligne(ligne ?? 1)].filter(Boolean).join(', ');
}

/** The answer sheet for a spreadsheet. */
export function writeCsvCorrige(lignes: readonly LigneCorrige[]): string {
  return writeCsv([
    CORRIGE.colonnes,
    ...lignes.map(({ pose, ou, titre, gravite, libelle, correction }, rang) => [
      String(rang + 1),
      ou,
      pose.avant ?? CORRIGE.rien,
      pose.apres ?? CORRIGE.rien,
      titre,
      gravite,
      libelle ?? '',
      correction,
      pose.controle,
    ]),
  ]);
}
