import { TAUX_TVA, TYPES_DEMANDE } from '#domain/mots/demandes.ts';
import type { HeureDeParis, TauxTva, TypeDemande } from '#domain/vocabulaire.ts';
import { FORMULAIRE_IDS, type FormulaireId } from '#domain/formulaires.ts';
import { SEUILS, type Seuil } from '#domain/rendus/seuil.ts';
import { FORMATS, type Format } from './formats.ts';
import { choose, ENTREE, Misuse, parseHeure, readOptions } from './options.ts';

export interface CliArguments {
  readonly formulaire: FormulaireId | null;
  readonly type: TypeDemande | null;
  readonly numeroAns: string | null;
  readonly tauxTva: TauxTva | null;
  /** null = now. */
  readonly maintenant: HeureDeParis | null;
  /** Folder for the return files. */
  readonly retour: string | null;
  /** Exported modèles de référence: each gives the structure of its form. */
  readonly modeles: readonly string[];
  /** Zips of pièces justificatives to hold against each file. */
  readonly zips: readonly string[];
  /** Extracts of public registers, in which the numbers of the files are looked for. */
  readonly registres: readonly string[];
  /** The files are zips: say what they hold, structure and integrity only. */
  readonly inspecter: boolean;
  /** The sure corrections are written beside each file. */
  readonly corriger: boolean;
  readonly format: Format;
  /** Version of the rules that is asked for; null = that of the program. */
  readonly regles: string | null;
  /** Path of the configuration; null = the one that is found. */
  readonly config: string | null;
  /** Judge again what changes. */
  readonly surveiller: boolean;
  /** null = that of the configuration, else what blocks. */
  readonly seuil: Seuil | null;
  readonly fichiers: readonly string[];
}

/** @throws Misuse */
export function parseArguments(args: readonly string[]): CliArguments {
  const { values, positionals } = readOptions(args, OPTIONS);
  if (positionals.length === 0) throw new Misuse('Aucun fichier à simuler.');
  const inspecter = values.inspecter ?? false;
  const others = Object.keys(values).filter((option) => option !== 'inspecter');
  if (inspecter && others.length > 0) {
    throw new Misuse(`--inspecter ne se combine pas avec --${others.join(', --')}.`);
  }
  const surveiller = values.surveiller ?? false;
  if (surveiller) checkSurveiller(values, positionals);
  const { zips, fichiers } = shareZips(values.zip ?? [], positionals);
  return {
    formulaire: choose(values.formulaire, FORMULAIRE_IDS, '--formulaire'),
    type: choose(values.type, TYPES_DEMANDE, '--type'),
    numeroAns: values['numero-ans'] ?? null,
    tauxTva: choose(values.tva?.replace(',', '.'), TAUX_TVA, '--tva'),
    maintenant: values.maintenant === undefined ? null : parseHeure(values.maintenant),
    retour: values.retour ?? null,
    modeles: values.modele ?? [],
    zips,
    registres: values.registre ?? [],
    inspecter,
    corriger: values.corriger ?? false,
    format: choose(values.format, FORMATS, '--format') ?? (surveiller ? 'texte' : 'json'),
    seuil: choose(values.seuil, SEUILS, '--seuil'),
    config: values.config ?? null,
    regles: values.regles ?? null,
    surveiller,
    fichiers,
  };
}

/** A shell makes `--zip a.zip b.zip` of `--zip *.zip`: beside that option, a zip is never a file of demandes. @throws Misuse */
function shareZips(
  nommes: readonly string[],
  positionals: readonly string[],
): Pick<CliArguments, 'zips' | 'fichiers'> {
  const isZip = (path: string) => nommes.length > 0 && /\.zip$/i.test(path);
  const fichiers = positionals.filter((path) => !isZip(path));
  if (fichiers.length === 0)
    throw new Misuse('--zip : il manque le JSON avec lequel rapprocher ces zips.');
  return { zips: [...nommes, ...positionals.filter(isZip)], fichiers };
}

/** What is watched is written again and again: one text a time, for a person or a program that reads lines. */
function checkSurveiller(
  { format, corriger }: { readonly format?: string; readonly corriger?: boolean },
  fichiers: readonly string[],
): void {
  if (fichiers.includes(ENTREE)) throw new Misuse('L’entrée standard ne se surveille pas.');
  if (corriger) throw new Misuse('--surveiller ne se combine pas avec --corriger.');
  if (format !== undefined && format !== 'texte' && format !== 'json') {
    throw new Misuse(`--surveiller écrit du texte ou du json, et non du ${format}.`);
  }
}

const OPTIONS = {
  formulaire: { type: 'string' },
  type: { type: 'string' },
  'numero-ans': { type: 'string' },
  tva: { type: 'string' },
  maintenant: { type: 'string' },
  retour: { type: 'string' },
  modele: { type: 'string', multiple: true },
  zip: { type: 'string', multiple: true },
  registre: { type: 'string', multiple: true },
  inspecter: { type: 'boolean' },
  regles: { type: 'string' },
  corriger: { type: 'boolean' },
  format: { type: 'string' },
  config: { type: 'string' },
  surveiller: { type: 'boolean' },
  seuil: { type: 'string' },
} as const;
