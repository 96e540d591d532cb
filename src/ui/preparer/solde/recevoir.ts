import { FORMULAIRES } from '#domain/formulaires.ts';
import { avancesDuDocument, type AvanceConnue } from '#domain/solde/avances.ts';
import { SONS_A_SOLDER } from '#domain/solde/structure.ts';
import type { Report } from '#domain/report.ts';
import { lireFichier } from '../juger.ts';
import { RECEVOIR_AVANCES } from './textes.ts';

export interface Lecture {
  readonly avances: readonly AvanceConnue[];
  /** Why a file gives none, one sentence each. */
  readonly refus: readonly string[];
}

/** The avances of files, one after the other; `onFichier`: how many are read. */
export async function lireAvances(
  fichiers: readonly File[],
  signal: AbortSignal,
  onFichier: (lus: number) => void,
): Promise<Lecture> {
  const avances: AvanceConnue[] = [];
  const refus: string[] = [];
  for (const [rang, fichier] of fichiers.entries()) {
    if (signal.aborted) break;
    onFichier(rang);
    const lu = await lireFichier(fichier, signal);
    if (!lu.ok) {
      if (lu.failure.type !== 'annule') refus.push(RECEVOIR_AVANCES.inaccessible(fichier.name));
      continue;
    }
    const lues = readAvances(fichier.name, lu.report);
    if (typeof lues === 'string') refus.push(lues);
    else avances.push(...lues);
  }
  return { avances, refus };
}

/** Or the reason, in French. */
function readAvances(nom: string, report: Report): readonly AvanceConnue[] | string {
  const { formulaire, texte, constats, verdict } = report;
  if (verdict === 'illisible') {
    const [premier] = constats;
    return RECEVOIR_AVANCES.illisible(nom, premier?.position.ligne ?? 1, premier?.libelle ?? '');
  }
  if (formulaire.id === null) return RECEVOIR_AVANCES.inconnu(nom);
  const { type, sons, titre } = FORMULAIRES[formulaire.id];
  if (type === 'solde') return RECEVOIR_AVANCES.solde(nom);
  if (!SONS_A_SOLDER.includes(sons)) return RECEVOIR_AVANCES.sansSolde(nom, titre);
  const avances = avancesDuDocument(JSON.parse(texte), formulaire.id, nom);
  return avances.length === 0 ? RECEVOIR_AVANCES.vide(nom) : avances;
}
