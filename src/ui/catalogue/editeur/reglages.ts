import { FORMULAIRES, type FormulaireId } from '#domain/formulaires.ts';

/** Where the schema of a form stands on this site (`scripts/schemas/editor.js` writes it). */
export function adresseOf(id: FormulaireId, base: string, { ancien = false } = {}): string {
  return new URL(`schemas/v1/${ancien ? 'draft-07/' : ''}${id}.json`, base).href;
}

/** The files that it is for, by the word that their names usually hold. */
export function motifOf(id: FormulaireId): string {
  return `*${FORMULAIRES[id].type}*.json`;
}

/** What `.vscode/settings.json` says. */
export function reglagesVsCode(id: FormulaireId, base: string): string {
  const schemas = [{ fileMatch: [motifOf(id)], url: adresseOf(id, base) }];
  return JSON.stringify({ 'json.schemas': schemas }, null, 2);
}
