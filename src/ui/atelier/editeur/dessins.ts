import type { Severite } from '#domain/report.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** The shapes of the page’s sprite: what is drawn in a shadow root finds only what stands there too. */
export function copySprite(root: ShadowRoot): void {
  const sprite = document.createElementNS(SVG, 'svg');
  sprite.style.display = 'none';
  for (const forme of document.querySelectorAll('symbol[id]')) sprite.append(forme.cloneNode(true));
  root.append(sprite);
}

export function drawSeverite(severite: Severite): SVGElement {
  const dessin = document.createElementNS(SVG, 'svg');
  dessin.setAttribute('class', 'icone');
  dessin.setAttribute('aria-hidden', 'true');
  const forme = document.createElementNS(SVG, 'use');
  forme.setAttribute('href', `#icone-${severite}`);
  dessin.append(forme);
  return dessin;
}
