import { describe, expect, it } from 'vitest';
import type { LigneReport } from '#domain/report.ts';
import { SEPARATEUR_DE_LIBELLES } from '#domain/retour/balises.ts';
import { unConstat } from '#test-support/reports.ts';
import { listReponses } from './reponses.ts';

const AVANCE =
  "Le champ numeroASP doit correspondre à un dossier dont le dernier avenant de l'avance est à l'état DECIDE et dont le dernier paiement est à l'état PAYE ou OR EMIS";

const EDITEUR = 'Le champ numeroEditeur doit être unique : « 1 » figure déjà dans la demande 2.';

const demandes = [4, 5, 6].map((numLigne, index): LigneReport => ({
  index,
  numLigne,
  etat: 'ok',
  numeroASP: null,
  numeroEditeur: null,
}));
const lignes = (...ecrits: readonly (readonly [string | null, string | null])[]) =>
  ecrits.map(([code, libelle], rang) => ({ rang, code, libelle }));
const constat = unConstat({ controle: 'avance-decidee-et-payee', numLigne: 6 });

describe('les réponses écrites dans un fichier revenu', () => {
  it('se disent une fois, avec leurs demandes et notre contrôle (S0:358)', () => {
    const [reponse, ...autres] = listReponses(
      lignes([null, AVANCE], [null, null], [null, AVANCE]),
      { lignes: demandes, constats: [constat, { ...constat, numLigne: 5 }, unConstat()] },
    );
    expect(autres).toEqual([]);
    expect(reponse?.numeros).toEqual([4, 6]);
    expect(reponse?.libelles[0]?.controle?.id).toBe('avance-decidee-et-payee');
    expect(reponse?.libelles[0]?.constats).toEqual([constat]);
  });

  it('restent inconnues quand aucun texte publié ne les donne, fussent-elles de nos mots', () => {
    const [reponse] = listReponses(lignes(['0042', EDITEUR]), { lignes: demandes, constats: [] });
    expect(reponse).toMatchObject({ code: '0042', deNous: false, acceptee: false });
    expect(reponse?.libelles[0]?.controle).toBeNull();
  });

  it('sont reconnues quand ce simulateur les a écrites, l’une après l’autre', () => {
    const texte = [EDITEUR, AVANCE].join(SEPARATEUR_DE_LIBELLES);
    const [reponse] = listReponses(lignes(['SIMU-KO', texte]), { lignes: [], constats: [] });
    expect(reponse?.deNous).toBe(true);
    expect(reponse?.numeros).toEqual([1]);
    expect(reponse?.libelles.map(({ controle }) => controle?.id)).toEqual([
      'numero-editeur-unique',
      'avance-decidee-et-payee',
    ]);
  });

  it('sont acceptées sous le code 0000, le seul publié', () => {
    const [reponse] = listReponses(lignes(['0000', 'Accepté']), { lignes: [], constats: [] });
    expect(reponse).toMatchObject({ acceptee: true, deNous: false });
  });
});
