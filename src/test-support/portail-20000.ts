import { appliquer } from '#domain/portail/appliquer.ts';
import { ETAT_VIDE, type EtatPortail } from '#domain/portail/etat.ts';
import type { Enregistrement } from '#domain/portail/evenements.ts';
import { executer } from '#domain/portail/executer.ts';
import { depose, enrole, etape, importe, regleHorloge } from '#domain/portail/jeux/actes.ts';
import { importDAvances, LGC } from '#domain/portail/jeux/avances-lgc.ts';
import { fournisseurFictif } from '#domain/portail/jeux/fournisseurs.ts';
import type { Etape, Etapes } from '#domain/portail/jeux/jeu.ts';

const HEURE = '2022-10-03T10:00';
const PAR_IMPORT = 200;
/** One dossier in so many is decided and paid, each in three records of its own. */
const UN_PAYE_SUR = 50;

/** A portal of so many dossiers, by complete imports of 200 avances: for the bench. */
export function* grandPortail(dossiers = 20_000): Etapes {
  yield* fournisseurEnrole();
  for (let premier = 1; premier <= dossiers; premier += PAR_IMPORT) {
    const nombre = Math.min(PAR_IMPORT, dossiers - premier + 1);
    yield* depose(HEURE, importDAvances(`lot-${premier}`, HEURE, premier, nombre));
  }
  for (let rang = UN_PAYE_SUR; rang <= dossiers; rang += UN_PAYE_SUR) {
    const numeroASP = `FINMDV${String(ETAT_VIDE.compteurs.dossier + rang).padStart(6, '0')}`;
    yield etape({ type: 'instruireDemande', numeroASP, decision: 'decidee', commentaire: null });
    yield etape({ type: 'payerDemande', numeroASP, paiement: 'en-cours' });
    yield etape({ type: 'payerDemande', numeroASP, paiement: 'effectue' });
  }
}

/** All that an import of the LGC needs before it. */
export function* fournisseurEnrole(): Etapes {
  yield regleHorloge(HEURE);
  const fournisseur = fournisseurFictif(LGC.siret, 'Éditeur fictif au grand nombre');
  yield etape({ type: 'installerFournisseur', fournisseur });
  yield* enrole(LGC, 'definitif');
}

/** The step that imports 200 avances on `etat`, with its files. */
export function importDe200(etat: EtatPortail): Etape {
  const suite = importe(HEURE, importDAvances('lot', HEURE, 1, PAR_IMPORT));
  suite.next(etat);
  const pas = suite.next(etat);
  if (pas.done === true) throw new Error('no import');
  return pas.value;
}

/** The records of a suite played on an empty portal. */
export function playJournal(suite: Etapes): readonly Enregistrement[] {
  const journal: Enregistrement[] = [];
  let etat = ETAT_VIDE;
  for (let pas = suite.next(etat); pas.done !== true; pas = suite.next(etat)) {
    const execution = executer(etat, pas.value.commande, etat.horloge ?? HEURE);
    if (!execution.ok) throw new Error(JSON.stringify(execution.refus));
    journal.push(execution.enregistrement);
    etat = appliquer(etat, execution.enregistrement);
  }
  return journal;
}
