/** Calls back once the browser has painted what is there now. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
