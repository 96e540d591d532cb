/**
 * A document that stands for a real one: a PDF of one page with `titre`, « SPÉCIMEN – sans valeur » and these lines (ISO 32000-1, 7.5:
 * header, objects, cross-reference table, trailer). Nobody has to bring real papers to a rehearsal. Texts are written in Latin-1;
 * what has no place there becomes « ? ».
 */
export function writeSpecimen(
  titre: string,
  lignes: readonly string[] = [],
): Uint8Array<ArrayBuffer> {
  const page = [
    'q 0.65 0.32 0.04 rg BT /F1 56 Tf 0.87 0.5 -0.5 0.87 120 300 Tm (SPÉCIMEN) Tj ET Q',
    `BT /F1 20 Tf 60 760 Td (${escape(titre)}) Tj ET`,
    'BT /F1 13 Tf 60 730 Td (SPÉCIMEN \\226 sans valeur. Document fictif.) Tj ET',
    'BT /F1 11 Tf 60 708 Td (Fabriqué par le Simulateur Ségur, non officiel.) Tj ET',
    ...lignes.map(
      (ligne, rang) => `BT /F1 11 Tf 60 ${680 - rang * 16} Td (${escape(ligne)}) Tj ET`,
    ),
  ].join('\n');
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    `<< /Length ${page.length} >>\nstream\n${page}\nendstream`,
  ];
  let texte = '%PDF-1.4\n';
  const places = objects.map((object, rang) => {
    const place = texte.length;
    texte += `${rang + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(place).padStart(10, '0')} 00000 n \n`;
  });
  const xref = texte.length;
  const size = objects.length + 1;
  texte += `xref\n0 ${size}\n0000000000 65535 f \n${places.join('')}`;
  texte += `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${xref}\n%%EOF\n`;
  return Uint8Array.from(texte, (signe) => signe.charCodeAt(0));
}

/** A PDF string, one byte per character. */
function escape(texte: string): string {
  return texte
    .replaceAll('’', "'")
    .replaceAll(/[^\u0020-\u007e\u00a0-\u00ff]/g, '?')
    .replaceAll(/[\\()]/g, (signe) => `\\${signe}`);
}
