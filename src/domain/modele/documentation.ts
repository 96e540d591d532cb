/** What the text of a documentation line says of its tag; a proposal, for a person to confirm. */
export interface Documentation {
  readonly type?: 'booleen' | 'nombre' | 'texte';
  readonly valeurs?: readonly [string, ...string[]];
  readonly controle?: 'date-jj-mm-aaaa';
  /** « (obligatoire) »: true; « (facultatif) »: false. */
  readonly obligatoire?: boolean;
}

const LONGUEUR_MAX = 300;
const CHOIX_MAX = 30;

const MENTION = /\((?:(obligatoire)|facultati(?:f|ve)|optionnel(?:le)?)\)/i;
const DATE = /\b(?:JJ\/MM\/AAAA|DD\/MM\/YYYY)\b/i;
const VRAI_OU_FAUX = /^(?:true\s*(?:\/|\||ou)\s*false|false\s*(?:\/|\||ou)\s*true)$/i;
const LISTE = /^(?:liste|choix|valeurs?(?: possibles| autorisées)?)\s*:\s*(.+)$/i;
/** Up to three words, no punctuation: the codes and labels that forms list, not sentences. */
const CHOIX = /^(?=.{1,30}$)(?=.*\p{L})[\p{L}\p{N}_-]+(?: [\p{L}\p{N}_-]+){0,2}$/u;

const MOTS: Readonly<Record<NonNullable<Documentation['type']>, readonly string[]>> = {
  booleen: ['booléen', 'booleen', 'boolean'],
  nombre: ['nombre', 'numérique', 'décimal', 'entier', 'number', 'integer'],
  texte: ['texte', 'chaîne', 'alphanumérique', 'string'],
};

/**
 * Reads « TTC ou HT », « A | B », « liste : A, B », « true/false », « JJ/MM/AAAA », « nombre », « (obligatoire) ». Null for
 * anything else: sentences, names, dates and paths say nothing.
 */
export function readDocumentation(texte: string): Documentation | null {
  if (texte.length > LONGUEUR_MAX) return null;
  const mention = MENTION.exec(texte);
  const sens = readSens(texte.replace(MENTION, '').trim());
  if (!mention) return sens;
  return { ...sens, obligatoire: mention[1] !== undefined };
}

function readSens(texte: string): Documentation | null {
  if (DATE.test(texte)) return { type: 'texte', controle: 'date-jj-mm-aaaa' };
  if (VRAI_OU_FAUX.test(texte)) return { type: 'booleen' };
  const valeurs = readChoix(texte);
  if (valeurs) return { type: 'texte', valeurs };
  return readMot(texte.toLowerCase());
}

function readMot(mot: string): Documentation | null {
  if (MOTS.booleen.includes(mot)) return { type: 'booleen' };
  if (MOTS.nombre.includes(mot)) return { type: 'nombre' };
  return MOTS.texte.includes(mot) ? { type: 'texte' } : null;
}

function readChoix(texte: string): readonly [string, ...string[]] | null {
  if (texte.toUpperCase() === 'N/A') return null;
  const liste = LISTE.exec(texte)?.[1];
  const separateur =
    liste !== undefined || /\sou\s/.test(texte) ? /\s*[,;|/]\s*|\s+ou\s+/ : /\s*[|/]\s*/;
  const choix = (liste ?? texte).split(separateur).map(stripQuotes);
  const [premier, second] = choix;
  if (premier === undefined || second === undefined) return null;
  if (choix.length > CHOIX_MAX || new Set(choix).size !== choix.length) return null;
  return choix.every((mot) => CHOIX.test(mot)) ? [premier, ...choix.slice(1)] : null;
}

function stripQuotes(mot: string): string {
  return mot.replace(/^[«"'“\s]+|[»"'”\s]+$/g, '');
}
