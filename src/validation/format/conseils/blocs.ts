import { parseJson } from '#domain/parse-json.ts';
import { isBloc, type Bloc } from '#domain/projection/guards.ts';
import { escapeSegment } from '#domain/pointeurs.ts';
import { shorten } from '#domain/texte.ts';
import { PAR_COLONNES, readColonnes } from '../colonnes.ts';
import { keep, say, write, type Conseil, type Trouve } from './conseil.ts';
import { fits, isVide } from './absences.ts';
import { ouvrir, prefix, type Dedans } from './deballage.ts';
import { splitValues, writeListe } from './elements.ts';

/** Something else where a block is due; null when there is nothing better to say than what the block should hold. */
export function adviseObjet(trouve: Trouve): Conseil | null {
  const { valeur, noeud } = trouve;
  if (isVide(valeur)) {
    return noeud.nullable && valeur !== null ? write('Écrivez null.', 'null') : writeVide(trouve);
  }
  const dedans = Array.isArray(valeur) ? ouvrir(valeur) : null;
  if (dedans) {
    return isBloc(dedans.valeur)
      ? prefix(dedans, null)
      : adviseSuite(dedans, adviseObjet({ ...trouve, valeur: dedans.valeur }));
  }
  const paires = readPaires(valeur, noeud.balises ?? []);
  if (paires) return write(PAIRES, JSON.stringify(paires));
  if (typeof valeur !== 'string') return null;
  const contenu = parse(valeur);
  if (isBloc(contenu)) return write(DANS_UN_TEXTE, valeur.trim());
  if (Array.isArray(contenu) && contenu.length === 1 && isBloc(contenu[0])) {
    return write(DANS_UN_TEXTE, JSON.stringify(contenu[0]));
  }
  if (typeof contenu === 'string') return adviseObjet({ ...trouve, valeur: contenu });
  return sayRate(valeur);
}

function adviseSuite(dedans: Dedans, suite: Conseil | null): Conseil | null {
  return suite && prefix(dedans, suite);
}

/** A block whose every tag may be empty: what the forms write when it does not apply. */
function writeVide({ noeud: { balises = [] }, enfant }: Trouve): Conseil | null {
  const vides = balises.map((balise) => {
    const { type, nullable } = enfant(balise) ?? {};
    if (type === 'tableau') return `"${balise}": []`;
    return nullable ? `"${balise}": null` : null;
  });
  if (vides.length === 0 || vides.includes(null)) return null;
  return write(
    'Si le bloc ne s’applique pas à la demande, gardez-le avec toutes ses balises, à null, ou [] pour les listes.',
    `{${vides.join(', ')}}`,
  );
}

const PAIRES =
  'C’est la liste des balises, chacune avec sa valeur : écrivez un bloc, "balise": valeur.';

/** `[{"Key": "a", "Value": 1}, …]`, `[["a", 1], …]`: the block that they mean. */
function readPaires(valeur: unknown, balises: readonly string[]): Bloc | null {
  if (!Array.isArray(valeur)) return null;
  const paires = valeur.map((paire: unknown) => {
    if (Array.isArray(paire)) return paire;
    if (!isBloc(paire)) return [];
    const { key, Key, name, Name, value, Value } = paire;
    return [key ?? Key ?? name ?? Name, value === undefined ? Value : value];
  });
  const justes = paires.every(([nom, dite]) => balises.includes(String(nom)) && dite !== undefined);
  return justes ? Object.fromEntries(paires) : null;
}

/** Something else than a list. `jamaisVide`: an empty one would be refused too. */
export function adviseTableau(
  { valeur, element }: Trouve,
  balise: string,
  jamaisVide: boolean,
): Conseil {
  if (isVide(valeur) || valeur === false || valeur === 0) {
    return jamaisVide
      ? say(`Cette liste a au moins un élément : "${balise}": [ … ].`)
      : write(`${sayVide(valeur)} une liste vide s’écrit [].`, '[]');
  }
  if (typeof valeur === 'string') return adviseListeEnTexte(valeur, balise, element);
  if (isBloc(valeur)) return adviseListeEnBloc(valeur, balise, element);
  const texte = String(valeur);
  return element && fits(texte, element)
    ? write(unElement(balise), writeListe([texte]))
    : say(`Écrivez ses éléments entre crochets : "${balise}": [ … ].`);
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
  const parts = splitValues(texte, element);
  if (parts) {
    return write(
      'Écrivez chaque valeur entre guillemets, et la liste entre crochets.',
      writeListe(parts),
    );
  }
  const contenu = parse(texte);
  if (Array.isArray(contenu)) return write(DANS_UN_TEXTE, texte.trim());
  if (isBloc(contenu)) return write(`${DANS_UN_TEXTE} ${unElement(balise)}`, `[${texte.trim()}]`);
  const lignes = texte.trim().split(/(?<!\s)\s*\n\s*/);
  if (lignes.length > 1 && lignes.every((ligne) => isBloc(parse(ligne)))) {
    return write(DANS_UN_TEXTE, `[${lignes.join(', ')}]`);
  }
  const rate = sayRate(texte);
  if (rate) return rate;
  const seul = texte.trim().replace(/^[[{]?["']?|["']?[}\]]?$/g, '');
  if (element?.type !== 'texte' || (element.motif && !fits(seul, element))) {
    return say(unElement(balise));
  }
  return write(unElement(balise), writeListe([element.motif ? seul : texte.trim()]));
}

function adviseListeEnBloc(bloc: Bloc, balise: string, element: Trouve['element']): Conseil {
  const lignes = readColonnes(bloc, element?.balises ?? []);
  if (lignes?.length === 0) return say(`${PAR_COLONNES} ${INEGALES}`);
  if (lignes) return write(PAR_COLONNES, JSON.stringify(lignes));
  const cles = Object.keys(bloc);
  const enfants = cles.filter((cle) => element?.balises?.includes(cle));
  if (enfants.length > 0) return keep(unElement(balise), [''], true);
  if (cles.every((cle) => /^\d+$/.test(cle))) return keep(INDICES, cles.map(pointer), true);
  if (cles.length > 1 && cles.every((cle) => isBloc(bloc[cle]))) {
    // Their names may tell something.
    return keep('Gardez les blocs entre crochets, sans leurs noms.', cles.map(pointer), true, true);
  }
  const dedans = ouvrir(bloc);
  if (dedans === null) return adviseAutour(bloc, balise, element);
  const { valeur } = dedans;
  if (Array.isArray(valeur)) return prefix(dedans, null);
  if (isBloc(valeur)) return prefix(dedans, adviseListeEnBloc(valeur, balise, element));
  const texte = String(valeur);
  return element && fits(texte, element)
    ? prefix(dedans, write(unElement(balise), writeListe([texte])))
    : prefix(dedans, say(unElement(balise)));
}

/** A list among what a reply or a table says of it: pages, total, schema. */
function adviseAutour(bloc: Bloc, balise: string, element: Trouve['element']): Conseil {
  const [nom, ...autres] = Object.keys(bloc).filter((cle) => holdsElements(bloc[cle], element));
  return nom === undefined || autres.length > 0
    ? keep(unElement(balise), [''], true)
    : keep(
        `La liste est sous « ${shorten(nom)} », avec autre chose : gardez-la seule.`,
        [pointer(nom)],
        false,
      );
}

function holdsElements(valeur: unknown, element: Trouve['element']): boolean {
  if (!Array.isArray(valeur) || valeur.length === 0) return false;
  return valeur.every(
    (each) => isBloc(each) && Object.keys(each).some((nom) => element?.balises?.includes(nom)),
  );
}

const INEGALES =
  'Il y manque des valeurs, et rien ne dit à quelle ligne : reprenez-les à leur origine.';

const INDICES =
  'PHP écrit ainsi un tableau dont les indices ne partent pas de 0 ou ne se suivent pas (array_filter, unset) : passez-le à array_values. Gardez les valeurs entre crochets, sans leurs numéros.';

function pointer(cle: string): string {
  return `/${escapeSegment(cle)}`;
}

const DANS_UN_TEXTE =
  'Cette valeur est du JSON écrit dans un texte (encodé deux fois, ou colonne de texte d’une base) : retirez les guillemets autour, et les barres obliques inverses.';

function parse(texte: string): unknown {
  return /^\s*[[{"]/.test(texte) ? parseJson(texte) : undefined;
}

/** What programs write when they cannot write a block: what it held is lost. */
const RATES: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:@\{|System\.(?:Collections|Object|Management))/,
    'PowerShell écrit ainsi ce qui dépasse la profondeur de ConvertTo-Json : ajoutez -Depth 10, et refaites le fichier.',
  ],
  [
    /^\[(?:object \w+|Object|Array|Circular\b.*)\]/,
    'JavaScript écrit ainsi un objet qu’il n’a pas converti : passez-le à JSON.stringify, et refaites le fichier.',
  ],
  [
    /^(?:Array|Object|\w+ Object)$|^[aO]:\d+:/,
    'PHP écrit ainsi un tableau ou un objet joint à un texte : passez-le à json_encode, et refaites le fichier.',
  ],
  [
    /^[[{(]\s*'|^[[{].*\b(?:None|True|False)\b|^<.* object at |^set\(/s,
    'Python écrit ainsi un objet passé à str : passez-le à json.dumps, et refaites le fichier.',
  ],
  [
    /^(?:\.{3}|[[{]\.{3}[}\]]|…)$/,
    'C’est ce qui a été coupé à l’affichage : refaites le fichier à partir des données elles-mêmes.',
  ],
  [
    /^&?\{[^{}":]*\}$|^map\[/,
    'Go écrit ainsi une valeur passée à fmt : passez-la à json.Marshal, et refaites le fichier.',
  ],
  [
    /^\[?(?:[\w.$]+)?[{(]\w+=|^[\w.$]+@[0-9a-f]{5,}$|^#<|^\{(?::\w+|"\w+")\s*=>|^(?:[a-z]\w*\.)+[A-Z]\w*$/,
    'Java ou Ruby écrit ainsi un objet passé à toString : écrivez-le avec votre bibliothèque JSON, et refaites le fichier.',
  ],
  [
    /^(?:[A-Z]\w*\.)+[A-Z]\w*$/,
    '.NET écrit ainsi le nom du type d’un objet passé à ToString : passez-le à JsonSerializer, et refaites le fichier.',
  ],
  [/^<\w/, 'C’est du XML : écrivez ses éléments comme les balises d’un bloc JSON.'],
];

function sayRate(texte: string): Conseil | null {
  const rate = RATES.find(([motif]) => motif.test(texte));
  return rate ? say(rate[1]) : null;
}
