import type { Page } from '@playwright/test';
import { expect, expectAccessible, expectNoSidewaysScroll, test } from './test.ts';

test.setTimeout(90_000);

const titreDe = (page: Page, nom: string) => page.getByRole('heading', { level: 2, name: nom });

async function openStory(page: Page): Promise<void> {
  await page.goto('./#/scenario/premier-depot');
  await expect(titreDe(page, 'Le départ')).toBeVisible({ timeout: 30_000 });
  // It comes after, and pushes the foot of the page, where the notes are opened from.
  await expect(page.locator('[data-montre] h1')).toBeVisible();
}

/** The notes of this window, in one of their own. */
async function openNotes(page: Page): Promise<Page> {
  const opening = page.waitForEvent('popup');
  await page.getByRole('link', { name: 'Notes du formateur' }).click();
  const notes = await opening;
  await expect(notes.getByRole('region', { name: 'À l’écran' })).toContainText(
    'Un premier dépôt réussi',
  );
  return notes;
}

test(
  'the notes drive the window that they were opened from, and no other',
  { tag: '@moteurs' },
  async ({ page, context }) => {
    await openStory(page);
    const tierce = await context.newPage();
    await openStory(tierce);
    await page.bringToFront();
    const notes = await openNotes(page);
    const suivante = notes.getByRole('button', { name: 'Étape suivante' });

    await suivante.click();
    await expect(titreDe(page, 'Étape 1 sur 4')).toBeVisible();
    await expect(notes.getByText('Étape 1 sur 4')).toBeVisible();
    await expect(notes.getByRole('region', { name: 'Ensuite' })).toContainText('Il importe');
    await notes.keyboard.press('ArrowRight');
    await expect(titreDe(page, 'Étape 2 sur 4')).toBeVisible();
    await notes.keyboard.press('ArrowLeft');
    await expect(titreDe(page, 'Étape 1 sur 4')).toBeVisible();

    // A note of a step, read again beside the step before, and in the plan.
    await notes.getByLabel('Notes pour cette étape').fill('Rappeler les 20 Mo');
    await notes.keyboard.press('ArrowRight');
    await expect(notes.getByLabel('Notes pour cette étape')).toHaveValue('Rappeler les 20 Mo');
    await notes.getByText('Plan de la séance').click();
    await notes.getByRole('button', { name: 'Le départ' }).click();
    await expect(titreDe(page, 'Le départ')).toBeVisible();
    await expect(notes.getByRole('region', { name: 'Ensuite' })).toContainText(
      'Rappeler les 20 Mo',
    );
    await notes.getByRole('button', { name: /^Il clique sur « Terminer »/ }).click();
    await expect(titreDe(page, 'Étape 4 sur 4')).toBeVisible();

    // Both may be reloaded at any time: the step, and who drives whom, are found again.
    await page.reload();
    await expect(titreDe(page, 'Étape 4 sur 4')).toBeVisible({ timeout: 30_000 });
    await expect(notes.getByText('Étape 4 sur 4')).toBeVisible();
    await notes.getByLabel('Garder mes notes sur cet appareil').check();
    await notes.reload();
    await expect(notes.getByText('Étape 4 sur 4')).toBeVisible();
    await notes.getByRole('button', { name: 'Étape précédente' }).click();
    await expect(titreDe(page, 'Étape 3 sur 4')).toBeVisible();

    await expect(titreDe(tierce, 'Le départ')).toBeVisible();
    await page.close();
    await expect(notes.getByText('ne répond plus')).toBeVisible();
    await notes.getByRole('link', { name: /Un premier dépôt réussi/ }).click();
    await suivante.click();
    await expect(titreDe(tierce, 'Étape 1 sur 4')).toBeVisible();
  },
);

test('what is typed in the notes goes on while the other window reloads, or another one comes', async ({
  page,
  context,
}) => {
  await openStory(page);
  const notes = await openNotes(page);
  await notes.getByRole('button', { name: 'Étape suivante' }).click();
  const champ = notes.getByLabel('Notes pour cette étape');
  await champ.fill('Rappeler ');
  // No moment without the field, nor with that of another place.
  await champ.evaluate((field) => {
    field.addEventListener('blur', () => (document.title = 'perdu'));
  });
  const gone = page.reload();
  await champ.pressSequentially('les 20 Mo, ', { delay: 30 });
  await gone;
  await (await context.newPage()).goto('./#/aide');
  await expect(notes.getByText('Fenêtres ouvertes du simulateur')).toBeVisible();
  await champ.pressSequentially('puis le zip');
  await expect(titreDe(page, 'Étape 1 sur 4')).toBeVisible({ timeout: 30_000 });
  await expect(champ).toHaveValue('Rappeler les 20 Mo, puis le zip');
  await expect(champ).toBeFocused();
  expect(await notes.title()).not.toBe('perdu');
});

test('two notes keep one set, and a window that is silent accuses no other', async ({
  page,
  context,
}) => {
  await openStory(page);
  const notes = await openNotes(page);
  const autres = await context.newPage();
  await autres.goto('./#/notes');
  await notes.getByLabel('Notes pour toute la séance').fill('Commencer à 9 h');
  await notes.getByLabel('Garder mes notes sur cet appareil').check();
  await autres.getByLabel('Notes pour cette étape').fill('Saluer');
  await autres.getByLabel('Garder mes notes sur cet appareil').check();
  await expect(autres.getByLabel('Notes pour toute la séance')).toHaveValue('Commencer à 9 h');
  await notes.getByLabel('Notes pour toute la séance').fill('Commencer à 10 h');
  await expect(autres.getByLabel('Notes pour toute la séance')).toHaveValue('Commencer à 10 h');
  await expect(notes.getByLabel('Notes pour cette étape')).toHaveValue('Saluer');

  // One that is gone without a word, as after a crash.
  await page.evaluate(() => {
    const suivi = { fenetre: 'morte', adresse: '#/aide', proportion: 1.5, projetee: false };
    const canal = new BroadcastChannel('simulateur-segur:suivi');
    canal.postMessage({
      type: 'present',
      suivi: { ...suivi, teinte: null, loupe: false, partie: null },
    });
  });
  await notes.getByRole('main').getByRole('link', { name: 'Aide' }).click();
  await notes.getByLabel('Mode projection').click();
  await expect(notes.getByText('L’autre fenêtre ne répond pas')).toBeVisible();
  await notes.getByRole('link', { name: /Un premier dépôt réussi/ }).click();
  await expect(notes.getByText('L’autre fenêtre ne répond pas')).toBeHidden();
});

test(
  'a point and a magnifier are shown to the room, from the notes',
  { tag: '@moteurs' },
  async ({ page }) => {
    await openStory(page);
    const notes = await openNotes(page);
    await expect(notes.getByText('demandent le mode projection')).toBeVisible();
    await notes.getByLabel('Mode projection').check();
    await expect(page.locator('html')).toHaveAttribute('data-projection', '');
    await notes.getByRole('group', { name: 'Teinte' }).getByLabel('Sombre').check();
    await expect(page.locator('html')).toHaveAttribute('data-projection', 'sombre');
    expect(await page.evaluate(() => getComputedStyle(document.body).colorScheme)).toBe('dark');

    const cadre = notes.getByRole('button', { name: 'Agrandir ici' });
    await cadre.focus();
    await notes.keyboard.press('ArrowRight');
    await notes.keyboard.press('ArrowUp');
    await expect(notes.getByText('55% depuis la gauche, 45% depuis le haut')).toBeAttached();
    const laser = page.locator('.laser');
    await expect(laser).toBeVisible();
    const taille = await page.evaluate(() => [innerWidth, innerHeight] as const);
    const milieu = await laser.evaluate((point) => {
      const { left, top, width, height } = point.getBoundingClientRect();
      return [left + width / 2, top + height / 2] as const;
    });
    expect(Math.abs(milieu[0] - taille[0] * 0.55)).toBeLessThan(3);
    expect(Math.abs(milieu[1] - taille[1] * 0.45)).toBeLessThan(3);
    // The arrows that point are not those of the steps.
    await expect(titreDe(page, 'Le départ')).toBeVisible();

    const largeur = () =>
      page
        .locator('h1')
        .first()
        .evaluate((h1) => h1.getBoundingClientRect().width);
    const avant = await largeur();
    await notes.keyboard.press('Enter');
    await expect.poll(largeur).toBeCloseTo(avant * 2, 0);
    await notes.keyboard.press('Escape');
    await expect.poll(largeur).toBeCloseTo(avant, 0);
    await expect(laser).toBeHidden();
    await expectAccessible(notes);
  },
);

test('the magnifier leaves the page to whoever uses it', async ({ page }) => {
  await openStory(page);
  await page.keyboard.press('Alt+p');
  await expect(page.locator('html')).toHaveAttribute('data-projection', '');
  const suivant = page.getByRole('button', { name: 'Suivant' }).filter({ hasText: '→' });
  await suivant.hover();
  const avant = await suivant.boundingBox();
  await page.keyboard.press('Alt+l');
  await expect(page.locator('html')).toHaveAttribute('data-loupe', '');
  // What is under the pointer stays there, twice as large: a click lands on it.
  const grand = await suivant.boundingBox();
  expect(grand?.width).toBeCloseTo((avant?.width ?? 0) * 2, 0);
  await page.mouse.down();
  await page.mouse.up();
  await expect(titreDe(page, 'Étape 1 sur 4')).toBeVisible();
  // What was magnified is no longer what is told.
  await expect(page.locator('html')).not.toHaveAttribute('data-loupe');

  // By keyboard, what has the focus is brought to sight; every side of the page can be.
  await page.keyboard.press('Alt+l');
  for (let tour = 0; tour < 10; tour++) {
    await page.keyboard.press('Tab');
    await expect
      .poll(() =>
        page.evaluate(() => {
          const vu = document.activeElement?.getBoundingClientRect();
          return (
            vu !== undefined &&
            vu.right > 0 &&
            vu.left < innerWidth &&
            vu.bottom > 0 &&
            vu.top < innerHeight
          );
        }),
      )
      .toBe(true);
  }
  await page.keyboard.press('Alt+l');
  await expect(page.locator('html')).not.toHaveAttribute('data-loupe');
  await expectNoSidewaysScroll(page);
});

test('the notes of a story fit 320 px, and tell the time that passes', async ({ page }) => {
  await openStory(page);
  const notes = await openNotes(page);
  await notes.setViewportSize({ width: 320, height: 640 });
  await expectNoSidewaysScroll(notes);
  await expectAccessible(notes);
  const duree = notes.getByRole('timer');
  await expect(duree).toHaveText('00:00');
  await notes.getByRole('button', { name: 'Démarrer' }).click();
  await expect(duree).toHaveText(/00:0[1-9]/);
  await notes.reload();
  await expect(duree).toHaveText(/00:0[1-9]/);
  await notes.getByRole('button', { name: 'Arrêter' }).click();
  await notes.getByRole('button', { name: 'Remettre à zéro' }).click();
  await expect(duree).toHaveText('00:00');
});
