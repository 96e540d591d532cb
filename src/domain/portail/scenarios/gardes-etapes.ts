import type { Choix, Verdict } from '../../report.ts';
import { isBloc } from '../../projection/guards.ts';
import type { Refus } from '../commandes.ts';
import { citationDe } from '../gardes/citations.ts';
import {
  auPlus,
  exactement,
  listeDe,
  objet,
  ouNull,
  parmi,
  selon,
  texte,
  type Garde,
} from '../gardes/combinateurs.ts';
import { formulaire, tauxTva, typeDemande } from '../gardes/valeurs.ts';
import type { CommandeEnregistree, EtapeActes, EtapeEnregistree } from './etape-enregistree.ts';
import { commande } from './gardes-commandes.ts';
import type { Simulation } from './scenario.ts';

/** UTF-16 units: what one reads on a screen. */
export const PHRASE_MAX = 2000;
const ADRESSE_MAX = 200;
const SOURCES_MAX = 10;

export const phrase: Garde<string> = (lue): lue is string => texte(lue) && lue.length <= PHRASE_MAX;

/** A screen of one of both sides of the counter; whether it exists is the business of the interface. */
const ecran: Garde<string> = (lue): lue is string =>
  texte(lue) && lue.length <= ADRESSE_MAX && /^#\/(?:espace|poste)(?:\/|$)/.test(lue);

const sources = auPlus(SOURCES_MAX, citationDe(phrase));

const refus = parmi<Refus['type']>({
  inconnu: true,
  'deja-installe': true,
  'deja-enrole': true,
  'piece-manquante': true,
  'enrolement-non-valide': true,
  'fenetre-fermee': true,
  'etat-depasse': true,
  'aucune-ligne': true,
  'lignes-rejetees': true,
  'nom-de-zip-deja-utilise': true,
  'import-clos': true,
  'pieces-absentes': true,
  transition: true,
  'prise-en-charge': true,
  'dossier-existant': true,
  'avance-non-payee': true,
  'attend-le-ris': true,
  'champ-non-modifiable': true,
  valeur: true,
  'rien-a-faire': true,
});

const verdict = parmi<Verdict>({
  valide: true,
  'sous-reserve': true,
  discordant: true,
  rejete: true,
  'non-conforme': true,
  illisible: true,
});

const choix = objet<Choix>({
  numeroAns: ouNull(texte),
  type: ouNull(typeDemande),
  tauxTva: ouNull(tauxTva),
  formulaire: ouNull(formulaire),
  dossierCompletLe: ouNull((lue): lue is string => texte(lue) && /^20\d{2}-\d{2}-\d{2}$/.test(lue)),
});

const dite = { legende: phrase, ecran: ouNull(ecran), sources };

const commandeEnregistree: Garde<CommandeEnregistree> = (lue): lue is CommandeEnregistree => {
  if (!isBloc(lue) || !Object.hasOwn(lue, 'seul')) return commande(lue);
  const { seul, ...nue } = lue;
  return texte(seul) && commande(nue);
};

/** A step read from foreign JSON; whether it may be played is the portal's business. Never throws. */
export const etapeEnregistree: Garde<EtapeEnregistree> = selon<'type', EtapeEnregistree>('type', {
  actes: objet<EtapeActes>({
    ...dite,
    type: exactement('actes'),
    commandes: listeDe(commandeEnregistree),
    refus: ouNull(refus),
  }),
  simulation: objet<Extract<EtapeEnregistree, { type: 'simulation' }>>({
    ...dite,
    type: exactement('simulation'),
    simulation: objet<Simulation>({ siret: texte, choix, nom: texte, texte }),
    verdict,
  }),
});
