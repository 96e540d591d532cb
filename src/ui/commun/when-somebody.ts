const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'dragenter'];

/** Calls back at the first sign that somebody is there, once. */
export function whenSomebody(then: () => void): void {
  const first = new AbortController();
  for (const sign of SIGNS)
    addEventListener(
      sign,
      () => {
        first.abort();
        then();
      },
      { passive: true, signal: first.signal },
    );
}
