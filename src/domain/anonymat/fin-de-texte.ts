/** After the closing quote; at the end of the line when there is none, there or just below. */
export function endOfString(texte: string, debut: number): number {
  for (let at = debut + 1; at < texte.length; at += 1) {
    const code = texte.charCodeAt(at);
    if (code === 0x22) return at + 1;
    if ((code === 0x0a || code === 0x0d) && !closesBelow(texte, at)) return at;
    if (code === 0x5c) at += 1;
  }
  return texte.length;
}

/** Lines among which the end of a text is sought, and how far. */
const LIGNES = 3;
const PORTEE = 2000;

/** A line break typed in a text has its closing quote below; else the quote was forgotten. */
function closesBelow(texte: string, at: number): boolean {
  const dessous = texte.slice(at, at + PORTEE).replace(/^\r?\n|^\r/, '');
  for (const ligne of dessous.split(/\r\n|\n|\r/, LIGNES)) {
    const guillemets = ligne.replaceAll(/\\./g, '').split('"').length - 1;
    if (guillemets > 0) return guillemets % 2 === 1;
    if (/^[\s\]}[{,]*$/.test(ligne)) return false;
  }
  return false;
}
