import { type FormulaireId, FORMULAIRES } from '../../formulaires.ts';
import { CODE_ACCEPTE, CODE_REJETE, LIBELLE_ACCEPTE } from '../../retour/balises.ts';
import type { HeureDeParis, TauxTva } from '../../vocabulaire.ts';
import type { SonsId } from '../../sons.ts';
import type { Commande, CommandeAsp } from '../commandes.ts';
import type { DemandeDeposee, LigneRejetee } from '../dossier.ts';
import type {
  DeclarationEnrolement,
  Demandeur,
  ModeEnrolement,
  PieceEnrolement,
} from '../fournisseur.ts';
import { piecesRequises } from '../pieces-enrolement.ts';
import { unJson, unPdf, unZip, type FichierFictif } from './fichiers-fictifs.ts';
import type { Etape, Etapes } from './jeu.ts';
import { numberDossiers } from '../numero-asp.ts';

/** What a jeu is made of: the acts of a fournisseur and of the ASP. */
export function etape(commande: Commande, ...fichiers: readonly FichierFictif[]): Etape {
  return { commande, fichiers: fichiers.map(({ texte }) => texte) };
}

export function regleHorloge(heure: HeureDeParis): Etape {
  return etape({ type: 'reglerHorloge', heure });
}

/** Under which numéro ANS, and for what. */
export interface Solution {
  readonly siret: string;
  readonly numeroAns: string;
  readonly sons: SonsId;
}

/** How a demande d’enrôlement differs from the simplest. */
interface ParticularitesEnrolement {
  readonly demandeur?: Demandeur;
  readonly declaration?: DeclarationEnrolement;
  /** A document that is forgotten. */
  readonly sans?: PieceEnrolement;
}

/** Asked by the représentant légal, unless said otherwise; gives its id. */
export function* demandeEnrolement(
  solution: Solution,
  mode: ModeEnrolement,
  particularites: ParticularitesEnrolement = {},
): Etapes<number> {
  const { demandeur = { cas: 'representant-legal' }, declaration = null, sans } = particularites;
  const cas = { demandeur, distributeur: false };
  const pieces = piecesRequises({ ...cas, mode, tauxTva: '20' })
    .filter((type) => type !== sans)
    .map((type) => ({ type, pdf: unPdf(`${solution.numeroAns}-${type}.pdf`) }));
  const etat = yield etape(
    {
      type: 'demanderEnrolement',
      ...solution,
      ...cas,
      mode,
      declaration,
      pieces: pieces.map(({ type, pdf: { fichier } }) => ({ type, fichier })),
    },
    ...pieces.map(({ pdf }) => pdf),
  );
  return etat.compteurs.enrolement;
}

/** Asked and validated. */
export function* enrole(solution: Solution, mode: ModeEnrolement): Etapes<number> {
  const enrolement = yield* demandeEnrolement(solution, mode);
  yield etape({ type: 'deciderEnrolement', enrolement, decision: 'valide', commentaire: null });
  return enrolement;
}

export function* deposeModeleDocument(
  { siret, numeroAns }: Solution,
  document: 'BDC' | 'VA',
  decision: Extract<CommandeAsp, { type: 'deciderModele' }>['decision'] | null,
  commentaire: string | null = null,
): Etapes {
  const pdf = unPdf(`${numeroAns}-modele-${document}.pdf`);
  const { fichier } = pdf;
  const etat = yield etape({ type: 'deposerModele', siret, numeroAns, document, fichier }, pdf);
  const { modele } = etat.compteurs;
  if (decision !== null) yield etape({ type: 'deciderModele', modele, decision, commentaire });
}

export function* deposePilote(
  { siret, sons }: Solution,
  client: string,
  nom: string,
  decision: Extract<CommandeAsp, { type: 'deciderPilote' }>['decision'] | null,
  commentaire: string | null = null,
): Etapes {
  const pdf = unPdf(nom);
  const depot = { document: 'pv', client, fichier: pdf.fichier } as const;
  const etat = yield etape({ type: 'deposerPilote', siret, sons, ...depot }, pdf);
  const { pilote } = etat.compteurs;
  if (decision !== null) yield etape({ type: 'deciderPilote', pilote, decision, commentaire });
}

/** The training material that the LGC must show; validated. */
export function* deposeSupport({ siret, sons }: Solution, nom: string): Etapes {
  const pdf = unPdf(nom);
  const depot = { document: 'support-formation', client: null, fichier: pdf.fichier } as const;
  const etat = yield etape({ type: 'deposerPilote', siret, sons, ...depot }, pdf);
  const { pilote } = etat.compteurs;
  yield etape({ type: 'deciderPilote', pilote, decision: 'valide', commentaire: null });
}

/** A line of a JSON and what the portal keeps of it; with `rejet`, the label under which the import refuses it. */
export interface LigneFictive {
  readonly ligne: Readonly<Record<string, unknown>>;
  readonly numeroASP: string | null;
  readonly demande: DemandeDeposee;
  readonly rejet: string | null;
}

export interface ImportFictif {
  readonly siret: string;
  readonly numeroAns: string;
  readonly formulaire: FormulaireId;
  readonly tauxTva: TauxTva | null;
  /** Name of the JSON without extension. */
  readonly nom: string;
  readonly lignes: readonly LigneFictive[];
}

/** Sets the clock, then imports; gives the id of the import. */
export function* importe(heure: HeureDeParis, recu: ImportFictif): Etapes<number> {
  const { siret, numeroAns, formulaire, tauxTva, nom, lignes } = recu;
  const { type, sons } = FORMULAIRES[formulaire];
  const json = writeJson(recu);
  const avant = yield regleHorloge(heure);
  const nextNumero = type === 'avance' ? numberDossiers(avant, sons) : null;
  const retour = unJson(`${nom}_sortie.json`, {
    ...enteteOf(recu),
    lignesImport: lignes.map((ligne) => treat(ligne, nextNumero)),
  });
  const etat = yield etape(
    {
      type: 'importerDemandes',
      siret,
      numeroAns,
      formulaire,
      demande: type,
      tauxTva,
      fichier: json.fichier,
      retour: retour.fichier,
      lignes: lignes
        .filter(({ rejet }) => rejet === null)
        .map(({ numeroASP, demande }) => ({ numeroASP, demande })),
      rejetees: lignes.flatMap(rejectedOf),
      jugeeA: avant.sequence,
    },
    json,
    retour,
  );
  return etat.compteurs.import;
}

/** The file as its fournisseur deposits it. */
export function writeJson(recu: ImportFictif): FichierFictif {
  const lignesImport = recu.lignes.map(({ ligne }) => ligne);
  return unJson(`${recu.nom}.json`, { ...enteteOf(recu), lignesImport });
}

/** A zip with these pieces, or one that the portal refuses. */
export function recoitZip(
  recu: number,
  nom: string,
  pieces: readonly string[],
  motif: string | null = null,
): Etape {
  const zip = unZip(nom);
  return etape({ type: 'recevoirZip', import: recu, fichier: zip.fichier, pieces, motif }, zip);
}

export function piecesOf(lignes: readonly LigneFictive[]): readonly string[] {
  return lignes
    .filter(({ rejet }) => rejet === null)
    .flatMap(({ demande }) => demande.pieces.map(({ nomFichier }) => nomFichier));
}

/** Imports, brings every piece in one zip, then « Terminer ». */
export function* depose(heure: HeureDeParis, recu: ImportFictif): Etapes {
  const id = yield* importe(heure, recu);
  yield recoitZip(id, `${recu.nom}.zip`, piecesOf(recu.lignes));
  yield etape({ type: 'terminerImport', import: id });
}

function enteteOf({ siret, numeroAns, formulaire }: ImportFictif): object {
  const { type } = FORMULAIRES[formulaire];
  return { ...(type === 'avance' ? { impId: null } : {}), numeroAns, siret };
}

/** An accepted avance receives its number. */
function treat({ ligne, rejet }: LigneFictive, nextNumero: (() => string) | null): object {
  if (rejet !== null) return { ...ligne, codeTraitement: CODE_REJETE, libelleTraitement: rejet };
  const numero = nextNumero && { numeroASP: nextNumero() };
  return { ...ligne, ...numero, codeTraitement: CODE_ACCEPTE, libelleTraitement: LIBELLE_ACCEPTE };
}

function rejectedOf({ demande: { numLigne }, rejet }: LigneFictive): readonly LigneRejetee[] {
  return rejet === null ? [] : [{ numLigne, libelle: rejet }];
}
