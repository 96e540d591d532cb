import { BALISES_DE_RETOUR } from '../retour/balises.ts';
import { cheminOfBalise, LIGNE } from './chemins.ts';
import type { BaliseModele, NoeudModele } from './modele.ts';

/** Tags whose place and shape are the same in every published form: the examples of a model need not say them again. */
const COMMUNS: ReadonlyMap<string, NoeudModele> = new Map<string, NoeudModele>([
  ['/numeroAns', { type: 'texte', nul: 'refusee', controle: 'numero-ans-9-ou-10-caracteres' }],
  ['/siret', { type: 'texte', nul: 'refusee', controle: 'siret-14-chiffres' }],
  [`${LIGNE}/numLigne`, { type: 'entier', nul: 'refusee', controle: 'num-ligne-entier' }],
]);

/** A whole number too, in the return file. */
export const IMP_ID = '/impId';

const REMPLIE_PAR_LE_PORTAIL: NoeudModele = { type: 'texte', nul: 'admise' };

/** Block → tags that the portal itself fills in its return file, which is a valid input. */
const RETOUR: ReadonlyMap<string, readonly string[]> = new Map([
  ['', ['impId']],
  [LIGNE, BALISES_DE_RETOUR],
]);

const CHEMINS_RETOUR: ReadonlySet<string> = new Set(
  [...RETOUR].flatMap(([bloc, noms]) => noms.map((nom) => cheminOfBalise(bloc, nom))),
);

/** Whether the portal fills this tag in its return file. */
export function isRemplieParLePortail(chemin: string): boolean {
  return CHEMINS_RETOUR.has(chemin);
}

/** The node of a common tag; undefined when the examples show something else there, or when the tag is not common. */
export function communOf(chemin: string, valeurs: readonly unknown[]): NoeudModele | undefined {
  if (CHEMINS_RETOUR.has(chemin)) return REMPLIE_PAR_LE_PORTAIL;
  const commun = COMMUNS.get(chemin);
  const type = commun?.type === 'entier' ? 'number' : 'string';
  return valeurs.every((valeur) => valeur === null || valeur === '' || typeof valeur === type)
    ? commun
    : undefined;
}

/** The tags of a block, and those that the portal would add to it. */
export function withRetour(bloc: string, balises: readonly BaliseModele[]): BaliseModele[] {
  const absentes = (RETOUR.get(bloc) ?? []).filter((nom) =>
    balises.every((une) => une.nom !== nom),
  );
  const ajoutees = absentes.map((nom) => ({ nom, requise: false, noeud: REMPLIE_PAR_LE_PORTAIL }));
  return [...balises, ...ajoutees];
}
