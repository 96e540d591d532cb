import type { Point } from './messages.ts';

let point = $state.raw<Point | null>(null);
let loupe = $state(false);

/** Where the audience is made to look, in the window that is projected. */
export const regard = {
  /** Where the notes point; null: nowhere. */
  get point(): Point | null {
    return point;
  },
  get loupe(): boolean {
    return loupe;
  },
  pointAt(vise: Point | null): void {
    point = vise;
  },
  magnify(oui: boolean): void {
    loupe = oui;
  },
  clear(): void {
    [point, loupe] = [null, false];
  },
};
