import { STRUCTURES, type Noeud } from '#domain/generated/structures.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { fold } from '#domain/texte.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { sansMarque } from './noms-proches.ts';

/** A convention for names, as a serializer applies it to a whole file. */
interface Convention {
  readonly nom: string;
  readonly reglage: string;
  readonly suit: (nom: string) => boolean;
}

const CONVENTIONS: readonly Convention[] = [
  {
    nom: 'en minuscules',
    reglage: 'C’est l’usage de PostgreSQL et de quelques exports.',
    suit: (nom) => /^[a-z\d]+$/.test(nom),
  },
  {
    nom: 'en minuscules avec des tirets bas (snake_case)',
    reglage: 'C’est l’usage de Python, de Ruby et des bases de données.',
    suit: (nom) => /^[a-z\d]+(?:_[a-z\d]+)*$/.test(nom),
  },
  {
    nom: 'en minuscules avec des tirets (kebab-case)',
    reglage: 'C’est un réglage de Jackson ou de serde.',
    suit: (nom) => /^[a-z\d]+(?:-[a-z\d]+)*$/.test(nom),
  },
  {
    nom: 'en majuscules',
    reglage: 'Les bases de données (Oracle, Db2) nomment ainsi leurs colonnes.',
    suit: (nom) => nom === nom.toUpperCase(),
  },
  {
    nom: 'avec une majuscule au début (PascalCase)',
    reglage:
      'C’est l’usage de .NET : réglez JsonNamingPolicy.CamelCase, ou nommez chaque propriété.',
    suit: (nom) => /^[A-Z][A-Za-z\d]*$/.test(nom),
  },
  {
    nom: 'avec une marque de trop',
    reglage:
      'C’est l’espace de noms ou l’attribut d’un convertisseur XML, ou le champ privé d’une classe (C#, Python, PHP) : réglez votre outil pour qu’il la retire.',
    suit: (nom) => sansMarque(nom) !== nom,
  },
];

/** Names written otherwise that make a convention rather than slips, and the share of the others that it may have. */
const ASSEZ = 5;
const TOLERANCE = 0.1;
/** Names looked at: a convention shows in the first demandes. */
const NOMS_MAX = 2000;

/**
 * A file whose every tag follows another convention than the forms: one finding, whose correction renames them all. Null
 * when its names are those of the forms, or are wrong one by one.
 */
export function checkCasse(valeur: unknown, texte: string): RawFinding | null {
  // Most files are spared the rest.
  if (isBloc(valeur) && 'numeroAns' in valeur && 'lignesImport' in valeur) return null;
  const noms = [...collect(valeur)];
  const connus = knownNames();
  const autres = noms.filter((nom) => meant(nom) !== null);
  const convention = CONVENTIONS.find(({ suit }) => {
    const fautifs = autres.filter((nom) => !suit(nom));
    const exacts = noms.filter((nom) => connus.has(nom) && !suit(nom));
    return fautifs.length + exacts.length <= TOLERANCE * autres.length;
  });
  const exemple = autres[0];
  if (autres.length < ASSEZ || !convention || exemple === undefined) return null;
  const { nom, reglage } = convention;
  return {
    controle: 'balises-dans-leur-casse',
    numLigne: null,
    chemin: '',
    args: { convention: nom, exemple, attendu: meant(exemple) ?? '', reglage },
    edit: { debut: 0, fin: texte.length, texte: renameAll(texte) },
  };
}

/** In a sound text, a text before a colon is a name. */
function renameAll(texte: string): string {
  return texte.replace(
    /"((?:[^"\\]|\\.)*)"(\s*:)?/g,
    (tel: string, nom: string, suite: string | undefined) => {
      const voulu = suite === undefined ? null : meant(String(JSON.parse(`"${nom}"`)));
      return voulu === null ? tel : `"${voulu}"${suite}`;
    },
  );
}

/** The name of the forms that this one spells otherwise; null for a name of theirs, or for none. */
function meant(nom: string): string | null {
  if (knownNames().has(nom)) return null;
  return spellings().get(bare(nom)) ?? null;
}

function bare(nom: string): string {
  return fold(sansMarque(nom)).replace(/[\s_-]/g, '');
}

let known: ReadonlySet<string> | null = null;

/** The names of the forms; of two that differ by their spelling only, the one of most forms. */
function knownNames(): ReadonlySet<string> {
  known ??= new Set(spellings().values());
  return known;
}

let unique: ReadonlyMap<string, string> | null = null;

function spellings(): ReadonlyMap<string, string> {
  unique ??= readSpellings();
  return unique;
}

function readSpellings(): ReadonlyMap<string, string> {
  const fois = new Map<string, number>();
  const map = new Map<string, string>();
  for (const { balises = [] } of Object.values(STRUCTURES).flatMap(Object.values<Noeud>)) {
    for (const nom of balises) {
      const nombre = (fois.get(nom) ?? 0) + 1;
      fois.set(nom, nombre);
      const cle = bare(nom);
      if (nombre >= (fois.get(map.get(cle) ?? '') ?? 0)) map.set(cle, nom);
    }
  }
  return map;
}

function collect(valeur: unknown): ReadonlySet<string> {
  const noms = new Set<string>();
  const reste = [valeur];
  for (let vus = 0; reste.length > 0 && vus < NOMS_MAX; vus += 1) {
    const bloc = reste.pop();
    if (Array.isArray(bloc)) reste.push(...bloc.slice(0, 20));
    if (!isBloc(bloc)) continue;
    for (const nom in bloc) {
      noms.add(nom);
      reste.push(bloc[nom]);
    }
  }
  return noms;
}
