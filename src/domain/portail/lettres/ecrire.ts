import { describeCitation } from '../../mots/citations.ts';
import type { Citation } from '../../sources.ts';
import { numeroDAvenant } from '../avenants.ts';
import { deposantOf } from '../declaration.ts';
import type { ActeDemande, Avenant, Dossier } from '../dossier.ts';
import type { EtatPortail } from '../etat.ts';
import { listBlocs } from './blocs.ts';
import {
  GENRES_LETTRE,
  type GenreLettre,
  type Lettre,
  type Preuve,
  type SujetDeLettre,
} from './lettre.ts';
import { LETTRES } from './textes.ts';

const ACTE_DE_LA_LETTRE: Readonly<Record<GenreLettre, ActeDemande['acte']>> = {
  decision: 'decidee',
  avis: 'paiement-effectue',
  modification: 'a-modifier',
  refus: 'rejetee',
};

/** Null until its act is done. */
export function writeLettre(
  etat: EtatPortail,
  dossier: Dossier,
  avenant: Avenant,
  genre: GenreLettre,
): Lettre | null {
  const acte = findActe(genre, avenant);
  const fournisseur = deposantOf(etat, dossier);
  if (acte === undefined || fournisseur === undefined) return null;
  const sujet: SujetDeLettre = { dossier, avenant, fournisseur, profil: etat.profil };
  const numero = numeroDAvenant(dossier.numeroASP, avenant.numero);
  const { titre, phrase, preuve } = LETTRES[genre];
  const notes: string[] = [];
  const number = ({ sources, presume }: Preuve): readonly number[] => {
    const dites = sources.map(writeCitation);
    if (presume !== null) dites.push(`Présumé : ${presume}`);
    return [...new Set(dites.map((dite) => rankIn(notes, dite)))];
  };
  return {
    genre,
    titre,
    numero,
    le: acte.le,
    phrase: phrase(numero, avenant.type),
    notesDeLaPhrase: number(preuve),
    blocs: listBlocs(genre, sujet, acte).map((bloc) => ({
      titre: bloc.titre,
      lignes: bloc.lignes.map(({ preuve, ...ligne }) => ({ ...ligne, notes: number(preuve) })),
    })),
    notes,
  };
}

/** The letters that an avenant has brought so far, in the order of `GENRES_LETTRE`. */
export function listGenres(avenant: Avenant): readonly GenreLettre[] {
  return GENRES_LETTRE.filter((genre) => findActe(genre, avenant) !== undefined);
}

/** The letter that tells this act; null when it has none, or when a later act of its kind took its place. */
export function genreDeLActe(avenant: Avenant, acte: ActeDemande): GenreLettre | null {
  return GENRES_LETTRE.find((genre) => findActe(genre, avenant) === acte) ?? null;
}

export function titreDeLettre(genre: GenreLettre): string {
  return LETTRES[genre].titre;
}

/** `SPECIMEN_decision_attribution_FINIMG013608M0.html`: the file that the portal lets one download. */
export function nameLettre(genre: GenreLettre, numero: string): string {
  return `SPECIMEN_${LETTRES[genre].fichier}_${numero}.html`;
}

function findActe(genre: GenreLettre, { historique }: Avenant): ActeDemande | undefined {
  return historique.findLast(({ acte }) => acte === ACTE_DE_LA_LETTRE[genre]);
}

function writeCitation(citation: Citation): string {
  const dite = describeCitation(citation);
  return citation.extrait === undefined ? `${dite}.` : `${dite} : « ${citation.extrait} ».`;
}

/** Its rank from 1; written down when it is new. */
function rankIn(notes: string[], note: string): number {
  const connue = notes.indexOf(note);
  return connue < 0 ? notes.push(note) : connue + 1;
}
