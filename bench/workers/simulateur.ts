import { AUCUN_CHOIX } from '../../src/domain/report.ts';
import { numerosDeLigne } from '../../src/domain/lignes.ts';
import { checkEnveloppe, checkLigne } from '../../src/validation/format/check-format.ts';
import { formeOf } from '../../src/validation/format/forme.ts';
import { recognizeFormulaire } from '../../src/validation/format/recognize.ts';
import { judge } from '../../src/validation/judge.ts';
import { readFile } from '../../src/validation/lecture/read.ts';
import { simulate } from '../../src/validation/simulate.ts';
import { warmUp } from '../../src/validation/warm-up.ts';
import { coldJob, hotJob, linesIn, parse } from './jobs.ts';
import { serveJobs, type Job } from './protocol.ts';

const REQUEST = { choix: AUCUN_CHOIX, maintenant: '2026-03-23T10:00' };

/** The format control alone: what the other validators do, with the form recognised first. */
function checkFormat(value: unknown): ReadonlySet<number> {
  const { id } = recognizeFormulaire(value, AUCUN_CHOIX).reconnaissance;
  if (!id) throw new Error('The form was not recognised');
  const forme = formeOf(id);
  const paths = checkEnveloppe(value, forme).map(({ chemin }) => chemin);
  const lignes = linesOf(value);
  const numeros = numerosDeLigne(lignes);
  for (const [rank, ligne] of lignes.entries()) {
    for (const { chemin } of checkLigne(ligne, rank, numeros[rank] ?? rank + 1, forme)) {
      paths.push(chemin);
    }
  }
  return linesIn(paths);
}

/** Schema and controls, on a document already read. */
const judgeJob: Job = async (file) => {
  const { document, texte } = await readFile(file);
  if (!document) throw new Error('The file is no sound JSON');
  return () => `${judge(document, texte, REQUEST).constats.length} findings`;
};

const simulateJob: Job = async (file) => async () => {
  const result = await simulate({ fichier: file, ...REQUEST });
  if (!result.ok) throw new Error(result.failure.type);
  return `${result.report.verdict}, ${result.report.constats.length} findings`;
};

/** Runs the site's own warm-up before (untimed), as the page does when idle. */
function warm(job: Job): Job {
  return async (file) => {
    await warmUp();
    return job(file);
  };
}

function linesOf(value: unknown): readonly unknown[] {
  if (typeof value !== 'object' || value === null || !('lignesImport' in value)) return [];
  return Array.isArray(value.lignesImport) ? value.lignesImport : [];
}

const cold = coldJob(() => checkFormat);

serveJobs({
  parse,
  cold,
  warm: warm(cold),
  hot: hotJob(() => checkFormat),
  judge: judgeJob,
  simulate: simulateJob,
  simulateWarm: warm(simulateJob),
});
