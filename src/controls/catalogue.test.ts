import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { SOURCES } from '#domain/sources.ts';
import { CATALOGUE, type ControleId } from './catalogue.ts';

const PHASES = ['lecture', 'format', 'technique', 'aide', 'pieces'] as const;

function filesOf(phase: string): string[] {
  return readdirSync(new URL(phase, import.meta.url))
    .filter((name) => !name.endsWith('.test.ts') && name !== 'list.ts')
    .map((name) => name.replace(/\.ts$/, ''));
}

describe('the catalogue', () => {
  test('holds each file of each phase once, and nothing else', () => {
    const listed = CATALOGUE.map(({ phase, id }) => `${phase}/${id}`).sort();
    const onDisk = PHASES.flatMap((phase) => filesOf(phase).map((id) => `${phase}/${id}`)).sort();
    expect(listed).toEqual(onDisk);
  });

  test('knows its ids: the compiler refuses a misspelt one', () => {
    expectTypeOf<'siret-14-chiffres'>().toExtend<ControleId>();
    expectTypeOf<'siret-14-chifres'>().not.toExtend<ControleId>();
  });

  test('is not empty in any phase', () => {
    for (const phase of PHASES) expect(filesOf(phase).length).toBeGreaterThan(3);
  });

  test('never lets « notre aide » block', () => {
    const blocking = CATALOGUE.filter(
      ({ phase, severite }) => phase === 'aide' && severite === 'bloquant',
    );
    expect(blocking.map(({ id }) => id)).toEqual([]);
  });

  test('speaks with the voice of the portal only when it quotes a source', () => {
    const unquoted = CATALOGUE.filter(
      ({ voix, sources }) => voix === 'portail' && !sources?.some(({ extrait }) => extrait),
    );
    expect(unquoted.map(({ id }) => id)).toEqual([]);
  });
});

describe.each(CATALOGUE.map((control) => [control.id, control] as const))('%s', (id, control) => {
  test('has an id in kebab-case', () => {
    expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test('cites known sources, or gives the reason why it is presumed and does not block', () => {
    const sources = control.sources ?? [];
    for (const { source } of sources) expect(Object.keys(SOURCES)).toContain(source);
    if (control.presume === undefined) {
      expect(sources.length).toBeGreaterThan(0);
      return;
    }
    expect(control.presume.length).toBeGreaterThan(20);
    expect(control.severite).not.toBe('bloquant');
  });

  test('is worded', () => {
    expect(control.titre.length).toBeGreaterThan(5);
    expect(control.message.length).toBeGreaterThan(10);
    expect(control.explication.length).toBeGreaterThan(20);
  });

  // The helpers take non-empty lists of valid and of invalid cases: their types refuse anything else.
  test('is tested by valid and invalid cases', () => {
    const path = new URL(`${control.phase}/${id}.test.ts`, import.meta.url);
    expect(existsSync(path)).toBe(true);
    expect(readFileSync(path, 'utf8')).toMatch(/\btest(Lecture|Format|Piece)?Control\(/);
  });
});
