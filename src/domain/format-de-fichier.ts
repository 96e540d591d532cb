import { parseJson } from './parse-json.ts';
import { isBloc, type Bloc } from './projection/guards.ts';

/** A file of ours that people exchange: JSON that names its format and its version before what it holds. */
export function writeFormat(format: string, version: number, contenu: object): string {
  return `${JSON.stringify({ format, version, ...contenu }, null, 2)}\n`;
}

/** What stands under the header, not yet looked at; null: another format, or no JSON. Never throws. */
export function openFormat(
  texte: string,
  format: string,
): { readonly version: unknown; readonly contenu: Bloc } | null {
  const lu = parseJson(texte);
  if (!isBloc(lu) || lu['format'] !== format) return null;
  const contenu = Object.fromEntries(Object.entries(lu).filter(([cle]) => !ENTETE.has(cle)));
  return { version: lu['version'], contenu };
}

const ENTETE: ReadonlySet<string> = new Set(['format', 'version']);
