import type { Fournisseur } from '../fournisseur.ts';

/** A fournisseur that nobody can take for a real one. */
export function fournisseurFictif(siret: string, denominationSociale: string): Fournisseur {
  return {
    siret,
    denominationSociale,
    nomCommercial: null,
    adresse: { voie: '1 rue de l’Exemple', codePostal: '00000', commune: 'VILLE-FICTIVE' },
    tauxTva: '20',
    coordonneesBancaires: {
      titulaire: denominationSociale,
      iban: 'FR00 FICTIF 0000 0000 0000 0000 000',
      bic: 'FICTIFRR',
    },
    depositaire: {
      nom: 'FICTIF',
      prenom: 'Camille',
      courriel: 'camille.fictif@exemple.invalid',
      telephone: '0000000000',
    },
  };
}
