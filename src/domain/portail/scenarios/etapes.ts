import { FORMULAIRES } from '../../formulaires.ts';
import { AUCUN_CHOIX, type Verdict } from '../../report.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';
import type { Commande, Refus } from '../commandes.ts';
import type { EtatPortail } from '../etat.ts';
import {
  etape,
  importe,
  piecesOf,
  recoitZip,
  writeJson,
  type ImportFictif,
} from '../jeux/actes.ts';
import type { Etape, Etapes } from '../jeux/jeu.ts';
import type { EtapeScenario } from './scenario.ts';

/** The screen that fits; `faits-cites.ts` says what founds the step. */
const SANS_REGIE = { ecran: null, sources: [], miseEnScene: false } as const;

/** What stories are made of. */
export function actes(
  legende: string,
  joue: (etat: EtatPortail) => Iterator<Etape, unknown, EtatPortail>,
  refus: Refus['type'] | null = null,
): EtapeScenario {
  return { type: 'actes', legende, ...SANS_REGIE, joue, refus };
}

/** One command without files. */
export function acte(
  legende: string,
  commande: Commande,
  refus: Refus['type'] | null = null,
): EtapeScenario {
  return actes(legende, () => [etape(commande)].values(), refus);
}

/** `ecrit`: what became of its text before it was given. */
export function simule(
  legende: string,
  recu: ImportFictif,
  verdict: Verdict = 'valide',
  controles: readonly string[] = [],
  ecrit: (texte: string) => string = (texte) => texte,
): EtapeScenario {
  const { fichier, texte } = writeJson(recu);
  const { siret, numeroAns, tauxTva, formulaire } = recu;
  const { type } = FORMULAIRES[formulaire];
  const choix = { ...AUCUN_CHOIX, numeroAns, type, tauxTva };
  const simulation = { siret, choix, nom: fichier.nom, texte: ecrit(texte) };
  return { type: 'simulation', legende, ...SANS_REGIE, simulation, verdict, controles };
}

/** A pause on a screen: what the next step is about to do is shown there, filled in. `ecran`: its address. */
export function montre(legende: string, ecran: string): EtapeScenario {
  return surEcran(
    ecran,
    actes(legende, () => [].values()),
  );
}

/** On another screen than the one where what was done shows. */
export function surEcran(ecran: string, etape: EtapeScenario): EtapeScenario {
  return { ...etape, ecran };
}

/** Sets the clock at `heure`, then imports. */
export function importeEtape(
  legende: string,
  heure: HeureDeParis,
  recu: ImportFictif,
  refus: Refus['type'] | null = null,
): EtapeScenario {
  return actes(legende, () => importe(heure, recu), refus);
}

/** The zip of the last import, under this name. */
export function envoieZip(
  legende: string,
  recu: ImportFictif,
  nom: string,
  refus: Refus['type'] | null = null,
): EtapeScenario {
  return actes(
    legende,
    ({ compteurs }) => [recoitZip(compteurs.import, nom, piecesOf(recu.lignes))].values(),
    refus,
  );
}

/** « Terminer » on the last import. */
export function termine(legende: string): EtapeScenario {
  return actes(legende, ({ compteurs }) =>
    [etape({ type: 'terminerImport', import: compteurs.import })].values(),
  );
}

/** Moves the clock, and records what has fallen due when `echu`. */
export function avanceHorloge(legende: string, heure: HeureDeParis, echu: boolean): EtapeScenario {
  return actes(legende, function* (): Etapes {
    yield etape({ type: 'reglerHorloge', heure });
    if (echu) yield etape({ type: 'constaterEcheances' });
  });
}

/** An avance or a solde décidée, to the end of its payment. */
export function* paie(numeroASP: string): Etapes {
  for (const paiement of ['en-cours', 'or-emis', 'effectue'] as const) {
    yield etape({ type: 'payerDemande', numeroASP, paiement });
  }
}
