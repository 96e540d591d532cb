import { presentationOf, type Presentation } from './nombres.ts';
import { attributOf, nombreOf, parcourir } from './xml.ts';

/** What the sheets of a workbook share. */
export interface Communs {
  /** Texts, by the rank that cells give. */
  readonly textes: readonly string[];
  /** By the style of a cell. */
  readonly presentations: readonly Presentation[];
  readonly depuis1904: boolean;
}

/** The texts that cells share, their letters of several styles put together; what helps to pronounce them is left out. */
export function readTextes(xml: string | null): readonly string[] {
  const textes: string[] = [];
  let courant = '';
  let dansTexte = false;
  let prononce = false;
  parcourir(xml ?? '', {
    ouvre: (nom) => {
      if (nom === 'si') courant = '';
      if (nom === 'rPh') prononce = true;
      dansTexte = nom === 't' && !prononce;
    },
    ferme: (nom) => {
      if (nom === 't') dansTexte = false;
      if (nom === 'rPh') prononce = false;
      if (nom === 'si') textes.push(unescapeSignes(courant));
    },
    texte: (texte) => {
      if (dansTexte) courant += texte;
    },
  });
  return textes;
}

/** `_x000D_` is a sign that XML cannot hold (ECMA-376, ST_Xstring). */
export function unescapeSignes(texte: string): string {
  return texte.includes('_x')
    ? texte.replace(/_x([\dA-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : texte;
}

export function readPresentations(xml: string | null): readonly Presentation[] {
  const codes = new Map<number, string>();
  const presentations: Presentation[] = [];
  let dansCellXfs = false;
  parcourir(xml ?? '', {
    ouvre: (nom, attributs) => {
      if (nom === 'cellXfs') dansCellXfs = true;
      if (nom === 'numFmt')
        codes.set(nombreOf(attributs, 'numFmtId', -1), attributOf(attributs, 'formatCode') ?? '');
      if (nom === 'xf' && dansCellXfs) {
        const numero = nombreOf(attributs, 'numFmtId', 0);
        presentations.push(presentationOf(numero, codes.get(numero)));
      }
    },
    ferme: (nom) => {
      if (nom === 'cellXfs') dansCellXfs = false;
    },
    texte: () => {},
  });
  return presentations;
}
