import { formulaireOf } from '../formulaires.ts';
import { STRUCTURES } from '../generated/structures.ts';
import { cheminOfBalise, LIGNE } from '../modele/chemins.ts';
import { racineOfFormulaire } from '../modele/integre.ts';
import type { NoeudModele } from '../modele/modele.ts';
import { isBloc } from '../projection/guards.ts';
import { SONS_IDS, type SonsId } from '../sons.ts';

export const SCENARIOS = 'scenariosEffectivementInstalles';

const INCONNUE: NoeudModele = { type: 'libre', nul: 'admise' };

/** What a demande of solde is made of: the form that is published, or presumed. */
export function ligneDuSolde(sons: SonsId): NoeudModele {
  return ligneDe(sons, 'solde');
}

/** The same of its avance. */
function ligneDeLAvance(sons: SonsId): NoeudModele {
  return ligneDe(sons, 'avance');
}

function ligneDe(sons: SonsId, type: 'avance' | 'solde'): NoeudModele {
  const lignes = baliseOf(racineOfFormulaire(formulaireOf(sons, type)), 'lignesImport');
  return lignes?.element ?? INCONNUE;
}

/** The SONS of which both forms have known tags: of « autre », nothing is known. */
export const SONS_A_SOLDER: readonly SonsId[] = SONS_IDS.filter(
  (sons) => ligneDuSolde(sons).balises && ligneDeLAvance(sons).balises,
);

/** The software decides of the tags of its scenario, which are not published: any is accepted. */
export function hasScenarioOuvert(sons: SonsId): boolean {
  const structure = STRUCTURES[formulaireOf(sons, 'solde')];
  return structure[cheminOfBalise(LIGNE, SCENARIOS)]?.ouvert === true;
}

export function baliseOf(noeud: NoeudModele, nom: string): NoeudModele | null {
  return noeud.balises?.find((balise) => balise.nom === nom)?.noeud ?? null;
}

/** A value that is neither a block nor a list. */
export function isSimple({ type }: NoeudModele): boolean {
  return type !== 'objet' && type !== 'tableau';
}

/** The tags of a block in the order of its form, those that it does not know last. */
export function inOrder(valeur: unknown, noeud: NoeudModele | null): unknown {
  if (Array.isArray(valeur)) return valeur.map((each) => inOrder(each, noeud?.element ?? null));
  if (!isBloc(valeur)) return valeur;
  const connues = (noeud?.balises ?? []).map(({ nom }) => nom).filter((nom) => nom in valeur);
  const noms = new Set([...connues, ...Object.keys(valeur)]);
  return Object.fromEntries(
    [...noms].map((nom) => [nom, inOrder(valeur[nom], noeud && baliseOf(noeud, nom))]),
  );
}
