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
const { champsModifiables, drimboxSansRis } = PROFIL_PAR_DEFAUT;
const PROFIL: Bloc = { champsModifiables, drimboxSansRis, avancesDrimbox: 'aucune' };

function completeEvenement(evenement: Bloc): Bloc {
  switch (evenement['type']) {
    case 'jsonImporte': {
      const recu = change(evenement, 'import', withDefaults(IMPORT));
      return change(recu, 'demandes', each(completeDemande));
    }
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

type Completion = (valeur: unknown) => unknown;

function change(bloc: Bloc, nom: string, complete: Completion): Bloc {
  if (!Object.hasOwn(bloc, nom)) return bloc;
  const avant = bloc[nom];
  const apres = complete(avant);
  return apres === avant ? bloc : { ...bloc, [nom]: apres };
}

function inBloc(complete: (bloc: Bloc) => Bloc): Completion {
  return (valeur) => (isBloc(valeur) ? complete(valeur) : valeur);
}

function each(complete: (bloc: Bloc) => Bloc): Completion {
  return (valeur) => {
    if (!Array.isArray(valeur)) return valeur;
    const avant: readonly unknown[] = valeur;
    const apres = avant.map(inBloc(complete));
    return apres.some((each, rang) => each !== avant[rang]) ? apres : valeur;
  };
}

/** Only what is not there: a value that is wrong stays wrong. */
function withDefaults(defauts: Bloc): Completion {
  return inBloc((bloc) =>
    Object.keys(defauts).every((nom) => Object.hasOwn(bloc, nom)) ? bloc : { ...defauts, ...bloc },
  );
}
