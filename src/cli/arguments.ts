import { TAUX_TVA, TYPES_DEMANDE } from '#domain/mots/demandes.ts';
import type { HeureDeParis, TauxTva, TypeDemande } from '#domain/vocabulaire.ts';
import { FORMULAIRE_IDS, type FormulaireId } from '#domain/formulaires.ts';
import { SEUILS, type Seuil } from '#domain/rendus/seuil.ts';
import { FORMATS, type Format } from './formats.ts';
import { choose, Misuse, parseHeure, readOptions } from './options.ts';

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
  readonly seuil: Seuil;
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
  return {
    formulaire: choose(values.formulaire, FORMULAIRE_IDS, '--formulaire'),
    type: choose(values.type, TYPES_DEMANDE, '--type'),
    numeroAns: values['numero-ans'] ?? null,
    tauxTva: choose(values.tva?.replace(',', '.'), TAUX_TVA, '--tva'),
    maintenant: values.maintenant === undefined ? null : parseHeure(values.maintenant),
    retour: values.retour ?? null,
    modeles: values.modele ?? [],
    zips: values.zip ?? [],
    registres: values.registre ?? [],
    inspecter,
    corriger: values.corriger ?? false,
    format: choose(values.format, FORMATS, '--format') ?? 'json',
    seuil: choose(values.seuil, SEUILS, '--seuil') ?? 'bloquant',
    fichiers: positionals,
  };
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
  corriger: { type: 'boolean' },
  format: { type: 'string' },
  seuil: { type: 'string' },
} as const;
