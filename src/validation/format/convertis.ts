import { STRUCTURES, type Noeud } from '#domain/generated/structures.ts';
import { isBloc, type Bloc } from '#domain/projection/guards.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { isVide } from './conseils/absences.ts';
import { ouvrir } from './conseils/deballage.ts';

/** Names under which converters and databases put a value, whatever it is. */
const SOUS =
  /^(?:[$_]|#text|_text|__text|\$t|_cdata|#cdata-section|S|N|BOOL|L|M|NULL|(?:string|integer|double|boolean|array|map|null)Value)$/;

/** Wrapped values that make a habit rather than slips, and the share of the others that it may have. */
const ASSEZ = 5;
const TOLERANCE = 0.1;
/** Values looked at: a habit shows in the first demandes. */
const VALEURS_MAX = 2000;

/**
 * A file whose every value stands in a block or in a list of its own, as an XML converter or a typed database writes: one finding, with the
 * file written plainly as correction. Null when values stand where the forms put them.
 */
export function checkConvertis(valeur: unknown, texte: string): RawFinding | null {
  // Most files are spared the rest.
  if (isBloc(valeur) && typeof valeur['numeroAns'] === 'string') return null;
  const { enveloppees, nues, exemple } = count(valeur);
  if (enveloppees < ASSEZ || nues > TOLERANCE * enveloppees) return null;
  const lu = plain(valeur, undefined);
  const racine = isBloc(lu) && !('lignesImport' in lu) ? (ouvrir(lu)?.valeur ?? lu) : lu;
  if (!isBloc(racine) || !('lignesImport' in racine)) return null;
  const ou = exemple === '' ? 'une liste' : `un bloc, sous « ${exemple} »`;
  return {
    controle: 'enveloppe-en-place',
    numLigne: null,
    chemin: '',
    args: {
      constat: `chaque valeur y est dans ${ou}`,
      conseil:
        'Les convertisseurs XML et les bases à types (DynamoDB, Firestore) écrivent ainsi : écrivez chaque valeur à la suite de sa balise.',
    },
    edit: { debut: 0, fin: texte.length, texte: `${JSON.stringify(racine, null, 2)}\n` },
  };
}

function count(valeur: unknown) {
  let enveloppees = 0;
  let nues = 0;
  let exemple = '';
  const reste = [valeur];
  for (let vus = 0; reste.length > 0 && vus < VALEURS_MAX; vus += 1) {
    const bloc = reste.pop();
    if (Array.isArray(bloc)) reste.push(...bloc.slice(0, 20));
    if (!isBloc(bloc)) continue;
    for (const dedans of Object.values(bloc)) {
      const nom = wrapperOf(dedans);
      if (nom === null) {
        if (typeof dedans === 'object') reste.push(dedans);
        else nues += 1;
        continue;
      }
      enveloppees += 1;
      exemple ||= nom;
      const vraie = ouvrir(dedans)?.valeur;
      // What DynamoDB and Firestore hold is wrapped in turn.
      if (typeof vraie === 'object') reste.push(vraie);
    }
  }
  return { enveloppees, nues, exemple };
}

/** The name under which a value stands; '' for a list of one plain value; null when nothing is around it. */
function wrapperOf(valeur: unknown): string | null {
  if (Array.isArray(valeur))
    return valeur.length === 1 && typeof valeur[0] === 'string' ? '' : null;
  const nom = isBloc(valeur) ? ouvrir(valeur)?.chemin.slice(1) : undefined;
  return nom !== undefined && SOUS.test(nom) ? nom : null;
}

/** The value as the forms write it, under the name that they give it. */
function plain(valeur: unknown, noeud: Noeud | undefined): unknown {
  if (noeud?.type === 'tableau') return plainListe(valeur);
  if (noeud?.nullable === true && isVide(valeur)) return null;
  const nom = wrapperOf(valeur);
  if (nom !== null) return plain(ouvrir(valeur)?.valeur, nom === 'N' ? NOMBRE : noeud);
  if (Array.isArray(valeur)) {
    return valeur.length === 1 && noeud
      ? plain(valeur[0], noeud)
      : valeur.map((each) => plain(each, undefined));
  }
  if (isBloc(valeur)) return plainBloc(valeur);
  if (typeof valeur !== 'string') return valeur;
  if (noeud?.type === 'booleen' && /^(?:true|false)$/.test(valeur)) return valeur === 'true';
  const chiffre = noeud?.type === 'nombre' || noeud?.type === 'entier';
  return chiffre && /^-?\d+(?:\.\d+)?$/.test(valeur) ? Number(valeur) : valeur;
}

const NOMBRE: Noeud = { type: 'nombre' };

function plainBloc(bloc: Bloc): unknown {
  const { fields, values } = bloc;
  // Firestore.
  if (isBloc(fields)) return plainBloc(fields);
  if (Array.isArray(values)) return plainListe(values);
  return Object.fromEntries(
    Object.entries(bloc).map(([nom, dedans]) => [nom, plain(dedans, noeudNamed(nom))]),
  );
}

function plainListe(valeur: unknown): unknown {
  if (isVide(valeur)) return [];
  if (Array.isArray(valeur)) {
    return valeur.filter((each) => !isVide(each)).map((each) => plain(each, undefined));
  }
  const lu = plain(valeur, undefined);
  return Array.isArray(lu) ? lu : isBloc(lu) && Object.keys(lu).length === 0 ? [] : [lu];
}

let champs: ReadonlyMap<string, Noeud> | null = null;

/** What a tag of the forms should be; null is right where one of them allows it. */
export function noeudNamed(nom: string): Noeud | undefined {
  champs ??= readNoeuds();
  return champs.get(nom);
}

function readNoeuds(): ReadonlyMap<string, Noeud> {
  const map = new Map<string, Noeud>();
  for (const [chemin, noeud] of Object.values(STRUCTURES).flatMap(Object.entries<Noeud>)) {
    const nom = chemin.slice(chemin.lastIndexOf('/') + 1);
    if (noeud.nullable || !map.has(nom)) map.set(nom, noeud);
  }
  return map;
}
