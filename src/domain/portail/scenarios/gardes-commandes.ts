import { isReglable } from '../heures.ts';
import { readLigne } from '../ligne-deposee.ts';
import type {
  AvanceAPoser,
  Commande,
  CommandeFournisseur,
  LigneAImporter,
  PieceADeposer,
  PieceAJoindre,
} from '../commandes.ts';
import type { DemandeDeposee, LigneRejetee } from '../dossier.ts';
import type { FichierDepose } from '../fichiers.ts';
import {
  booleen,
  exactement,
  listeDe,
  naturel,
  objet,
  ouNull,
  parmi,
  selon,
  texte,
  type Garde,
} from '../gardes/combinateurs.ts';
import { demande as formeDemande, valeur } from '../gardes/demandes.ts';
import {
  declaration,
  demandeur,
  fournisseur,
  pieceEnrolement,
  statutDecide,
} from '../gardes/enrolements.ts';
import { profil } from '../gardes/evenements.ts';
import {
  etatPaiement,
  formulaire,
  modeEnrolement,
  nomDeRepere,
  numeroASP,
  sons,
  tauxTva,
  typeDemande,
} from '../gardes/valeurs.ts';
import type { HeureDeParis } from '../../vocabulaire.ts';

export const heure: Garde<HeureDeParis> = (lue): lue is HeureDeParis =>
  texte(lue) && isReglable(lue);

/** Far above any file of the portal. */
const TAILLE_MAX = 200 * 2 ** 20;

const fichier = objet<FichierDepose>({
  nom: (lu): lu is string => texte(lu) && lu.length > 0 && lu.length <= 255,
  taille: (lue): lue is number => naturel(lue) && lue <= TAILLE_MAX,
});

const pieceAJoindre = objet<PieceAJoindre>({ type: pieceEnrolement, fichier });

/** Its `ligne` is JSON, which the portal reads again. */
const demande: Garde<DemandeDeposee> = (lue): lue is DemandeDeposee =>
  formeDemande(lue) && (lue.ligne === null || readLigne(lue.ligne) !== null);

const avance = {
  siret: texte,
  numeroASP,
  numeroAns: texte,
  sons,
  tauxTva,
  demande,
  statut: parmi<AvanceAPoser['statut']>({ 'en-cours': true, decidee: true }),
  paiement: etatPaiement,
};

const commentaire = ouNull(texte);

const pieceADeposer = objet<PieceADeposer>({ typeFichier: texte, formatFichier: texte, fichier });

/** A command read from foreign JSON; whether it may be played is the portal's business. Never throws. */
export const commande = selon<'type', Commande>('type', {
  demanderEnrolement: objet({
    type: exactement('demanderEnrolement'),
    siret: texte,
    numeroAns: texte,
    sons,
    mode: modeEnrolement,
    demandeur,
    distributeur: booleen,
    declaration: ouNull(declaration),
    pieces: listeDe(pieceAJoindre),
  }),
  finaliserEnrolement: objet({
    type: exactement('finaliserEnrolement'),
    enrolement: naturel,
    certificat: fichier,
    autres: listeDe(pieceAJoindre),
  }),
  deposerModele: objet({
    type: exactement('deposerModele'),
    siret: texte,
    numeroAns: texte,
    document: parmi({ BDC: true, VA: true }),
    fichier,
  }),
  deposerPilote: objet({
    type: exactement('deposerPilote'),
    siret: texte,
    sons,
    document: parmi({ pv: true, 'support-formation': true }),
    client: ouNull(texte),
    fichier,
  }),
  importerDemandes: objet({
    type: exactement('importerDemandes'),
    siret: texte,
    numeroAns: texte,
    formulaire,
    demande: typeDemande,
    tauxTva: ouNull(tauxTva),
    fichier,
    retour: fichier,
    lignes: listeDe(objet<LigneAImporter>({ numeroASP: ouNull(numeroASP), demande })),
    rejetees: listeDe(objet<LigneRejetee>({ numLigne: naturel, libelle: texte })),
    jugeeA: naturel,
  }),
  recevoirZip: objet({
    type: exactement('recevoirZip'),
    import: naturel,
    fichier,
    pieces: listeDe(texte),
    motif: ouNull(texte),
  }),
  terminerImport: objet({ type: exactement('terminerImport'), import: naturel }),
  supprimerImport: objet({ type: exactement('supprimerImport'), import: naturel }),
  modifierDemande: objet({
    type: exactement('modifierDemande'),
    numeroASP,
    champs: listeDe(objet<De<'modifierDemande'>['champs'][number]>({ chemin: texte, valeur })),
    pieces: listeDe(pieceADeposer),
  }),
  envoyerPieces: objet({
    type: exactement('envoyerPieces'),
    numeroASP,
    pieces: listeDe(pieceADeposer),
  }),
  nePasModifier: objet({ type: exactement('nePasModifier'), numeroASP }),
  deciderEnrolement: objet({
    type: exactement('deciderEnrolement'),
    enrolement: naturel,
    decision: statutDecide,
    commentaire,
  }),
  deciderModele: objet({
    type: exactement('deciderModele'),
    modele: naturel,
    decision: parmi({ valide: true, 'a-corriger': true }),
    commentaire,
  }),
  deciderPilote: objet({
    type: exactement('deciderPilote'),
    pilote: naturel,
    decision: parmi({ valide: true, refuse: true }),
    commentaire,
  }),
  prendreEnCharge: objet({ type: exactement('prendreEnCharge'), numeroASP }),
  instruireDemande: objet({
    type: exactement('instruireDemande'),
    numeroASP,
    decision: parmi({
      decidee: true,
      'a-modifier': true,
      'en-attente-pieces': true,
      rejetee: true,
      annulee: true,
    }),
    commentaire,
  }),
  payerDemande: objet({
    type: exactement('payerDemande'),
    numeroASP,
    paiement: parmi({ 'en-cours': true, 'or-emis': true, effectue: true }),
  }),
  installerFournisseur: objet({ type: exactement('installerFournisseur'), fournisseur }),
  retirerFournisseur: objet({ type: exactement('retirerFournisseur'), siret: texte }),
  poserAvance: objet({ type: exactement('poserAvance'), ...avance }),
  poserAvances: objet({
    type: exactement('poserAvances'),
    avances: listeDe(objet<AvanceAPoser>(avance)),
  }),
  reglerHorloge: objet({ type: exactement('reglerHorloge'), heure: ouNull(heure) }),
  changerProfil: objet({ type: exactement('changerProfil'), profil }),
  poserRepere: objet({ type: exactement('poserRepere'), nom: nomDeRepere }),
  oterRepere: objet({ type: exactement('oterRepere'), nom: nomDeRepere }),
  constaterEcheances: objet({ type: exactement('constaterEcheances') }),
});

type De<T extends CommandeFournisseur['type']> = Extract<CommandeFournisseur, { readonly type: T }>;
