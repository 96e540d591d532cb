import { expose } from 'comlink';
import { simulate } from '#validation/simulate.ts';
import { warmUp } from '#validation/warm-up.ts';
import { PART_GONE, type WorkerApi } from './api.ts';

// The JSON comes first: what reads zips and modèles is loaded when one comes.
const loadZips = () => load(import('#validation/inspect-zips.ts'));
const loadPiece = () => load(import('#validation/read-piece.ts'));
const loadModeles = () => load(import('#validation/derive-modele.ts'));

const api: WorkerApi = {
  simulate: (request, onEtape) => simulate(request, onEtape),
  inspectZips: async (request, onProgress) => (await loadZips()).inspectZips(request, onProgress),
  replan: async (choix) => (await loadZips()).replan(choix),
  repairZips: async (request) => (await loadZips()).repairZips(request),
  readPiece: async (request) => (await loadPiece()).readPiece(request),
  deriveModele: async (fichiers) => (await loadModeles()).deriveModeleOfFichiers(fichiers),
  readNoeud: async (fichier) => (await loadModeles()).readNoeud(fichier),
  warmUp,
};

expose(api);

/** The page must tell a part that is gone, since another version was published, from a trouble of ours. */
async function load<T>(part: Promise<T>): Promise<T> {
  try {
    return await part;
  } catch (error) {
    throw Object.assign(new Error(String(error)), { name: PART_GONE });
  }
}
