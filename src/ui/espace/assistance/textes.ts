import type { Citation } from '#domain/sources.ts';
import { href } from '#ui/navigation/ecrans.ts';

/** The two first entries are the portal's (guide du solde Imagerie, section 2: « Besoin d’aide ? »). */
export const ASSISTANCE = {
  portail: 'Sur le vrai portail',
  portailAide:
    'Son menu « Besoin d’aide ? » propose deux entrées. Pour une vraie demande, c’est là qu’il faut s’adresser.',
  autres: 'Autres pages officielles',
  ici: 'Dans ce simulateur',
  reserve:
    'Ce simulateur n’est pas officiel : ni l’ASP ni l’ANS ne répondent de ce qu’il dit, et aucune question posée ici n’arrive à leurs services.',
} as const;

export interface Adresse {
  readonly nom: string;
  readonly url: string;
}

export const ADRESSES_PORTAIL: readonly Adresse[] = [
  {
    nom: 'Consulter les questions fréquentes',
    url: 'https://segurnum.asp-public.fr/segurnum/foires-aux-questions',
  },
  {
    nom: 'Contacter l’assistance',
    url: 'https://segurnum.asp-public.fr/segurnum/contacter-assistance',
  },
];

export const AUTRES_ADRESSES: readonly Adresse[] = [
  {
    nom: 'ASP – Ségur du numérique en santé, vague 2 (guides, modèles de JSON)',
    url: 'https://www.asp.gouv.fr/aides/financement-lequipement-segur-du-numerique-en-sante-vague-2',
  },
  {
    nom: 'ANS – FAQ des industriels',
    url: 'https://industriels.esante.gouv.fr/faq-des-industriels',
  },
];

export const AIDES_ICI: readonly {
  readonly href: string;
  readonly nom: string;
  readonly sens: string;
}[] = [
  { href: href('aide'), nom: 'Aide', sens: 'lire un résultat, les erreurs classiques' },
  { href: href('controles'), nom: 'Contrôles', sens: 'chaque règle vérifiée, avec sa source' },
  {
    href: href('formulaires'),
    nom: 'Formulaires',
    sens: 'les balises de chaque JSON et leur documentation',
  },
  { href: href('a-propos'), nom: 'À propos', sens: 'les textes sur lesquels tout repose' },
];

export const SECONDAIRE = {
  constat:
    'Cette entrée figure dans le menu du portail de 2026. Aucune de nos sources ne décrit encore ce qu’elle contient : le simulateur n’invente donc rien ici.',
  su: 'Ce que disent les textes',
} as const;

export const CITATIONS_SECONDAIRE: readonly Citation[] = [
  {
    source: 'guide-solde-imagerie',
    endroit: 'section 5, menu du portail',
    extrait: 'Demandes de prestation secondaire',
  },
  {
    source: 'webinaire-vague-2',
    endroit: '« Périmètre et cible du webinaire »',
    extrait:
      'La prestation secondaire fera l’objet d’un autre webinaire, programmé ultérieurement.',
  },
  {
    source: 'webinaire-vague-2',
    endroit: '« Règles d’unicité du financement » (médecins de ville)',
    extrait:
      'Chaque client éligible ne peut bénéficier que d’une seule commande (comprenant une Prestation principale et une Prestation secondaire) au titre du présent dispositif SONS.',
  },
];
