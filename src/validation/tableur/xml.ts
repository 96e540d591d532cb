/** What is seen of an XML text as it passes. Names come without their prefix, which each writer chooses. */
export interface Visiteur {
  /** `attributs` is read by `attributOf`. A tag that closes itself is followed by `ferme`. */
  readonly ouvre: (nom: string, attributs: string) => void;
  readonly ferme: (nom: string) => void;
  readonly texte: (texte: string) => void;
}

/**
 * Goes through an XML text. False where it is no sound XML, or holds a document type: its entities multiply texts, and no spreadsheet writes
 * one. What was seen before stays seen.
 */
export function parcourir(xml: string, { ouvre, ferme, texte }: Visiteur): boolean {
  let at = 0;
  for (;;) {
    const debut = xml.indexOf('<', at);
    if (debut === -1) return xml.slice(at).trim() === '';
    if (debut > at) texte(unescapeXml(xml.slice(at, debut)));
    const signe = xml.charCodeAt(debut + 1);
    if (signe === EXCLAMATION || signe === INTERROGATION) {
      const aparte = skipAside(xml, debut);
      if (aparte === null) return false;
      if (aparte.cdata !== null) texte(aparte.cdata);
      at = aparte.fin;
      continue;
    }
    const fin = endOfTag(xml, debut + 1);
    if (fin === -1) return false;
    at = fin + 1;
    if (signe === BARRE) {
      ferme(localName(xml.slice(debut + 2, fin).trimEnd()));
      continue;
    }
    const seule = xml.charCodeAt(fin - 1) === BARRE;
    const dedans = xml.slice(debut + 1, seule ? fin - 1 : fin);
    const blanc = dedans.search(/\s/);
    const nom = localName(blanc === -1 ? dedans : dedans.slice(0, blanc));
    ouvre(nom, blanc === -1 ? '' : dedans.slice(blanc));
    if (seule) ferme(nom);
  }
}

const EXCLAMATION = 0x21;
const INTERROGATION = 0x3f;
const BARRE = 0x2f;
const OUVRE = 0x3c;
const FERME = 0x3e;
const GUILLEMET = 0x22;
const APOSTROPHE = 0x27;

/** The « > » that is in none of its values; -1 when there is none. */
function endOfTag(xml: string, debut: number): number {
  for (let at = debut; at < xml.length; at += 1) {
    const code = xml.charCodeAt(at);
    if (code === FERME) return at;
    if (code === OUVRE) return -1;
    if (code !== GUILLEMET && code !== APOSTROPHE) continue;
    at = xml.indexOf(code === GUILLEMET ? '"' : "'", at + 1);
    if (at === -1) return -1;
  }
  return -1;
}

function localName(nom: string): string {
  return nom.slice(nom.indexOf(':') + 1);
}

/** The end of a comment, an instruction or a text as it is; null for a document type and for what does not end. */
function skipAside(
  xml: string,
  debut: number,
): { readonly fin: number; readonly cdata: string | null } | null {
  for (const [ouvrant, fermant] of APARTES) {
    if (!xml.startsWith(ouvrant, debut)) continue;
    const fin = xml.indexOf(fermant, debut + ouvrant.length);
    if (fin === -1) return null;
    const cdata = ouvrant === '<![CDATA[' ? xml.slice(debut + ouvrant.length, fin) : null;
    return { fin: fin + fermant.length, cdata };
  }
  return null;
}

const APARTES = [
  ['<![CDATA[', ']]>'],
  ['<!--', '-->'],
  ['<?', '?>'],
] as const;

/** The value of an attribute, whatever its prefix; null when it is not there. */
export function attributOf(attributs: string, nom: string): string | null {
  let motif = MOTIFS.get(nom);
  if (!motif) {
    motif = new RegExp(`(?:^|[\\s:])${nom}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
    MOTIFS.set(nom, motif);
  }
  const found = motif.exec(attributs);
  return found ? unescapeXml(found[1] ?? found[2] ?? '') : null;
}

const MOTIFS = new Map<string, RegExp>();

/** An attribute that counts; `defaut` when it is not there or is no such number. */
export function nombreOf(attributs: string, nom: string, defaut: number): number {
  const lu = attributOf(attributs, nom);
  const nombre = lu === null ? Number.NaN : Number(lu);
  return Number.isSafeInteger(nombre) && nombre >= 0 ? nombre : defaut;
}

const NOMMEES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

function unescapeXml(texte: string): string {
  if (!texte.includes('&')) return texte;
  return texte.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{1,8}));/gi, (tel, dec, hexa, nom) => {
    if (nom !== undefined) return NOMMEES[nom] ?? tel;
    const code = dec === undefined ? Number.parseInt(hexa, 16) : Number(dec);
    return code <= 0x10ffff ? String.fromCodePoint(code) : tel;
  });
}
