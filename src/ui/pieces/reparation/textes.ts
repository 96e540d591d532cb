import type { ActionReparation } from '#domain/pieces-report.ts';
import { formatCompte, formatNombre, formatTaille } from '#domain/francais.ts';

/** Texts of « Zip réparé »: the plan, then the zips made. */
export const REPARATION = {
  titre: 'Zip réparé',
  chapeau:
    'Le simulateur peut refaire le zip : mêmes fichiers, sans changer un octet de leur contenu, sous les noms que veut le JSON. Voici ce qu’il ferait.',
  chapeauSansJson:
    'Le simulateur peut refaire le zip : mêmes fichiers, sans changer un octet de leur contenu, sans dossiers ni fichiers du système. Déposez le JSON pour qu’il corrige aussi les noms.',
  aChoisir: 'À vous de choisir',
  aChoisirAide:
    'Plusieurs fichiers différents pourraient être ce document : le simulateur ne peut pas savoir lequel est le bon. Le plan suit vos choix.',
  legendeChoix: (nom: string) => `Quel fichier est « ${nom} » ?`,
  aucunFichier: 'Aucun pour l’instant : ce document ne sera pas dans le zip réparé',
  choisirDAbord: 'Rien ne peut être repris avant votre choix.',
  inutile: 'Rien à réparer : le zip réparé serait identique.',
  rienAReprendre: 'Aucun fichier déposé ne peut être repris tel quel : il n’y a rien à réparer.',
  legende: (garder: number, renommer: number, retirer: number) =>
    `Plan : ${formatNombre(renommer)} à renommer, ${formatNombre(retirer)} à retirer, ${formatNombre(garder)} sans changement`,
  nom: 'Nom actuel',
  nouveau: 'Nouveau nom',
  action: 'Action',
  raison: 'Pourquoi',
  aucunNom: '—',
  nouveaux: 'Zips qui seraient fabriqués',
  compte: (nombre: number) => formatCompte(nombre, 'fichier'),
  restants: 'Ce que la réparation ne règle pas',
  bouton: 'Fabriquer le zip réparé',
  boutonPlusieurs: (nombre: number) => `Fabriquer les ${formatNombre(nombre)} zips réparés`,
  attente: 'Possible une fois l’inspection terminée.',
  telecharger: (nom: string, taille: number) => `Télécharger ${nom} (${formatTaille(taille)})`,
  preuve: 'Réinspecté par le simulateur',
} as const;

export const ACTIONS: Readonly<Record<ActionReparation, string>> = {
  garder: 'Garder',
  renommer: 'Renommer',
  retirer: 'Retirer',
};
