import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterFirstPaint } from './after-paint.ts';

/** What the browser says, and when. */
const navigateur = { paint: () => {}, frame: () => {} };

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  vi.stubGlobal(
    'PerformanceObserver',
    class {
      #onEntry: () => void;
      constructor(onEntry: () => void) {
        this.#onEntry = onEntry;
      }
      observe() {
        navigateur.paint = () => this.#onEntry();
      }
      disconnect() {
        navigateur.paint = () => {};
      }
    },
  );
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => {
    navigateur.frame = then;
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('afterFirstPaint', () => {
  it('attend la première peinture, et n’appelle qu’une fois', () => {
    const then = vi.fn();
    afterFirstPaint(then);
    navigateur.frame();
    expect(then).not.toHaveBeenCalled();
    navigateur.paint();
    expect(then).toHaveBeenCalledOnce();
    navigateur.paint();
    vi.runAllTimers();
    expect(then).toHaveBeenCalledOnce();
  });

  it('un navigateur qui tait ses mesures est attendu peu de temps après une image', () => {
    const then = vi.fn();
    afterFirstPaint(then);
    vi.runAllTimers();
    expect(then).not.toHaveBeenCalled();
    navigateur.frame();
    vi.runAllTimers();
    expect(then).toHaveBeenCalledOnce();
  });
});
