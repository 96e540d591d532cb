import type { FormulaireId } from '#domain/formulaires.ts';
import { FORMULAIRE_IDS } from '#domain/formulaires.ts';
import type { OrdreDesDates } from '#domain/tableur/correspondance.ts';
import type { Separateur } from '#domain/tableur/separateurs.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { choose, Misuse, parseHeure, readOptions } from './options.ts';

/** First word of the command that makes JSON from tables. */
export const PREPARER = 'preparer';

export interface PreparerArguments {
  /** Null: that of the mapping, else that of the blank table. */
  readonly formulaire: FormulaireId | null;
  /** Path of an exported mapping; null: the headings say. */
  readonly correspondance: string | null;
  /** Name of the sheet; null: the first that the spreadsheet shows and that is not empty. */
  readonly feuille: string | null;
  /** Heading of the column that gathers rows; null: as the mapping or the headings say. */
  readonly cle: string | null;
  /** Of a text; null: it is found. */
  readonly separateur: Separateur | null;
  /** The documents that no column names are named as in the published examples. */
  readonly nommerPieces: boolean;
  /** By the tag or the title of their field. */
  readonly constantes: readonly { readonly champ: string; readonly texte: string }[];
  /** By the heading of the column, what comes first in its dates. */
  readonly dates: readonly { readonly titre: string; readonly ordre: OrdreDesDates }[];
  /** Paths of extracts of public registers, in which the numbers are looked for. */
  readonly registres: readonly string[];
  /** Folder for the files that are made. */
  readonly sortie: string;
  /** Files of that folder may be written over. */
  readonly remplacer: boolean;
  /** null = now. */
  readonly maintenant: HeureDeParis | null;
  readonly tableaux: readonly string[];
}

export const USAGE_PREPARER = `Usage : simulateur-segur preparer [--formulaire ID] --sortie DOSSIER [--remplacer] [--constante BALISE=VALEUR]… [--dates TITRE=mois|jour]… [--cle TITRE] [--nommer-pieces] [--feuille NOM] [--separateur NOM] [--correspondance C.json] [--registre F]… [--maintenant AAAA-MM-JJTHH:MM] TABLEAU…
TABLEAU : un CSV, un .xlsx ou un .ods. Ses colonnes sont reliées par leurs titres, ou par --correspondance, exportée par le simulateur (elle dit aussi le formulaire).
--formulaire : inutile pour un tableau venu d’un classeur vierge du simulateur, qui le dit, et avec --correspondance.
--remplacer : un fichier du dossier qui porte déjà ce nom est remplacé ; sans cette option, il est gardé et rien n’est écrit.
--constante : une valeur pour toutes les demandes, par exemple numeroAns=CVA2DBX012 ou typeAction=C.
--dates : ce qui vient d’abord dans les dates d’une colonne où certaines ont le mois d’abord (« 02/15/26 ») ; sans cela, celles qui se lisent dans les deux sens sont refusées.
--cle : le titre de la colonne qui réunit plusieurs lignes en une demande.
--separateur : ce qui sépare les colonnes d’un CSV, s’il est mal trouvé : point-virgule, virgule, tabulation ou barre.
--nommer-pieces : si aucune colonne ne nomme les pièces, elles sont nommées comme dans les exemples publiés.
--registre : un extrait de FINESS ou du RPPS, où chercher les numéros des fichiers faits.
Une ligne JSON par tableau (colonnes, cellules récupérées ou refusées ; ou « etat » et « motif » s’il n’a pas pu être lu), puis une par fichier écrit, dont chaque constat dit sa cellule ; code de sortie 0 si aucune cellule n’est refusée et qu’aucun fichier n’a d’erreur, 1 sinon, 2 si l’appel est incorrect, 3 si un tableau n’a pas pu être lu, 70 si le programme est lui-même en faute (sur un tableau ou un fichier : les autres sont faits).`;

/** Names that every shell lets one type. */
const NOMS = ['point-virgule', 'virgule', 'tabulation', 'barre'] as const;
const SEPARATEURS_NOMMES: Readonly<Record<(typeof NOMS)[number], Separateur>> = {
  'point-virgule': ';',
  virgule: ',',
  tabulation: '\t',
  barre: '|',
};

const OPTIONS = {
  formulaire: { type: 'string' },
  correspondance: { type: 'string' },
  feuille: { type: 'string' },
  cle: { type: 'string' },
  separateur: { type: 'string' },
  'nommer-pieces': { type: 'boolean' },
  constante: { type: 'string', multiple: true },
  dates: { type: 'string', multiple: true },
  registre: { type: 'string', multiple: true },
  sortie: { type: 'string' },
  remplacer: { type: 'boolean' },
  maintenant: { type: 'string' },
} as const;

/** @throws Misuse */
export function parsePreparer(args: readonly string[]): PreparerArguments {
  const { values, positionals } = readOptions(args, OPTIONS);
  if (positionals.length === 0) throw new Misuse('Aucun tableau à lire.');
  const formulaire = choose(values.formulaire, FORMULAIRE_IDS, '--formulaire');
  const separateur = choose(values.separateur, NOMS, '--separateur');
  const correspondance = values.correspondance ?? null;
  if (formulaire !== null && correspondance !== null)
    throw new Misuse('Donnez --formulaire, ou --correspondance qui le dit.');
  if (values.sortie === undefined) throw new Misuse('--sortie manque : le dossier où écrire.');
  return {
    formulaire,
    correspondance,
    feuille: values.feuille ?? null,
    cle: values.cle ?? null,
    separateur: separateur && SEPARATEURS_NOMMES[separateur],
    nommerPieces: values['nommer-pieces'] ?? false,
    constantes: (values.constante ?? []).map(parseConstante),
    dates: (values.dates ?? []).map(parseDates),
    registres: values.registre ?? [],
    sortie: values.sortie,
    remplacer: values.remplacer ?? false,
    maintenant: values.maintenant === undefined ? null : parseHeure(values.maintenant),
    tableaux: positionals,
  };
}

function parseConstante(valeur: string): { readonly champ: string; readonly texte: string } {
  const egal = valeur.indexOf('=');
  if (egal > 0) return { champ: valeur.slice(0, egal), texte: valeur.slice(egal + 1) };
  throw new Misuse(`--constante attend BALISE=VALEUR ; reçu « ${valeur} ».`);
}

function parseDates(valeur: string): { readonly titre: string; readonly ordre: OrdreDesDates } {
  const [, titre = '', ordre] = /^(.+)=(mois|jour)$/.exec(valeur) ?? [];
  if (ordre === 'mois' || ordre === 'jour') return { titre, ordre };
  throw new Misuse(`--dates attend TITRE=mois ou TITRE=jour ; reçu « ${valeur} ».`);
}
