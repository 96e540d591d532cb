/** The lines of a parsed document of any shape; none when it has no list of them. */
export function lignesOf(document: unknown): readonly unknown[] {
  if (typeof document !== 'object' || document === null || !('lignesImport' in document)) return [];
  return Array.isArray(document.lignesImport) ? document.lignesImport : [];
}

/**
 * The number under which each line is named to the user, in file order: the declared `numLigne` when every line
 * has one and all are distinct positive integers, otherwise the rank from 1 for all (never a mixture).
 */
export function numerosDeLigne(lignes: readonly unknown[]): number[] {
  const declares: number[] = [];
  const vus = new Set<number>();
  for (const ligne of lignes) {
    const numero = readNumLigne(ligne);
    if (numero === null || vus.has(numero)) return lignes.map((_, index) => index + 1);
    vus.add(numero);
    declares.push(numero);
  }
  return declares;
}

/** The declared `numLigne` when it is a positive integer, else null. */
export function readNumLigne(ligne: unknown): number | null {
  if (typeof ligne !== 'object' || ligne === null || !('numLigne' in ligne)) return null;
  const numero = ligne.numLigne;
  return typeof numero === 'number' && Number.isSafeInteger(numero) && numero > 0 ? numero : null;
}

const LIGNES = '/lignesImport/';

/** Rank, from 0, of the line to which a pointer of the document leads, or in which it leads; null outside the lines. */
export function rangDeLigne(chemin: string): number | null {
  if (!chemin.startsWith(LIGNES)) return null;
  // Digit by digit: asked of each value of a large file, an expression would make a text each time.
  let rang = 0;
  let at = LIGNES.length;
  for (; at < chemin.length; at++) {
    const chiffre = chemin.charCodeAt(at) - 0x30;
    if (chiffre < 0 || chiffre > 9) break;
    rang = rang * 10 + chiffre;
  }
  const ends = at === chemin.length || chemin[at] === '/';
  return at > LIGNES.length && ends ? rang : null;
}
