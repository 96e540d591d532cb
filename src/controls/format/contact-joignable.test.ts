import { testControl } from '#test-support/test-control.ts';
import { contactJoignable } from './contact-joignable.ts';

const conforme = (nom: string, valeur: string) => ({
  nom,
  formulaire: 'sas-sas-va1.solde' as const,
  lignes: [{ '/coordonneesContact': valeur }],
});

testControl(contactJoignable, {
  conformes: [
    conforme('un courriel (S3:89)', 'test123@gmail.com'),
    conforme('un lien vers la plateforme de support', 'https://support.exemple.fr/sas'),
    conforme('un numéro de téléphone', '01 99 00 00 42'),
    conforme('une adresse', '1 rue de l’Exemple, 87000 Limoges'),
    { nom: 'une ligne qui n’en a pas', formulaire: 'sas-sas-va1.solde' },
  ],
  nonConformes: [
    {
      nom: 'ni coordonnées, ni lien (S3:72)',
      formulaire: 'sas-sas-va1.solde',
      lignes: [{ '/coordonneesContact': 'x' }],
      signaux: [
        {
          chemin: '/lignesImport/0/coordonneesContact',
          args: { champ: 'coordonneesContact', valeur: 'x' },
        },
      ],
    },
  ],
});
