import { lastAvenant } from '#domain/portail/avenants.ts';
import type { Dossier, ValeurDeChamp } from '#domain/portail/dossier.ts';
import type { EtatPortail } from '#domain/portail/etat.ts';
import { readLigne } from '#domain/portail/ligne-deposee.ts';
import {
  champsModifiables,
  formulaireDeLAvenant,
  withValeur,
  type ChampModifiable,
} from '#domain/portail/modifiables.ts';
import { MO_BINAIRE, NOM_PIECE_MAX, PIECE_MAX_MO, TYPE_PAR_EXTENSION } from '#domain/pieces.ts';
import { AUCUN_CHOIX, type Choix, type Finding } from '#domain/report.ts';
import { titleOf } from '#ui/portail/demande/champs-ligne.ts';

/** An editable field on the screen. */
export interface ChampAEditer extends ChampModifiable {
  readonly titre: string;
  /** The value deposited. */
  readonly valeur: ValeurDeChamp;
}

export interface ValeurChangee {
  readonly chemin: string;
  readonly valeur: ValeurDeChamp;
}

/** What was typed, by `chemin`; a field left alone is absent. */
export type Saisies = ReadonlyMap<string, string>;

export const SAISIES_VIDES: Saisies = new Map();

/** The same, with another text for one field. */
export function withSaisie(saisies: Saisies, chemin: string, saisie: string): Saisies {
  return new Map([...saisies, [chemin, saisie]]);
}

/** A « pièce complémentaire » chosen and not confirmed yet. */
export interface PieceNouvelle {
  readonly typeFichier: string;
  readonly formatFichier: string;
  readonly fichier: File;
}

export type ErreurPiece = 'format' | 'taille' | 'nom' | 'doublon';

/** The editable fields of the last avenant, with the titles of the form. */
export function listChamps(etat: EtatPortail, dossier: Dossier): readonly ChampAEditer[] {
  const formulaire = formulaireDeLAvenant(etat, dossier, lastAvenant(dossier));
  if (formulaire === null) return [];
  return champsModifiables(etat, dossier).map((champ) => ({
    ...champ,
    titre: titleOf(champ.chemin, formulaire) ?? champ.chemin,
  }));
}

/** What is typed in a field to write its value. */
export function showValeur(valeur: ValeurDeChamp): string {
  return String(valeur);
}

/**
 * The value that a text stands for; null when it is no number where one is wanted, or empty. Presumed: what was filled in
 * at the deposit cannot be emptied.
 */
export function parseSaisie(type: ChampModifiable['type'], saisie: string): ValeurDeChamp | null {
  if (type === 'texte') return saisie.trim() === '' ? null : saisie;
  if (type === 'booleen') return saisie === 'true';
  const nombre = saisie.trim().replace(',', '.');
  return /^-?\d{1,12}(\.\d{1,6})?$/.test(nombre) ? Number(nombre) : null;
}

/** The fields whose value is another than the one deposited, and those whose text is no value. */
export function compareSaisies(
  champs: readonly ChampAEditer[],
  saisies: Saisies,
): { readonly changes: readonly ValeurChangee[]; readonly illisibles: readonly string[] } {
  const [changes, illisibles]: [ValeurChangee[], string[]] = [[], []];
  for (const { chemin, type, valeur } of champs) {
    const saisie = saisies.get(chemin);
    if (saisie === undefined || saisie === showValeur(valeur)) continue;
    const lue = parseSaisie(type, saisie);
    if (lue === null) illisibles.push(chemin);
    else if (lue !== valeur) changes.push({ chemin, valeur: lue });
  }
  return { changes, illisibles };
}

/**
 * A file of this one demande, as the real import would read it, with the choices of its deposit; null for the scenery.
 */
export function writeDemande(
  etat: EtatPortail,
  dossier: Dossier,
  changes: readonly ValeurChangee[],
): { readonly texte: string; readonly choix: Choix } | null {
  const avenant = lastAvenant(dossier);
  const ligne = readLigne(avenant.demande.ligne);
  const formulaire = formulaireDeLAvenant(etat, dossier, avenant);
  if (ligne === null || formulaire === null) return null;
  const nouvelle = changes.reduce(
    (bloc, { chemin, valeur }) => withValeur(bloc, chemin, valeur),
    ligne,
  );
  const { type, numeroAns, tauxTva } = avenant;
  return {
    texte: JSON.stringify({
      impId: null,
      numeroAns,
      siret: dossier.siret,
      lignesImport: [nouvelle],
    }),
    choix: {
      ...AUCUN_CHOIX,
      numeroAns,
      type,
      tauxTva: type === 'solde' ? null : tauxTva,
      formulaire,
    },
  };
}

/** The state as it was before this demande was deposited, as far as its dossier goes: the controls judge a deposit. */
export function forgetAvenant(etat: EtatPortail, dossier: Dossier): EtatPortail {
  const dossiers = new Map(etat.dossiers);
  const avenants = dossier.avenants.slice(0, -1);
  if (avenants.length === 0) dossiers.delete(dossier.numeroASP);
  else dossiers.set(dossier.numeroASP, { ...dossier, avenants });
  return { ...etat, dossiers };
}

/** Where a finding of the one line stands: JSON pointer in the line, '' for the line itself and the whole file. */
export function placeOf({ chemin }: Pick<Finding, 'chemin'>): string {
  return /^\/lignesImport\/0(\/.*)$/.exec(chemin)?.[1] ?? '';
}

/**
 * What forbids to confirm: « si l’une des données modifiées n’est pas conforme, […] vous serez dans l’incapacité de valider »
 * (guide SAS). A form that is presumed leaves its tags in doubt, so that their format only informs at the deposit; but the
 * demande was taken with this field, and the shape of a date, an amount or a contact is known.
 */
export function findErreurs(
  constats: readonly Finding[],
  champs: readonly Pick<ChampAEditer, 'chemin'>[],
): readonly Finding[] {
  const editables = new Set(champs.map(({ chemin }) => chemin));
  return constats.filter(
    (constat) =>
      constat.severite === 'bloquant' ||
      (constat.phase === 'format' && editables.has(placeOf(constat))),
  );
}

/** Why a file cannot be added, null when it can: the rules of the zips (guide du solde Imagerie, section 3). */
export function refusePiece(fichier: File, deja: readonly string[]): ErreurPiece | null {
  if (formatOf(fichier.name) === null) return 'format';
  if (fichier.size > PIECE_MAX_MO * MO_BINAIRE) return 'taille';
  if (fichier.name.length > NOM_PIECE_MAX) return 'nom';
  return deja.includes(fichier.name) ? 'doublon' : null;
}

/** `PDF`, as the JSON writes it; null when the extension is not accepted. */
export function formatOf(nom: string): string | null {
  const extension = /\.[^.]+$/.exec(nom)?.[0].toLowerCase() ?? '';
  return TYPE_PAR_EXTENSION[extension]?.toUpperCase() ?? null;
}
