/** The only thing that the page remembers. A browser that refuses storage simply forgets. */
export type Theme = 'systeme' | 'clair' | 'sombre';

export const THEMES: readonly Theme[] = ['systeme', 'clair', 'sombre'];

const CLE = 'simulateur-segur:theme';

let current = $state<Theme>(readStored());
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
    memorise = store(valeur);
  },
};

/** Before the first paint by script, so that the page does not flash. */
export function applyTheme(): void {
  if (current === 'systeme') delete document.documentElement.dataset['theme'];
  else document.documentElement.dataset['theme'] = current;
}

function readStored(): Theme {
  try {
    const stored = localStorage.getItem(CLE);
    return THEMES.find((candidate) => candidate === stored) ?? 'systeme';
  } catch {
    return 'systeme';
  }
}

function store(valeur: Theme): boolean {
  try {
    if (valeur === 'systeme') localStorage.removeItem(CLE);
    else localStorage.setItem(CLE, valeur);
    return true;
  } catch {
    return false;
  }
}
