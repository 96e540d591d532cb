/** What XML 1.0 cannot hold, and the carriage return, which every reader of XML turns into a new line. */
const IMPOSSIBLE =
  /[\x00-\x08\x0b-\x1f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A text that reads like the writing of such a character. */
const RESSEMBLANT = /_(?=x[0-9A-Fa-f]{4}_)/g;

const ENTITES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** A text between tags or quotes; what cannot stand there as spreadsheets write it, `_x000D_` (ECMA-376, ST_Xstring). */
export function escapeXml(texte: string): string {
  return texte
    .replace(RESSEMBLANT, '_x005F_')
    .replace(
      IMPOSSIBLE,
      (signe) => `_x${signe.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`,
    )
    .replace(/[&<>"]/g, (signe) => ENTITES[signe] ?? signe);
}
