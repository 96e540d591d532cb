import { isBloc } from '#domain/projection/guards.ts';
import { toEchec } from '#storage/failures.ts';
import type { Saisie } from '#storage/saisies.ts';

/** Beyond, a file is not kept; as for the original of a draft. Bytes. */
export const MAX_GARDE = 5_000_000;

/** What is filled in: a text, which its screen reads again by itself, and the files that were joined, by name. */
export interface Contenu {
  readonly texte: string;
  readonly fichiers: ReadonlyMap<string, File>;
}

export const AUCUN_FICHIER: ReadonlyMap<string, File> = new Map();

const FICHIER = 'fichier/';

/** The parts to write where `ecrits` are kept already; `gardes`: the files that are kept then, fewer when some cannot be. */
export async function makeParties(
  { texte, fichiers }: Contenu,
  ecrits: ReadonlyMap<string, File>,
): Promise<{ readonly parties: Saisie; readonly gardes: ReadonlyMap<string, File> }> {
  const parties = new Map<string, unknown>([['texte', texte]]);
  const gardes = new Map<string, File>();
  for (const cle of ecrits.keys()) if (!fichiers.has(cle)) parties.set(`${FICHIER}${cle}`, null);
  for (const [cle, fichier] of fichiers) {
    const deja = ecrits.get(cle) === fichier;
    const lu = deja ? null : await readBytes(fichier);
    if (!deja) parties.set(`${FICHIER}${cle}`, lu);
    if (deja || lu !== null) gardes.set(cle, fichier);
  }
  return { parties, gardes };
}

/** Null: no text of ours is there. */
export function readParties(saisie: Saisie): Contenu | null {
  const texte = saisie.get('texte');
  if (typeof texte !== 'string') return null;
  const fichiers = [...saisie].flatMap(([cle, valeur]) => {
    const fichier = cle.startsWith(FICHIER) ? toFile(valeur) : null;
    return fichier ? [[cle.slice(FICHIER.length), fichier] as const] : [];
  });
  return { texte, fichiers: new Map(fichiers) };
}

/** Null: it is too large, or can no longer be read where it was chosen. */
async function readBytes(fichier: File): Promise<unknown> {
  if (fichier.size > MAX_GARDE) return null;
  try {
    return { nom: fichier.name, type: fichier.type, octets: await fichier.arrayBuffer() };
  } catch (error) {
    toEchec(error);
    return null;
  }
}

function toFile(valeur: unknown): File | null {
  if (!isBloc(valeur)) return null;
  const { nom, type, octets } = valeur;
  if (typeof nom !== 'string' || typeof type !== 'string') return null;
  return octets instanceof ArrayBuffer ? new File([octets], nom, { type }) : null;
}
