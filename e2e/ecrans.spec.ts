import type { Page } from '@playwright/test';
import { NOMS_ECRANS, ligneOf, salleOf, parseEcran } from '../src/ui/navigation/ecrans.ts';
import { AUCUN_ECRAN } from '../src/ui/navigation/routes.ts';
import { wordTitre } from '../src/ui/navigation/textes.ts';
import { goTo, playImagerie } from './support/espace.ts';
import { expect, expectSeenByAll, test } from './test.ts';

/**
 * Every screen of the table of routes, as it is reached: its title takes the focus and is in the window's, nothing is wider
 * than 320 px, and axe finds nothing, light or dark. The console is watched, as in every journey. What a screen shows only
 * after an act is looked at in the journey of that act.
 */
// A walk of many screens, each scanned twice: long on a busy machine.
test.setTimeout(600_000);

const ADRESSES = [
  ...NOMS_ECRANS.map((nom) => {
    const { motif, titre, exemple } = ligneOf(nom);
    return { adresse: `#/${exemple ?? motif.replace(/\/?\{.*/, '')}`, titre };
  }),
  { adresse: '#/nulle-part', titre: AUCUN_ECRAN.titre },
];

/** The rooms keep what was played in them: one load for all their screens. */
const SALLES: Readonly<Record<string, (adresse: string) => boolean>> = {
  'of the espace': (adresse) => salleOf(parseEcran(adresse)) === 'espace',
  'of the Poste ASP': (adresse) => salleOf(parseEcran(adresse)) === 'poste',
  'outside the rooms': (adresse) =>
    !['espace', 'poste'].includes(salleOf(parseEcran(adresse)) ?? ''),
};

for (const [ou, isThere] of Object.entries(SALLES)) {
  test(`every screen ${ou}`, async ({ page }) => {
    if (ou === 'outside the rooms') await page.goto('./#/espace');
    else await playImagerie(page);
    for (const { adresse, titre } of ADRESSES) {
      if (!isThere(adresse)) continue;
      await test.step(adresse, async () => {
        await goTo(page, '#/aide');
        await goTo(page, adresse);
        await expectScreen(page, adresse, titre);
      });
    }
  });
}

async function expectScreen(page: Page, adresse: string, titre: string): Promise<void> {
  await expect(page).toHaveTitle(titleFor(adresse, titre));
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
  await expect(page.getByText(/Simulateur non officiel/).first()).toBeVisible();
  await expect(page.locator('input[type=password]')).toHaveCount(0);
  for (const bloc of await page.locator('main details:not([open]) > summary').all()) {
    if (await bloc.isVisible()) await bloc.click();
  }
  await expectSeenByAll(page);
}

/** A scenario that is played has a title of its own. */
function titleFor(adresse: string, titre: string): string | RegExp {
  return parseEcran(adresse).nom === 'scenario/lecture' ? /Simulateur Ségur/ : wordTitre(titre);
}
