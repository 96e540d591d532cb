import type { Seuil } from '#domain/rendus/seuil.ts';
import type { CliArguments } from './arguments.ts';
import type { Config, Portail } from './config-champs.ts';

/** What a call does, once the configuration has said what the command line did not. */
export interface Reglages extends CliArguments {
  readonly seuil: Seuil;
  readonly portail: Portail | null;
}

/** A list of the command line takes the place of that of the configuration. */
export function mergeConfig(parsed: CliArguments, config: Config): Reglages {
  return {
    ...parsed,
    config: config.chemin,
    formulaire: parsed.formulaire ?? config.formulaire,
    type: parsed.type ?? config.type,
    numeroAns: parsed.numeroAns ?? config.numeroAns,
    tauxTva: parsed.tauxTva ?? config.tva,
    seuil: parsed.seuil ?? config.seuil ?? 'bloquant',
    modeles: parsed.modeles.length > 0 ? parsed.modeles : config.modeles,
    registres: parsed.registres.length > 0 ? parsed.registres : config.registres,
    portail: config.portail,
  };
}

/** The files with which the others are judged. */
export function listReferences({ modeles, registres, portail }: Reglages): readonly string[] {
  return [...modeles, ...registres, ...(portail ? [portail.sauvegarde] : [])];
}
