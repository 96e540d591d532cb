import { origineDe } from '#domain/corrections/emballages.ts';
import { escapeSegment } from '#domain/pointeurs.ts';
import { isBloc, type Bloc } from '#domain/projection/guards.ts';
import { keep, say, write, type Conseil } from './conseil.ts';

/** What converters, typed serializers and databases put around a value. */
export interface Dedans {
  /** Pointer of the value, from what stands around it. */
  readonly chemin: string;
  readonly valeur: unknown;
  readonly raison: string;
}

/** Names that tell about a value and hold none: attributes of XML, types, marks of a null. */
const ETIQUETTE =
  /^(?:[@-].*|xmlns.*|xsi:.*|_(?:attributes|attr|declaration|comment|id|rev|links)|\$(?:type|id|ref|schema)|__?type(?:__|name)?|__v|Valid|(?:isP|p)resent|Count|DisplayHint|DateTime|currency|isLosslessNumber|mathjs)$/;

/** « {"type": "bigint", "value": "1250"} ». */
const TYPES = /^(?:Buffer|bigint|big_?(?:number|decimal)|decimal(?:128)?|number|string|date)$/i;

function isEtiquette(nom: string, valeur: unknown): boolean {
  // xml2js puts the attributes of an element there, Badgerfish its text.
  return (
    ETIQUETTE.test(nom) ||
    (nom === '$' && isBloc(valeur)) ||
    (nom === 'type' && TYPES.test(String(valeur)))
  );
}

/** The name says so by itself: the form has no such name, nor has its author. */
export function isAjoutee(nom: string): boolean {
  return /^(?:[@$#].*|xmlns(?::.*)?|xsi:.*|__?(?:type(?:__|name)?|text|prefix|cdata)|__v|_(?:attributes|declaration|comment|id|rev|links))$/.test(
    nom,
  );
}

/** True of a block that says « nothing »: labels only, or « Valid: false ». */
export function isBlocVide(bloc: Bloc): boolean {
  if (bloc['Valid'] === false || bloc['NULL'] === true || bloc['$undefined'] === true) return true;
  return Object.keys(bloc).every((nom) => isEtiquette(nom, bloc[nom]));
}

const CLASSE = /^(?:[a-z_]\w*\.)+[A-Z][\w$]*$/;

/** « ["java.util.ArrayList", […]] » (Jackson, with types). */
export function isTypee(valeur: readonly unknown[]): boolean {
  const [classe] = valeur;
  return valeur.length === 2 && typeof classe === 'string' && CLASSE.test(classe);
}

export const JACKSON =
  'Jackson écrit le nom d’une classe devant la valeur : coupez l’écriture des types (activateDefaultTyping), et gardez la valeur seule.';

/** The one value that stands in a block or in a list; null when there are several. */
export function ouvrir(valeur: unknown): Dedans | null {
  if (Array.isArray(valeur)) {
    if (isTypee(valeur)) return { chemin: '/1', valeur: valeur[1], raison: JACKSON };
    const raison = 'Retirez les crochets autour de cette valeur : une seule est attendue.';
    return valeur.length === 1 ? { chemin: '/0', valeur: valeur[0], raison } : null;
  }
  if (!isBloc(valeur)) return null;
  const noms = Object.keys(valeur).filter((nom) => !isEtiquette(nom, valeur[nom]));
  const [nom = ''] = noms;
  if (noms.length !== 1) return null;
  const raison = `${origineDe(nom) ?? 'Un convertisseur a mis'} la valeur dans un bloc, sous « ${nom} » : gardez ce qu’il contient.`;
  return { chemin: `/${escapeSegment(nom)}`, valeur: valeur[nom], raison };
}

/** The advice on what is inside, once what stands around it is taken off; `null`: what is inside is right. */
export function prefix({ chemin, raison }: Dedans, suite: Conseil | null): Conseil {
  if (suite === null) return keep(raison, [chemin], false);
  const texte = suite.texte === '' ? raison : `${raison} ${suite.texte}`;
  const { remplacement } = suite;
  if (!remplacement) return say(texte);
  // What stands around may be lost, even when the value has one reading.
  const doute = remplacement.doute || undefined;
  if (remplacement.type === 'valeur') return write(texte, remplacement.texte, doute);
  const extraits = remplacement.extraits.map((extrait) => chemin + extrait);
  return keep(texte, extraits, remplacement.enListe, doute);
}
