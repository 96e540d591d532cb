import papa from 'papaparse';
import { AUCUN_CHOIX } from '../../src/domain/report.ts';
import { rapprocher } from '../../src/domain/tableur/rapprocher.ts';
import { judgeTexte } from '../../src/validation/judge-texte.ts';
import { parseCsv } from '../../src/validation/tableur/csv.ts';
import { lireClasseur } from '../../src/validation/tableur/lire.ts';
import { preparer } from '../../src/validation/tableur/preparer.ts';
import { serveJobs } from './protocol.ts';

const FORMULAIRE = 'img-ris-va2.solde';

serveJobs({
  /** The floor: the rows of the CSV, and nothing done with them. */
  papaparse: async (file) => {
    const texte = await file.text();
    return () => `${papa.parse(texte, { delimiter: ';' }).data.length > 0} rows`;
  },

  csv: async (file) => {
    const texte = await file.text();
    return () => `${parseCsv(texte, ';').rangees.length > 0} rows`;
  },

  /** From the bytes to the report of every file that they make. */
  prepare: async (file) => async () => {
    const lu = await lireClasseur(file);
    const feuille = lu.ok ? lu.classeur.feuilles[0] : undefined;
    if (!feuille) throw new Error('The table was not read');
    const { correspondance } = rapprocher(feuille, FORMULAIRE);
    const { fichiers } = preparer({ feuille, correspondance, nom: 'demandes' });
    const choix = { ...AUCUN_CHOIX, formulaire: FORMULAIRE } as const;
    const verdicts: string[] = [];
    for (const { nom, texte } of fichiers) {
      const jugee = await judgeTexte({ nom, texte, choix, maintenant: '2026-03-23T10:00' });
      if (!jugee.ok) throw new Error(jugee.failure.type);
      verdicts.push(jugee.report.verdict);
    }
    return `${verdicts.length} files, ${new Set(verdicts).size} verdict`;
  },
});
