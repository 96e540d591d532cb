import { CATALOGUE } from '#controls/catalogue.ts';
import { describeControl } from '#controls/catalogue-json.ts';
import { VERSION_REGLES } from '#controls/version.ts';
import { SOURCES } from '#domain/sources.ts';

/** Every control for who reads `controles.json`: its words, and the texts that it stands on. */
export function writeCatalogue(): string {
  const controles = CATALOGUE.map((control) => ({
    ...describeControl(control),
    voix: control.voix,
    message: control.message,
    explication: control.explication,
    formulaires: control.concerne ?? null,
    sources: (control.sources ?? []).map(({ source, ...citation }) => ({
      source,
      ...SOURCES[source],
      ...citation,
    })),
  }));
  return `${JSON.stringify({ versionRegles: VERSION_REGLES, controles }, null, 2)}\n`;
}
