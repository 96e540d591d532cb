export const EXEMPLES = {
  valides: 'Les exemples publiés par l’ASP',
  fautifs: 'Des fichiers volontairement fautifs',
  charger: 'Charger un exemple',
} as const;

/** Human titles of the example files, by path under `schemas/exemples` without extension. */
export const TITRES_EXEMPLES: Readonly<Record<string, string>> = {
  'img-ris-va2.solde': 'Imagerie – RIS vague 2 – solde',
  'img-db-va2.solde': 'Imagerie – DRIMbox vague 2 – solde',
  'mdv-lgc-va1.avance.ttc': 'Médecins de ville – LGC vague 1 – avance, régime TTC',
  'mdv-lgc-va1.avance.ht': 'Médecins de ville – LGC vague 1 – avance, régime HT',
  'img-db-va2.solde/invalides/facture-absente-des-pieces':
    'La facture n’est pas dans les pièces (DRIMbox)',
  'img-db-va2.solde/invalides/json-ecrit-a-la-main':
    'JSON écrit à la main : virgules et guillemets fautifs',
  'img-db-va2.solde/invalides/noms-de-balises-mal-ecrits':
    'Noms de balises mal écrits : majuscule, « s » du pluriel',
  'img-db-va2.solde/invalides/pieces-refusees': 'Noms et formats de pièces refusés (DRIMbox)',
  'img-db-va2.solde/invalides/va-manquante': 'La balise VA manque (DRIMbox)',
  'img-db-va2.solde/invalides/vrai-au-lieu-de-true': '« vrai » au lieu de true',
  'img-ris-va2.solde/invalides/dates-mal-ecrites': 'Dates mal écrites (RIS)',
  'img-ris-va2.solde/invalides/dates-qui-n-existent-pas': 'Dates qui n’existent pas (RIS)',
  'img-ris-va2.solde/invalides/identifiants-de-mauvaise-longueur':
    'Identifiants trop courts ou trop longs (RIS)',
  'img-ris-va2.solde/invalides/identifiants-sans-guillemets':
    'Identifiants sans guillemets, zéros perdus (RIS)',
  'img-ris-va2.solde/invalides/meme-numero-asp-deux-fois': 'Même n° ASP deux fois (RIS)',
  'img-ris-va2.solde/invalides/montant-couloir-et-beneficiaire':
    'Montant, couloir et bénéficiaire fautifs (RIS)',
  'img-ris-va2.solde/invalides/null-au-lieu-de-crochets-vides':
    'null au lieu de crochets vides (RIS)',
  'mdv-lgc-va1.avance/invalides/deux-regimes-de-tva': 'Deux régimes de TVA dans un fichier (LGC)',
  'mdv-lgc-va1.avance/invalides/fichier-fait-par-un-script':
    'Fichier fait par un script maison (LGC)',
  'mdv-lgc-va1.avance/invalides/preuve-ht-absente': 'Régime HT sans preuve dans les pièces (LGC)',
  'mdv-lgc-va1.avance/invalides/sans-demande': 'Fichier sans aucune demande (LGC)',
};
