import { expose } from 'comlink';
import { inspectZips, repairZips } from '#validation/inspect-zips.ts';
import { simulate } from '#validation/simulate.ts';
import { warmUp } from '#validation/warm-up.ts';
import type { WorkerApi } from './api.ts';

const api: WorkerApi = {
  simulate: (request, onEtape) => simulate(request, onEtape),
  inspectZips: (request, onProgress) => inspectZips(request, onProgress),
  repairZips: (request) => repairZips(request),
  warmUp,
};

expose(api);
