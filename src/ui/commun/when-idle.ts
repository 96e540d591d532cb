/** Calls back once the page has nothing better to do, or after three seconds; half a second where the browser does not say. */
export function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in globalThis) requestIdleCallback(then, { timeout: 3000 });
  else setTimeout(then, 500);
}
