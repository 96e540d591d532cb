import type { TypeDemande } from '#domain/vocabulaire.ts';

/** « Ma demande de financement »: the names of the screen and of its tabs are the portal's (guide SAS, 2023). */
export const MA_DEMANDE = {
  titre: 'Ma demande de financement',
  onglets: 'Mes deux demandes',
  onglet: { avance: '1 - Ma demande d’avance', solde: '2 - Ma demande de solde' },
  aucune: { avance: 'Aucune demande d’avance déposée.', solde: 'Aucune demande de solde déposée.' },
  importer: 'Importer des demandes',
  import:
    'Aucune source ne montre d’où le fichier JSON s’importe sur ces écrans-ci. Dans ce simulateur :',
  legende: { avance: 'Mes demandes d’avance', solde: 'Mes demandes de solde' },
} as const satisfies Readonly<Record<string, string | Readonly<Record<TypeDemande, string>>>>;
