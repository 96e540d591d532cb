import { listDocuments } from '../documents-a-fournir.ts';
import { FORMULAIRES } from '../formulaires.ts';
import { isFiness } from '../identifiants.ts';
import { racineOfFormulaire } from '../modele/integre.ts';
import type { Modele, NoeudModele } from '../modele/modele.ts';
import { cleUnicite } from '../portail/contexte.ts';
import type { EtatPortail } from '../portail/etat.ts';
import { projeterContexte } from '../portail/prerequis.ts';
import type { Bloc } from '../projection/guards.ts';
import { avancesDuPortail, type AvanceConnue } from '../solde/avances.ts';
import { reprendre } from '../solde/reprendre.ts';
import { SONS } from '../sons/table.ts';
import { writeDemande } from './ecrire.ts';
import { drawFaits } from './faits.ts';
import type { Recette } from './recette.ts';

/** What a file may be made from, besides its recipe. */
export interface Sources {
  /** The fictive portal where it is to be deposited; null: none. */
  readonly etat: EtatPortail | null;
  /** The structure that the person gave to the form; null: what the simulator knows of it. */
  readonly modele: Modele | null;
  /** FINESS of the base des ES éligibles at hand, where the made-up ones are looked for; null: none. */
  readonly base: ReadonlySet<string> | null;
}

const RIEN: Sources = { etat: null, modele: null, base: null };

/** A document that goes with the file. */
export interface PieceFabriquee {
  /** Rank of its demande, from 0. */
  readonly demande: number;
  readonly nom: string;
  readonly typeFichier: string;
  readonly libelle: string;
  /** Number of the demande that it goes with. */
  readonly numero: string;
}

export interface Fabrication {
  /** Names without extension. */
  readonly nom: string;
  readonly json: string;
  readonly pieces: readonly PieceFabriquee[];
  /** Demandes in the file: fewer than asked for when fewer avances are paid. */
  readonly nombre: number;
  /** Soldes of paid avances of the portal; `libre`: their n° ASP are nobody's. Null: avances. */
  readonly soldes: 'du-portail' | 'libre' | null;
}

/** A sound file and the documents that it announces, the faults of the recipe left aside. The same recipe and sources give the same file. */
export function fabriquer(recette: Recette, sources: Sources = RIEN): Fabrication {
  const { formulaire, numeroAns, siret, graine } = recette;
  const { sons, type } = FORMULAIRES[formulaire];
  const racine = sources.modele?.racine ?? racineOfFormulaire(formulaire);
  const ligne = ligneOf(racine);
  const avances = type === 'solde' ? avancesASolder(recette, sources.etat) : [];
  const clients = type === 'avance' ? listClients(recette, sources.etat) : [];
  const sites = type === 'avance' ? listSites(recette, sources) : [];
  const nombre = avances.length > 0 ? Math.min(recette.nombre, avances.length) : recette.nombre;
  const pieces: PieceFabriquee[] = [];
  const lignesImport = Array.from({ length: nombre }, (_, demande) => {
    const avance = avances[demande] ?? null;
    const faits = drawFaits(recette, demande, {
      avance,
      siren: clients[demande] ?? null,
      finess: sites[demande] ?? null,
    });
    const numero = faits.numeroASP ?? faits.numeroEditeur;
    const documents = listDocuments(formulaire, numero, {
      attestation: 'VA',
      regime: recette.regime,
    });
    for (const { nomFichier: nom, typeFichier, libelle } of documents) {
      pieces.push({ demande, nom, typeFichier, libelle, numero });
    }
    return writeDemande(ligne, faits, documents, avance ? reprendre(avance) : {});
  });
  const entete: Bloc = { ...(type === 'avance' && { impId: null }), numeroAns, siret };
  return {
    nom: `${sons}-${type}-${graine}`,
    json: `${JSON.stringify({ ...entete, lignesImport }, null, 2)}\n`,
    pieces,
    nombre,
    soldes: type === 'avance' ? null : avances.length > 0 ? 'du-portail' : 'libre',
  };
}

function ligneOf({ balises = [] }: NoeudModele): NoeudModele {
  const lignes = balises.find(({ nom }) => nom === 'lignesImport')?.noeud;
  return lignes?.element ?? { type: 'libre', nul: 'admise' };
}

/** The avances of this numéro ANS that a solde may follow, in the order of the portal. */
function avancesASolder(
  { formulaire, siret, numeroAns }: Recette,
  etat: EtatPortail | null,
): readonly AvanceConnue[] {
  if (etat === null) return [];
  const { sons } = FORMULAIRES[formulaire];
  return avancesDuPortail(etat, siret).filter(
    (avance) =>
      avance.sons === sons && avance.numeroAns === numeroAns && avance.empechement === null,
  );
}

/** « Le même bénéficiaire »: the SIREN of which the SONS on which this one depends has a demande, and this one none. */
function listClients({ formulaire, siret }: Recette, etat: EtatPortail | null): readonly string[] {
  const { sons } = FORMULAIRES[formulaire];
  const { dependDe } = SONS[sons];
  if (etat === null || dependDe === undefined) return [];
  const { reclamations } = projeterContexte(etat, siret);
  const debut = cleUnicite(dependDe, 'siren', '');
  return [...reclamations.keys()]
    .filter((cle) => cle.startsWith(debut))
    .map((cle) => cle.slice(debut.length))
    .filter((siren) => !reclamations.has(cleUnicite(sons, 'siren', siren)));
}

/** The fictive sites of the base that nobody claims yet: the portal rejects any other one. A real site is never taken. */
function listSites({ formulaire, siret }: Recette, { etat, base }: Sources): readonly string[] {
  if (base === null) return [];
  const { sons } = FORMULAIRES[formulaire];
  const reclamations = etat && projeterContexte(etat, siret).reclamations;
  return [...base].filter(
    (finess) =>
      finess.startsWith('000') &&
      isFiness(finess) &&
      !reclamations?.has(cleUnicite(sons, 'finessGeo', finess)),
  );
}
