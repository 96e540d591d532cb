import { randomBytes } from 'node:crypto';
import type { Page } from '@playwright/test';
import { playImagerie } from './support/espace.ts';
import { expect, test } from './test.ts';

/** A disk without room: the page says it, and nothing of what is kept is lost. */

/** Sets the bytes that the site may keep; null: as the browser wants. Chromium alone lets a journey say so, for a session. */
async function openRoom(page: Page): Promise<(octets: number | null) => Promise<void>> {
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(page.url());
  return async (octets) => {
    const quota = octets === null ? {} : { quotaSize: octets };
    await session.send('Storage.overrideQuotaForOrigin', { origin, ...quota });
  };
}

/** What only makes the opening faster: kept of a large portal alone, so one is put there. */
const INSTANTANE = 'instantane';

/** The browser packs what repeats itself: this does not. */
const BRUIT = randomBytes(2 ** 21).toString('base64');

/**
 * Adds a snapshot as large as those that are kept, or says whether it is there. What a small one leaves, or one that the browser
 * packs, is only found when its files are packed anew, which nothing here makes it do.
 */
const instantane = (page: Page, acte: 'put' | 'getKey') =>
  page.evaluate(
    ([nom, faire, bruit]) =>
      new Promise<unknown>((resolve, reject) => {
        const ouverture = indexedDB.open('simulateur-segur');
        ouverture.onerror = () => reject(new Error('not opened'));
        ouverture.onsuccess = () => {
          const base = ouverture.result;
          const mode = faire === 'put' ? 'readwrite' : 'readonly';
          const reglages = base.transaction('reglages', mode).objectStore('reglages');
          const demande = faire === 'put' ? reglages.put(bruit, nom) : reglages.getKey(nom);
          demande.onsuccess = () => resolve(demande.result ?? null);
          demande.onerror = () => reject(new Error('refused'));
          base.close();
        };
      }),
    [INSTANTANE, acte, BRUIT] as const,
  );

/** Writes beside the portal until not one record more goes in. */
const fill = (page: Page) =>
  page.evaluate(async (bruit) => {
    const base = await new Promise<IDBDatabase>((resolve) => {
      const ouverture = indexedDB.open('remplissage', 1);
      ouverture.onupgradeneeded = () => ouverture.result.createObjectStore('s', { autoIncrement: true }); // prettier-ignore
      ouverture.onsuccess = () => resolve(ouverture.result);
    });
    const write = (signes: number) =>
      new Promise<boolean>((resolve) => {
        const transaction = base.transaction('s', 'readwrite');
        transaction.objectStore('s').add(bruit.slice(0, signes));
        transaction.oncomplete = () => resolve(true);
        transaction.onabort = () => resolve(false);
      });
    for (let signes = 2 ** 22; signes >= 1;) if (!(await write(signes))) signes /= 2;
    base.close();
  }, BRUIT);

const dateDuPortail = (page: Page) => page.locator('.horloge');

async function advance(page: Page): Promise<void> {
  const bouton = page.getByRole('button', { name: '+ 1 jour', exact: true });
  if (!(await bouton.isVisible())) await page.getByText('Changer la date').click();
  await bouton.click();
}

/** What the site may keep here. */
const OCTETS = 16_000_000;

test('a full disk is said, drops what only speeds the opening, and loses nothing', async ({
  page,
}) => {
  await page.goto('./');
  // A change is only known to the browser after half a minute: this one comes before anything is written.
  const setRoom = await openRoom(page);
  await setRoom(OCTETS);
  await playImagerie(page);
  await advance(page);
  await expect(dateDuPortail(page)).toContainText('24/03/2026');
  expect(await instantane(page, 'put')).toBe(INSTANTANE);

  // First what can be made again goes: the act finds its room.
  await fill(page);
  await advance(page);
  await expect(dateDuPortail(page)).toContainText('25/03/2026');
  expect(await instantane(page, 'getKey')).toBeNull();

  await fill(page);
  await advance(page);
  await expect(page.getByText('Il n’y a plus de place pour enregistrer')).toBeVisible();
  await expect(page.getByText('Libérez de la place sur le disque')).toBeVisible();
  await expect(dateDuPortail(page)).toContainText('25/03/2026');

  await page.reload();
  await expect(dateDuPortail(page)).toContainText('25/03/2026');
  await setRoom(null);
  await page.evaluate(() => indexedDB.deleteDatabase('remplissage'));
  await expect(async () => {
    await advance(page);
    await expect(dateDuPortail(page)).toContainText(/2[6-9]\/03\/2026/, { timeout: 1000 });
  }).toPass();
});
