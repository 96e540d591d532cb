/** Calls back once the browser has painted what is there now. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}

/** Milliseconds after a frame without a word: a browser that hides its timings says none. */
const PATIENCE = 300;

/**
 * Calls back once the first paint is on the screen: what is taken away before then was never seen, and what replaces it is painted late.
 */
export function afterFirstPaint(then: () => void): void {
  let waiting = true;
  const start = () => {
    if (!waiting) return;
    waiting = false;
    observer.disconnect();
    then();
  };
  const observer = new PerformanceObserver(start);
  observer.observe({ type: 'paint', buffered: true });
  requestAnimationFrame(() => setTimeout(start, PATIENCE));
}
