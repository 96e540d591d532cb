import { readFile } from 'node:fs/promises';
import type { FormulaireId } from '#domain/formulaires.ts';
import { texteOf, type FeuilleLue } from '#domain/tableur/classeur-lu.ts';
import type { Constante, Correspondance } from '#domain/tableur/correspondance.ts';
import { sensDe } from '#domain/tableur/entetes.ts';
import { readCorrespondance } from '#domain/tableur/lire-correspondance.ts';
import type { Hesitation, Rapprochement } from '#domain/tableur/rapprocher.ts';
import { reconnaitre } from '#domain/tableur/reconnaitre.ts';
import { reprendreSur } from '#domain/tableur/retrouver.ts';
import { Misuse } from './options.ts';
import type { PreparerArguments } from './preparer-arguments.ts';

/** A mapping that was exported. */
export type Gardee = NonNullable<ReturnType<typeof readCorrespondance>>;

/** How the columns of a table are linked, and what was not. */
export interface Liaison {
  readonly correspondance: Correspondance;
  readonly hesitations: readonly Hesitation[];
  /** Headings of a mapping that this table has not. */
  readonly absentes: readonly string[];
  /** Places of a mapping that the form has not. */
  readonly inconnues: readonly string[];
}

/** Null: none was given. @throws Misuse */
export async function readGardee(path: string | null): Promise<Gardee | null> {
  if (path === null) return null;
  const texte = await readFile(path, 'utf8').catch(() => {
    throw new Misuse(`${path} : fichier introuvable.`);
  });
  const gardee = readCorrespondance(texte);
  if (!gardee) throw new Misuse(`${path} : ce n’est pas une correspondance exportée.`);
  return gardee;
}

/** By the headings or by the mapping, with what the command says over it. @throws Misuse */
export function mapColumns(
  feuille: FeuilleLue,
  { formulaire, cle, constantes, dates, nommerPieces }: PreparerArguments,
  gardee: Gardee | null,
): Liaison {
  const { correspondance, hesitations } = gardee
    ? { correspondance: reprendreSur(feuille, gardee.correspondance), hesitations: [] }
    : propose(feuille, formulaire);
  const dites = constantes.map((each) => locateConstante(correspondance, each));
  const autres = correspondance.constantes.filter(
    ({ chemin }) => !dites.some((dite) => dite.chemin === chemin),
  );
  const ordres = new Map(
    dates.map(({ titre, ordre }) => [findColumn(feuille, correspondance, '--dates', titre), ordre]),
  );
  return {
    correspondance: {
      ...correspondance,
      colonnes: correspondance.colonnes.map((liee) => {
        const ordre = ordres.get(liee.colonne);
        return ordre ? { ...liee, dates: ordre } : liee;
      }),
      constantes: [...autres, ...dites],
      ...(nommerPieces && { nommerPieces }),
      cle: cle === null ? correspondance.cle : findColumn(feuille, correspondance, '--cle', cle),
    },
    hesitations,
    absentes: (gardee?.correspondance.colonnes ?? [])
      .filter(
        ({ titre, chemin }) =>
          !correspondance.colonnes.some((liee) => liee.chemin === chemin && liee.titre === titre),
      )
      .map(({ titre }) => titre),
    inconnues: gardee?.inconnues ?? [],
  };
}

/** Without any form, that of the blank table, unless the columns tell of another. @throws Misuse */
function propose(feuille: FeuilleLue, voulu: FormulaireId | null): Rapprochement {
  const reconnu = reconnaitre(feuille, voulu);
  const { formulaire } = reconnu.correspondance;
  if (voulu !== null || formulaire === reconnu.marque) return reconnu;
  throw new Misuse(
    reconnu.marque === null
      ? 'Donnez --formulaire, ou --correspondance qui le dit : le tableau ne vient pas d’un classeur vierge.'
      : `Donnez --formulaire : le tableau vient du classeur vierge de ${reconnu.marque}, mais ses colonnes vont mieux à ${formulaire}.`,
  );
}

function locateConstante(
  { formulaire }: Correspondance,
  { champ, texte }: { readonly champ: string; readonly texte: string },
): Constante {
  const [sens, autre] = sensDe(formulaire, champ);
  if (sens && !autre) return { chemin: sens.champ.chemin, texte };
  throw new Misuse(
    sens
      ? `--constante : « ${champ} » a plusieurs sens dans ce formulaire ; écrivez toutes ses balises, comme ${sens.champ.balise}.`
      : `--constante : « ${champ} » n’est pas un champ de ce formulaire.`,
  );
}

/** @throws Misuse */
function findColumn(
  feuille: FeuilleLue,
  { entete }: Correspondance,
  option: string,
  titre: string,
): number {
  const titres = (feuille.rangees[entete - 1] ?? []).map((cellule) => texteOf(cellule).trim());
  const rang = titres.indexOf(titre);
  if (rang === -1) throw new Misuse(`${option} : aucune colonne ne s’appelle « ${titre} ».`);
  return rang;
}
