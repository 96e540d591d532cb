import type { RawFinding } from '#controls/raw-finding.ts';
import { MAX_MISTAKES, Mistakes } from './mistakes.ts';
import { SyntaxReader } from './syntax-reader.ts';

/**
 * Every syntax mistake of a text that `JSON.parse` refused, named in terms of the classic slips. At least one
 * finding; at most `MAX_MISTAKES`, then one that says that reading stopped there.
 */
export function findSyntaxMistakes(texte: string): readonly RawFinding[] {
  const constats = listMistakes(texte);
  if (constats.length === 0) return [nothingNamed(texte)];
  if (constats.length < MAX_MISTAKES) return constats;
  const place = constats.at(-1)?.place ?? { debut: 0, fin: 0 };
  const args = { nombre: MAX_MISTAKES };
  return [
    ...constats,
    { controle: 'lecture-jusqu-au-bout', numLigne: null, chemin: '', args, place },
  ];
}

/** Empty if and only if `JSON.parse` accepts the text. */
export function listMistakes(texte: string): readonly RawFinding[] {
  const mistakes = new Mistakes(texte);
  new SyntaxReader(texte, mistakes).read();
  return mistakes.constats;
}

/** For an engine stricter than RFC 8259: a refused file is never passed over in silence. */
function nothingNamed(texte: string): RawFinding {
  const mistakes = new Mistakes(texte);
  mistakes.add('syntaxe-json', 0, texte.length, { valeur: mistakes.excerpt(0, texte.length) });
  return mistakes.constats[0] ?? { controle: 'syntaxe-json', numLigne: null, chemin: '' };
}
