import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMULAIRES, formulaireOf } from '#domain/formulaires.ts';
import { projeterContexte } from '#domain/portail/prerequis.ts';
import { AUCUN_CHOIX, type Report } from '#domain/report.ts';
import type { SonsId } from '#domain/sons.ts';
import { avancesDuPortail, type AvanceConnue } from '#domain/solde/avances.ts';
import { placerConstats } from '#domain/solde/constats.ts';
import { listColonnes } from '#domain/solde/colonnes.ts';
import { composeFichiers, type DemandeASolder, type OptionsSolde } from '#domain/solde/fichiers.ts';
import { SONS_A_SOLDER } from '#domain/solde/structure.ts';
import {
  poseAvance,
  SIRET,
  unDossier,
  unFichier,
  uneDemande,
  unImport,
  unPortail,
} from '#test-support/portail.ts';
import { simulateAll, simulateText } from '#test-support/simulate-text.ts';
import { avancesExemple, remplir } from '#test-support/solde.ts';

const OPTIONS: OptionsSolde = { nommerPar: 'numero-asp', attestation: 'VA' };

async function judge(sons: SonsId, demandes: readonly DemandeASolder[]): Promise<Report> {
  const [fichier] = composeFichiers(sons, demandes, OPTIONS);
  const choix = { ...AUCUN_CHOIX, formulaire: formulaireOf(sons, 'solde') };
  return simulateText(fichier?.texte ?? '', { choix });
}

/** What the portal would refuse, or that its structure does not know. */
function fautesOf({ constats }: Report): readonly string[] {
  return constats
    .filter(({ phase }) => phase === 'lecture' || phase === 'format' || phase === 'technique')
    .filter(({ severite }) => severite === 'bloquant' || severite === 'avertissement')
    .map(({ controle, chemin }) => `${controle} ${chemin}`);
}

/** As the portal keeps the scenery: no line of a file. */
const sansLigne = (avance: AvanceConnue): AvanceConnue => ({ ...avance, ligne: null });

describe('le solde préparé depuis l’avance', () => {
  it('sait faire tous les formulaires dont une source nomme les balises', () => {
    const connus = Object.values(FORMULAIRES).filter(({ id }) => id.endsWith('.solde'));
    expect(SONS_A_SOLDER).toEqual(
      connus.map(({ sons }) => sons).filter((sons) => sons !== 'AUTRE'),
    );
  });

  it.each(SONS_A_SOLDER)('%s : rempli, il n’a aucune faute', async (sons) => {
    expect(fautesOf(await judge(sons, remplir(sons, avancesExemple(sons))))).toEqual([]);
  });

  it.each(SONS_A_SOLDER)('%s : rempli d’une avance sans fichier, non plus', async (sons) => {
    const avances = avancesExemple(sons).map(sansLigne);
    expect(fautesOf(await judge(sons, remplir(sons, avances)))).toEqual([]);
  });

  it('ce qui manque est dit à sa cellule, quoi que l’on ait laissé vide', async () => {
    const sons = fc.constantFrom(...SONS_A_SOLDER);
    await fc.assert(
      fc.asyncProperty(sons, fc.infiniteStream(fc.boolean()), async (id, vides) => {
        const avances = avancesExemple(id);
        const colonnes = listColonnes(id, avances);
        const tirees = remplir(id, avances).map(({ avance, saisies }) => ({
          avance,
          saisies: Object.fromEntries(
            Object.entries(saisies).map(([chemin, dit]) => [
              chemin,
              vides.next().value === true ? '' : dit,
            ]),
          ),
        }));
        const places = placerConstats((await judge(id, tirees)).constats, colonnes);
        const dits = [...places].flatMap(([rang, { cellules }]) =>
          [...cellules].flatMap(([chemin, constats]) =>
            constats
              .filter(({ controle }) => controle === 'balise-presente')
              .map(() => `${rang}${chemin}`),
          ),
        );
        const vraies = tirees.flatMap(({ saisies }, rang) =>
          colonnes
            .filter(({ chemin, requise }) => requise && saisies[chemin] === '')
            .map(({ chemin }) => `${rang}${chemin}`),
        );
        expect(dits.toSorted()).toEqual(vraies.toSorted());
      }),
      { numRuns: 60 },
    );
  });
});

describe('l’aller et retour', () => {
  it('avance payée au portail, solde préparé, puis importé', async () => {
    const portail = unPortail();
    portail.maintenant = '2026-09-01T10:00';
    const sons = 'IMG-RIS-Va2';
    for (const [rang, { ligne, beneficiaires, montantHT }] of [
      ...avancesExemple(sons),
      ...avancesExemple(sons),
    ].entries()) {
      poseAvance(portail, `FINIMG90000${rang}`, {
        demande: uneDemande({
          numLigne: rang + 1,
          montantHT,
          beneficiaires,
          ligne: JSON.stringify(ligne),
        }),
      });
    }
    for (let numero = 1; numero <= 3; numero++) {
      portail.play({
        type: 'deposerPilote',
        siret: SIRET,
        sons,
        document: 'pv',
        client: `CLIENT ${numero}`,
        fichier: unFichier(`pv-${numero}.pdf`),
      });
      portail.play({
        type: 'deciderPilote',
        pilote: numero,
        decision: 'valide',
        commentaire: null,
      });
    }
    const avances = avancesDuPortail(portail.etat, SIRET);
    expect(avances.map(({ empechement }) => empechement)).toEqual(avances.map(() => null));
    const [fichier] = composeFichiers(sons, remplir(sons, avances.slice(0, 2)), OPTIONS);
    const { report, depot } = await simulateAll(fichier?.texte ?? '', {
      nom: fichier?.nom ?? '',
      maintenant: portail.maintenant,
      portail: projeterContexte(portail.etat, SIRET),
    });
    expect(report.constats.filter(({ severite }) => severite === 'bloquant')).toEqual([]);
    expect(depot?.rejetees).toEqual([]);
    portail.play(unImport(portail, depot?.lignes ?? []));
    for (const { numeroASP } of avances.slice(0, 2)) {
      const solde = unDossier(portail, numeroASP ?? '').avenants[1];
      expect(solde).toMatchObject({ type: 'solde', statut: 'incomplete' });
    }
    const apres = avancesDuPortail(portail.etat, SIRET);
    expect(apres.map(({ empechement }) => empechement?.type ?? null)).toEqual([
      'portail',
      'portail',
      null,
      null,
    ]);
  });
});
