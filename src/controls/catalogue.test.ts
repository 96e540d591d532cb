import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, expectTypeOf, test } from 'vitest';
import { SOURCES } from '#domain/sources.ts';
import type { ControleId } from './catalogue-json.ts';
import { CATALOGUE } from './catalogue.ts';

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

  test('says of a control that it foretells a rejection at the instruction when its message does', () => {
    const says = CATALOGUE.filter(({ message }) => message.includes('rejetée à l’instruction'));
    const marked = CATALOGUE.filter((control) => control.rejetALInstruction);
    expect(marked.map(({ id }) => id)).toEqual(says.map(({ id }) => id));
    expect(marked.length).toBeGreaterThan(0);
  });

  test('names each control in kebab-case', () => {
    expect(offenders(({ id }) => /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('cites known sources only', () => {
    const known = ({ source }: { readonly source: string }) => source in SOURCES;
    expect(offenders(({ sources }) => (sources ?? []).every(known))).toEqual([]);
  });

  // That what is presumed never blocks is held by the type of a control.
  test('has a source for all that is not presumed', () => {
    const founded = ({ presume, sources }: (typeof CATALOGUE)[number]) =>
      presume !== undefined || (sources ?? []).length > 0;
    expect(offenders(founded)).toEqual([]);
  });

  test('words each control by sentences', () => {
    const sentence = /^\S.* .*[^\s]$/s;
    expect(
      offenders(({ titre, message, explication, presume }) =>
        [titre, message, explication, presume ?? titre].every((texte) => sentence.test(texte)),
      ),
    ).toEqual([]);
  });

  // The helpers take non-empty lists of valid and of invalid cases: their types refuse anything else.
  test('tests each control by valid and invalid cases', () => {
    const isTested = ({ phase, id }: (typeof CATALOGUE)[number]) => {
      const path = new URL(`${phase}/${id}.test.ts`, import.meta.url);
      return (
        existsSync(path) &&
        /\btest(Lecture|Format|Piece|Plan)?Control\(/.test(readFileSync(path, 'utf8'))
      );
    };
    expect(offenders(isTested)).toEqual([]);
  });
});

function offenders(holds: (control: (typeof CATALOGUE)[number]) => boolean): readonly string[] {
  return CATALOGUE.filter((control) => !holds(control)).map(({ id }) => id);
}
