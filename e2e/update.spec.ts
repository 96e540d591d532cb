import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { serveSite } from './serve.js';

test.use({ serviceWorkers: 'allow' });

test('a new version is offered, and comes only when asked for', async ({ page }) => {
  let version = 1;
  const server = serveSite(0, (name, content) => {
    if (name === 'sw.js') return Buffer.concat([content, Buffer.from(`\n// version ${version}\n`)]);
    return content;
  });
  try {
    const { port } = server.address() as AddressInfo;
    await page.goto(`http://localhost:${port}/simulateur-segur/`);
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => true));
    await page.reload();
    const offer = page.getByRole('button', { name: 'Mettre à jour' });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(offer).toHaveCount(0);

    version = 2;
    await page.evaluate(() => {
      (globalThis as unknown as { stayed: boolean }).stayed = true;
      return navigator.serviceWorker
        .getRegistration()
        .then((registration) => registration?.update());
    });
    await expect(offer).toBeVisible();
    expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true);

    await offer.click();
    await expect
      .poll(() => page.evaluate(() => 'stayed' in globalThis).catch(() => true))
      .toBe(false);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(offer).toHaveCount(0);
  } finally {
    server.close();
    server.closeAllConnections();
  }
});
