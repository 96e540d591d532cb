import { mount, unmount, type Component } from 'svelte';
import type { Report } from '#domain/report.ts';
import { afterPaint } from '#ui/commun/after-paint.ts';

/** Draws a result that nobody sees, apart from the page: the first real one finds warm code (docs/decisions/0017-speed.md). */
export function rehearse(Resultat: Component<{ report: Report }>, report: Report): void {
  const dessin = mount(Resultat, { target: document.createElement('div'), props: { report } });
  // The verdict, then the findings, then the text.
  afterPaint(() => afterPaint(() => afterPaint(() => void unmount(dessin))));
}
