import type { EtapeEnregistree } from '#domain/portail/scenarios/etape-enregistree.ts';
import { formatCompte, formatNombre } from '#domain/francais.ts';
import { showName } from '#domain/pieces.ts';
import type { Emporte } from '../depart.ts';

export const MONTAGE = {
  titre: 'Le montage',
  aide: 'Chaque étape a sa légende, l’écran qu’elle montre et ses sources. Déplacez-les, réunissez-les, retirez-les, ajoutez des pauses : le scénario est rejoué à chaque changement, et ce qui ne peut plus se jouer est dit.',
  garde:
    'Le montage reste dans cet onglet, même après un rechargement, jusqu’à ce que vous le fermiez.',
  nonGarde:
    'Le navigateur ne garde pas ce montage (trop long, ou stockage refusé) : exportez-le avant de quitter la page.',
  sansTitre: 'Donnez-lui un titre : c’est lui que verra la salle.',
  emporte: (nom: string, { fournisseurs, enrolements, dossiers }: Emporte) =>
    `Part de « ${nom} », un portail qui voyage avec le scénario : ${formatCompte(fournisseurs.length, 'fournisseur')} (${fournisseurs.join(', ')}), leurs coordonnées, ${formatCompte(enrolements, 'enrôlement')}, ${formatCompte(dossiers, 'dossier')} et leurs bénéficiaires. Relisez-le avant de partager : qui reçoit le fichier ou le lien peut tout lire.`,
  nom: 'Titre du scénario',
  enseigne: 'Ce qu’on y apprend',
  issue: 'Ce qui est dit à la fin',
  etapes: 'Les étapes',
  etape: (rang: number) => `Étape ${formatNombre(rang + 1)}`,
  legende: 'Légende',
  legendeDe: (rang: number) => `Légende de l’étape ${formatNombre(rang + 1)}`,
  reglages: 'Écran et sources',
  ecran: 'Écran montré',
  ecranAuto: 'Celui où l’étape se voit le mieux',
  source: 'Source',
  sourceN: (rang: number) => `Source ${formatNombre(rang + 1)}`,
  sansSource: 'Aucune',
  endroit: 'Endroit (page, rubrique, écran)',
  ajouterSource: 'Citer une source',
  retirerSource: (rang: number) => `Retirer la source ${formatNombre(rang + 1)}`,
  monter: 'Monter',
  descendre: 'Descendre',
  joindre: 'Réunir à la précédente',
  separer: 'Séparer les actes',
  pause: 'Pause avant',
  retirer: 'Retirer',
  geste: (geste: string, rang: number) => `${geste} : étape ${formatNombre(rang + 1)}`,
  annuler: 'Annuler le dernier changement',
  annule: 'Changement annulé.',
  deplacee: (rang: number) => `Étape déplacée : place ${formatNombre(rang + 1)}.`,
  retiree: (reste: number) => `Étape retirée. Il en reste ${formatNombre(reste)}.`,
  reunies: 'Les deux étapes n’en font plus qu’une.',
  separees: 'Chaque acte a son étape.',
  pausee: 'Pause ajoutée : seule sa légende parlera.',
  joue: (etapes: number) =>
    `${formatCompte(etapes, 'étape')}, toutes rejouées : rien n’arrête ce scénario.`,
  jouer: 'Jouer ce scénario',
  exporter: 'Exporter le fichier',
  lien: 'Copier un lien',
  lienCopie: 'Lien copié : il contient tout le scénario.',
  lienTropLong: 'Ce scénario est trop long pour un lien : exportez le fichier.',
  fichierTropLong:
    'Ce scénario dépasse 5 Mo de texte : aucune page ne le relirait. Retirez une étape qui simule un gros JSON.',
  lienRefuse: 'Le navigateur refuse de copier : exportez le fichier.',
  jeter: 'Jeter ce montage',
  jeterTexte: 'Les étapes, les légendes et les sources seront perdues. Un fichier exporté reste.',
  jeterAction: 'Jeter',
  remplacer: 'Remplacer le montage',
  remplacerTexte:
    'Un montage est déjà en cours dans cet onglet. Exportez-le d’abord si vous voulez le garder.',
  remplacerAction: 'Remplacer',
  modifier: 'Modifier ce scénario',
  modifierCopie: 'Modifier une copie',
  copieDe: (titre: string) => `${titre} (copie)`,
} as const;

/** What a step is made of. */
export function wordContenu(etape: EtapeEnregistree): string {
  if (etape.type === 'simulation') return `Simulation de « ${showName(etape.simulation.nom)} »`;
  if (etape.commandes.length === 0) return 'Pause';
  const actes = formatCompte(etape.commandes.length, 'acte');
  return etape.refus === null ? actes : `${actes}, dont le dernier refusé`;
}
