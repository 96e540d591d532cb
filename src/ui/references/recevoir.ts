import type { FormulaireId } from '#domain/formulaires.ts';
import { readModele } from '#domain/modele/fichier.ts';
import type { NoeudModele } from '#domain/modele/modele.ts';
import { AUCUN_CHOIX } from '#domain/report.ts';
import { readClock } from '#clock.ts';
import type { ModeleResult } from '#worker/client.ts';
import { formatDate } from '#domain/francais.ts';
import { EDITEUR, MODELES_REFERENCE } from './textes.ts';
import type { Depart } from './brouillon.svelte.ts';

/** Why files give no model, or no structure. */
export type ModeleRefuse = Exclude<ModeleResult, { readonly ok: true }>;

export type ReceptionModele = { readonly ok: true; readonly depart: Depart } | ModeleRefuse;

export type ReceptionNoeud = { readonly ok: true; readonly racine: NoeudModele } | ModeleRefuse;

/** Files of one form, blank or filled, or one exported model, to a model to confirm. */
export async function receiveModeles(fichiers: readonly File[]): Promise<ReceptionModele> {
  const exportes = await Promise.all(fichiers.map(readExporte));
  const exporte = exportes.find((texte) => texte !== null);
  if (exporte === undefined || exporte === null) return derive(fichiers);
  const [fichier, autre] = fichiers;
  if (!fichier || autre) return refuse(null, MODELES_REFERENCE.exporteSeul);
  const lu = readModele(exporte);
  if (!lu.ok) return refuse(fichier.name, lu.motif);
  return { ok: true, depart: { ...lu.modele, remarques: [], de: null } };
}

/** The structure of one file, an exported model or any JSON: to compare it. */
export async function receiveNoeud(fichier: File, signal: AbortSignal): Promise<ReceptionNoeud> {
  const exporte = await readExporte(fichier);
  if (exporte !== null) {
    const lu = readModele(exporte);
    return lu.ok ? { ok: true, racine: lu.modele.racine } : refuse(fichier.name, lu.motif);
  }
  const { readNoeud } = await import('#worker/client.ts');
  return readNoeud(fichier, { signal });
}

async function derive(fichiers: readonly File[]): Promise<ReceptionModele> {
  const { deriveModele } = await import('#worker/client.ts');
  const derivation = await deriveModele(fichiers);
  if (!derivation.ok) return derivation;
  const jour = formatDate(readClock().slice(0, 10));
  return {
    ok: true,
    depart: {
      formulaire: await recognize(fichiers),
      titre: EDITEUR.titreParDefaut(jour),
      origines: fichiers.map(({ name }) => name),
      racine: derivation.racine,
      remarques: derivation.remarques,
      de: null,
    },
  };
}

/** By the same recognition as a simulation, from the first file whose content says it. */
async function recognize(fichiers: readonly File[]): Promise<FormulaireId | null> {
  const { simulate } = await import('#worker/client.ts');
  for (const fichier of fichiers) {
    const result = await simulate({ fichier, choix: AUCUN_CHOIX, maintenant: readClock() });
    if (result.ok && result.report.formulaire.id) return result.report.formulaire.id;
  }
  return null;
}

/** How much of a file is looked at: more than any exported model. */
const OCTETS_MAX = 15 * 2 ** 20;

/** The text of a file that calls itself an exported model, sound or not; null for any other. */
async function readExporte(fichier: File): Promise<string | null> {
  try {
    const texte = await fichier.slice(0, OCTETS_MAX).text();
    return texte.includes('"simulateur-segur/modele"') ? texte : null;
  } catch (error) {
    // A file that cannot be read goes to the derivation, which says so.
    if (error instanceof DOMException) return null;
    throw error;
  }
}

function refuse(fichier: string | null, motif: string): ModeleRefuse {
  return { ok: false, refus: { fichier, motif, constats: [] } };
}
