import { isPorte, type Derriere } from './portes.ts';
import { AUCUN_ECRAN, ROUTES, SALLES, type Ligne } from './routes.ts';

/**
 * Which screen stands at an address, and the address of a screen: each is the inverse of the other. Addresses live in the
 * fragment: nothing is sent to the host, and static hosting needs no rewrite.
 */
type Table = typeof ROUTES;
export type NomEcran = keyof Table;
export type Salle = keyof typeof SALLES;

type Prise<P extends string> = P extends `${infer Nom}?`
  ? { readonly [K in Nom]: string | null }
  : P extends `${infer Nom}:${string}`
    ? { readonly [K in Nom]: number }
    : { readonly [K in P]: string };

type Prises<Motif extends string> = Motif extends `${string}{${infer P}}${infer Suite}`
  ? Prise<P> & Prises<Suite>
  : unknown;

/** One screen, and what its address takes; a place within its page is null when it is left out. */
export type Ecran<Nom extends NomEcran = NomEcran> = {
  [N in Nom]: { readonly nom: N } & Prises<Table[N]['motif']>;
}[Nom];

export type NomEspace = Extract<NomEcran, `espace/${string}`>;
export type NomPoste = Extract<NomEcran, `poste/${string}`>;
export type EcranEspace = Ecran<NomEspace>;
export type EcranPoste = Ecran<NomPoste>;

/** A screen whose name alone is an address. */
export type NomSimple = {
  [N in NomEcran]: Table[N]['motif'] extends `${string}{${infer P}}`
    ? P extends `${string}?`
      ? N
      : never
    : Table[N]['motif'] extends `${string}{${string}`
      ? never
      : N;
}[NomEcran];

export interface Inconnu {
  readonly nom: 'introuvable';
  /** The room that answers for it, if any. */
  readonly salle: Salle | null;
  readonly adresse: string;
}

export type Arrivee = Ecran | Inconnu;

/** Reads a fragment, or a link; anything unknown is `introuvable`, never an error. */
export function parseEcran(fragment: string): Arrivee {
  const adresse = fragment.replace(/^#?\/?/, '').replace(/\/$/, '');
  for (const { nom, prises, regle } of REGLES) {
    const lus = regle.exec(adresse)?.slice(1);
    // The rule has the keys of its row, and what it took has their shape.
    if (lus) return { nom, ...readPrises(prises, lus) } as Ecran;
  }
  return { nom: 'introuvable', salle: salleIn(adresse), adresse };
}

/** The address of a screen, which `parseEcran` reads back. */
export function href(ecran: Ecran | NomSimple): string {
  const vise = typeof ecran === 'string' ? { nom: ecran } : ecran;
  const valeurs = new Map<string, unknown>(Object.entries(vise));
  const adresse = ROUTES[vise.nom].motif.replace(PRISE, (_, nom: string) =>
    encodeURIComponent(String(valeurs.get(nom) ?? '')),
  );
  return `#/${adresse.replace(/\/$/, '')}`;
}

export function salleOf(arrivee: Arrivee): Salle | null {
  return arrivee.nom === 'introuvable' ? arrivee.salle : salleIn(arrivee.nom);
}

export function isEspace(arrivee: Arrivee): arrivee is EcranEspace {
  return arrivee.nom !== 'introuvable' && salleOf(arrivee) === 'espace';
}

export function isPoste(arrivee: Arrivee): arrivee is EcranPoste {
  return arrivee.nom !== 'introuvable' && salleOf(arrivee) === 'poste';
}

/** What stands in the page for an arrival: a room, or a screen of its own. */
export function cadreOf(arrivee: Arrivee): { readonly titre: string; readonly page: string } {
  const salle = salleOf(arrivee);
  if (salle) return SALLES[salle];
  if (arrivee.nom === 'introuvable') return AUCUN_ECRAN;
  return { titre: titleOf(arrivee.nom), page: pageOf(arrivee.nom) };
}

/** The page that draws a screen. Throws when the room itself does (our bug: it is not asked). */
export function pageOf(nom: NomEcran): string {
  const { page } = ligneOf(nom);
  if (page === undefined) throw new Error(`${nom} has no page of its own`);
  return page;
}

export function titleOf(nom: NomEcran | Salle | Inconnu['nom']): string {
  if (nom === 'introuvable') return AUCUN_ECRAN.titre;
  return isSalle(nom) ? SALLES[nom].titre : ROUTES[nom].titre;
}

/** Its name alone is an address. */
export function isSimple(nom: NomEcran): nom is NomSimple {
  return !/\{\w+(:\d)?\}/.test(ROUTES[nom].motif);
}

export function ligneOf(nom: NomEcran): Ligne {
  return ROUTES[nom];
}

export function derriereOf(arrivee: Arrivee): Derriere {
  const nom = salleOf(arrivee) ?? arrivee.nom;
  if (isPorte(nom)) return { [nom]: 'page' };
  for (let sous = parentOf(nom); sous !== undefined; sous = parentOf(sous)) {
    if (isPorte(sous)) return { [sous]: 'true' };
  }
  return {};
}

/** Two addresses with the same place show the same page at the same height. */
export function placeOf(fragment: string): string {
  const arrivee = parseEcran(fragment);
  return arrivee.nom !== 'introuvable' && ROUTES[arrivee.nom].motif.endsWith('?}')
    ? arrivee.nom
    : fragment;
}

/** `{nom}`, `{nom:9}`, `{nom?}`. */
const PRISE = /\{(\w+)(?::(\d)|(\?))?\}/g;

export const NOMS_ECRANS: readonly NomEcran[] = Object.keys(ROUTES).filter(isNom);

const REGLES = NOMS_ECRANS.map((nom) => {
  const { motif } = ligneOf(nom);
  const regle = motif
    .replace(/\/(\{\w+\?\})/g, '(?:/$1)?')
    .replace(PRISE, (_, _nom: string, chiffres: string | undefined) =>
      chiffres === undefined ? '([^/]+)' : `(\\d{1,${chiffres}})`,
    );
  return { nom, regle: new RegExp(`^${regle}$`), prises: [...motif.matchAll(PRISE)] };
});

function readPrises(
  prises: readonly RegExpMatchArray[],
  lus: readonly (string | undefined)[],
): Readonly<Record<string, string | number | null>> {
  return Object.fromEntries(
    prises.map(([, nom = '', chiffres], rang) => {
      const lu = lus[rang];
      if (lu === undefined) return [nom, null];
      return [nom, chiffres === undefined ? decodeSafely(lu) : Number(lu)];
    }),
  );
}

function parentOf(nom: string): string | undefined {
  return isNom(nom) ? ligneOf(nom).sous : undefined;
}

function isNom(nom: string): nom is NomEcran {
  return Object.hasOwn(ROUTES, nom);
}

function salleIn(adresse: string): Salle | null {
  const [premier = ''] = adresse.split('/');
  return isSalle(premier) ? premier : null;
}

function isSalle(nom: string): nom is Salle {
  return Object.hasOwn(SALLES, nom);
}

function decodeSafely(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch (error) {
    if (error instanceof URIError) return segment;
    throw error;
  }
}
