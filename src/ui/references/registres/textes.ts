import { formatCompte, formatTaille, listNames } from '#domain/francais.ts';
import { REGISTRES, sayDate, type BilanRegistre } from '#domain/mots/registres.ts';

/** The search, in the result of a simulation. */
export const VERIFIER = {
  intro:
    'Apportez les extraits que vous avez téléchargés : FINESS (JSON « structures », ou l’ancien CSV « etalab ») et RPPS (« PS_LibreAcces_Personne_activite », en texte ou dans son zip). Seuls les numéros de ce fichier y sont cherchés.',
  local:
    'Rien ne quitte votre navigateur, et le portail n’est pas connu pour faire ces vérifications : ce sont des avertissements de notre aide.',
  ou: 'Où les télécharger',
  choisir: 'Choisir les extraits',
  glisser: 'ou glissez-les ici',
  formats: '.json, .csv, .txt ou .zip ; la base des ES éligibles aussi, en .csv, .xlsx ou .ods',
  garder:
    'Garder les réponses dans ce navigateur (les numéros cherchés et ce qu’en dit le registre, rien d’autre)',
  recherche: 'Recherche dans les registres',
  liste: 'Lecture des numéros du fichier…',
  octets: (lus: number, total: number) => `${formatTaille(lus)} sur ${formatTaille(total)}`,
  annuler: 'Annuler la recherche',
  annulee: 'Recherche annulée : rien n’en a été retenu.',
  perdue: (nom: string) =>
    `La lecture de « ${nom} » s’est arrêtée sans réponse : recommencez, seule, dans une page fraîchement ouverte.`,
  sansNumero:
    'Ce fichier n’a aucun n° FINESS ni RPPS à chercher dans une demande assez saine pour être lue.',
  remplaces: (noms: readonly string[]) =>
    `Un seul extrait par registre : ce que ${noms.length > 1 ? 'disaient' : 'disait'} ${listNames(noms.map((nom) => `« ${nom} »`))} n’est plus pris.`,
  reponses: 'Ce que disent les registres',
  refus: 'Fichiers qui n’ont pas été lus',
  estCeLaBase: 'Est-ce la base des ES éligibles ? L’ouvrir comme telle',
  relancer: 'Chercher de nouveau dans les mêmes extraits',
  relancerAide: 'si vous avez corrigé des numéros depuis',
  faite: 'Les avertissements des registres ont rejoint la liste.',
} as const;

/** « FINESS : 12 n° FINESS trouvés sur 14 (extrait du 23/11/2026, a.json). » */
export function sayBilan({ genre, extrait, cherches, trouves }: BilanRegistre): string {
  const { nom, numero } = REGISTRES[genre];
  if (cherches === 0)
    return `${nom} : le fichier n’a aucun ${numero} (${sayDate(extrait)}, « ${extrait.nom} »).`;
  const compte = formatCompte(trouves, `${numero} trouvé`, `${numero} trouvés`);
  return `${nom} : ${compte} sur ${cherches} (${sayDate(extrait)}, « ${extrait.nom} »).`;
}

/** The screen « Registres publics ». */
export const PAGE_REGISTRES = {
  chapeau:
    'FINESS et l’Annuaire Santé (RPPS) disent si un numéro existe, à qui il est, et s’il est encore actif. Apportez leurs extraits dans le résultat d’une simulation, sous « Vérifier les numéros aux registres publics ».',
  garde: 'Les réponses gardées',
  aucune:
    'Rien n’est gardé : les extraits servent à la page où ils sont apportés, puis sont oubliés.',
  apporter: 'Les apporter : « Simuler un JSON »',
  pageSeule: 'Pour cette page seulement :',
  taille: (octets: number) => `${formatTaille(octets)} gardés dans ce navigateur.`,
  oublier: 'Oublier',
  oublie: 'Les réponses des registres sont oubliées.',
  servent:
    'Elles servent à tout fichier qui est jugé ici : « Simuler un JSON », « Préparer », et notre aide à l’import de l’Espace fournisseur.',
  ou: 'Où trouver les extraits',
  finess:
    'FINESS : le flux « structures » en JSON, publié chaque jour sur data.gouv par l’ANS. Les anciens fichiers CSV « etalab-cs1100502 » et « 507 » se lisent aussi, mais leurs auteurs disent qu’ils ne sont plus rafraîchis une fois le nouveau FINESS déployé.',
  finessLien: 'La documentation du flux',
  rpps: 'RPPS : « Annuaire Santé, extractions en libre accès », de l’ANS. Le zip PS_LibreAcces se lit tel quel : ne le décompressez pas (1,1 Go).',
  base: 'Base des ES éligibles : elle a son propre écran.',
  limites: 'Ce qu’ils ne disent pas',
  limitesTexte:
    'Un extrait retarde sur le registre : au-delà de 60 jours, le simulateur le dit. Le n° AM n’est dans aucun fichier public. Aucun texte ne dit que le portail consulte ces registres : les écarts avertissent, et ne bloquent jamais.',
} as const;
