import { createStored } from '#ui/commun/stored.ts';

const stored = createStored('sessionStorage', 'fenetre');

let id = $state(stored.read() ?? renew());

/** Which window this is, for the notes that drive it: the same after a reload, another one in each window. */
export const fenetre = {
  get id(): string {
    return id;
  },
  /** It was copied from another window: by the browser, which duplicates a tab or opens one from it. */
  renew(): void {
    id = renew();
  },
};

function renew(): string {
  const neuf = crypto.getRandomValues(new Uint32Array(2)).join('-');
  stored.write(neuf);
  return neuf;
}
