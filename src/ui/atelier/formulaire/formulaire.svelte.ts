import {
  listDemandes,
  type DemandeLue,
  type DemandesLues,
} from '#domain/demandes-texte/demandes.ts';
import { enveloppeOf, ficheOf, type Element } from '#domain/demandes-texte/fiche.ts';
import { readSound, type TexteLu } from '#domain/texte-json/lecture.ts';
import { numerosDeLigne, rangDeLigne } from '#domain/lignes.ts';
import { LIGNE } from '#domain/modele/chemins.ts';
import { racineOfFormulaire } from '#domain/modele/integre.ts';
import { noeudAt } from '#domain/modele/noeuds.ts';
import type { Finding, TextEdit } from '#domain/report.ts';
import { modeles } from '#ui/references/modeles.svelte.ts';
import type { Acte } from '../editeur/actes.ts';
import type { Travail } from '../atelier.svelte.ts';
import { partParDemande, placer } from './constats.ts';
import { FORMULAIRE } from './textes.ts';

/** Which demande was shown last: null, what stands around them. */
const montrees = new WeakMap<Travail, number | null>();

/** A text as a form: what is shown of it, and what is done to it. Every change is an act of its `Edition`. */
export type Formulaire = ReturnType<typeof createFormulaire>;

export function createFormulaire(travail: Travail) {
  const { edition, vue } = travail;
  let voulu = $state(montrees.get(travail) ?? firstOf(vue.courant));
  let dit = $state('');
  let defaire = $state.raw<Acte | null>(null);
  /** The report that speaks of places which a gesture has moved since. */
  let perime = $state.raw<object | null>(null);

  const lecture = $derived.by(() => {
    const { version } = travail;
    const lu = readSound(edition.read().texte);
    return { version, lu, lues: lu && listDemandes(lu) };
  });
  const id = $derived(vue.report.formulaire.id);
  const racine = $derived.by(() => {
    if (id === null) return null;
    const modele = vue.report.formulaire.modele === null ? null : modeles.find(id);
    return modele?.racine ?? racineOfFormulaire(id);
  });
  const noeudDemande = $derived(racine && noeudAt(racine, LIGNE));
  const demandes = $derived(lecture.lues?.demandes ?? []);
  const numeros = $derived(
    numerosDeLigne(demandes.map(({ numLigne }) => ({ numLigne: numLigne?.valeur ?? null }))),
  );
  const rang = $derived(
    voulu === null || demandes.length === 0 ? null : Math.min(voulu, demandes.length - 1),
  );
  const fiche = $derived.by((): Element | null => {
    if (!lecture.lu) return null;
    const demande = rang === null ? null : demandes[rang];
    if (rang === null || !demande) return enveloppeOf(lecture.lu, racine);
    return ficheOf(lecture.lu, {
      ...{ chemin: `/lignesImport/${rang}`, modele: LIGNE, nom: null, rang, node: demande.node },
      ...{ parent: lecture.lues?.liste ?? 0, noeud: noeudDemande, inconnue: false, doublee: false },
    });
  });
  const parts = $derived(partParDemande(perime === vue.report ? [] : vue.report.constats));
  const places = $derived(fiche && placer(parts.get(rang) ?? [], fiche));

  function show(nouveau: number | null): void {
    voulu = nouveau;
    montrees.set(travail, nouveau);
  }

  function say(mots: string, acte: Acte | null = null): void {
    [dit, defaire] = [mots, acte];
  }

  function nameDemande(ou: number | null): string {
    return ou === null ? FORMULAIRE.fichier : FORMULAIRE.demande(numeros[ou] ?? ou + 1);
  }

  /** Done by `geste`; places that the report speaks of are not there any more. */
  function move<T>(geste: () => T): T {
    const { version } = edition;
    const fait = geste();
    if (edition.version !== version) perime = vue.report;
    return fait;
  }

  function write(edits: readonly TextEdit[], libelle: string): Acte | null {
    return edits.length === 0 ? null : travail.ecrire(edits, libelle, lecture.version);
  }

  return {
    travail,
    get lu(): TexteLu | null {
      return lecture.lu;
    },
    get lues(): DemandesLues | null {
      return lecture.lues;
    },
    /** What the form knows, by the words of the report. */
    get id() {
      return id;
    },
    get racine() {
      return racine;
    },
    get noeudDemande() {
      return noeudDemande;
    },
    get demandes(): readonly DemandeLue[] {
      return demandes;
    },
    /** Of the demande that is shown; null: what stands around them. */
    get rang() {
      return rang;
    },
    get fiche() {
      return fiche;
    },
    /** What was just done, and the act that is undone in one click. */
    get dit() {
      return dit;
    },
    get defaire() {
      return defaire;
    },
    nameDemande,
    constatsDe: (ou: number | null): readonly Finding[] => parts.get(ou) ?? [],
    constatsAt: (chemin: string): readonly Finding[] => places?.get(chemin) ?? [],
    show(nouveau: number | null): void {
      show(nouveau);
      say('');
    },
    showConstat: (constat: Finding): void => show(rangDeLigne(constat.chemin)),
    /** In the demande that is shown; `deplace`: what follows has another rank. */
    change(edits: readonly TextEdit[], libelle: string, { deplace = false } = {}): void {
      const geste = () => write(edits, libelle);
      if (deplace ? move(geste) : geste()) say('');
    },
    /** Of the list of demandes; `vers`: the one that is shown next. */
    changeListe(edits: readonly TextEdit[], mots: string, vers: number): void {
      const acte = move(() => write(edits, FORMULAIRE.acte(mots)));
      if (!acte) return;
      show(vers);
      say(mots, acte);
    },
    corriger(constat: Finding): void {
      move(() => travail.corriger(constat, 'rester'));
      say('');
    },
    revert(acte: Acte): void {
      move(() => travail.revert(acte));
      say(FORMULAIRE.annule);
    },
    undo(): void {
      if (move(() => edition.undo())) say(FORMULAIRE.annule);
    },
    redo(): void {
      if (move(() => edition.redo())) say(FORMULAIRE.retabli);
    },
  };
}

function firstOf(courant: Finding | null): number | null {
  return courant ? rangDeLigne(courant.chemin) : 0;
}
