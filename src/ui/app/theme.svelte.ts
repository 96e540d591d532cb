import { createStored } from '#ui/commun/stored.ts';

/** Remembered beyond this window. A browser that refuses storage simply forgets. */
export type Theme = 'systeme' | 'clair' | 'sombre';

export const THEMES: readonly Theme[] = ['systeme', 'clair', 'sombre'];

const stored = createStored('localStorage', 'theme');

let current = $state<Theme>(parseTheme(stored.read()));
let memorise = $state(true);

export const theme = {
  get valeur(): Theme {
    return current;
  },
  /** False when the browser refused to store the last choice. */
  get memorise(): boolean {
    return memorise;
  },
  choose(valeur: Theme): void {
    current = valeur;
    applyTheme();
    memorise = stored.write(valeur === 'systeme' ? null : valeur);
  },
};

/** Before the first paint by script, so that the page does not flash. */
export function applyTheme(): void {
  if (current === 'systeme') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = current;
}

function parseTheme(texte: string | null): Theme {
  return THEMES.find((candidat) => candidat === texte) ?? 'systeme';
}
