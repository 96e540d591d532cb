/** Any text at all; undefined when it is no JSON, or is nested beyond what the engine follows. Never throws. */
export function parseJson(texte: string): unknown {
  try {
    return JSON.parse(texte);
  } catch (error) {
    if (error instanceof SyntaxError || error instanceof RangeError) return undefined;
    throw error;
  }
}
