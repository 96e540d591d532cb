import { expose } from 'comlink';
import { lireClasseur } from '#validation/tableur/lire.ts';
import { preparer } from '#validation/tableur/preparer.ts';
import { tabuler } from '#validation/tableur/tabuler.ts';
import { zipTextes } from '#validation/zip-textes.ts';
import type { TableurApi } from './tableur-api.ts';

const api: TableurApi = {
  lireClasseur,
  preparer,
  tabuler: ({ texte, formulaire }) => tabuler(texte, formulaire),
  zipTextes,
};

expose(api);
