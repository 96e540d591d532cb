import { FORMULAIRE_IDS } from '../../formulaires.ts';
import type { HeureDeParis, TauxTva, TypeDemande } from '../../vocabulaire.ts';
import { SONS_IDS } from '../../sons.ts';
import type { EtatPaiement, StatutDemande } from '../dossier.ts';
import type { FichierConserve } from '../fichiers.ts';
import type { ModeEnrolement } from '../fournisseur.ts';
import { isHeure } from '../heures.ts';
import { isNumeroASP } from '../numero-asp.ts';
import { isNomDeRepere } from '../reperes.ts';
import { dansListe, naturel, objet, parmi, texte, type Garde } from './combinateurs.ts';

export const heure: Garde<HeureDeParis> = (valeur): valeur is HeureDeParis =>
  typeof valeur === 'string' && isHeure(valeur);

export const numeroASP: Garde<string> = (valeur): valeur is string =>
  typeof valeur === 'string' && isNumeroASP(valeur);

export const nomDeRepere: Garde<string> = (valeur): valeur is string =>
  typeof valeur === 'string' && isNomDeRepere(valeur);

export const sons = dansListe(SONS_IDS);
export const formulaire = dansListe(FORMULAIRE_IDS);
export const typeDemande = parmi<TypeDemande>({ avance: true, solde: true });
export const tauxTva = parmi<TauxTva>({ '20': true, '8.5': true, '0': true });
export const modeEnrolement = parmi<ModeEnrolement>({ anticipe: true, definitif: true });

export const etatPaiement = parmi<EtatPaiement>({
  aucun: true,
  'en-cours': true,
  'or-emis': true,
  effectue: true,
});

export const statutDemande = parmi<StatutDemande>({
  incomplete: true,
  'en-attente-pieces': true,
  'en-cours': true,
  'a-modifier': true,
  decidee: true,
  rejetee: true,
  annulee: true,
  historisee: true,
});

export const fichier = objet<FichierConserve>({
  id: (valeur): valeur is string =>
    typeof valeur === 'string' && /^f[1-9]\d{0,15}-\d{1,6}$/.test(valeur),
  nom: texte,
  taille: naturel,
});
