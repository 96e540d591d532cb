import { listControls } from '../control.ts';
import { finessConnu } from './finess-connu.ts';
import { finessOuvert } from './finess-ouvert.ts';
import { finessASaPlace } from './finess-a-sa-place.ts';
import { finessEnChiffres } from './finess-en-chiffres.ts';
import { sirenDuFiness } from './siren-du-finess.ts';
import { nomDeStructureProche } from './nom-de-structure-proche.ts';
import { rppsConnu } from './rpps-connu.ts';
import { rppsEnActivite } from './rpps-en-activite.ts';
import { specialiteDuSons } from './specialite-du-sons.ts';
import { nomDeMedecinProche } from './nom-de-medecin-proche.ts';
import { accentsIntacts } from './accents-intacts.ts';
import { activiteMixteEnEtablissement } from './activite-mixte-en-etablissement.ts';
import { amUniqueParCommande } from './am-unique-par-commande.ts';
import { arrondiTtc } from './arrondi-ttc.ts';
import { beneficiaireDansLaBase } from './beneficiaire-dans-la-base.ts';
import { beneficiaireDejaDemande } from './beneficiaire-deja-demande.ts';
import { beneficiaireIdentifie } from './beneficiaire-identifie.ts';
import { cleFiness } from './cle-finess.ts';
import { cleRpps } from './cle-rpps.ts';
import { cleSiren } from './cle-siren.ts';
import { cleSiret } from './cle-siret.ts';
import { bonDeCommande120Jours } from './bon-de-commande-120-jours.ts';
import { conditionsVague1Et2 } from './conditions-vague-1-et-2.ts';
import { courrielPlausible } from './courriel-plausible.ts';
import { datePasFuture } from './date-pas-future.ts';
import { deploiementMss } from './deploiement-mss.ts';
import { directOuPfi } from './direct-ou-pfi.ts';
import { drimboxSansRis } from './drimbox-sans-ris.ts';
import { enrolementDefinitif } from './enrolement-definitif.ts';
import { fenetreLoinDeSaFin } from './fenetre-loin-de-sa-fin.ts';
import { fenetreOuverte } from './fenetre-ouverte.ts';
import { finessUniqueParCommande } from './finess-unique-par-commande.ts';
import { formatConcordeExtension } from './format-concorde-extension.ts';
import { formatDeFichierConnu } from './format-de-fichier-connu.ts';
import { formatEnMajuscules } from './format-en-majuscules.ts';
import { mandataireRenseigne } from './mandataire-renseigne.ts';
import { montantAuPlusCeluiDeLAvance } from './montant-au-plus-celui-de-l-avance.ts';
import { montantNonNul } from './montant-non-nul.ts';
import { montantSansZeroSuperflu } from './montant-sans-zero-superflu.ts';
import { nomPasUneDate } from './nom-pas-une-date.ts';
import { nomRenseigne } from './nom-renseigne.ts';
import { nomDeFichierExtensionComprise } from './nom-de-fichier-extension-comprise.ts';
import { nomDePieceSansDossier } from './nom-de-piece-sans-dossier.ts';
import { nomDePieceUnique } from './nom-de-piece-unique.ts';
import { nomenclatureDesPieces } from './nomenclature-des-pieces.ts';
import { nullSansGuillemets } from './null-sans-guillemets.ts';
import { numLigneSuite } from './num-ligne-suite.ts';
import { numeroAnsDuFormulaire } from './numero-ans-du-formulaire.ts';
import { numeroEditeurNeuf } from './numero-editeur-neuf.ts';
import { numeroEditeurRenseigne } from './numero-editeur-renseigne.ts';
import { ordreDesDates } from './ordre-des-dates.ts';
import { preuveHtOrthographe } from './preuve-ht-orthographe.ts';
import { realisationDansLesDelais } from './realisation-dans-les-delais.ts';
import { risDeployePourDrimbox } from './ris-deploye-pour-drimbox.ts';
import { rppsUniqueParCommande } from './rpps-unique-par-commande.ts';
import { sirenUniqueParCommande } from './siren-unique-par-commande.ts';
import { siretDuFournisseur } from './siret-du-fournisseur.ts';
import { siteFinessOuSiret } from './site-finess-ou-siret.ts';
import { structureVideSiLiberal } from './structure-vide-si-liberal.ts';
import { telephone10Chiffres } from './telephone-10-chiffres.ts';
import { texteSansEspaces } from './texte-sans-espaces.ts';
import { uneSeuleFacture } from './une-seule-facture.ts';
import { valeurDejaVue } from './valeur-deja-vue.ts';

/** Our own help: warnings and information that no portal control is known to give. None may block. */
export const AIDE_CONTROLS = listControls([
  fenetreOuverte,
  fenetreLoinDeSaFin,
  numeroAnsDuFormulaire,
  enrolementDefinitif,
  siretDuFournisseur,
  cleSiret,
  nullSansGuillemets,
  numLigneSuite,
  numeroEditeurRenseigne,
  numeroEditeurNeuf,
  montantNonNul,
  montantSansZeroSuperflu,
  montantAuPlusCeluiDeLAvance,
  arrondiTtc,
  ordreDesDates,
  datePasFuture,
  realisationDansLesDelais,
  cleSiren,
  cleFiness,
  cleRpps,
  sirenUniqueParCommande,
  finessUniqueParCommande,
  amUniqueParCommande,
  rppsUniqueParCommande,
  finessConnu,
  finessOuvert,
  finessASaPlace,
  finessEnChiffres,
  sirenDuFiness,
  nomDeStructureProche,
  rppsConnu,
  rppsEnActivite,
  specialiteDuSons,
  nomDeMedecinProche,
  beneficiaireDansLaBase,
  beneficiaireDejaDemande,
  activiteMixteEnEtablissement,
  siteFinessOuSiret,
  beneficiaireIdentifie,
  deploiementMss,
  structureVideSiLiberal,
  mandataireRenseigne,
  telephone10Chiffres,
  bonDeCommande120Jours,
  conditionsVague1Et2,
  courrielPlausible,
  directOuPfi,
  risDeployePourDrimbox,
  drimboxSansRis,
  nomenclatureDesPieces,
  nomDePieceUnique,
  nomDePieceSansDossier,
  nomDeFichierExtensionComprise,
  formatDeFichierConnu,
  formatEnMajuscules,
  formatConcordeExtension,
  uneSeuleFacture,
  preuveHtOrthographe,
  valeurDejaVue,
  texteSansEspaces,
  accentsIntacts,
  nomPasUneDate,
  nomRenseigne,
]);
