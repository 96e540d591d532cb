import {
  addDemande,
  duplicateDemande,
  moveDemande,
  numeroDAjout,
  numeroDeCopie,
  removeDemande,
} from '#domain/demandes-texte/demandes.ts';
import type {
  Element,
  ElementBloc,
  ElementListe,
  ElementValeur,
} from '#domain/demandes-texte/fiche.ts';
import {
  addBalise,
  addElement,
  fillValeur,
  removeEnfant,
  replaceValeur,
} from '#domain/demandes-texte/gestes.ts';
import { ecrireSaisie, genreOf, type Genre } from '#domain/demandes-texte/saisie.ts';
import { blocVierge, viergeOf } from '#domain/demandes-texte/vierge.ts';
import { cheminOfBalise } from '#domain/modele/chemins.ts';
import type { BaliseModele } from '#domain/modele/modele.ts';
import { isBloc } from '#domain/projection/guards.ts';
import type { Formulaire } from './formulaire.svelte.ts';
import { focusOn } from './places.ts';
import { titreOf, titreOfBalise } from './mots.ts';
import { FORMULAIRE } from './textes.ts';

/** What the form view does, as acts of the text. */

/** Null when it is written; else how it should have been typed. */
export function saisir(f: Formulaire, element: ElementValeur, saisie: string): Genre | null {
  const genre = genreOf(element.noeud, element.valeur);
  const nul = element.noeud?.nul === 'admise' || element.valeur === null;
  // Nobody types the quotes of a number or of a date, but who has read that the file wants them.
  const nue = element.noeud?.controle ? saisie.replace(/^\s*"(.*)"\s*$/, '$1') : saisie;
  const ecrit = ecrireSaisie(nue, genre, nul);
  if (ecrit === null) return genre;
  if (f.lu) f.change(replaceValeur(f.lu, element.node, ecrit), say(f, 'change', element));
  return null;
}

/** A block or a list in the place of nothing. */
export function remplir(f: Formulaire, element: ElementValeur): void {
  if (!f.lu || !element.noeud) return;
  const edits = fillValeur(f.lu, element.node, blocVierge(element.noeud));
  f.change(edits, say(f, 'change', element), { deplace: true });
  void focusOn(element.chemin);
}

export function ajouterBalise(
  f: Formulaire,
  bloc: ElementBloc,
  { nom, noeud }: BaliseModele,
): void {
  if (!f.lu) return;
  const ordre = bloc.noeud?.balises?.map((balise) => balise.nom) ?? [];
  const edits = addBalise(f.lu, bloc.node, nom, viergeOf(noeud), ordre);
  const titre = titreOfBalise(f.id, bloc.modele, nom);
  f.change(edits, FORMULAIRE.ajoute(f.nameDemande(f.rang), titre));
  void focusOn(cheminOfBalise(bloc.chemin, nom));
}

export function ajouterElement(f: Formulaire, liste: ElementListe): void {
  if (!f.lu) return;
  const element = liste.noeud?.element;
  // Where the form says nothing, another like the last one.
  const dernier = liste.enfants.at(-1);
  const vierge = element ? blocVierge(element) : dernier?.genre === 'bloc' ? {} : '';
  const libelle = FORMULAIRE.ajoute(f.nameDemande(f.rang), titreOf(f.id, liste));
  f.change(addElement(f.lu, liste.node, vierge), libelle);
  void focusOn(`${liste.chemin}/${liste.enfants.length}`);
}

/** An element of a list, or a tag. */
export function retirer(f: Formulaire, element: Element, parent: string): void {
  if (!f.lu) return;
  const edits = removeEnfant(f.lu, element.parent, element.rang);
  f.change(edits, say(f, 'retire', element), { deplace: true });
  void focusOn(parent);
}

export function ajouterDemande(f: Formulaire): void {
  if (!f.lu || !f.lues) return;
  const vierge = f.noeudDemande ? blocVierge(f.noeudDemande) : { numLigne: null };
  const nombre = f.demandes.length;
  const edits = addDemande(f.lu, f.lues, isBloc(vierge) ? vierge : { numLigne: null });
  f.changeListe(edits, FORMULAIRE.ajoutee(FORMULAIRE.demande(numeroDAjout(f.lues))), nombre);
}

export function dupliquer(f: Formulaire, rang: number): void {
  if (!f.lu || !f.lues) return;
  const dit = FORMULAIRE.dupliquee(
    f.nameDemande(rang),
    FORMULAIRE.demande(numeroDeCopie(f.lues, rang)).toLowerCase(),
  );
  f.changeListe(duplicateDemande(f.lu, f.lues, rang), dit, rang + 1);
}

export function deplacer(f: Formulaire, rang: number, vers: number): void {
  if (!f.lu || !f.lues) return;
  const dit = FORMULAIRE.deplacee(f.nameDemande(rang), f.nameDemande(vers).toLowerCase());
  f.changeListe(moveDemande(f.lu, f.lues, rang, vers), dit, vers);
}

export function supprimer(f: Formulaire, rang: number): void {
  if (!f.lu || !f.lues) return;
  const dit = FORMULAIRE.supprimee(f.nameDemande(rang));
  f.changeListe(removeDemande(f.lu, f.lues, rang), dit, rang);
}

function say(f: Formulaire, quoi: 'change' | 'retire', element: Element): string {
  return FORMULAIRE[quoi](f.nameDemande(f.rang), titreOf(f.id, element));
}
