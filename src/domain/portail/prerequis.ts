import { DEMANDES_MAX } from '../generated/limites.ts';
import type { SonsId, Unicite } from '../sons.ts';
import { SONS } from '../sons/table.ts';
import { avanceOf, isDecideeEtPayee, lastAvenant } from './avenants.ts';
import {
  cleUnicite,
  type ContextePortail,
  type DossierConnu,
  type ObstacleSolde,
  type Reclamation,
  type SonsConnu,
} from './contexte.ts';
import type { Avenant, BeneficiaireDepose, Dossier } from './dossier.ts';
import type { EtatPortail } from './etat.ts';
import { numberDossiers } from './numero-asp.ts';

/**
 * What keeps a solde from being deposited on a dossier, null when nothing does: « un dossier dont le dernier avenant de
 * l'avance est à l'état DECIDE et dont le dernier paiement est à l'état PAYE ou OR EMIS » (guide du solde Imagerie).
 */
export function obstacleSolde(dossier: Dossier): ObstacleSolde | null {
  const dernier = lastAvenant(dossier);
  const incomplet = dernier.statut === 'incomplete' ? dernier.importId : null;
  if (dernier.type === 'solde') {
    if (incomplet !== null) return { type: 'solde-incomplet', import: incomplet };
    return { type: 'solde-deja-depose' };
  }
  if (incomplet !== null) return { type: 'avance-incomplete', import: incomplet };
  if (dernier.statut !== 'decidee') return { type: 'avance-non-decidee' };
  return isDecideeEtPayee(dernier) ? null : { type: 'avance-non-payee' };
}

/** What the lines of a file of this fournisseur can ask, in time linear in the dossiers. */
export function projeterContexte(etat: EtatPortail, siret: string): ContextePortail {
  const dossiers = new Map<string, DossierConnu>();
  const sons = new Map<SonsId, Compte>();
  const reclamations = new Map<string, Reclamation[]>();
  for (const dossier of etat.dossiers.values()) {
    claim(reclamations, dossier);
    if (dossier.siret !== siret) continue;
    const avance = avanceOf(dossier);
    dossiers.set(dossier.numeroASP, {
      sons: dossier.sons,
      obstacle: obstacleSolde(dossier),
      montantAvance: avance.demande.montantHT,
      numeroEditeur: avance.demande.numeroEditeur,
    });
    if (isDecideeEtPayee(avance)) countOf(sons, dossier.sons).avancesPayees++;
  }
  for (const pilote of etat.pilotes.values()) {
    if (pilote.siret !== siret || pilote.statut !== 'valide') continue;
    const compte = countOf(sons, pilote.sons);
    if (pilote.type === 'pv') compte.pvValides++;
    else compte.supportsValides++;
  }
  const enrolements = [...etat.enrolements.values()]
    .filter((enrolement) => enrolement.siret === siret)
    .map(({ numeroAns, sons, mode, statut }) => ({ numeroAns, sons, mode, statut }));
  const enroles = new Set(enrolements.map(({ sons: id }) => id));
  const numerosASP = new Map([...enroles].map((id) => [id, nextNumeros(etat, id)]));
  const { sequence, profil } = etat;
  return { sequence, siret, profil, enrolements, sons, dossiers, numerosASP, reclamations };
}

function nextNumeros(etat: EtatPortail, sons: SonsId): readonly string[] {
  const next = numberDossiers(etat, sons);
  return Array.from({ length: DEMANDES_MAX }, next);
}

type Compte = { -readonly [K in keyof SonsConnu]: SonsConnu[K] };

function countOf(sons: Map<SonsId, Compte>, id: SonsId): Compte {
  const connu = sons.get(id);
  if (connu !== undefined) return connu;
  const compte: Compte = { avancesPayees: 0, pvValides: 0, supportsValides: 0 };
  sons.set(id, compte);
  return compte;
}

/** Enters a dossier under each identifier that its SONS allows once only. */
function claim(reclamations: Map<string, Reclamation[]>, dossier: Dossier): void {
  const avenant = findClaiming(dossier);
  if (avenant === undefined) return;
  const { numeroASP, siret, sons } = dossier;
  for (const beneficiaire of avenant.demande.beneficiaires) {
    const { typeActivite } = beneficiaire;
    for (const { identifiant } of SONS[sons].unicite) {
      for (const valeur of readIdentifiants(beneficiaire, identifiant)) {
        const cle = cleUnicite(sons, identifiant, valeur);
        const deja = reclamations.get(cle);
        if (deja === undefined) reclamations.set(cle, [{ numeroASP, siret, typeActivite }]);
        else if (deja.at(-1)?.numeroASP !== numeroASP)
          deja.push({ numeroASP, siret, typeActivite });
      }
    }
  }
}

/** The last avenant that may still bring the aid. Presumed: a rejected or cancelled one frees its beneficiaries. */
function findClaiming(dossier: Dossier): Avenant | undefined {
  return dossier.avenants.findLast(
    ({ statut }) => statut !== 'rejetee' && statut !== 'annulee' && statut !== 'historisee',
  );
}

function readIdentifiants(
  beneficiaire: BeneficiaireDepose,
  identifiant: Unicite['identifiant'],
): readonly string[] {
  switch (identifiant) {
    case 'finessGeo':
      return beneficiaire.finess;
    case 'am':
      return beneficiaire.am;
    case 'siren':
      return beneficiaire.siren === null ? [] : [beneficiaire.siren];
    case 'rpps':
      return beneficiaire.rpps === null ? [] : [beneficiaire.rpps];
  }
}
