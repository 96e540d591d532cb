import { expose } from 'comlink';
import { corriger } from '#validation/corriger.ts';
import { deriveModeleOfFichiers, readNoeud } from '#validation/derive-modele.ts';
import { inspectZips, repairZips, replan } from '#validation/inspect-zips.ts';
import { judgeTexte } from '#validation/judge-texte.ts';
import { listNumeros } from '#validation/numeros.ts';
import { createMemo } from '#validation/memo.ts';
import { readPiece } from '#validation/read-piece.ts';
import { simulate } from '#validation/simulate.ts';
import { warmUp } from '#validation/warm-up.ts';
import type { WorkerApi } from './api.ts';

/** A real file was asked for. */
let reel = false;

/** Of the file that was judged last. */
const memo = createMemo();

const api: WorkerApi = {
  simulate: (request, onEtape) => {
    reel = true;
    return simulate({ ...request, memo }, onEtape);
  },
  judgeTexte: async (request) => {
    const jugee = await judgeTexte({ ...request, memo });
    if (!jugee.ok || jugee.report.texte !== request.texte) return jugee;
    return { ...jugee, report: { ...jugee.report, texte: '' } };
  },
  corriger: (request, cause, onEtape) => corriger({ ...request, memo }, cause, onEtape),
  inspectZips: (request, onProgress) => inspectZips(request, onProgress),
  replan,
  repairZips: (request, onProgress) => repairZips(request, onProgress),
  readPiece: (request) => readPiece(request),
  deriveModele: (fichiers) => deriveModeleOfFichiers(fichiers),
  readNoeud: (fichier) => readNoeud(fichier),
  listNumeros: (request) => listNumeros(request),
  warmUp: (onReport) => warmUp(onReport, () => reel),
};

expose(api);
