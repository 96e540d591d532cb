import { expect, type Locator, type Page } from '@playwright/test';

/** More Tab presses than this between two controls: they are not reached in earnest. */
const TABS_MAX = 90;

type Given = Parameters<Locator['setInputFiles']>[0];

/** What a person does without a mouse; every key press is counted, those that type a text included. */
export function openKeyboard(page: Page) {
  let count = 0;

  async function press(key: string): Promise<void> {
    count += 1;
    await page.keyboard.press(key);
  }

  async function type(text: string): Promise<void> {
    count += text.length;
    await page.keyboard.type(text);
  }

  /** Tab, or Shift+Tab towards what stands before, until the control has the focus; which nothing may lose. */
  async function reach(target: Locator): Promise<void> {
    await expect(target).toBeVisible();
    await expect(target).toBeEnabled();
    if (count > 0) await expect(page.locator(':focus')).toHaveCount(1);
    for (let tabs = 0; tabs < TABS_MAX; tabs++) {
      const side = await target.evaluate(findSide);
      if (side === 'here') return;
      await press(side === 'before' ? 'Shift+Tab' : 'Tab');
    }
    throw new Error(`${TABS_MAX} presses of Tab do not reach ${target.toString()}`);
  }

  async function activate(target: Locator): Promise<void> {
    await reach(target);
    await press('Enter');
  }

  /** Arrows on a closed list choose at once, except on macOS, where they open it. */
  async function choose(list: Locator, option: string): Promise<void> {
    await reach(list);
    const options = await list.locator('option').count();
    for (let rank = 1; rank < options && (await readChoice(list)) !== option; rank++)
      await press('ArrowDown');
    expect(await readChoice(list)).toBe(option);
  }

  async function fill(field: Locator, text: string): Promise<void> {
    await reach(field);
    await press('ControlOrMeta+a');
    await type(text);
  }

  /** A dialog of the system cannot be typed into: the field is reached by keyboard, then given its file. */
  async function giveFile(field: Locator, file: Given): Promise<void> {
    await reach(field);
    await field.setInputFiles(file);
  }

  return { press, reach, activate, choose, fill, giveFile, pressed: () => count };
}

/** Where the control stands from the focus, in the order of the page. */
function findSide(element: Element): 'here' | 'before' | 'after' {
  const { activeElement } = document;
  if (activeElement === element) return 'here';
  if (!activeElement || activeElement === document.body) return 'after';
  const position = activeElement.compareDocumentPosition(element);
  return position & Node.DOCUMENT_POSITION_PRECEDING ? 'before' : 'after';
}

const readChoice = (list: Locator): Promise<string> =>
  list.evaluate((element) =>
    element instanceof HTMLSelectElement
      ? (element.selectedOptions[0]?.textContent?.trim() ?? '')
      : '',
  );
