import { STRUCTURES } from '#domain/generated/structures.ts';
import { cheminOfPointeur } from '#domain/modele/chemins.ts';
import { escapeSegment } from '#domain/pointeurs.ts';
import { isBloc, type Bloc } from '#domain/projection/guards.ts';
import { lignesOf } from '#domain/lignes.ts';
import { shorten } from '#domain/texte.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import type { Reading, Span } from '../reading.ts';

type Sound = NonNullable<Reading['document']>;

/** A block whose tags are paths: its pointer, and the segments of each tag that is one. */
interface Aplati {
  readonly chemin: string;
  readonly bloc: Bloc;
  readonly chemins: ReadonlyMap<string, readonly string[]>;
}

/** Paths of a block that make it flat rather than slips. */
const ASSEZ = 2;

/**
 * Demandes, or a whole file, made flat for a table: « facture.dateEditionFacture », « beneficiaires[Etablissements][0][nomStructure] ».
 * One finding, with the blocks rebuilt as correction, in the file's own writing; null when tags are names.
 */
export function checkAplatis({ valeur, index }: Sound, texte: string): RawFinding | null {
  // A table of one row.
  const seule = Array.isArray(valeur) && valeur.length === 1;
  const racine: unknown = seule ? valeur[0] : valeur;
  const base = seule ? '/0' : '';
  const aplatis = [
    readAplati(racine, base, ''),
    ...lignesOf(racine).map((ligne, rang) =>
      readAplati(ligne, `${base}/lignesImport/${rang}`, '/lignesImport/*'),
    ),
  ].filter((aplati) => aplati !== null);
  const exemple = [...(aplatis[0]?.chemins.keys() ?? [])][0];
  if (exemple === undefined) return null;
  const corrige = rebuildAll();
  return {
    controle: 'enveloppe-en-place',
    numLigne: null,
    chemin: '',
    args: {
      constat: `les balises y sont des chemins, comme « ${shorten(exemple)} »`,
      conseil: `${sayOrigine(exemple)} mettent ainsi un document à plat, pour un tableau : refaites-en des blocs et des listes avant d’écrire le fichier.`,
    },
    ...(corrige !== null && { edit: { debut: 0, fin: texte.length, texte: corrige } }),
  };

  /** Null when one of them cannot be rebuilt in one way only. */
  function rebuildAll(): string | null {
    const tout = index.locate(base);
    if (!tout) return null;
    let ecrit = '';
    let lu = tout.debut;
    for (const { chemin, bloc, chemins } of aplatis) {
      const span = index.locate(chemin);
      const arbre =
        span && plant(bloc, chemins, (nom) => sourceOf(`${chemin}/${escapeSegment(nom)}`));
      const rebati = arbre && write(arbre, chemin === base ? '' : marginOf(span, texte));
      if (!rebati || span.debut < lu) return null;
      ecrit += texte.slice(lu, span.debut) + rebati;
      lu = span.fin;
    }
    return ecrit + texte.slice(lu, seule ? tout.fin : texte.length);
  }

  function sourceOf(chemin: string): string | null {
    const span = index.locate(chemin);
    return span && texte.slice(span.debut, span.fin);
  }
}

function readAplati(bloc: unknown, chemin: string, racine: string): Aplati | null {
  if (!isBloc(bloc)) return null;
  const chemins = new Map<string, readonly string[]>();
  for (const nom of Object.keys(bloc)) {
    const segments = readPath(nom, racine);
    if (segments) chemins.set(nom, segments);
  }
  return chemins.size < ASSEZ ? null : { chemin, bloc, chemins };
}

/** No tag of the forms holds a sign that joins the parts of a path: there is one way to cut it. */
const JOINTURE = /[^\p{L}\d]+/u;

/** The names and ranks that a tag joins, when they lead to a place of a form. */
function readPath(nom: string, racine: string): readonly string[] | null {
  if (!JOINTURE.test(nom)) return null;
  const segments = nom.split(JOINTURE).filter(Boolean);
  return segments.length > 1 &&
    knownPlaces().has(cheminOfPointeur(`${racine}/${segments.join('/')}`))
    ? segments
    : null;
}

let places: ReadonlySet<string> | null = null;

function knownPlaces(): ReadonlySet<string> {
  places ??= new Set(Object.values(STRUCTURES).flatMap(Object.keys));
  return places;
}

/** By name or rank: what is below, or the text of a value. */
type Arbre = Map<string, Arbre | string>;

/** Null when a value stands where another one, or a block, does; null there is but an empty cell of the table. */
function plant(
  bloc: Bloc,
  chemins: Aplati['chemins'],
  sourceOf: (nom: string) => string | null,
): Arbre | null {
  const arbre: Arbre = new Map();
  for (const nom of Object.keys(bloc)) {
    const segments = chemins.get(nom) ?? [nom];
    const source = sourceOf(nom);
    const feuille = segments.at(-1) ?? '';
    let branche = arbre;
    for (const segment of segments.slice(0, -1)) {
      const connu = branche.get(segment) ?? 'null';
      const suite: Arbre | string = connu === 'null' ? new Map() : connu;
      if (typeof suite === 'string') return null;
      branche.set(segment, suite);
      branche = suite;
    }
    if (source === null) return null;
    if (!branche.has(feuille)) branche.set(feuille, source);
    else if (source !== 'null') return null;
  }
  return arbre;
}

/** Null when a list has a gap: what stood there is not known. */
function write(arbre: Arbre, marge: string): string | null {
  const cles = [...arbre.keys()];
  const enListe = cles.every((cle) => /^\d+$/.test(cle));
  if (enListe) {
    cles.sort((a, b) => Number(a) - Number(b));
    const premier = Number(cles[0]);
    if (premier > 1 || cles.some((cle, rang) => Number(cle) !== premier + rang)) return null;
  }
  const dedans = `${marge}  `;
  const membres: string[] = [];
  for (const cle of cles) {
    const suite = arbre.get(cle) ?? '';
    const ecrit = typeof suite === 'string' ? suite : write(suite, dedans);
    if (ecrit === null) return null;
    membres.push(dedans + (enListe ? '' : `${JSON.stringify(cle)}: `) + ecrit);
  }
  const [ouvre, ferme] = enListe ? '[]' : '{}';
  return `${ouvre}\n${membres.join(',\n')}\n${marge}${ferme}`;
}

/** The blanks that begin the line of a place. */
function marginOf({ debut }: Span, texte: string): string {
  return /^[ \t]*/.exec(texte.slice(texte.lastIndexOf('\n', debut - 1) + 1, debut))?.[0] ?? '';
}

function sayOrigine(nom: string): string {
  if (nom.includes('[')) return 'Les formulaires des pages web (qs, http_build_query de PHP)';
  return nom.includes('_')
    ? 'flatten_json (Python) et les colonnes d’une base'
    : 'pandas (json_normalize), R (jsonlite) et « flat » (npm)';
}
