import AxeBuilder from '@axe-core/playwright';
import axe, { type RunOptions } from 'axe-core';
import { expect, test as base, type Page } from '@playwright/test';

/** That of the run, or one that a journey serves for itself. */
const SITES = /^http:\/\/localhost:\d+\/simulateur-segur\//;
/** The stylesheet that the page holds itself. */
const INLINED = /\/assets\/index-[^/]*\.css$/;
const EXPECTED = [
  // Of Playwright itself in a journey without service worker, the rule here: see its configuration.
  'Service Worker registration blocked by Playwright',
];
const EXPECTED_OF_FIREFOX = [
  // Of what a page that is left had not received yet; a part that is missing in earnest is said on the page.
  'Unable to preload CSS',
  'error loading dynamically imported module',
  // Of an image that a journey cut: the page says it too.
  'Image corrupt or truncated.',
];

declare global {
  interface Window {
    readonly axe: typeof axe;
  }
}

/** Every journey fails on a console error, a policy violation, a request that leaves the site or a focus that a removal loses. */
export const test = base.extend<{ watched: undefined }>({
  watched: [
    async ({ page, browserName }, use) => {
      const troubles: string[] = [];
      const expected = [...EXPECTED, ...(browserName === 'firefox' ? EXPECTED_OF_FIREFOX : [])];
      const note = (text: string) => {
        if (!expected.some((words) => text.includes(words))) troubles.push(text);
      };
      let removed = false;
      page.on('console', (message) => {
        removed ||= message.text() === 'removal';
        if (message.type() === 'error' || message.type() === 'warning') note(message.text());
      });
      page.on('pageerror', (error) => note(String(error)));
      page.context().on('request', (request) => {
        const url = request.url();
        if (!SITES.test(url) && !/^(blob|data):/.test(url)) troubles.push(`request: ${url}`);
        if (INLINED.test(url) && request.resourceType() === 'stylesheet') {
          troubles.push(`fetched again: ${url}`);
        }
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
          console.error(`policy: ${violatedDirective} ${blockedURI}`),
        );
        // What takes something away with its own button keeps the focus near; where the next act goes is its own affair.
        let actes = 0;
        for (const acte of ['click', 'change', 'keydown'])
          document.addEventListener(acte, () => actes++, { capture: true });
        document.addEventListener('click', ({ target }) => {
          const bouton = target instanceof Element ? target.closest('button') : null;
          const nom = bouton?.ariaLabel ?? bouton?.textContent.trim() ?? '';
          if (!/^(retirer|supprimer|effacer|tout effacer|oublier|vider|ne plus)/i.test(nom)) return;
          console.debug('removal');
          const acte = actes;
          setTimeout(() => {
            const perdu = document.activeElement === document.body;
            if (perdu && acte === actes && !bouton?.isConnected)
              console.error(`focus lost: ${nom}`);
          }, 500);
        });
      });
      await use(undefined);
      // One that ends a journey is looked at too.
      if (removed && !page.isClosed()) await page.waitForTimeout(600);
      expect(troubles).toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a scheme can change: nothing but colours. */
const COULEURS = ['color-contrast', 'link-in-text-block'];

/**
 * In Chromium only. Driven by Playwright, a content process of Firefox ESR 153 dies (signal 11) under every second scan,
 * and by a plain BiDi client under none: what axe would find there and not in Chromium stays unchecked.
 */
export async function expectAccessible(page: Page, rules?: readonly string[]): Promise<void> {
  if (page.context().browser()?.browserType().name() !== 'chromium') return;
  const options: RunOptions = {
    // What passes is not described: a third of the time on a long page.
    resultTypes: ['violations'],
    runOnly: rules ? { type: 'rule', values: [...rules] } : { type: 'tag', values: [...TAGS] },
  };
  const found =
    page.frames().length === 1 ? await scan(page, options) : await scanFrames(page, options);
  expect(found).toEqual([]);
}

/** axe is given once to a document, which costs as much as a scan; a document that was scanned has it already. */
async function scan(page: Page, options: RunOptions): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe.source);
  return page.evaluate(async (given) => {
    const { violations } = await window.axe.run(document, given);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
  }, options);
}

async function scanFrames(page: Page, options: RunOptions): Promise<readonly string[]> {
  const { violations } = await new AxeBuilder({ page }).options(options).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

const LARGE = { width: 1280, height: 800 };
const ETROIT = { width: 320, height: 640 };

/** What is shown now: axe finds nothing in either scheme, and 320 px are wide enough. One load serves all three. */
export async function expectSeenByAll(page: Page): Promise<void> {
  await expectContained(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page, COULEURS);
  await page.emulateMedia({ colorScheme: 'light' });
  await expectAccessible(page);
  await page.setViewportSize(ETROIT);
  await expectNoSidewaysScroll(page);
  await page.setViewportSize(LARGE);
}

/** Nothing wider than the window: no sideways scroll of the page. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
}

/** What is said off screen in a box that scrolls scrolls with it: else the page goes on, empty, below its footer. */
async function expectContained(page: Page): Promise<void> {
  const perdus = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.hors-ecran')].flatMap((dit) => {
      let boite = dit.parentElement;
      while (boite && !/auto|scroll/.test(getComputedStyle(boite).overflowY)) {
        boite = boite.parentElement;
      }
      const seul = boite === null || boite === document.documentElement;
      return seul || dit.offsetParent === null || boite?.contains(dit.offsetParent)
        ? []
        : [`${boite?.className} : ${dit.textContent}`];
    }),
  );
  expect(perdus).toEqual([]);
}
