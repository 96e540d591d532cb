/**
 * The register of the texts that the simulator relies on. Controls, calendar rows, schema fields and
 * limits cite these ids, never a free text.
 */
export interface Source {
  readonly titre: string;
  readonly auteur: string;
  /** ISO date or year of the text, or of its latest known version; null when the text gives none. */
  readonly date: string | null;
  readonly url?: string;
}

export const SOURCES = {
  'guide-solde-imagerie': {
    titre:
      'Guide utilisateur fournisseur – Le processus de dépôt d’une demande de solde sur le portail du Ségur numérique vague 2 – Imagerie',
    auteur: 'ASP',
    date: '2026-03',
  },
  'guide-financement-2022': {
    titre: 'Guide utilisateur fournisseur – Dépôt d’une demande de financement',
    auteur: 'ASP',
    date: '2022-06-10',
  },
  'webinaire-medico-social': {
    titre: 'Webinaire médico-social – Modalités de fermeture du guichet de financement',
    auteur: 'ANS et ASP',
    date: '2024-02',
  },
  'guide-modification-sas': {
    titre: 'Guide utilisateur fournisseur – Modification d’une demande de solde SAS',
    auteur: 'ASP',
    date: '2023-08',
  },
  'webinaire-vague-2': {
    titre: 'Webinaire Financement Ségur Vague 2 – Tout savoir sur la prestation principale',
    auteur: 'ANS et ASP',
    date: '2025-10-16',
  },
  'faq-asp': {
    titre: 'Foire aux questions du portail Ségur numérique',
    auteur: 'ASP',
    date: '2024-09',
    url: 'https://segurnum.asp-public.fr/segurnum/foires-aux-questions',
  },
  'ans-rejets-asp': {
    titre: 'Rejets ASP : montants et arrondis (page 1265)',
    auteur: 'ANS',
    date: null,
    url: 'https://industriels.esante.gouv.fr/en/node/1265',
  },
  'faq-industriels': {
    titre: 'FAQ des industriels – financement',
    auteur: 'ANS',
    date: null,
    url: 'https://industriels.esante.gouv.fr/faq-des-industriels',
  },
  'faq-identifiants': {
    titre: 'FAQ – différences entre les identifiants RPPS, AM et FINESS',
    auteur: 'ANS',
    date: null,
    url: 'https://industriels.esante.gouv.fr/faq-des-industriels',
  },
  'asp-vague-2': {
    titre: 'Financement à l’équipement – Ségur du numérique en santé, vague 2',
    auteur: 'ASP',
    date: '2025-08-01',
    url: 'https://www.asp.gouv.fr/aides/financement-lequipement-segur-du-numerique-en-sante-vague-2',
  },
  'asp-vague-1': {
    titre: 'Ségur du numérique en santé – financement à l’équipement (vague 1)',
    auteur: 'ASP',
    date: '2022-01-06',
    url: 'https://www.asp-public.fr/aides/segur-du-numerique-en-sante-financement-lequipement',
  },
  'ans-calendrier-vague-1': {
    titre: 'Calendrier de la vague 1 : référencement, réalisation, solde (page 850)',
    auteur: 'ANS',
    date: null,
    url: 'https://industriels.esante.gouv.fr/en/node/850',
  },
  'ans-drimbox': {
    titre: 'Dispositif DRIMbox – couloir Imagerie, vague 2',
    auteur: 'ANS',
    date: null,
  },
  'ans-financement-vague-2': {
    titre: 'Financement SONS de la vague 2 (page 5557)',
    auteur: 'ANS',
    date: null,
    url: 'https://industriels.esante.gouv.fr/en/node/5557',
  },
  gnius: {
    titre:
      'Guide de référencement et de financement Ségur numérique : demande de versement du solde',
    auteur: 'ANS (GNIUS)',
    date: null,
    url: 'https://gnius.esante.gouv.fr/en/le-parcours-guide-de-referencement-et-de-financement-segur-numerique/ma-roadmap-referencement-segur/une-fois-la-solution-en-marche-jeffectue-ma-demande-de-versement-du-solde',
  },
  'moniteur-pharmacies': {
    titre: 'Article de presse sur le financement Ségur des officines',
    auteur: 'Le Moniteur des pharmacies (texte non officiel)',
    date: null,
    url: 'https://www.lemoniteurdespharmacies.fr/?p=10034',
  },
  'script-editeur': {
    titre: 'Script public d’un éditeur qui construit un fichier d’avance MDV vague 1 depuis un CSV',
    auteur: 'Éditeur (texte non officiel)',
    date: null,
  },
  'rfc-8259': {
    titre: 'RFC 8259 – The JavaScript Object Notation (JSON) Data Interchange Format',
    auteur: 'IETF',
    date: '2017-12',
    url: 'https://www.rfc-editor.org/rfc/rfc8259',
  },
  'appnote-zip': {
    titre: 'APPNOTE.TXT – .ZIP File Format Specification, version 6.3.4',
    auteur: 'PKWARE',
    date: '2014-10-01',
  },
  'finess-flux-structures': {
    titre: 'FINESS – flux « structures » en données ouvertes : documentation et schéma v1',
    auteur: 'ANS (dépôt public ansforge/finess)',
    date: '2026-03',
    url: 'https://github.com/ansforge/finess',
  },
  'annuaire-sante-libre-acces': {
    titre: 'Annuaire Santé – extractions en libre accès (RPPS)',
    auteur: 'ANS',
    date: null,
  },
} as const satisfies Record<string, Source>;

type SourceId = keyof typeof SOURCES;

/** A place in a registered text; `extrait` is quoted word for word, in French as printed. */
export interface Citation {
  readonly source: SourceId;
  /** Page, section or screen, as a reader would look for it. */
  readonly endroit?: string;
  readonly extrait?: string;
}
