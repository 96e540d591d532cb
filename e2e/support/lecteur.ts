import { fileURLToPath } from 'node:url';
import type { virtual } from '@guidepup/virtual-screen-reader';
import type { Page } from '@playwright/test';

declare global {
  interface Window {
    readonly lecteur: typeof virtual;
  }
}

const LECTEUR = fileURLToPath(import.meta.resolve('@guidepup/virtual-screen-reader/browser.js'));
const OUVERTURE = `import { virtual } from './lecteur.js'; window.lecteur = virtual;`;

/**
 * A virtual screen reader in the page, whose policy takes it as a file of the site. It follows the focus and the live regions;
 * it reads the attributes of a field, not what was typed or ticked since.
 */
export async function openLecteur(page: Page) {
  const contentType = 'text/javascript';
  await page.route('**/lecteur.js', (route) => route.fulfill({ path: LECTEUR, contentType }));
  await page.route('**/ouvrir.js', (route) => route.fulfill({ body: OUVERTURE, contentType }));
  await page.addScriptTag({ url: './ouvrir.js', type: 'module' });
  await page.evaluate(() => window.lecteur.start({ container: document.body }));

  /** What was said since it was last told to forget. */
  async function heard(): Promise<readonly string[]> {
    const dites = await page.evaluate(() => window.lecteur.spokenPhraseLog());
    return dites.map((dite) => dite.replace(/\s+/g, ' ')).filter((dite) => dite !== 'polite: ');
  }

  const forget = () => page.evaluate(() => window.lecteur.clearSpokenPhraseLog());

  /** All that is read of a part of the page, from its beginning to its end. */
  async function read(selector: string): Promise<readonly string[]> {
    await page.evaluate(async (part) => {
      const container = document.querySelector(part);
      if (!container) throw new Error(`nothing answers ${part}`);
      const { lecteur } = window;
      await lecteur.stop();
      await lecteur.start({ container });
      const debut = lecteur.activeNode;
      do await lecteur.next();
      while (lecteur.activeNode !== debut);
    }, selector);
    const lu = await heard();
    await page.evaluate(async () => {
      await window.lecteur.stop();
      await window.lecteur.start({ container: document.body });
    });
    return lu;
  }

  return { heard, forget, read };
}
