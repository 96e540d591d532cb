import { isBloc, type Bloc } from '#domain/projection/guards.ts';
import { escapeSegment } from '#domain/pointeurs.ts';
import { keep, say, write, type Conseil, type Trouve } from './conseil.ts';
import { fits, isVide } from './absences.ts';

/** Something else where a block is due; null when there is nothing better to say than what the block should hold. */
export function adviseObjet({ valeur, noeud }: Trouve): Conseil | null {
  if (Array.isArray(valeur) && valeur.length === 1 && isBloc(valeur[0])) {
    return keep('Retirez les crochets autour de ce bloc : un seul est attendu.', ['/0'], false);
  }
  if (typeof valeur !== 'string') return null;
  const contenu = parse(valeur);
  if (isBloc(contenu)) return write(DANS_UN_TEXTE, valeur.trim());
  if (Array.isArray(contenu) && contenu.length === 1 && isBloc(contenu[0])) {
    return write(DANS_UN_TEXTE, JSON.stringify(contenu[0]));
  }
  return (
    sayRate(valeur) ?? (isVide(valeur) && noeud.nullable ? write('Écrivez null.', 'null') : null)
  );
}

/** Something else than a list. `jamaisVide`: an empty one would be refused too. */
export function adviseTableau(
  { valeur, element }: Trouve,
  balise: string,
  jamaisVide: boolean,
): Conseil {
  if (isVide(valeur)) {
    return jamaisVide
      ? say(`Cette liste a au moins un élément : "${balise}": [ … ].`)
      : write(`${sayVide(valeur)} une liste vide s’écrit [].`, '[]');
  }
  if (typeof valeur === 'string') return adviseListeEnTexte(valeur, balise, element);
  if (isBloc(valeur)) return adviseListeEnBloc(valeur, balise, element);
  const texte = String(valeur);
  if (typeof valeur === 'number' && element && fits(texte, element)) {
    return write(unElement(balise), JSON.stringify([texte]));
  }
  return keep(unElement(balise), [''], true);
}

function sayVide(valeur: unknown): string {
  return isBloc(valeur)
    ? 'PHP, Lua ou un convertisseur XML écrit ainsi une liste vide :'
    : 'C’est l’absence de valeur, écrite autrement :';
}

function unElement(balise: string): string {
  return `Même pour un seul élément, entourez-le de crochets : "${balise}": [ … ].`;
}

function adviseListeEnTexte(texte: string, balise: string, element: Trouve['element']): Conseil {
  const contenu = parse(texte);
  if (Array.isArray(contenu)) return write(DANS_UN_TEXTE, texte.trim());
  if (isBloc(contenu)) return write(`${DANS_UN_TEXTE} ${unElement(balise)}`, `[${texte.trim()}]`);
  const rate = sayRate(texte);
  if (rate) return rate;
  const parts = texte
    .replace(/^[{[]|[}\]]$/g, '')
    .split(/[\s,;|/]+/)
    .filter(Boolean);
  if (parts.length > 1 && element?.motif && parts.every((part) => fits(part, element))) {
    const liste = `[${parts.map((part) => JSON.stringify(part)).join(', ')}]`;
    return write('Écrivez chaque valeur entre guillemets, et la liste entre crochets.', liste);
  }
  if (element?.type !== 'texte' || (element.motif && !fits(texte.trim(), element))) {
    return say(unElement(balise));
  }
  return write(unElement(balise), JSON.stringify([texte.trim()]));
}

function adviseListeEnBloc(bloc: Bloc, balise: string, element: Trouve['element']): Conseil {
  const cles = Object.keys(bloc);
  if (cles.every((cle) => /^\d+$/.test(cle))) {
    return keep(
      'PHP écrit ainsi un tableau dont les indices ne partent pas de 0 ou ne se suivent pas (array_filter, unset) : passez-le à array_values. Gardez les valeurs entre crochets, sans leurs numéros.',
      cles.map((cle) => `/${cle}`),
      true,
    );
  }
  const [seule = ''] = cles;
  if (cles.length === 1 && element?.balises?.includes(seule) !== true) {
    const dedans = bloc[seule];
    const chemin = `/${escapeSegment(seule)}`;
    const texte = `Un convertisseur XML a gardé « ${seule} », qui n’est pas une balise du JSON : gardez ce qu’elle contient.`;
    if (Array.isArray(dedans)) return keep(texte, [chemin], false);
    if (isBloc(dedans)) return keep(texte, [chemin], true);
  }
  return keep(unElement(balise), [''], true);
}

const DANS_UN_TEXTE =
  'Cette valeur est du JSON écrit dans un texte (encodé deux fois, ou colonne de texte d’une base) : retirez les guillemets autour, et les barres obliques inverses.';

function parse(texte: string): unknown {
  if (!/^\s*[[{]/.test(texte)) return undefined;
  try {
    return JSON.parse(texte);
  } catch {
    return undefined;
  }
}

/** What programs write when they cannot write a block: what it held is lost. */
const RATES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:@\{|System\.(?:Collections|Object|Management))/,
    'PowerShell écrit ainsi ce qui dépasse la profondeur de ConvertTo-Json : ajoutez -Depth 10, et refaites le fichier.',
  ],
  [
    /^\[object \w+\]/,
    'JavaScript écrit ainsi un objet joint à un texte : passez-le à JSON.stringify, et refaites le fichier.',
  ],
  [
    /^Array$/,
    'PHP écrit ainsi un tableau joint à un texte : passez-le à json_encode, et refaites le fichier.',
  ],
  [
    /^[[{]\s*'|^[[{].*\b(?:None|True|False)\b/s,
    'Python écrit ainsi un objet passé à str : passez-le à json.dumps, et refaites le fichier.',
  ],
  [
    /^\[?(?:\w+)?[{(]\w+=|^[\w.$]+@[0-9a-f]{5,}$/,
    'Java ou Ruby écrit ainsi un objet passé à toString : écrivez-le avec votre bibliothèque JSON, et refaites le fichier.',
  ],
];

function sayRate(texte: string): Conseil | null {
  const rate = RATES.find(([motif]) => motif.test(texte));
  return rate ? say(rate[1]) : null;
}
