import { nature, type Nature } from './nature.ts';

const PHP = nature('un affichage de PHP (print_r, var_dump, serialize)', 'code');

/** Beginnings of texts that are no JSON; the first that fits. */
const DEBUTS: readonly (readonly [RegExp, Nature])[] = [
  [
    /^(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:Snapshot-Content-Location|Content-Type: multipart\/related)/i,
    nature('une page web enregistrée (.mhtml)', 'page'),
  ],
  [
    /^(?:From [^\n]+\n)?(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*)*(?:From|Received|MIME-Version|Subject):/i,
    nature('un courriel enregistré (.eml)', 'courriel'),
  ],
  [
    /^(?:<br \/>\s*)?(?:<b>|PHP |\[[^\n\]]*\] PHP )?(?:Warning|Notice|Deprecated|Fatal error|Parse error)(?:<\/b>)?:/,
    nature('un message d’erreur de PHP', 'erreur'),
  ],
  [
    /^(?:Traceback|Exception in thread|Unhandled exception|(?:\w+\.)*\w*(?:Error|Exception):|Uncaught)/i,
    nature('le message d’erreur d’un programme', 'erreur'),
  ],
  [/^<(?:!doctype html|html)/i, nature('une page web (HTML)', 'page')],
  [/^(?:<\?xml[^>]*>\s*)?(?:<!doctype svg[^>]*>\s*)?<svg/i, nature('une image SVG', 'image')],
  [/^<(?:\?xml|[a-z][\w.-]*:|[A-Z])/, nature('un document XML', 'donnees')],
  [/^<(?:!doctype|!--|[a-z])/i, nature('un fragment de page web (HTML)', 'page')],
  [/^-----BEGIN /, nature('un fichier signé ou chiffré', 'donnees')],
  [/^\[InternetShortcut\]/i, nature('un raccourci internet (.url)', 'raccourci')],
  [/^version https:\/\/git-lfs/, nature('un pointeur Git LFS', 'raccourci')],
  [/^(?:Array|[\w\\]+ Object)\s*\(\s*\[|^(?:array|object)\(|^array \(|^[aO]:\d+:/, PHP],
  [
    /^(?:\[object Object\]|System\.[\w.`]+|@\{)/,
    nature('le nom ou l’affichage d’un objet', 'code'),
  ],
  [
    /^[{[](?:\s*[{[])?\s*'[^]*'\s*:[^]*(?:\bNone\b|\bTrue\b|\bFalse\b)/,
    nature('un dictionnaire de Python', 'code'),
  ],
  [/^\{\s*(?::\w+|"\w+")\s*=>(?:[^]*=>){9}/, nature('l’affichage d’un Hash de Ruby', 'code')],
  [/^(?:INSERT INTO|CREATE TABLE|COPY|SELECT)\s[^]*;/i, nature('un script SQL', 'donnees')],
];

const CONFLIT = nature('un fichier dont git n’a pas su fusionner deux versions', 'conflit');
const CSV = nature('un tableau de valeurs (CSV)', 'classeur', '');
const YAML = nature(
  'un texte YAML',
  'code',
  'YAML se passe d’accolades et de guillemets, JSON non.',
);

/** Recognises a text that is no JSON; to be asked only once JSON has been refused. */
export function recognizeText(texte: string): Nature | null {
  if (isConflit(texte)) return CONFLIT;
  const debut = texte.slice(0, 4000).trimStart().replaceAll('\r\n', '\n');
  const found = DEBUTS.find(([motif]) => motif.test(debut))?.[1];
  if (found) return found;
  if (isTable(debut)) return CSV;
  return /^(?:---\n|[A-Za-z]\w*:(?: [^\n]*)?\n\s*-?\s*[A-Za-z]\w*:)/.test(debut) ? YAML : null;
}

/** The marks that git leaves around two versions of some lines. */
function isConflit(texte: string): boolean {
  return /^<{7} /m.test(texte) && /^={7}\r?$/m.test(texte) && /^>{7} /m.test(texte);
}

/** Two first lines cut by the same separator, the same number of times (at least one). */
function isTable(debut: string): boolean {
  if (/^[{[]/.test(debut)) return false;
  const [first = '', second = ''] = debut.split('\n');
  return [';', '\t', ',', '|'].some((separator) => {
    const columns = first.split(separator).length;
    return columns > 1 && second.split(separator).length === columns && !/":/.test(first);
  });
}
