import { afterEach, beforeEach, vi } from 'vitest';

/** What is written on the two streams of the process during each test of the file, instead of being shown. */
export function captureFlux(): Record<'stdout' | 'stderr', string> {
  const ecrit: Record<'stdout' | 'stderr', string> = { stdout: '', stderr: '' };
  beforeEach(() => {
    for (const flux of ['stdout', 'stderr'] as const) {
      ecrit[flux] = '';
      vi.spyOn(process[flux], 'write').mockImplementation((texte) => {
        ecrit[flux] += String(texte);
        return true;
      });
    }
  });
  afterEach(() => vi.restoreAllMocks());
  return ecrit;
}
