import { nommerInvisibles, sansInvisibles } from '#domain/invisibles.ts';
import type { Noeud } from '#domain/generated/structures.ts';
import type { Sujet } from './refus.ts';
import { shorten } from '#domain/texte.ts';
import { blocksExpecting, nearestName } from './noms-proches.ts';
import { tagAt } from './place.ts';

/** Advice on tags that are missing or unexpected. Each starts with a space: it follows a sentence. */

/** Lists for which the usual advice, `[]` when they do not apply, would only bring the next refusal. */
export const NEVER_EMPTY: ReadonlySet<string> = new Set(['lignesImport', 'piecesJustificatives']);

/** How to add a missing tag, or which unexpected tag of the same block is probably it. */
export function explainMissing(
  balise: string,
  ou: string,
  bloc: { readonly valeur: unknown; readonly noeud: Noeud; readonly chemin: string },
  manquante: Noeud | undefined,
  sujet: Sujet,
): string {
  const written = misspelt(bloc.valeur, bloc.noeud, bloc.chemin, sujet).get(balise);
  if (written) {
    if (sansInvisibles(written) === balise) {
      return ` La balise « ${shorten(written)} », présente au même endroit, est celle-ci. ${sayHidden(written)} : retirez-le.`;
    }
    return ` La balise « ${shorten(written)} », présente au même endroit, est sans doute celle-ci, mal écrite : renommez-la en « ${balise} ».`;
  }
  const add = ` Ajoutez « ${balise} » ${ou}`;
  if (NEVER_EMPTY.has(balise)) return `${add}, avec au moins un élément : "${balise}": [ … ].`;
  const vide = manquante?.type === 'tableau' ? '[]' : manquante?.nullable ? 'null' : null;
  if (vide) return `${add}. Si elle ne s’applique pas, écrivez "${balise}": ${vide}.`;
  if (!manquante?.balises) return `${add}, avec sa valeur.`;
  return `${add}, avec les balises de ce bloc : ${manquante.balises.join(', ')}.`;
}

/** What to do with an unexpected tag; `nom` is given when renaming it is surely the answer. */
export function explainKey(
  balise: string,
  bloc: unknown,
  noeud: Noeud,
  { structure }: Sujet,
): { readonly conseil: string; readonly nom?: string } {
  const near = nearestName(sansInvisibles(balise), noeud.balises ?? []);
  if (near && !has(bloc, near)) {
    if (sansInvisibles(balise) === near) {
      return { conseil: ` ${sayHidden(balise)} : retirez-le de « ${near} ».`, nom: near };
    }
    return { conseil: ` La balise prévue est « ${near} » : renommez-la.`, nom: near };
  }
  if (near) {
    return { conseil: ` La balise « ${near} » est déjà présente : supprimez celle-ci.` };
  }
  const homes = blocksExpecting(balise, structure);
  if (homes.length > 0) {
    const places = homes.map(sayBlock).join(' ou ');
    return { conseil: ` Cette balise est prévue ${places} : déplacez-la.` };
  }
  return { conseil: ' Supprimez-la, ou vérifiez son nom et sa place dans le modèle.' };
}

/** What a name hides, and where it comes from. */
function sayHidden(balise: string): string {
  const origine = balise.includes('\ufeff')
    ? ', que laisse la première colonne d’un CSV enregistré en « UTF-8 avec BOM »'
    : ', souvent d’un copier-coller';
  return `Elle contient un caractère invisible, ${nommerInvisibles(balise)}${origine}`;
}

/** « dans le bloc facture », « directement dans la ligne », « à la racine du fichier ». */
function sayBlock(home: string): string {
  if (home === '') return 'à la racine du fichier';
  if (home === '/lignesImport/*') return 'directement dans la ligne';
  const names = home.split('/').filter((segment) => segment !== '*');
  return `dans le bloc ${tagAt(`/${names.join('/')}`) ?? ''}`;
}

/** Expected name → unexpected name found instead: every missing tag of a block asks the same question. */
function misspelt(
  bloc: unknown,
  { balises = [] }: Noeud,
  chemin: string,
  sujet: Sujet,
): ReadonlyMap<string, string> {
  const known = sujet.misspelt.get(chemin);
  if (known) return known;
  const names = new Map<string, string>();
  for (const key of typeof bloc === 'object' && bloc !== null ? Object.keys(bloc) : []) {
    if (balises.includes(key)) continue;
    const near = nearestName(sansInvisibles(key), balises);
    if (near) names.set(near, key);
  }
  sujet.misspelt.set(chemin, names);
  return names;
}

function has(bloc: unknown, name: string): boolean {
  return typeof bloc === 'object' && bloc !== null && Object.hasOwn(bloc, name);
}
