export interface Element {
  readonly nom: string;
  readonly attributs: Readonly<Record<string, string>>;
  readonly enfants: Element[];
  texte: string;
}

const ENTITES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** A strict reading of an XML 1.0 without comments, DTD or CDATA. @throws Error on what is not well-formed */
export function readXml(texte: string): Element {
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(texte)) {
    throw new Error('A character that XML refuses');
  }
  const racine: Element = { nom: '', attributs: {}, enfants: [], texte: '' };
  const ouverts = [racine];
  const corps = texte.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>\n/, '');
  for (const morceau of corps.split(/(<[^>]*>)/)) {
    const parent = ouverts.at(-1);
    if (!parent) throw new Error('Closed too often');
    if (!morceau.startsWith('<')) parent.texte += decode(morceau);
    else if (morceau.startsWith('</')) {
      if (ouverts.pop()?.nom !== morceau.slice(2, -1)) throw new Error(`Bad end ${morceau}`);
    } else {
      const lu = /^<([\w-]+)((?: [\w-]+="[^"<]*")*)(\/?)>$/.exec(morceau);
      if (!lu) throw new Error(`Bad tag ${morceau}`);
      const attributs = [...(lu[2] ?? '').matchAll(/ ([\w-]+)="([^"]*)"/g)];
      const element: Element = {
        nom: lu[1] ?? '',
        attributs: Object.fromEntries(attributs.map((each) => [each[1], decode(each[2] ?? '')])),
        enfants: [],
        texte: '',
      };
      parent.enfants.push(element);
      if (lu[3] !== '/') ouverts.push(element);
    }
  }
  const [seul] = racine.enfants;
  if (ouverts.length !== 1 || !seul || racine.enfants.length !== 1) throw new Error('Not one root');
  return seul;
}

function decode(texte: string): string {
  return texte.replace(/&(\w+);|[&<>]/g, (entite, nom: string | undefined) => {
    const signe = ENTITES[nom ?? ''];
    if (signe === undefined) throw new Error(`Bad entity ${entite}`);
    return signe;
  });
}
