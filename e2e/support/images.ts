import type { Locator, Page } from '@playwright/test';
import { expect } from '../test.ts';

export const LARGE = { width: 1280, height: 600 };
export const TELEPHONE = { width: 360, height: 740 };

/** Chromium and its shell without windows then draw the same letters, to the pixel. */
export const LETTERS = ['--font-render-hinting=slight', '--disable-lcd-text'];

/** The hour of every picture, and what is older than it. */
const HEURE = new Date('2026-11-30T09:00:00+01:00');

const ADVICE =
  'Look at the three pictures below test-results/. Meant to look so: `npm run e2e -- images --update-snapshots`, and commit ' +
  'e2e/images/. Letters all a little different, nothing moved: another Chromium drew them, see CONTRIBUTING.md, « Pictures ».';

/** Before the first page: the clock stands still. */
export async function stopClock(page: Page): Promise<void> {
  await page.clock.setFixedTime(HEURE);
}

/**
 * Once a load: every letter is one of ours. Those of the stylesheet are optional and may come too late; those of the system,
 * in which machines and quotations are written, are others elsewhere.
 */
export async function dress(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { style } = document.documentElement;
    const links = [...document.querySelectorAll<HTMLLinkElement>('link[as=font]')];
    for (const { href } of links) {
      const serif = href.includes('serif');
      const face = new FontFace(serif ? 'Images Titre' : 'Images Texte', `url(${href})`, {
        weight: serif ? '600 700' : '200 900',
      });
      document.fonts.add(await face.load());
    }
    for (const name of ['--titre', '--citation']) style.setProperty(name, '"Images Titre"');
    for (const name of ['--texte', '--machine']) style.setProperty(name, '"Images Texte"');
  });
}

/** To the top of the window, under the band. */
export async function scrollTo(target: Locator): Promise<void> {
  await target.evaluate((node) => node.scrollIntoView({ block: 'start' }));
}

/** What the window shows, against e2e/images/. The test goes on: one run tells of every picture. */
export async function expectPicture(page: Page, name: string): Promise<void> {
  await expect.soft(page, ADVICE).toHaveScreenshot(`${name}.png`);
}
