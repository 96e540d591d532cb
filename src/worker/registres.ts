import { expose } from 'comlink';
import { readRegistre } from '#validation/registres/lire.ts';
import type { RegistresApi } from './registres-api.ts';

const api: RegistresApi = { readRegistre };

expose(api);
