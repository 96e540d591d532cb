import { nommerInvisibles, sansInvisibles } from '#domain/invisibles.ts';
import type { Noeud } from '#domain/generated/structures.ts';
import { escapeSegment, unescapeSegment } from '#domain/pointeurs.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { shorten } from '#domain/texte.ts';
import type { Remede } from '#controls/control.ts';
import { isAjoutee, ouvrir } from './conseils/deballage.ts';
import { blocksExpecting, markedName, nearestName, simplify } from './noms-proches.ts';
import { parentOf, tagAt } from './place.ts';
import type { Erreur, Sujet } from './refus.ts';

/** Advice on tags that are missing or unexpected. Each starts with a space: it follows a sentence. */

/** Lists for which the usual advice, `[]` when they do not apply, would only bring the next refusal. */
export const NEVER_EMPTY: ReadonlySet<string> = new Set(['lignesImport', 'piecesJustificatives']);

interface ConseilDeBalise {
  readonly conseil: string;
  readonly remede?: Remede;
}

/** How to add a missing tag, or which unexpected tag of the same block is probably it. */
export function explainMissing(
  balise: string,
  ou: string,
  bloc: { readonly valeur: unknown; readonly noeud: Noeud; readonly chemin: string },
  manquante: Noeud | undefined,
  sujet: Sujet,
): ConseilDeBalise {
  const written = misspelt(bloc.valeur, bloc.noeud, bloc.chemin, sujet).get(balise)?.at(-1);
  if (written) {
    if (sansInvisibles(written) === balise) {
      return {
        conseil: ` La balise « ${shorten(written)} », présente au même endroit, est celle-ci. ${sayHidden(written)} : retirez-le.`,
      };
    }
    return {
      conseil: ` La balise « ${shorten(written)} », présente au même endroit, est sans doute celle-ci, mal écrite : renommez-la en « ${balise} ».`,
    };
  }
  const autour = containerOf(bloc, sujet);
  if (autour !== null) {
    return {
      conseil: ` Elle est un cran trop bas, dans « ${shorten(autour)} » : gardez ce que contient celle-ci, sans elle.`,
    };
  }
  const add = ` Ajoutez « ${balise} » ${ou}`;
  if (NEVER_EMPTY.has(balise)) {
    return { conseil: `${add}, avec au moins un élément : "${balise}": [ … ].` };
  }
  const vide = manquante?.type === 'tableau' ? '[]' : manquante?.nullable ? 'null' : null;
  if (vide) {
    return {
      conseil: `${add}. Si elle ne s’applique pas, écrivez "${balise}": ${vide}.`,
      ...addition(balise, vide, bloc),
    };
  }
  if (!manquante?.balises) return { conseil: `${add}, avec sa valeur.` };
  return { conseil: `${add}, avec les balises de ce bloc : ${manquante.balises.join(', ')}.` };
}

/** A missing tag goes where the form has it: before the first of its block that comes after it, else at the end. */
function addition(
  balise: string,
  texte: string,
  { valeur, noeud: { balises = [] }, chemin }: Pick<Erreur, 'valeur' | 'noeud' | 'chemin'>,
): Pick<ConseilDeBalise, 'remede'> {
  const noms = isBloc(valeur) ? Object.keys(valeur) : [];
  const suivante = balises.slice(balises.indexOf(balise)).find((nom) => noms.includes(nom));
  const voisine = suivante ?? noms.at(-1);
  if (voisine === undefined) return {};
  const place = `${chemin}/${escapeSegment(balise)}`;
  const apres = suivante === undefined;
  return { remede: { type: 'ajout', chemin: place, texte, voisine, apres } };
}

/** What to do with an unexpected tag; `nom` is given when renaming it is surely the answer. */
export function explainKey(
  balise: string,
  { valeur: bloc, noeud, chemin }: Pick<Erreur, 'valeur' | 'noeud' | 'chemin'>,
  sujet: Sujet,
): ConseilDeBalise {
  const place = `${chemin}/${escapeSegment(balise)}`;
  const { marquee, near } = meantName(balise, noeud);
  if (near && !has(bloc, near)) {
    // A slip may be another word; of two that claim a name, only one has it.
    const rivales = misspelt(bloc, noeud, chemin, sujet).get(near)?.length !== 1;
    const doute = rivales || (!marquee && simplify(sansInvisibles(balise)) !== simplify(near));
    const rename = { type: 'cle', chemin: place, nom: near, ...(doute && { doute }) } as const;
    if (marquee)
      return { conseil: ` La balise prévue est « ${near} » : ${MARQUE}`, remede: rename };
    if (sansInvisibles(balise) === near) {
      return { conseil: ` ${sayHidden(balise)} : retirez-le de « ${near} ».`, remede: rename };
    }
    return { conseil: ` La balise prévue est « ${near} » : renommez-la.`, remede: rename };
  }
  if (near) {
    return { conseil: ` La balise « ${near} » est déjà présente : supprimez celle-ci.` };
  }
  if (isAjoutee(balise)) {
    if (holdsTags(bloc, balise, noeud)) return { conseil: ATTRIBUTS };
    return { conseil: AJOUTEE, remede: { type: 'retrait', chemin: place } };
  }
  if (containerOf({ valeur: bloc, noeud, chemin }, sujet) === balise)
    return explainContainer(bloc, balise, chemin);
  // Of a path, its last name.
  const nom = balise.split(/[^\p{L}\d_-]+/u).findLast(Boolean) ?? balise;
  const homes = blocksExpecting(nom, sujet.structure);
  if (homes.length > 0) {
    const places = homes.map(sayBlock).join(' ou ');
    const sujet = nom === balise ? 'Cette balise' : `« ${nom} »`;
    return { conseil: ` ${sujet} est prévue ${places} : déplacez-la.` };
  }
  return { conseil: ' Supprimez-la, ou vérifiez son nom et sa place dans le modèle.' };
}

const MARQUE =
  'renommez-la. Un convertisseur XML (espace de noms, attribut), une classe (champ privé) ou une base (table) y ajoute sa marque.';

const AJOUTEE =
  ' Une bibliothèque ou une base de données l’ajoute (type, référence, identifiant) : coupez ce réglage, ou supprimez-la.';

const ATTRIBUTS =
  ' Un convertisseur XML y met les attributs d’un élément : remontez dans le bloc ceux qui sont des balises du modèle.';

/** Whether what is under a name holds tags of the block that the block itself lacks. */
function holdsTags(bloc: unknown, nom: string, { balises = [] }: Noeud): boolean {
  const dedans = isBloc(bloc) ? bloc[nom] : null;
  return isBloc(dedans) && balises.some((balise) => has(dedans, balise) && !has(bloc, balise));
}

/** The tag of a block that holds, alone, what the block itself should hold; null when there is none. Looked for once a block. */
function containerOf(
  { valeur, noeud, chemin }: Pick<Erreur, 'valeur' | 'noeud' | 'chemin'>,
  { conteneurs }: Sujet,
): string | null {
  const known = conteneurs.get(chemin);
  if (known !== undefined) return known;
  const found = findContainer(valeur, noeud);
  conteneurs.set(chemin, found);
  return found;
}

function findContainer(bloc: unknown, { balises = [] }: Noeud): string | null {
  if (!isBloc(bloc) || balises.some((balise) => has(bloc, balise))) return null;
  const dedans = ouvrir(bloc);
  const valeur: unknown = Array.isArray(dedans?.valeur) ? dedans.valeur[0] : dedans?.valeur;
  const juste = isBloc(valeur) && balises.some((balise) => has(valeur, balise));
  return juste ? unescapeSegment(dedans?.chemin.slice(1) ?? '') : null;
}

function explainContainer(bloc: unknown, balise: string, chemin: string) {
  const conseil =
    ' Elle contient les balises qui sont attendues ici : gardez ce qu’elle contient, sans elle.';
  const valeur = isBloc(bloc) ? bloc[balise] : undefined;
  const segment = `/${escapeSegment(balise)}`;
  if (!Array.isArray(valeur) || valeur.length === 1) {
    const extraits = [Array.isArray(valeur) ? `${segment}/0` : segment];
    return { conseil, remede: { type: 'extraits', chemin, extraits, enListe: false } } as const;
  }
  // A list in the only element of a list.
  if (!chemin.endsWith('/0')) return { conseil };
  const extraits = [`/0${segment}`];
  const liste = parentOf(chemin);
  return {
    conseil,
    remede: { type: 'extraits', chemin: liste, extraits, enListe: false },
  } as const;
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

/** The tag of a block that this one was meant to be, null if none; `marquee`: it is so once its mark is taken off. */
function meantName(balise: string, { balises = [] }: Pick<Noeud, 'balises'>) {
  const nom = sansInvisibles(balise);
  const nu = markedName(balise, balises);
  return { marquee: nu !== null, near: nu ?? nearestName(nom, balises) };
}

/** Expected name → unexpected names found instead: every missing tag of a block asks the same question. */
function misspelt(
  bloc: unknown,
  { balises = [] }: Noeud,
  chemin: string,
  sujet: Sujet,
): ReadonlyMap<string, readonly string[]> {
  const known = sujet.misspelt.get(chemin);
  if (known) return known;
  const names = new Map<string, string[]>();
  for (const key of typeof bloc === 'object' && bloc !== null ? Object.keys(bloc) : []) {
    if (balises.includes(key)) continue;
    const { near } = meantName(key, { balises });
    const autres = near && names.get(near);
    if (autres) autres.push(key);
    else if (near) names.set(near, [key]);
  }
  sujet.misspelt.set(chemin, names);
  return names;
}

function has(bloc: unknown, name: string): boolean {
  return typeof bloc === 'object' && bloc !== null && Object.hasOwn(bloc, name);
}
