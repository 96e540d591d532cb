import { STRUCTURES } from '#domain/generated/structures.ts';
import { escapeSegment, segmentsOf } from '#domain/pointeurs.ts';
import { isBloc } from '#domain/projection/guards.ts';
import { shorten } from '#domain/texte.ts';
import type { RawFinding } from '#controls/raw-finding.ts';
import { tryParse } from '../lecture/emballage.ts';
import type { Reading } from '../reading.ts';
import { isTypee, JACKSON } from './conseils/deballage.ts';
import { PAR_COLONNES, readColonnes } from './colonnes.ts';
import { nearestName } from './noms-proches.ts';

type Sound = NonNullable<Reading['document']>;
type Sorte = 'enveloppe' | 'enveloppes' | 'demandes' | 'demande' | 'colonnes';

/** What was found in a document whose demandes are not where the portal looks for them. */
interface Trouvaille {
  readonly chemin: string;
  readonly sorte: Sorte;
  /** The JSON text, when it is written as a text. */
  readonly ecrit: string | null;
}

interface Mots {
  readonly constat: string;
  readonly conseil: string;
  readonly edit?: RawFinding['edit'];
}

/** Blocks in blocks that are looked into, and names of each: a wrapper is small. */
const PROFONDEUR = 4;
const NOMS = 20;

/**
 * A sound document whose envelope is missing, doubled, or held by something else: one finding, with the document itself as
 * correction when it stands there whole. Null when `lignesImport` is in its place, or nothing looks like a demande.
 */
export function checkPlan({ valeur, index }: Sound, texte: string): RawFinding | null {
  const mots = isBloc(valeur) && 'lignesImport' in valeur ? sayNested(valeur) : sayMoved(valeur);
  if (mots === null) return null;
  const { constat, conseil, edit } = mots;
  return {
    controle: 'enveloppe-en-place',
    numLigne: null,
    chemin: '',
    args: { constat, conseil },
    ...(edit && { edit }),
  };

  function sayMoved(racine: unknown): Mots | null {
    const trouvaille = search(racine, '', PROFONDEUR);
    if (trouvaille === null) return null;
    const noms = isBloc(racine) ? Object.keys(racine) : [];
    if (noms.some((nom) => nearestName(nom, ['lignesImport']) !== null)) return null;
    const { chemin, sorte } = trouvaille;
    const aSesBalises = noms.includes('numeroAns') || noms.includes('siret');
    if (sorte === 'enveloppes') return PLUSIEURS;
    if (sorte === 'enveloppe') {
      return aSesBalises ? sayBelow(chemin) : sayWrapped(trouvaille, extract(trouvaille));
    }
    if (aSesBalises && sorte === 'demandes' && trouvaille.ecrit === null) {
      return sayMisnamed(chemin, segmentsOf(chemin).length === 1 ? rename(chemin) : undefined);
    }
    return sayBare(trouvaille);
  }

  function extract({ chemin, ecrit }: Trouvaille): RawFinding['edit'] {
    const span = index.locate(chemin);
    const json = ecrit ?? (span && texte.slice(span.debut, span.fin));
    return json === null ? undefined : { debut: 0, fin: texte.length, texte: json };
  }

  /** The list alone, in the place of its class and itself. */
  function replaceListe(): RawFinding['edit'] {
    const [span, dedans] = [index.locate('/lignesImport'), index.locate('/lignesImport/1')];
    return span && dedans ? { ...span, texte: texte.slice(dedans.debut, dedans.fin) } : undefined;
  }

  function rename(chemin: string): RawFinding['edit'] {
    const span = index.locate(chemin, true);
    return span ? { ...span, texte: '"lignesImport"' } : undefined;
  }

  /** Whole files in the place of the demandes. */
  function sayNested(racine: Readonly<Record<string, unknown>>): Mots | null {
    const { lignesImport: lignes, numeroAns, siret } = racine;
    if (Array.isArray(lignes) && isTypee(lignes)) {
      return { constat: CLASSE, conseil: JACKSON, edit: replaceListe() };
    }
    const [dedans, ...autres] = Array.isArray(lignes) ? lignes : [];
    if (!isEnveloppe(dedans) || !autres.every(isEnveloppe)) return null;
    const memes = [dedans['numeroAns'], undefined].includes(numeroAns);
    const seule = autres.length === 0 && memes && [dedans['siret'], undefined].includes(siret);
    const place = { chemin: '/lignesImport/0', sorte: 'enveloppe', ecrit: null } as const;
    return {
      constat: 'chaque élément de « lignesImport » est un fichier entier',
      conseil: seule
        ? 'L’enveloppe a été écrite deux fois : gardez celle du dedans.'
        : 'Mettez-y les demandes elles-mêmes, sans leur propre « lignesImport ».',
      edit: seule ? extract(place) : undefined,
    };
  }
}

function search(valeur: unknown, chemin: string, profondeur: number): Trouvaille | null {
  const sorte = classify(valeur);
  if (sorte) return { chemin, sorte, ecrit: null };
  if (profondeur === 0) return null;
  if (typeof valeur === 'string') return searchText(valeur, chemin, profondeur);
  const dedans = childrenOf(valeur)
    .map(([nom, enfant]) => search(enfant, `${chemin}/${escapeSegment(nom)}`, profondeur - 1))
    .filter((trouve) => trouve !== null);
  if (dedans.length === 1) return dedans[0] ?? null;
  // Rows of a query, each with its demande.
  const lignes = Array.isArray(valeur) && dedans.length === valeur.length && dedans.length > 0;
  return lignes && dedans.every((trouve) => trouve.sorte === 'demande')
    ? { chemin, sorte: 'demandes', ecrit: null }
    : null;
}

function searchText(texte: string, chemin: string, profondeur: number): Trouvaille | null {
  if (!/^\s*[{[]/.test(texte)) return null;
  const trouve = search(tryParse(texte), chemin, profondeur - 1);
  return trouve?.chemin === chemin ? { ...trouve, ecrit: trouve.ecrit ?? texte } : null;
}

function childrenOf(valeur: unknown): readonly (readonly [string, unknown])[] {
  if (Array.isArray(valeur)) return valeur.map((item: unknown, rang) => [`${rang}`, item]);
  return isBloc(valeur) ? Object.entries(valeur).slice(0, NOMS) : [];
}

function classify(valeur: unknown): Sorte | null {
  if (isEnveloppe(valeur)) return 'enveloppe';
  if (isDemande(valeur)) return readColonnes(valeur, [...nomsDeDemande()]) ? 'colonnes' : 'demande';
  if (!Array.isArray(valeur) || valeur.length === 0) return null;
  if (valeur.every(isDemande)) return 'demandes';
  return valeur.length > 1 && valeur.every(isEnveloppe) ? 'enveloppes' : null;
}

function isEnveloppe(valeur: unknown): valeur is Readonly<Record<string, unknown>> {
  if (!isBloc(valeur) || !('lignesImport' in valeur)) return false;
  // A lone demande that an XML converter left without its brackets makes it no other file.
  return Array.isArray(valeur['lignesImport']) || 'numeroAns' in valeur || 'siret' in valeur;
}

/** Names of a demande that tell it from any other block. */
const ASSEZ = 3;

let noms: ReadonlySet<string> | null = null;

function isDemande(valeur: unknown): boolean {
  if (!isBloc(valeur) || 'lignesImport' in valeur) return false;
  return Object.keys(valeur).filter((nom) => nomsDeDemande().has(nom)).length >= ASSEZ;
}

function nomsDeDemande(): ReadonlySet<string> {
  noms ??= new Set(
    Object.values(STRUCTURES).flatMap((structure) => structure['/lignesImport/*']?.balises ?? []),
  );
  return noms;
}

const CLASSE = 'le nom d’une classe précède la liste des demandes';

const PLUSIEURS: Mots = {
  constat: 'plusieurs fichiers y sont réunis dans une liste',
  conseil:
    'Déposez-les séparément, ou réunissez leurs demandes dans la liste « lignesImport » d’un seul.',
};

/** « dans une liste », « dans la balise « data » ». */
function sayIn(chemin: string): string {
  const nom = segmentsOf(chemin).findLast((segment) => !/^\d+$/.test(segment));
  return nom === undefined ? 'dans une liste' : `dans la balise « ${shorten(nom)} »`;
}

function sayWrapped({ chemin, ecrit }: Trouvaille, edit: RawFinding['edit']): Mots {
  const place = sayIn(chemin);
  const conseil =
    ecrit !== null
      ? 'Votre programme convertit sans doute en JSON ce qui en était déjà : n’écrivez que cette valeur, une seule fois convertie.'
      : place === 'dans une liste'
        ? 'Retirez les crochets qui l’entourent.'
        : 'Les API et les exports de bases enveloppent ainsi leur réponse : n’enregistrez que cette valeur.';
  const constat = `le document est ${ecrit === null ? '' : 'écrit comme un texte '}${place}`;
  return { constat, conseil, edit };
}

function sayBelow(chemin: string): Mots {
  return {
    constat: `« lignesImport » est ${sayIn(chemin)}`,
    conseil: 'Remontez cette liste à la racine du fichier, à côté de « numeroAns » et « siret ».',
  };
}

function sayMisnamed(chemin: string, edit: RawFinding['edit']): Mots {
  return {
    constat: `la liste des demandes est ${sayIn(chemin)}`,
    conseil: 'Le portail la cherche dans « lignesImport », à la racine du fichier.',
    edit,
  };
}

function sayBare({ chemin, sorte }: Trouvaille): Mots {
  const [quoi, avant, apres] =
    sorte === 'demande'
      ? ['une demande seule', '"lignesImport": [', ']}']
      : [
          `la liste des demandes, ${sorte === 'colonnes' ? 'par colonnes' : 'seule'}`,
          '"lignesImport":',
          '}',
        ];
  const ou = chemin === '' ? '' : `, ${sayIn(chemin)}`;
  return {
    constat: `c’est ${quoi}${ou}`,
    conseil: `${sorte === 'colonnes' ? `${PAR_COLONNES} ` : ''}Écrivez devant : {"numeroAns": "…", "siret": "…", ${avant} et derrière : ${apres}. « jq », json_agg et les exports de tables ne donnent pas cette enveloppe.`,
  };
}
