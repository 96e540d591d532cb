import { writeNumeroASP } from '../numero-asp.ts';
import { depose, enrole, etape, importe, piecesOf, recoitZip, regleHorloge } from './actes.ts';
import { importDAvances, LGC } from './avances-lgc.ts';
import { fournisseurFictif } from './fournisseurs.ts';
import type { Jeu } from './jeu.ts';

/** The vague 1, whose avance is the only one with a published form; its window was open then. */
export const LGC_VAGUE_1: Jeu = {
  id: 'lgc',
  titre: 'Éditeur fictif LGC (médecins de ville, vague 1)',
  description:
    'Enrôlé sous le numéro ANS de l’exemple publié, quarante avances importées, au 03/10/2022 : la fenêtre des avances est encore ouverte.',
  siret: LGC.siret,
  *etapes() {
    yield regleHorloge('2022-07-04T09:00');
    const fournisseur = fournisseurFictif(LGC.siret, 'Éditeur fictif LGC');
    yield etape({ type: 'installerFournisseur', fournisseur });
    yield* enrole(LGC, 'definitif');
    const premier = '2022-09-05T10:10';
    const { compteurs } = yield regleHorloge(premier);
    yield* depose(premier, importDAvances('MDV-LGC-avances-1', premier, 1, 24));
    yield* depose('2022-09-19T15:30', importDAvances('MDV-LGC-avances-2', premier, 25, 10));
    yield regleHorloge('2022-09-26T09:00');
    for (const rang of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const numeroASP = writeNumeroASP(LGC.sons, compteurs.dossier + rang);
      const decision = rang === 7 ? 'a-modifier' : 'decidee';
      const commentaire = rang === 7 ? 'Le bon de commande n’est pas signé.' : null;
      yield etape({ type: 'instruireDemande', numeroASP, decision, commentaire });
      if (rang > 5) continue;
      yield etape({ type: 'payerDemande', numeroASP, paiement: 'en-cours' });
      if (rang < 4) yield etape({ type: 'payerDemande', numeroASP, paiement: 'effectue' });
    }
    const incomplet = '2022-10-03T08:45';
    const recu = importDAvances('MDV-LGC-avances-3', incomplet, 35, 6);
    const id = yield* importe(incomplet, recu);
    yield recoitZip(id, 'MDV-LGC-avances-3.zip', piecesOf(recu.lignes).slice(0, 4));
    yield regleHorloge('2022-10-03T10:00');
  },
};
