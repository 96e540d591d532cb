import { isBloc, type Bloc } from '../../projection/guards.ts';
import { PROFIL_PAR_DEFAUT } from '../etat.ts';

/**
 * A record written before some fields existed, with what they then meant; anything else as it is, to be judged by the
 * guards. Never throws.
 */
export function completer(valeur: unknown): unknown {
  if (!isBloc(valeur)) return valeur;
  return change(valeur, 'evenements', each(completeEvenement));
}

const AVENANT: Bloc = { versions: [], ajouts: [] };
const IMPORT: Bloc = { closLe: null };
const ENROLEMENT: Bloc = { declaration: null };
const CERTIFICAT: Bloc = { autres: [] };
const { champsModifiables, drimboxSansRis, enrolementHorsFenetre } = PROFIL_PAR_DEFAUT;
const PROFIL: Bloc = {
  champsModifiables,
  drimboxSansRis,
  avancesDrimbox: 'aucune',
  enrolementHorsFenetre,
};

function completeEvenement(evenement: Bloc): Bloc {
  switch (evenement['type']) {
    case 'jsonImporte': {
      const recu = change(evenement, 'import', withDefaults(IMPORT));
      return change(recu, 'demandes', each(completeDemande));
    }
    case 'enrolementDepose':
      return change(evenement, 'enrolement', withDefaults(ENROLEMENT));
    case 'certificatDepose':
      return complete(evenement, CERTIFICAT);
    case 'avancePosee':
      return change(evenement, 'dossier', inBloc(completeDemande));
    case 'profilChange':
      return change(evenement, 'profil', withDefaults(PROFIL));
    default:
      return evenement;
  }
}

function completeDemande(demande: Bloc): Bloc {
  return change(demande, 'avenant', withDefaults(AVENANT));
}

/** A command of a recorded scenario, in the same way. */
export function completerCommande(commande: unknown): unknown {
  if (!isBloc(commande)) return commande;
  switch (commande['type']) {
    case 'demanderEnrolement':
      return complete(commande, ENROLEMENT);
    case 'finaliserEnrolement':
      return complete(commande, CERTIFICAT);
    case 'changerProfil':
      return change(commande, 'profil', withDefaults(PROFIL));
    default:
      return commande;
  }
}

type Completion = (valeur: unknown) => unknown;

function change(bloc: Bloc, nom: string, completion: Completion): Bloc {
  if (!Object.hasOwn(bloc, nom)) return bloc;
  const avant = bloc[nom];
  const apres = completion(avant);
  return apres === avant ? bloc : { ...bloc, [nom]: apres };
}

function inBloc(completion: (bloc: Bloc) => Bloc): Completion {
  return (valeur) => (isBloc(valeur) ? completion(valeur) : valeur);
}

function each(completion: (bloc: Bloc) => Bloc): Completion {
  return (valeur) => {
    if (!Array.isArray(valeur)) return valeur;
    const avant: readonly unknown[] = valeur;
    const apres = avant.map(inBloc(completion));
    return apres.some((each, rang) => each !== avant[rang]) ? apres : valeur;
  };
}

/** Only what is not there: a value that is wrong stays wrong. */
function withDefaults(defauts: Bloc): Completion {
  return inBloc((bloc) => complete(bloc, defauts));
}

function complete(bloc: Bloc, defauts: Bloc): Bloc {
  const complet = Object.keys(defauts).every((nom) => Object.hasOwn(bloc, nom));
  return complet ? bloc : { ...defauts, ...bloc };
}
