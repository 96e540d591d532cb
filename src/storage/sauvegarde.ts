import { parseJson } from '#domain/parse-json.ts';
import { isBloc } from '#domain/projection/guards.ts';
import type { Enregistrement } from '#domain/portail/evenements.ts';
import { fichierId } from '#domain/portail/fichiers.ts';
import { verifierJournal } from '#domain/portail/verifier.ts';
import { listFichiers } from './fichiers.ts';
import { parseEnregistrement } from './enregistrements.ts';
import type { Contenu } from './journal.ts';

/**
 * A backup: one line of JSON (`Entete`), the records one per line, then the bytes of the files one after the other. Lengths
 * stand in the first line, so that it is written and read by parts, without a copy of the files in memory.
 */
const FORMAT = 'simulateur-segur/sauvegarde';
const VERSION = 1;
const MIO = 2 ** 20;
/** Far above any use: some ten thousand files. */
const ENTETE_MAX = 4 * MIO;
/** Far above any use: 20,000 demandes take some 30 Mio. */
const JOURNAL_MAX = 256 * MIO;

interface Entete {
  readonly format: typeof FORMAT;
  readonly version: typeof VERSION;
  readonly enregistrements: number;
  /** Bytes, ends of line included. */
  readonly tailleJournal: number;
  /** In the order of their bytes. */
  readonly fichiers: readonly FichierAnnonce[];
}

interface FichierAnnonce {
  readonly id: string;
  readonly taille: number;
  readonly type: string;
}

/** `motif` is a French sentence. */
export type LectureSauvegarde =
  { readonly ok: true; readonly contenu: Contenu } | { readonly ok: false; readonly motif: string };

export function writeSauvegarde({ textes, fichiers }: Contenu): Blob {
  const journal = new Blob(textes.map((texte) => `${texte}\n`));
  const entete: Entete = {
    format: FORMAT,
    version: VERSION,
    enregistrements: textes.length,
    tailleJournal: journal.size,
    fichiers: fichiers.map(({ id, blob }) => ({ id, taille: blob.size, type: blob.type })),
  };
  return new Blob([`${JSON.stringify(entete)}\n`, journal, ...fichiers.map(({ blob }) => blob)]);
}

/** Reads a backup, any bytes at all, and checks everything: what it accepts can replace what is kept. */
export async function readSauvegarde(source: Blob): Promise<LectureSauvegarde> {
  try {
    return { ok: true, contenu: await readContenu(source) };
  } catch (error) {
    if (error instanceof Refus) return { ok: false, motif: error.message };
    // The file has moved, or changed, since it was chosen.
    if (error instanceof DOMException)
      return { ok: false, motif: 'Le fichier ne peut pas être lu.' };
    throw error;
  }
}

/** Ends a reading, wherever it stands. Caught by `readSauvegarde`. */
class Refus extends Error {}

async function readContenu(source: Blob): Promise<Contenu> {
  const debut = new Uint8Array(await source.slice(0, ENTETE_MAX).arrayBuffer());
  const fin = debut.indexOf(0x0a);
  const entete = fin === -1 ? null : parseEntete(decode(debut.subarray(0, fin)));
  if (!entete) throw new Refus('Ce fichier n’est pas une sauvegarde du simulateur.');
  const debutJournal = fin + 1;
  const debutFichiers = debutJournal + entete.tailleJournal;
  const taille = entete.fichiers.reduce((total, fichier) => total + fichier.taille, debutFichiers);
  if (taille !== source.size || entete.tailleJournal > JOURNAL_MAX) {
    throw new Refus('La sauvegarde est incomplète, ou a été modifiée.');
  }
  const journal = await source.slice(debutJournal, debutFichiers).arrayBuffer();
  const textes = splitLines(decode(new Uint8Array(journal)));
  if (textes.length !== entete.enregistrements)
    throw new Refus('Le journal de la sauvegarde est incomplet.');
  checkFichiers(checkJournal(textes), entete.fichiers);
  let position = debutFichiers;
  const fichiers = entete.fichiers.map(({ id, taille, type }) => {
    const blob = source.slice(position, position + taille, type);
    position += taille;
    return { id, blob };
  });
  return { textes, fichiers };
}

function checkJournal(textes: readonly string[]): readonly Enregistrement[] {
  const enregistrements = textes.map((texte, rang) => {
    const enregistrement = parseEnregistrement(texte, rang + 1);
    if (!enregistrement)
      throw new Refus(`L’enregistrement ${rang + 1} de la sauvegarde est illisible.`);
    return enregistrement;
  });
  if (verifierJournal(enregistrements) !== null || !enregistrements.every(hasOwnIds))
    throw new Refus('Le journal de la sauvegarde est incohérent.');
  return enregistrements;
}

/** A file that bore the id of a later record would stand in its way. */
function hasOwnIds(enregistrement: Enregistrement): boolean {
  const fichiers = listFichiers(enregistrement);
  const ids = new Set(fichiers.map((_, rang) => fichierId(enregistrement.sequence, rang)));
  return fichiers.every(({ id }) => ids.delete(id));
}

/** The files announced are those that the journal names, no other, once each and of the size that it says. */
function checkFichiers(
  enregistrements: readonly Enregistrement[],
  annonces: readonly FichierAnnonce[],
): void {
  const tailles = new Map(annonces.map(({ id, taille }) => [id, taille]));
  const nommes = enregistrements.flatMap(listFichiers);
  const absent = nommes.find(({ id, taille }) => tailles.get(id) !== taille);
  if (absent) throw new Refus(`Le fichier « ${absent.nom} » manque dans la sauvegarde.`);
  if (annonces.length !== nommes.length || tailles.size !== annonces.length) {
    throw new Refus('La sauvegarde contient des fichiers que son journal ne connaît pas.');
  }
}

function parseEntete(texte: string): Entete | null {
  const valeur = parseObject(texte);
  if (valeur?.['format'] !== FORMAT) return null;
  const { version, enregistrements, tailleJournal, fichiers } = valeur;
  if (version !== VERSION) {
    throw new Refus('Cette sauvegarde vient d’une autre version du simulateur.');
  }
  if (!isTaille(enregistrements) || !isTaille(tailleJournal) || !Array.isArray(fichiers))
    return null;
  if (!fichiers.every(isFichierAnnonce)) return null;
  return { format: FORMAT, version, enregistrements, tailleJournal, fichiers };
}

function isFichierAnnonce(valeur: unknown): valeur is FichierAnnonce {
  return (
    isBloc(valeur) &&
    typeof valeur['id'] === 'string' &&
    isTaille(valeur['taille']) &&
    typeof valeur['type'] === 'string'
  );
}

function isTaille(valeur: unknown): valeur is number {
  return typeof valeur === 'number' && Number.isSafeInteger(valeur) && valeur >= 0;
}

function parseObject(texte: string): Readonly<Record<string, unknown>> | null {
  const valeur = parseJson(texte);
  return isBloc(valeur) ? valeur : null;
}

function decode(octets: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch (error) {
    if (error instanceof TypeError) throw new Refus('La sauvegarde contient du texte illisible.');
    throw error;
  }
}

/** Each line ends with its end of line. */
function splitLines(texte: string): string[] {
  const lignes = texte.split('\n');
  if (lignes.pop() !== '') throw new Refus('Le journal de la sauvegarde est incomplet.');
  return lignes;
}
