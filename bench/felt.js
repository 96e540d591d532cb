// @ts-check
/**
 * What a person waits for, seen from the page: runs in it before its own scripts. A frame counts as painted when the browser
 * takes the first task after it.
 *
 * @typedef {object} Wait in milliseconds
 * @property {number} shown from the act until all that is expected is painted
 * @property {number} rest from the act to the last painted change
 * @property {number} longest between two frames in between
 */
export function watchPage() {
  /** The page is at rest once nothing has changed for this long. */
  const REST_MS = 400;

  /**
   * @param {() => void} act @param {readonly string[]} expected selectors of what must be there
   * @param {Node} [watched] what must change @returns {Promise<Wait>}
   */
  function time(act, expected, watched = document) {
    return new Promise((resolve) => {
      const start = performance.now();
      let [painted, longest, previous] = [start, 0, start];
      let shown = NaN;
      let changed = false;
      const observer = new MutationObserver(() => (changed = true));
      observer.observe(watched, {
        subtree: true,
        childList: true,
        attributes: true,
        characterData: true,
      });
      const frame = () => {
        const pending = changed;
        changed = false;
        const there = expected.every((selector) => document.querySelector(selector));
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          const now = performance.now();
          longest = Math.max(longest, now - previous);
          previous = now;
          if (pending) painted = now;
          if (pending && there && Number.isNaN(shown)) shown = now - start;
          if (now - painted < REST_MS || Number.isNaN(shown)) {
            requestAnimationFrame(frame);
            return;
          }
          observer.disconnect();
          resolve({ shown, rest: painted - start, longest });
        };
        port2.postMessage(null);
      };
      requestAnimationFrame(frame);
      act();
    });
  }

  /** As soon as the field is there. @param {string} text @param {readonly string[]} expected */
  function choose(text, expected) {
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], 'depot.json', { type: 'application/json' }));
    const act = () => {
      const input = document.querySelector('input[type=file]');
      if (!(input instanceof HTMLInputElement)) {
        requestAnimationFrame(act);
        return;
      }
      input.files = transfer.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    };
    return time(act, expected);
  }

  Object.assign(globalThis, { felt: { time, choose } });
}
