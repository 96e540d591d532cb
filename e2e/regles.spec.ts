import { expect, expectAccessible, test } from './test.ts';

/** Who comes back is told, at the foot of the page, what changed in the rules. */

test('a first visit is told nothing; one who comes back is told once', async ({ page }) => {
  await page.goto('./');
  await expect(page.locator('footer').getByText('Tout se passe')).toBeVisible();
  await expect(page.getByText('Depuis votre dernière visite')).toHaveCount(0);

  await page.evaluate(() => localStorage.setItem('simulateur-segur:regles-vues', '2026-11-29'));
  await page.reload();
  const titre = page.getByText(/^Depuis votre dernière visite, \d+ règles ont changé$/);
  await titre.click();
  await expect(page.getByRole('list', { name: 'Nouvelles' })).toContainText('FINESS');
  await expectAccessible(page);
  await page.getByRole('list', { name: 'Nouvelles' }).getByRole('link').first().click();
  await expect(page).toHaveURL(/#\/controles\//);

  await page.getByRole('button', { name: 'J’ai lu' }).click();
  await expect(titre).toHaveCount(0);
  await page.reload();
  await expect(page.locator('footer').getByText('Tout se passe')).toBeVisible();
  await expect(titre).toHaveCount(0);
});
