import { rejouer } from '#domain/portail/appliquer.ts';
import { ETAT_VIDE } from '#domain/portail/etat.ts';
import type { Enregistrement } from '#domain/portail/evenements.ts';
import { listFichiers } from '#domain/portail/fichiers-conserves.ts';
import { verifierJournal } from '#domain/portail/verifier.ts';
import { capitalize } from '#domain/texte.ts';
import { parseEnregistrement } from './enregistrements.ts';
import type { BrancheContenue, Contenu, Partie } from './contenu.ts';
import {
  BRANCHES_MAX,
  parseEntete,
  Refus,
  writeEntete,
  type Entete,
  type FichierAnnonce,
  type PartieAnnoncee,
} from './sauvegarde-entete.ts';

/*
 * A backup: one line of JSON (`Entete`), then the line and each of the branches: the records one per line, and the bytes of the
 * files one after the other. Lengths stand in the first line, so that it is written and read by parts, without a copy of the
 * files in memory.
 */
const MIO = 2 ** 20;
/** Far above any use: some ten thousand files. */
const ENTETE_MAX = 4 * MIO;
/** Far above any use: 20,000 demandes take some 30 Mio. Of all the journals together. */
const JOURNAUX_MAX = 256 * MIO;

/** `motif` is a French sentence. */
export type LectureSauvegarde =
  { readonly ok: true; readonly contenu: Contenu } | { readonly ok: false; readonly motif: string };

/** Null when `readSauvegarde` would not take it back: what it reads is bounded. */
export function writeRestaurable(contenu: Contenu): Blob | null {
  const journaux = writeJournaux(contenu);
  const taille = [...journaux.values()].reduce((total, { size }) => total + size, 0);
  return contenu.branches.length > BRANCHES_MAX || taille > JOURNAUX_MAX
    ? null
    : assemble(contenu, journaux);
}

export function writeSauvegarde(contenu: Contenu): Blob {
  return assemble(contenu, writeJournaux(contenu));
}

/** Those of the line, then of its branches: a record on each line. */
function writeJournaux(contenu: Contenu): ReadonlyMap<Partie, Blob> {
  return new Map(
    [contenu, ...contenu.branches].map((partie) => [
      partie,
      new Blob(partie.textes.map((texte) => `${texte}\n`)),
    ]),
  );
}

function assemble(contenu: Contenu, journaux: ReadonlyMap<Partie, Blob>): Blob {
  const announce = (partie: Partie): PartieAnnoncee => ({
    enregistrements: partie.textes.length,
    tailleJournal: journaux.get(partie)?.size ?? 0,
    fichiers: partie.fichiers.map(({ id, blob }) => ({ id, taille: blob.size, type: blob.type })),
  });
  const entete = writeEntete(contenu, announce);
  return new Blob([
    `${entete}\n`,
    ...[...journaux].flatMap(([{ fichiers }, journal]) => [
      journal,
      ...fichiers.map(({ blob }) => blob),
    ]),
  ]);
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

async function readContenu(source: Blob): Promise<Contenu> {
  const debut = new Uint8Array(await source.slice(0, ENTETE_MAX).arrayBuffer());
  const fin = debut.indexOf(0x0a);
  const entete = fin === -1 ? null : parseEntete(decode(debut.subarray(0, fin)));
  if (!entete) throw new Refus('Ce fichier n’est pas une sauvegarde du simulateur.');
  checkTailles(entete, source.size - fin - 1);
  let position = fin + 1;
  const take = (taille: number, type = '') => source.slice(position, (position += taille), type);
  const ligne = await readPartie(entete.ligne, take, 0, 'la sauvegarde');
  if (verifierJournal(ligne.enregistrements) !== null) throw incoherent('la sauvegarde');
  const branches: (BrancheContenue & PartieLue)[] = [];
  for (const [rang, annoncee] of entete.branches.entries()) {
    const { id, nom, depuis } = annoncee;
    const lue = await readPartie(annoncee, take, depuis, nameBranche(rang));
    branches.push({ id, nom, depuis, ...lue });
  }
  checkBranches(ligne.enregistrements, branches);
  return {
    ...withoutRecords(ligne),
    // Numbered anew in their order: a foreign number, near the largest, would leave none to those that follow.
    branches: branches
      .toSorted((a, b) => a.id - b.id)
      .map(({ nom, depuis, ...lue }, rang) => ({
        id: rang + 1,
        nom,
        depuis,
        ...withoutRecords(lue),
      })),
  };
}

function checkTailles({ ligne, branches }: Entete, reste: number): void {
  const parties = [ligne, ...branches];
  const journaux = parties.reduce((total, { tailleJournal }) => total + tailleJournal, 0);
  const fichiers = parties.flatMap((partie) => partie.fichiers);
  const taille = fichiers.reduce((total, fichier) => total + fichier.taille, journaux);
  if (journaux > JOURNAUX_MAX) {
    throw new Refus('La sauvegarde a plus de 256 Mo de journaux.');
  }
  if (taille !== reste) {
    throw new Refus('La sauvegarde est incomplète, ou a été modifiée.');
  }
}

interface PartieLue extends Partie {
  readonly enregistrements: readonly Enregistrement[];
}

const withoutRecords = ({ textes, fichiers }: PartieLue): Partie => ({ textes, fichiers });

/** `take`: the bytes that follow, each once. `ou`: what is read, after a preposition. */
async function readPartie(
  annoncee: PartieAnnoncee,
  take: (taille: number, type?: string) => Blob,
  depuis: number,
  ou: string,
): Promise<PartieLue> {
  const journal = await take(annoncee.tailleJournal).arrayBuffer();
  const textes = decode(new Uint8Array(journal)).split('\n');
  // Each line ends with its end of line.
  if (textes.pop() !== '' || textes.length !== annoncee.enregistrements) {
    throw new Refus(`Le journal de ${ou} est incomplet.`);
  }
  const enregistrements = textes.map((texte, rang) => {
    const enregistrement = parseEnregistrement(texte, depuis + rang + 1);
    if (!enregistrement) {
      throw new Refus(`L’enregistrement ${depuis + rang + 1} de ${ou} est illisible.`);
    }
    return enregistrement;
  });
  checkFichiers(enregistrements, annoncee.fichiers, ou);
  const fichiers = annoncee.fichiers.map(({ id, taille, type }) => ({
    id,
    blob: take(taille, type),
  }));
  return { textes, fichiers, enregistrements };
}

/** Each goes on soundly from the record after which it begins; the line is replayed once for all of them. */
function checkBranches(
  ligne: readonly Enregistrement[],
  branches: readonly (BrancheContenue & PartieLue)[],
): void {
  let etat = ETAT_VIDE;
  const rangees = [...branches.entries()].toSorted(([, a], [, b]) => a.depuis - b.depuis);
  for (const [rang, { depuis, enregistrements }] of rangees) {
    etat = rejouer(ligne.slice(etat.sequence, depuis), etat);
    if (verifierJournal(enregistrements, etat) !== null) throw incoherent(nameBranche(rang));
  }
}

const nameBranche = (rang: number): string => `la branche n° ${rang + 1} de la sauvegarde`;

const incoherent = (ou: string): Refus => new Refus(`Le journal de ${ou} est incohérent.`);

/** The files announced are those that the journal names, no other, once each and of the size that it says. */
function checkFichiers(
  enregistrements: readonly Enregistrement[],
  annonces: readonly FichierAnnonce[],
  ou: string,
): void {
  const tailles = new Map(annonces.map(({ id, taille }) => [id, taille]));
  const nommes = enregistrements.flatMap(listFichiers);
  const absent = nommes.find(({ id, taille }) => tailles.get(id) !== taille);
  if (absent) throw new Refus(`Le fichier « ${absent.nom} » manque dans ${ou}.`);
  if (annonces.length !== nommes.length || tailles.size !== annonces.length) {
    throw new Refus(`${capitalize(ou)} contient des fichiers que son journal ne connaît pas.`);
  }
}

function decode(octets: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(octets);
  } catch (error) {
    if (error instanceof TypeError) throw new Refus('La sauvegarde contient du texte illisible.');
    throw error;
  }
}
