import { FORMULAIRES, FORMULAIRES_PUBLIES, type FormulaireId } from '#domain/formulaires.ts';
import { appliquer } from '#domain/portail/appliquer.ts';
import type { Commande, LigneAImporter, Refus } from '#domain/portail/commandes.ts';
import type { DemandeDeposee, Dossier, EtatPaiement } from '#domain/portail/dossier.ts';
import { ETAT_VIDE, type EtatPortail } from '#domain/portail/etat.ts';
import type { Enregistrement } from '#domain/portail/evenements.ts';
import { executer } from '#domain/portail/executer.ts';
import type { FichierDepose } from '#domain/portail/fichiers.ts';
import type { Fournisseur, ModeEnrolement } from '#domain/portail/fournisseur.ts';
import type { SonsId } from '#domain/sons.ts';
import type { HeureDeParis } from '#domain/vocabulaire.ts';
import { numeroAnsPublie } from './exemples-publies.ts';

export const SIRET = '13000637200010';
/** The only form of avance that is published belongs to a SONS whose window was open then. */
export const MAINTENANT: HeureDeParis = '2022-03-23T10:00';

/** The SONS of the published forms, under the numéros ANS of their examples. */
const ENROLEMENTS: ReadonlyMap<SonsId, string> = new Map(
  FORMULAIRES_PUBLIES.map((id) => [FORMULAIRES[id].sons, numeroAnsPublie(id)]),
);

/** A portal on which commands are played one after the other; the journal is kept. */
export interface PortailJoue {
  etat: EtatPortail;
  readonly journal: Enregistrement[];
  maintenant: HeureDeParis;
  /** Plays a command that must be accepted; throws with its refus otherwise. */
  play(commande: Commande): Enregistrement;
  /** Plays a command that must be refused, and gives the refus. */
  playRefused(commande: Commande): Refus;
}

/** An empty portal at `MAINTENANT`. */
export function unPortailVide(): PortailJoue {
  const journal: Enregistrement[] = [];
  return {
    etat: ETAT_VIDE,
    journal,
    maintenant: MAINTENANT,
    play(commande) {
      const resultat = executer(this.etat, commande, this.maintenant);
      if (!resultat.ok) throw new Error(`${commande.type}: ${JSON.stringify(resultat.refus)}`);
      journal.push(resultat.enregistrement);
      this.etat = appliquer(this.etat, resultat.enregistrement);
      return resultat.enregistrement;
    },
    playRefused(commande) {
      const resultat = executer(this.etat, commande, this.maintenant);
      if (resultat.ok) throw new Error(`${commande.type} was accepted`);
      return resultat.refus;
    },
  };
}

/** A portal with one fournisseur, whose definitive enrôlements for every published form are validated. */
export function unPortail(siret = SIRET): PortailJoue {
  const portail = unPortailVide();
  installEnrolled(portail, siret);
  return portail;
}

/** Adds a fournisseur with validated definitive enrôlements for the SONS of every published form. */
export function installEnrolled(portail: PortailJoue, siret: string): void {
  portail.play({ type: 'installerFournisseur', fournisseur: unFournisseur({ siret }) });
  for (const [sons, numeroAns] of ENROLEMENTS) {
    portail.play({ ...uneDemandeDEnrolement('definitif'), siret, numeroAns, sons });
    portail.play({
      type: 'deciderEnrolement',
      enrolement: portail.etat.compteurs.enrolement,
      decision: 'valide',
      commentaire: null,
    });
  }
}

export function unFournisseur(partiel: Partial<Fournisseur> = {}): Fournisseur {
  return {
    siret: SIRET,
    denominationSociale: 'ÉDITEUR FICTIF',
    nomCommercial: null,
    adresse: { voie: '1 rue de l’Exemple', codePostal: '87000', commune: 'LIMOGES' },
    tauxTva: '20',
    coordonneesBancaires: { titulaire: 'ÉDITEUR FICTIF', iban: 'FR00FICTIF', bic: 'FICTIF00' },
    depositaire: {
      nom: 'EXEMPLE',
      prenom: 'Camille',
      courriel: 'camille@exemple.fr',
      telephone: '0500000000',
    },
    ...partiel,
  };
}

export function unFichier(nom = 'piece.pdf'): FichierDepose {
  return { nom, taille: 1000 };
}

/** By the représentant légal, with every document that it takes; for the RIS. */
export function uneDemandeDEnrolement(
  mode: ModeEnrolement,
): Extract<Commande, { type: 'demanderEnrolement' }> {
  return {
    type: 'demanderEnrolement',
    siret: SIRET,
    numeroAns: numeroAnsPublie('img-ris-va2.solde'),
    sons: 'IMG-RIS-Va2',
    mode,
    demandeur: { cas: 'representant-legal' },
    distributeur: false,
    declaration: null,
    pieces: [
      { type: 'piece-identite-representant', fichier: unFichier('cni.pdf') },
      { type: 'rib', fichier: unFichier('rib.pdf') },
      ...(mode === 'definitif'
        ? [{ type: 'certificat-referencement' as const, fichier: unFichier('certificat.pdf') }]
        : []),
    ],
  };
}

/** A demande of 1 000,01 € HT, with one piece `facture-<n>.pdf`. */
export function uneDemande(partiel: Partial<DemandeDeposee> = {}): DemandeDeposee {
  const numLigne = partiel.numLigne ?? 1;
  return {
    numLigne,
    numeroEditeur: String(numLigne).padStart(5, '0'),
    montantHT: 100_001,
    regimeTVA: 'TTC',
    beneficiaires: [
      {
        type: 'etablissement',
        siren: String(430_000_000 + numLigne),
        finess: [String(20_000_000 + numLigne).padStart(9, '0')],
        rpps: null,
        am: [],
        typeActivite: null,
      },
    ],
    pieces: [
      {
        nomFichier: `facture-${numLigne}.pdf`,
        formatFichier: 'PDF',
        typeFichier: 'FACTURE',
        zip: null,
      },
    ],
    ligne: null,
    ...partiel,
  };
}

/** An import of avances (MDV) or soldes (RIS) judged against the state of the moment. */
export function unImport(
  { etat }: PortailJoue,
  lignes: readonly LigneAImporter[],
  formulaire: FormulaireId = (lignes[0]?.numeroASP ?? null) === null
    ? 'mdv-lgc-va1.avance'
    : 'img-ris-va2.solde',
): Extract<Commande, { type: 'importerDemandes' }> {
  const { type } = FORMULAIRES[formulaire];
  return {
    type: 'importerDemandes',
    siret: SIRET,
    numeroAns: numeroAnsPublie(formulaire),
    formulaire,
    demande: type,
    tauxTva: type === 'avance' ? '20' : null,
    fichier: unFichier('demandes.json'),
    retour: unFichier('demandes_sortie.json'),
    lignes,
    rejetees: [],
    jugeeA: etat.sequence,
  };
}

/** `nombre` lines of an avance, from `numLigne` 1. */
export function desAvances(nombre: number): readonly LigneAImporter[] {
  return Array.from({ length: nombre }, (_, i) => ({
    numeroASP: null,
    demande: uneDemande({ numLigne: i + 1 }),
  }));
}

/** Imports `nombre` avances without their zip; gives the id of the import. */
export function importAvances(portail: PortailJoue, nombre = 1): number {
  portail.play(unImport(portail, desAvances(nombre)));
  return portail.etat.compteurs.import;
}

/** Receives a zip with every awaited piece, then « Terminer ». */
export function completeImport(portail: PortailJoue, id: number): void {
  const retenues = portail.etat.imports.get(id)?.retenues ?? [];
  portail.play({
    type: 'recevoirZip',
    import: id,
    fichier: unFichier(`pieces-${id}-${portail.etat.sequence}.zip`),
    pieces: retenues.flatMap((numeroASP) =>
      unDossier(portail, numeroASP).avenants.flatMap(({ demande }) =>
        demande.pieces.map(({ nomFichier }) => nomFichier),
      ),
    ),
    motif: null,
  });
  portail.play({ type: 'terminerImport', import: id });
}

/** Places an avance of the RIS, décidée and paid unless said otherwise. */
export function poseAvance(
  portail: PortailJoue,
  numeroASP: string,
  partiel: Partial<Extract<Commande, { type: 'poserAvance' }>> = {},
): void {
  portail.play({
    type: 'poserAvance',
    siret: SIRET,
    numeroASP,
    numeroAns: numeroAnsPublie('img-ris-va2.solde'),
    sons: 'IMG-RIS-Va2',
    tauxTva: '20',
    demande: uneDemande(),
    statut: 'decidee',
    paiement: 'effectue',
    ...partiel,
  });
}

/** Decides the last avenant, then pays it up to `paiement`. */
export function decideAndPay(
  portail: PortailJoue,
  numeroASP: string,
  paiement: EtatPaiement = 'effectue',
): void {
  portail.play({ type: 'instruireDemande', numeroASP, decision: 'decidee', commentaire: null });
  if (paiement === 'aucun') return;
  portail.play({ type: 'payerDemande', numeroASP, paiement: 'en-cours' });
  if (paiement !== 'en-cours') portail.play({ type: 'payerDemande', numeroASP, paiement });
}

/** Throws when there is no such dossier. */
export function unDossier({ etat }: PortailJoue, numeroASP: string): Dossier {
  const dossier = etat.dossiers.get(numeroASP);
  if (dossier === undefined) throw new Error(`no dossier ${numeroASP}`);
  return dossier;
}

/** A line of a solde RIS, as its form wants it. */
export function uneLigneRis(numeroASP: string) {
  return {
    numLigne: 1,
    numeroASP,
    facture: {
      dateEditionFacture: '01/02/2026',
      montantPrestationPrincipaleSegurHTFacture: 1000.01,
    },
    VA: { typePrestation: 'V2', dateSignatureVA: '02/11/2025' },
    beneficiaires: { Etablissements: [], medecinsLiberaux: [] },
    piecesJustificatives: [],
    scenariosEffectivementInstalles: {
      dateRealisationPrestation: '01/01/2026',
      isConnexionDB: true,
      isDirectToDMP: true,
      isConnexionGAM: false,
      isConnexionTeleradiologie: false,
    },
  };
}

/** Deposits the solde RIS of a new dossier, then sends it back « A modifier ». */
export function deposeAModifier(
  portail: PortailJoue,
  numeroASP: string,
  commentaire: string | null = 'La date de la facture est fausse.',
): void {
  poseAvance(portail, numeroASP);
  const ligne = JSON.stringify(uneLigneRis(numeroASP));
  portail.play(unImport(portail, [{ numeroASP, demande: uneDemande({ ligne }) }]));
  completeImport(portail, portail.etat.compteurs.import);
  portail.play({ type: 'instruireDemande', numeroASP, decision: 'a-modifier', commentaire });
}
