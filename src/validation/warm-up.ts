import type { LigneImgRisVa2Solde } from '#domain/generated/formulaires.ts';
import { AUCUN_CHOIX, type Report } from '#domain/report.ts';
import exemple from '../../schemas/exemples/img-ris-va2.solde.json';
import { simulate } from './simulate.ts';

/** Enough lines and passes for the engine to optimise the hot paths (measured: see bench/README.md). */
const LINES = 100;
const PASSES = 15;

/**
 * Runs a sample with the usual mistakes, so that the first real file finds warm code: reading, format, controls, places
 * and words. Stops between two passes when it is too late: a real file has come. `onReport` gets what is said of the sample, once.
 */
export async function warmUp(
  onReport: (report: Report) => void = () => {},
  tropTard: () => boolean = () => false,
): Promise<void> {
  const fichier = Object.assign(new Blob([makeSample()]), { name: 'echantillon.json' });
  for (let pass = 0; pass < PASSES && !tropTard(); pass++) {
    const jugee = await simulate({ fichier, choix: AUCUN_CHOIX, maintenant: '2026-03-23T10:00' });
    if (pass === 0 && jugee.ok) onReport(jugee.report);
  }
}

function makeSample(): string {
  const line: LigneImgRisVa2Solde | undefined = exemple.lignesImport[0];
  if (!line) return '';
  const [medecin] = line.beneficiaires.medecinsLiberaux;
  const etablissement = { nomStructure: 'S', FINESSGeos: ['690000716'], sirenClient: '801493479' };
  const mistakes = [
    { VA: {} },
    { facture: { ...line.facture, dateEditionFacture: '2026-02-01' } },
    { facture: { ...line.facture, montantPrestationPrincipaleSegurHTFacture: '12,50' } },
    { beneficiaires: { etablissements: [], medecinsLiberaux: null } },
    { beneficiaires: { Etablissements: [], medecinsLiberaux: [{ ...medecin, RPPS: '1' }] } },
    {
      scenariosEffectivementInstalles: {
        ...line.scenariosEffectivementInstalles,
        isDirectToDMP: 'oui',
      },
    },
    { piecesJustificatives: line.piecesJustificatives.slice(1) },
    { VA: { ...line.VA, dateSignatureVA: '31/02/2026' } },
  ];
  const lignesImport = Array.from({ length: LINES }, (_, rank) => ({
    ...line,
    numeroASP: `FINIMG${String(rank).padStart(6, '0')}`,
    beneficiaires: { ...line.beneficiaires, Etablissements: [etablissement] },
    ...(rank % 10 === 0 ? mistakes[(rank / 10) % mistakes.length] : {}),
    numLigne: rank + 1,
  }));
  return JSON.stringify({ ...exemple, lignesImport }, null, 2);
}
