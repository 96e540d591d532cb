import { VERSION_REGLES } from '#controls/version.ts';
import { createStored } from '#ui/commun/stored.ts';

const vues = createStored('localStorage', 'regles-vues');

/** Version of the rules at the last visit, when it is an older one; a first visit is told nothing. */
export function readReglesVues(): string | null {
  const vue = vues.read();
  if (vue === null || !/^\d{4}-\d{2}-\d{2}$/.test(vue)) writeReglesVues();
  else if (vue < VERSION_REGLES) return vue;
  return null;
}

export function writeReglesVues(): void {
  vues.write(VERSION_REGLES);
}
