import { expect, it } from 'vitest';
import { toUri } from './uri.ts';

it.each([
  ['depots/a b.json', 'depots/a%20b.json'],
  ['./a.json', 'a.json'],
  ['../é#?%.json', '../%C3%A9%23%3F%25.json'],
  ['depots\\a.json', 'depots/a.json'],
  ['-', '-'],
])('%s, du dépôt', (chemin, uri) => {
  expect(toUri(chemin)).toEqual({ uri, uriBaseId: '%SRCROOT%' });
});

it.each([
  ['/tmp/a b.json', 'file:///tmp/a%20b.json'],
  ['C:\\Dépôts\\a.json', 'file:///C:/D%C3%A9p%C3%B4ts/a.json'],
  ['\\\\serveur\\a.json', 'file://serveur/a.json'],
])('%s, absolu', (chemin, uri) => {
  expect(toUri(chemin)).toEqual({ uri });
});
