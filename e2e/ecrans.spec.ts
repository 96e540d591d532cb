import type { Page } from '@playwright/test';
import { NOMS_ECRANS, ligneOf, salleOf, parseEcran } from '../src/ui/navigation/ecrans.ts';
import { AUCUN_ECRAN } from '../src/ui/navigation/routes.ts';
import { wordTitre } from '../src/ui/navigation/textes.ts';
import { SIGLES, SIGLES_DE_LA_PAGE } from '../src/ui/commun/sigles.ts';
import { goTo, playImagerie } from './support/espace.ts';
import { expect, expectSeenByAll, test } from './test.ts';

/**
 * Every screen of the table of routes, as it is reached: its title, or the sheet it aims at, takes the focus, its title is
 * in the window's, nothing is wider than 320 px, each abbreviation is spelt, and axe finds nothing, light or dark. The console is watched, as in every
 * journey. What a screen shows only after an act is looked at in the journey of that act.
 */
// One load serves several screens; each is scanned twice, which a busy machine makes long.
const PAR_PAGE = 4;
test.setTimeout(180_000);

interface Adresse {
  readonly adresse: string;
  readonly titre: string;
}

const ADRESSES: readonly Adresse[] = [
  ...NOMS_ECRANS.map((nom) => {
    const { motif, titre, exemple } = ligneOf(nom);
    return { adresse: `#/${exemple ?? motif.replace(/\/?\{.*/, '')}`, titre };
  }),
  { adresse: '#/nulle-part', titre: AUCUN_ECRAN.titre },
];

/** The two rooms keep what was played in them; the other screens want nothing. */
const isPlayed = ({ adresse }: Adresse) =>
  ['espace', 'poste'].includes(salleOf(parseEcran(adresse)) ?? '');

for (const pageful of [
  ...split(ADRESSES.filter(isPlayed)),
  ...split(ADRESSES.filter((adresse) => !isPlayed(adresse))),
]) {
  test(`every screen: ${pageful.map(({ adresse }) => adresse).join(', ')}`, async ({ page }) => {
    if (pageful.some(isPlayed)) await playImagerie(page);
    else await page.goto('./#/espace');
    for (const { adresse, titre } of pageful) {
      await test.step(adresse, async () => {
        await goTo(page, adresse);
        await expectScreen(page, adresse, titre);
      });
    }
  });
}

function split(adresses: readonly Adresse[]): readonly (readonly Adresse[])[] {
  const count = Math.ceil(adresses.length / PAR_PAGE);
  return Array.from({ length: count }, (_, rang) =>
    adresses.slice(rang * PAR_PAGE, (rang + 1) * PAR_PAGE),
  );
}

async function expectScreen(page: Page, adresse: string, titre: string): Promise<void> {
  await expect(page).toHaveTitle(titleFor(adresse, titre));
  // The title, or the sheet that the address names.
  await expect(page.locator('h1:focus, summary:focus')).toBeVisible();
  await expect(page.getByText(/Simulateur non officiel/).first()).toBeVisible();
  await expect(page.locator('input[type=password]')).toHaveCount(0);
  await expect(page.getByText('n’existe pas dans cette version')).toHaveCount(0);
  await page.evaluate(() => {
    for (const bloc of document.querySelectorAll<HTMLElement>(
      'main details:not([open]) > summary',
    )) {
      if (bloc.checkVisibility()) bloc.click();
    }
  });
  await expectHeard(page);
  await expectSpelt(page);
  await expectSeenByAll(page);
}

/** A region that speaks is there before its words: a screen reader does not hear one that was not displayed. */
async function expectHeard(page: Page): Promise<void> {
  const muettes = await page
    .locator('[role=status], [role=alert], [aria-live]')
    .evaluateAll((regions) =>
      regions
        .filter((region) => region.parentElement?.checkVisibility() && !region.checkVisibility())
        .map(({ outerHTML }) => outerHTML),
    );
  expect(muettes).toEqual([]);
}

/** Each abbreviation that is seen has its meaning at the foot of the page, or in a definition that the screen gives of it. */
async function expectSpelt(page: Page): Promise<void> {
  const mots = new Set((await page.locator('main').innerText()).match(/[\p{L}\p{N}_-]+/gu));
  const pied = page.getByRole('region', { name: SIGLES_DE_LA_PAGE });
  const definitions = page.locator('main dl > div').or(pied.locator('dl > div'));
  for (const { sigle, sens } of SIGLES.filter((each) => mots.has(each.sigle))) {
    const definition = definitions.filter({ has: page.getByText(sigle, { exact: true }) });
    await expect(definition.filter({ hasText: sens }), sigle).toHaveCount(1);
  }
}

/** A scenario that is played has a title of its own. */
function titleFor(adresse: string, titre: string): string | RegExp {
  return /^(scenario|exercice)\/lecture$/.test(parseEcran(adresse).nom)
    ? /Simulateur Ségur/
    : wordTitre(titre);
}
