import { LISTE_DES_LIGNES } from '../../modele/chemins.ts';
import { createHasard } from '../../portail/jeux/hasard.ts';
import { numberOfGraine } from '../graine.ts';
import type { FichierDeZip } from '../zip.ts';
import type { FauteJson, Touche } from './faute.ts';
import { findFaute, isConcerne } from './liste.ts';
import type { Pose } from './pose.ts';
import { readSain, type FichierSain, type JsonLu } from './sain.ts';
import type { FauteVoulue } from './voulue.ts';
import type { FauteZip } from './zip.ts';

/** A file that is being spoiled. */
export interface Chantier {
  readonly sain: FichierSain;
  readonly json: JsonLu;
  /** Ranks of the demandes, in the order that the seed draws. */
  readonly rangs: readonly number[];
  /** Demandes at fault or kept sound; null: what stands around them. */
  readonly prises: Set<number | null>;
  /** What was done to the JSON, in the order in which it was asked for. */
  readonly touches: { readonly touche: Touche; readonly pose: Pose }[];
  /** What was done to the zip. */
  readonly posesDuZip: Pose[];
  zip: readonly FichierDeZip[];
}

export function openChantier(sain: FichierSain, graine: string): Chantier {
  const json = readSain(sain.json);
  const rangs = createHasard(numberOfGraine(graine)).melange(json.demandes.map((_, rang) => rang));
  return {
    sain,
    json,
    rangs,
    prises: new Set(),
    touches: [],
    posesDuZip: [],
    zip: sain.zip,
  };
}

/** Puts one more fault in, where nothing else is; null: there is no place that is free and fit for it. */
export function poser(chantier: Chantier, { controle, demande }: FauteVoulue): Pose | null {
  const faute = findFaute(controle);
  if (faute === null || !isConcerne(faute, chantier.sain.formulaire)) return null;
  if (faute.theme === 'ecriture' && chantier.touches.some(isEcriture)) return null;
  if (faute.theme !== 'zip' && faute.portee === 'enveloppe') {
    return chantier.prises.has(null) ? null : tryJson(chantier, faute, null, null);
  }
  const voulus = demande === null ? chantier.rangs : [demande];
  const libres = voulus.filter((rang) => !chantier.prises.has(rang));
  if (faute.theme === 'zip') return first(libres, (rang) => tryZip(chantier, faute, rang));
  return first(libres, (rang) =>
    faute.compare
      ? first(temoinsOf(chantier, rang), (temoin) => tryJson(chantier, faute, rang, temoin))
      : tryJson(chantier, faute, rang, null),
  );
}

/** One is enough: a reader that stops at it sees no other, and one that goes on may read the second otherwise. */
function isEcriture({ pose }: Chantier['touches'][number]): boolean {
  return findFaute(pose.controle)?.theme === 'ecriture';
}

/** How many earlier demandes are tried. */
const TEMOINS = 20;

/** The first demandes before this one that nothing touches. */
function temoinsOf({ json, prises }: Chantier, rang: number): readonly number[] {
  const avant = json.demandes.map((_, each) => each).slice(0, rang);
  return avant.filter((each) => !prises.has(each)).slice(0, TEMOINS);
}

function tryJson(
  { json, prises, touches }: Chantier,
  { controle, poser: toucher }: FauteJson,
  demande: number | null,
  temoin: number | null,
): Pose | null {
  const bloc = demande === null ? json.enveloppe : json.demandes[demande];
  const compare = temoin === null ? null : (json.demandes[temoin]?.bloc ?? null);
  const touche = bloc ? toucher({ lu: json.lu, ...bloc, temoin: compare }) : null;
  if (touche === null) return null;
  prises.add(demande);
  if (temoin !== null) prises.add(temoin);
  const pose = {
    controle,
    demande,
    chemin: (demande === null ? '' : `${LISTE_DES_LIGNES}/${demande}`) + touche.chemin,
    ligne: null,
    fichier: null,
    avant: shorten(touche.avant),
    apres: shorten(touche.apres),
  };
  touches.push({ touche, pose });
  return pose;
}

function tryZip(chantier: Chantier, faute: FauteZip, demande: number): Pose | null {
  const { sain, zip, prises, posesDuZip } = chantier;
  const piece = sain.pieces.find((each) => each.demande === demande);
  const rang = piece ? zip.findIndex(({ nom }) => nom === piece.nom) : -1;
  const fichier = zip[rang];
  if (!piece || !fichier) return null;
  const faits = faute.poser(fichier);
  if (faits === null) return null;
  prises.add(demande);
  chantier.zip = zip.toSpliced(rang, 1, ...faits);
  const pose = {
    controle: faute.controle,
    demande,
    chemin: null,
    ligne: null,
    fichier: piece.nom,
    avant: piece.nom,
    apres: faute.dire(faits),
  };
  posesDuZip.push(pose);
  return pose;
}

function first<T>(rangs: readonly number[], essayer: (rang: number) => T | null): T | null {
  for (const rang of rangs) {
    const fait = essayer(rang);
    if (fait !== null) return fait;
  }
  return null;
}

const COURT = 80;

function shorten(texte: string | null): string | null {
  const court = texte?.replace(/\s+/g, ' ') ?? null;
  return court !== null && court.length > COURT ? `${court.slice(0, COURT)}…` : court;
}
