import { expose } from 'comlink';
import { simulate } from '#validation/simulate.ts';
import { warmUp } from '#validation/warm-up.ts';
import type { WorkerApi } from './api.ts';

const api: WorkerApi = {
  simulate: (request, onEtape) => simulate(request, onEtape),
  warmUp,
};

expose(api);
