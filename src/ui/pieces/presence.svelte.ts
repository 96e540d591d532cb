let pieces = $state(false);

/** All that the first screen must know of the pieces before their code is there. */
export const presence = {
  /** Zips or files are at hand, or wanted. */
  get pieces() {
    return pieces;
  },
  tell(presentes: boolean): void {
    pieces = presentes;
  },
};
