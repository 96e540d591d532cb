import { blocVierge, viergeOf } from '../demandes-texte/vierge.ts';
import type { NoeudModele } from '../modele/modele.ts';
import type { BeneficiaireDepose } from '../portail/dossier.ts';
import { isBloc, type Bloc } from '../projection/guards.ts';
import { BALISES_DE_RETOUR } from '../retour/balises.ts';
import type { AvanceConnue } from './avances.ts';
import { REPRISES } from './reprises.ts';
import { baliseOf, hasScenarioOuvert, ligneDuSolde, SCENARIOS } from './structure.ts';

/** Made here, or of no solde that is known: a message of error shows `FINESSPMSI`, no example does. */
export const NON_REPRISES: readonly string[] = [
  'numLigne',
  'numeroASP',
  'piecesJustificatives',
  'FINESSPMSI',
  ...BALISES_DE_RETOUR,
];

/** What a solde takes of its avance, in the form of the solde: the tags of the same name, then those of `REPRISES`. What it lacks is left out. */
export function reprendre(avance: AvanceConnue): Bloc {
  const deja = REPRIS.get(avance);
  if (deja) return deja;
  const bloc = takeOver(avance);
  REPRIS.set(avance, bloc);
  return bloc;
}

/** Asked for each of its cells. */
const REPRIS = new WeakMap<AvanceConnue, Bloc>();

function takeOver(avance: AvanceConnue): Bloc {
  const repris = new Map<string, unknown>();
  for (const { nom, noeud } of ligneDuSolde(avance.sons).balises ?? []) {
    if (NON_REPRISES.includes(nom)) continue;
    const valeur = reprendreBalise(avance, nom, noeud);
    if (valeur !== undefined) repris.set(nom, valeur);
  }
  return Object.fromEntries(repris);
}

function reprendreBalise(avance: AvanceConnue, nom: string, noeud: NoeudModele): unknown {
  if (nom === 'beneficiaires') return reprendreBeneficiaires(avance, noeud);
  if (nom !== SCENARIOS) return keepKnown(avance.ligne?.[nom], noeud);
  const scenario = avance.ligne?.[REPRISES.scenario.avance];
  return hasScenarioOuvert(avance.sons) && isBloc(scenario)
    ? { ...scenario }
    : keepKnown(scenario, noeud);
}

/** Of a foreign value, what the form has a place for; undefined: nothing. */
function keepKnown(valeur: unknown, noeud: NoeudModele): unknown {
  if (valeur === null) return noeud.nul === 'admise' ? null : undefined;
  switch (noeud.type) {
    case 'objet':
      return isBloc(valeur) ? keepBloc(valeur, noeud) : undefined;
    case 'tableau':
      return Array.isArray(valeur) ? keepListe(valeur, noeud.element) : undefined;
    case 'texte':
      return typeof valeur === 'string' ? valeur : undefined;
    case 'booleen':
      return typeof valeur === 'boolean' ? valeur : undefined;
    case 'nombre':
    case 'entier':
      return typeof valeur === 'number' ? valeur : undefined;
    case 'libre':
      return valeur;
  }
}

/** « Ne pas supprimer les blocs non applicables → renseigner [] » (webinaire vague 2): a list that is wanted is there. */
function keepBloc(valeur: Bloc, noeud: NoeudModele): Bloc {
  const gardees = (noeud.balises ?? []).flatMap(({ nom, requise, noeud: dedans }) => {
    if (NON_REPRISES.includes(nom)) return [];
    const gardee = Object.hasOwn(valeur, nom) ? keepKnown(valeur[nom], dedans) : undefined;
    if (gardee !== undefined) return [[nom, gardee] as const];
    return requise && dedans.type === 'tableau' ? [[nom, []] as const] : [];
  });
  return Object.fromEntries(gardees);
}

function keepListe(valeur: readonly unknown[], element: NoeudModele | undefined): unknown[] {
  if (!element) return [...valeur];
  return valeur.flatMap((each) => keepKnown(each, element) ?? []);
}

/** As they are where the two forms write them alike, else made from who they are. */
function reprendreBeneficiaires(avance: AvanceConnue, noeud: NoeudModele): Bloc {
  const bloc = avance.ligne?.['beneficiaires'];
  const requises = (noeud.balises ?? []).filter(({ requise }) => requise);
  if (isBloc(bloc) && requises.every(({ nom }) => Object.hasOwn(bloc, nom))) {
    return keepBloc(bloc, noeud);
  }
  const etablissements = avance.beneficiaires.filter(({ type }) => type === 'etablissement');
  const medecins = avance.beneficiaires.filter(({ type }) => type === 'medecin');
  return baliseOf(noeud, REPRISES.etablissements.solde)
    ? writeParListes(noeud, etablissements, medecins)
    : writeParStructure(noeud, etablissements, medecins);
}

/** Vague 2: two lists. */
function writeParListes(
  noeud: NoeudModele,
  etablissements: readonly BeneficiaireDepose[],
  medecins: readonly BeneficiaireDepose[],
): Bloc {
  const listOf = (nom: string, tous: readonly BeneficiaireDepose[]) => {
    const element = baliseOf(noeud, nom)?.element;
    return element ? tous.map((each) => keepBloc(withoutNulls(tagsOf(each)), element)) : [];
  };
  return {
    Etablissements: listOf(REPRISES.etablissements.solde, etablissements),
    medecinsLiberaux: listOf(REPRISES.medecins.solde, medecins),
  };
}

/** Vague 1: the doctors in a list, or one structure. */
function writeParStructure(
  noeud: NoeudModele,
  [etablissement]: readonly BeneficiaireDepose[],
  medecins: readonly BeneficiaireDepose[],
): Bloc {
  const structure = baliseOf(noeud, REPRISES.etablissements.avance);
  const liberal = baliseOf(noeud, REPRISES.medecins.avance)?.element;
  const vide = blocVierge(noeud);
  return {
    ...(isBloc(vide) ? withoutBlanks(vide) : {}),
    commandePour: etablissement ? 'STRUCTURE' : 'LIBERAL',
    liberal: liberal ? medecins.map((each) => keepBloc(withoutNulls(tagsOf(each)), liberal)) : [],
    ...(structure && {
      structure: {
        ...(etablissement ? {} : blocOf(structure)),
        FINESSGeo: etablissement?.finess ?? [],
      },
    }),
  };
}

function blocOf(noeud: NoeudModele): Bloc {
  const vierge = viergeOf(noeud);
  return isBloc(vierge) ? vierge : {};
}

function tagsOf({ siren, finess, rpps, am, typeActivite }: BeneficiaireDepose): Bloc {
  return { FINESSGeos: finess, sirenClient: siren, RPPS: rpps, AM: am, typeActivite };
}

function withoutNulls(bloc: Bloc): Bloc {
  return Object.fromEntries(Object.entries(bloc).filter(([, valeur]) => valeur !== null));
}

/** Texts that nobody filled are asked for, not written empty. */
function withoutBlanks(bloc: Bloc): Bloc {
  return Object.fromEntries(Object.entries(bloc).filter(([, valeur]) => valeur !== ''));
}
