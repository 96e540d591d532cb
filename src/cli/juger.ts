import { formatCompte } from '#domain/francais.ts';
import { isFailure, type Seuil } from '#domain/rendus/seuil.ts';
import type { CliArguments } from './arguments.ts';
import { wantsColour } from './couleur.ts';
import { expandAll } from './fichiers.ts';
import { loadRendu } from './formats.ts';
import { Misuse } from './options.ts';
import { CODE_NON_ECRIT, codeOfNonLu, worstOf, type Code } from './panne.ts';
import { listReferences, mergeConfig, type Reglages } from './reglages.ts';
import { rendreUn } from './rendre-un.ts';
import { prepareJuge, type Juge } from './simuler.ts';
import { write } from './sortie.ts';
import type { CliResultat } from './summary.ts';
import type { Liste } from './surveiller.ts';
import { VERSION } from './usage.ts';

export async function simulateAll(parsed: CliArguments): Promise<Code> {
  if (parsed.regles !== null) (await import('./regles.ts')).checkRegles(parsed.regles);
  const { loadConfig } = await import('./config.ts');
  const readReglages = async () => mergeConfig(parsed, await loadConfig(parsed.config));
  const reglages = await readReglages();
  if (parsed.surveiller) return surveillerAll(reglages, readReglages);
  const fichiers = await expandAll(parsed.fichiers);
  const codes = await judgeAll(reglages, fichiers, await prepareJuge(reglages, fichiers));
  return worstOf(codes.values());
}

/** Writes what is found of the files, in order; their codes. */
async function judgeAll(
  { format, seuil }: Reglages,
  fichiers: readonly string[],
  juge: Juge,
): Promise<ReadonlyMap<string, Code>> {
  const codes = new Map<string, Code>();
  const rendu = await loadRendu(format);
  const couleur = wantsColour(process.env, process.stdout.isTTY);
  const ecriture = rendu({ seuil, version: VERSION, couleur });
  await write(ecriture.debut);
  for (const path of fichiers) {
    const { resultat, texte } = await rendreUn(path, juge, ecriture);
    codes.set(path, codeOf(resultat, seuil));
    if (format !== 'json') adviseCorrige(resultat);
    await write(texte);
  }
  await write(ecriture.finir());
  return codes;
}

/** Until Ctrl + C, or a stop of the process; the code is that of what the files have become. */
async function surveillerAll(
  depart: Reglages,
  readReglages: () => Promise<Reglages>,
): Promise<Code> {
  const { surveiller } = await import('./surveiller.ts');
  const arret = new AbortController();
  const stop = () => arret.abort();
  for (const signal of SIGNAUX) process.once(signal, stop);
  const codes = new Map<string, Code>();
  // What cannot be used at the start is a misuse; later, it is being written.
  let premiere = true;
  let reglages = depart;
  const lister = async (): Promise<Liste> => {
    const dossiers = new Set<string>();
    const trouves = expandAll(depart.fichiers, dossiers);
    const fichiers = await trouves.catch((error: unknown): readonly string[] => {
      if (premiere || !(error instanceof Misuse)) throw error;
      return [];
    });
    for (const path of codes.keys()) if (!fichiers.includes(path)) codes.delete(path);
    return { fichiers, dossiers };
  };
  const references = () => [
    ...listReferences(reglages),
    ...(reglages.config === null ? [] : [reglages.config]),
  ];
  const juger = async (fichiers: readonly string[]) => {
    try {
      if (!premiere) reglages = await readReglages();
      const juge = await prepareJuge(reglages, fichiers, premiere ? null : codes.keys());
      for (const [path, code] of await judgeAll(reglages, fichiers, juge)) codes.set(path, code);
    } catch (error) {
      if (premiere || !(error instanceof Misuse)) throw error;
      process.stderr.write(`${error.message}\n`);
    }
    if (premiere) process.stderr.write('Surveillance en cours ; Ctrl + C pour arrêter.\n');
    premiere = false;
  };
  try {
    await surveiller({ lister, references, juger }, arret.signal);
  } finally {
    for (const signal of SIGNAUX) process.off(signal, stop);
  }
  return worstOf(codes.values());
}

function codeOf(resultat: CliResultat, seuil: Seuil): Code {
  if ('motif' in resultat) return codeOfNonLu(resultat);
  if (resultat.nonEcrits) return CODE_NON_ECRIT;
  return isFailure(resultat, seuil) ? 1 : 0;
}

const SIGNAUX = ['SIGINT', 'SIGTERM'] as const;

/** JSON says it in its line; no other format has a place for it. */
function adviseCorrige(resultat: CliResultat): void {
  if ('motif' in resultat || resultat.corrige === null) return;
  const { fichier, corrections, laissees } = resultat.corrige;
  const quoi = fichier ?? `${resultat.chemin} : aucune correction sûre`;
  const comptes = `${formatCompte(corrections, 'correction')}, ${formatCompte(laissees, 'autre à voir', 'autres à voir')}`;
  process.stderr.write(`${quoi} (${comptes})\n`);
}
