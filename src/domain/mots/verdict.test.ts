import { expect, it } from 'vitest';
import { unConstat, unReport } from '#test-support/reports.ts';
import type { Report } from '../report.ts';
import { verdictSentence } from './verdict.ts';

it('un fichier d’une autre nature n’a pas d’erreur d’écriture à compter', () => {
  const illisible = (controle: string, encodage: Report['encodage'] = 'utf-8') =>
    verdictSentence(
      unReport({
        verdict: 'illisible',
        encodage,
        constats: [unConstat({ controle, phase: 'lecture' })],
      }),
    ).replace(/\s/g, ' ');
  const autre = 'Ce fichier n’est pas lisible comme du JSON';
  expect(illisible('fichier-est-du-json')).toBe(autre);
  expect(illisible('fichier-est-du-json', 'windows-1252')).toBe(autre);
  expect(illisible('encodage-utf8', 'windows-1252')).toMatch(/ : il n’est pas en UTF-8$/);
  expect(illisible('mot-bien-ecrit')).toMatch(/ : 1 erreur d’écriture$/);
});
