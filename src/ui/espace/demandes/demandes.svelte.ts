import {
  SANS_CRITERE,
  SANS_FILTRE,
  TRI_DEMANDES,
  type ColonneDemandes,
  type CriteresDemandes,
  type FiltresDemandes,
} from './demandes.ts';
import { SANS_CRITERE_IMPORT, type CriteresImports } from '../imports/imports.ts';
import { nextTri, type Tri } from '#ui/kit/liste.ts';

let criteres = $state.raw<CriteresDemandes>(SANS_CRITERE);
let filtres = $state.raw<FiltresDemandes>(SANS_FILTRE);
let tri = $state.raw<Tri<ColonneDemandes>>(TRI_DEMANDES);
let page = $state(1);
let criteresImports = $state.raw<CriteresImports>(SANS_CRITERE_IMPORT);

/** What is looked for in the lists: found again on coming back from a demande, and used by the exports. */
export const recherches = {
  get criteres() {
    return criteres;
  },
  get filtres() {
    return filtres;
  },
  get tri() {
    return tri;
  },
  /** From 1; the list may have become shorter. */
  get page() {
    return page;
  },
  get criteresImports() {
    return criteresImports;
  },
  search(nouveaux: CriteresDemandes): void {
    criteres = nouveaux;
    page = 1;
  },
  filter(colonne: ColonneDemandes, texte: string): void {
    filtres = { ...filtres, [colonne]: texte };
    page = 1;
  },
  /** « Vider les critères »: the filters of the columns too. */
  clear(): void {
    [criteres, filtres, page] = [SANS_CRITERE, SANS_FILTRE, 1];
  },
  sort(colonne: ColonneDemandes): void {
    tri = nextTri(tri, colonne);
    page = 1;
  },
  goTo(nouvelle: number): void {
    page = nouvelle;
  },
  /** Another fournisseur begins with nothing looked for. */
  forget(): void {
    recherches.clear();
    [tri, criteresImports] = [TRI_DEMANDES, SANS_CRITERE_IMPORT];
  },
  searchImports(nouveaux: CriteresImports): void {
    criteresImports = nouveaux;
  },
};
