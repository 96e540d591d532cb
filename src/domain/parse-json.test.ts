import { expect, it } from 'vitest';
import { openFormat, writeFormat } from './format-de-fichier.ts';
import { parseJson } from './parse-json.ts';

it.each(['', '{', 'undefined', '{"a":1}}', "{'a':1}"])('« %s » n’est pas du JSON', (texte) => {
  expect(parseJson(texte)).toBeUndefined();
});

it('ce qui est emboîté sans fin ne fait pas échouer la lecture', () => {
  const creux = '['.repeat(1_000_000);
  expect(parseJson(creux)).toBeUndefined();
  expect(() => parseJson(`${creux}${']'.repeat(1_000_000)}`)).not.toThrow();
});

it('un fichier d’un format rend ce qu’il tient, sans son en-tête, et n’est d’aucun autre', () => {
  const texte = writeFormat('essai/a', 2, { nom: 'x', liste: [1] });
  expect(openFormat(texte, 'essai/a')).toEqual({ version: 2, contenu: { nom: 'x', liste: [1] } });
  expect(openFormat(texte, 'essai/b')).toBeNull();
  expect(openFormat('[]', 'essai/a')).toBeNull();
});
