import { flushSync } from 'svelte';

let active = $state(false);

/** True while the page is being printed: every fold is open and every list whole. */
export const impression = {
  get active() {
    return active;
  },
};

/** Call from a component; returns the clean-up. */
export function watchPrint(): () => void {
  const before = () => flushSync(() => (active = true));
  const after = () => (active = false);
  addEventListener('beforeprint', before);
  addEventListener('afterprint', after);
  return () => {
    removeEventListener('beforeprint', before);
    removeEventListener('afterprint', after);
  };
}
