import { readFile as readBytes, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { createLineMap } from '#domain/line-map.ts';
import { controlById } from '#controls/catalogue-json.ts';
import { readFile } from '#validation/lecture/read.ts';
import { isBlocking } from '#validation/severite.ts';
import { wordFinding } from '#validation/word.ts';
import { readChamps, type Champs, type Config, type Reproche } from './config-champs.ts';
import { Misuse, NOM_CONFIG } from './options.ts';

const AUCUNE: Config = {
  chemin: null,
  formulaire: null,
  type: null,
  numeroAns: null,
  tva: null,
  seuil: null,
  modeles: [],
  registres: [],
  portail: null,
};

/** `donne`: its path; null: the one of the working directory, else of the nearest folder above. @throws Misuse that names each place at fault */
export async function loadConfig(donne: string | null): Promise<Config> {
  const chemin = donne ?? (await find(process.cwd()));
  if (chemin === null) return AUCUNE;
  const octets = await readBytes(chemin).catch((cause: unknown) => {
    throw new Misuse(`--config : ${chemin} ne peut pas être lu.`, { cause });
  });
  return { ...AUCUNE, ...(await read(chemin, new Blob([octets]))), chemin };
}

/** One that is there and cannot be read is found: to judge without it would be to judge otherwise. */
async function find(dossier: string): Promise<string | null> {
  const chemin = join(dossier, NOM_CONFIG);
  const found = await stat(chemin).then(
    (lu) => lu.isFile(),
    () => false,
  );
  if (found) return chemin;
  const parent = dirname(dossier);
  return parent === dossier ? null : find(parent);
}

async function read(chemin: string, fichier: Blob): Promise<Champs> {
  const { texte, document, constats } = await readFile(fichier);
  const lines = createLineMap(texte);
  const index = document?.index ?? null;
  const fautes = constats.filter(isBlocking).map((raw) => {
    const mots = { verdict: 'illisible', ecran: false } as const;
    const control = controlById(raw.controle);
    const { position, libelle } = wordFinding(raw, control, { texte, lines, index }, mots);
    return `${chemin}:${position.ligne}:${position.colonne} : ${libelle}`;
  });
  if (!document || fautes.length > 0) throw new Misuse(fautes.join('\n'));
  const reproches: Reproche[] = [];
  const champs = readChamps(document.valeur, dirname(resolve(chemin)), reproches);
  if (reproches.length === 0) return champs;
  const dits = reproches.map(([pointeur, motif, surCle]) => {
    const { ligne, colonne } = lines.position(index?.locate(pointeur, surCle)?.debut ?? 0);
    return `${chemin}:${ligne}:${colonne} : ${motif}`;
  });
  throw new Misuse(dits.join('\n'));
}
