/**
 * Whether a text is coloured: in a terminal, unless `NO_COLOR` (no-color.org: any text but an empty one) or a dumb terminal says no;
 * `FORCE_COLOR` wins over all, as in Node: `0` is never, anything else is always.
 */
export function wantsColour(
  env: Readonly<Record<string, string | undefined>>,
  isTerminal: boolean,
): boolean {
  const { FORCE_COLOR: force, NO_COLOR: non, TERM: terminal } = env;
  if (force !== undefined) return force !== '0' && force !== 'false';
  return isTerminal && !non && terminal !== 'dumb';
}
