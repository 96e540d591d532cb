import type { FichierDepose } from '../fichiers.ts';

/** A file of a jeu: what its command says of it, and its text. */
export interface FichierFictif {
  readonly fichier: FichierDepose;
  readonly texte: string;
}

export function unFichier(nom: string, texte: string): FichierFictif {
  return { fichier: { nom, taille: countBytes(texte) }, texte };
}

/** A PDF of one page that says what it stands for, and that it is worth nothing. Its text is ASCII. */
export function unPdf(nom: string): FichierFictif {
  const dessin = `BT /F1 18 Tf 60 760 Td (SP\\311CIMEN \\226 sans valeur) Tj 0 -30 Td /F1 11 Tf (${nom}) Tj 0 -18 Td (Document fictif du simulateur.) Tj ET`;
  const objets = [
    '<</Type/Catalog/Pages 2 0 R>>',
    '<</Type/Pages/Kids[3 0 R]/Count 1>>',
    '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Length ${dessin.length}>>stream\n${dessin}\nendstream`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
  ];
  let texte = '%PDF-1.4\n';
  let table = '0000000000 65535 f \n';
  for (const [rang, objet] of objets.entries()) {
    table += `${String(texte.length).padStart(10, '0')} 00000 n \n`;
    texte += `${rang + 1} 0 obj${objet}endobj\n`;
  }
  const nombre = objets.length + 1;
  const fin = `trailer<</Size ${nombre}/Root 1 0 R>>\nstartxref\n${texte.length}\n%%EOF\n`;
  return unFichier(nom, `${texte}xref\n0 ${nombre}\n${table}${fin}`);
}

/** An empty zip whose comment says so: a text cannot hold the pieces, and nobody needs them. */
export function unZip(nom: string): FichierFictif {
  const commentaire = 'Zip fictif du simulateur : les pieces n y sont pas.';
  const taille = String.fromCharCode(commentaire.length, 0);
  return unFichier(nom, `PK\u0005\u0006${'\0'.repeat(16)}${taille}${commentaire}`);
}

export function unJson(nom: string, valeur: object): FichierFictif {
  return unFichier(nom, `${JSON.stringify(valeur, null, 2)}\n`);
}

/** Bytes in UTF-8; this folder knows no `TextEncoder`. */
function countBytes(texte: string): number {
  let octets = texte.length;
  for (const [caractere] of texte.matchAll(/[^\0-\x7f]/gu)) {
    octets += encodeURIComponent(caractere).length / 3 - caractere.length;
  }
  return octets;
}
