import type { Dossier } from '../dossier.ts';
import {
  depose,
  deposeModeleDocument,
  deposePilote,
  deposeSupport,
  enrole,
  etape,
  regleHorloge,
  type Solution,
} from './actes.ts';
import { importDAvancesVague2 } from './avances-lgc.ts';
import { unEtablissement, unMedecin } from './beneficiaires-fictifs.ts';
import { fournisseurFictif } from './fournisseurs.ts';
import { decideEtPaie, dossiersDe, instruitDiversement } from './instruction.ts';
import type { Etapes, Jeu } from './jeu.ts';
import { importDeSoldes } from './soldes.ts';

const LGC: Solution = {
  siret: '00000004200010',
  numeroAns: 'FICTIFLGC2',
  sons: 'MDV-LGC-Va2',
};

/** Rank of its first beneficiary; those of the vague 1 are others. */
const PREMIER = 101;

/** The avances from T1 2026, the soldes after the five pilotes. */
export const LGC_VAGUE_2: Jeu = {
  id: 'lgc-va2',
  titre: 'Éditeur fictif LGC (médecins de ville, vague 2)',
  description:
    'Enrôlé, cinq PV pilotes et supports de formation validés, dix-huit avances (en cours, à modifier, en attente de pièces, payées) et quatre soldes dont un payé, au 23/03/2026. La structure de ses fichiers est présumée.',
  siret: LGC.siret,
  *etapes() {
    yield regleHorloge('2025-10-20T09:30');
    const fournisseur = fournisseurFictif(LGC.siret, 'Éditeur fictif LGC vague 2');
    yield etape({ type: 'installerFournisseur', fournisseur });
    yield* enrole(LGC, 'definitif');
    yield* deposeModeleDocument(LGC, 'BDC', 'valide');
    yield* deposeModeleDocument(LGC, 'VA', 'valide');
    const janvier = '2026-01-26T10:10';
    yield* depose(
      janvier,
      importDAvancesVague2(LGC, 'MDV-LGC-Va2-avances-1', janvier, PREMIER, 12),
    );
    const payees = dossiersDe(yield regleHorloge('2026-02-09T09:00'), LGC.siret).slice(0, 9);
    yield* decideEtPaie(payees);
    yield* deposePilotes();
    const soldes = payees.slice(0, 4);
    const mars = '2026-03-02T14:30';
    yield* depose(mars, importDeSoldes('MDV-LGC-Va2-soldes-1', mars, soldes.map(avecSiren)));
    const recentes = '2026-03-06T11:20';
    yield* depose(
      recentes,
      importDAvancesVague2(LGC, 'MDV-LGC-Va2-avances-2', recentes, PREMIER + 12, 6),
    );
    const etat = yield regleHorloge('2026-03-16T09:00');
    yield* instruitDiversement(soldes, dossiersDe(etat, LGC.siret).slice(9));
    yield regleHorloge('2026-03-23T10:00');
  },
};

function* deposePilotes(): Etapes {
  yield regleHorloge('2026-02-16T10:00');
  for (const rang of [1, 2, 3, 4, 5]) {
    yield* deposePilote(LGC, `Cabinet fictif n° ${rang}`, `PV-pilote-LGC-${rang}.pdf`, 'valide');
  }
  yield* deposeSupport(LGC, 'supports-de-formation.pdf');
}

/** An avance of the LGC gives no SIREN, its presumed solde does. */
function avecSiren({ numeroASP, avenants }: Dossier) {
  const [avance] = avenants;
  if (avance === undefined) throw new Error(`${numeroASP} has no avance`);
  const rang = Number(avance.demande.numeroEditeur);
  const beneficiaires = avance.demande.beneficiaires.map((each) => ({
    ...each,
    siren: (each.type === 'medecin' ? unMedecin(rang) : unEtablissement(rang)).siren,
  }));
  return { ...LGC, numeroASP, demande: { ...avance.demande, beneficiaires } };
}
