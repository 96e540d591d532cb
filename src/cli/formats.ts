import type { Rendu } from '#domain/rendus/rendu.ts';
import type { CliResultat } from './summary.ts';

export const FORMATS = ['json', 'texte', 'sarif', 'junit', 'github', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

/** The writer of a format, loaded alone: a plain call needs one of them. */
export async function loadRendu(format: Format): Promise<Rendu<CliResultat>> {
  switch (format) {
    case 'json':
      return (await import('./summary.ts')).rendreJson;
    case 'texte':
      return (await import('#domain/rendus/texte.ts')).rendreTexte;
    case 'sarif':
      return (await import('#domain/rendus/sarif.ts')).rendreSarif;
    case 'junit':
      return (await import('#domain/rendus/junit.ts')).rendreJunit;
    case 'github':
      return (await import('#domain/rendus/github.ts')).rendreGithub;
    case 'csv':
      return (await import('#domain/rendus/csv.ts')).rendreCsv;
  }
}
