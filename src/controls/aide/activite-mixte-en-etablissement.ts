import { defineControl, type Signal } from '../control.ts';

export const activiteMixteEnEtablissement = defineControl({
  id: 'activite-mixte-en-etablissement',
  titre: 'L’activité mixte ne concerne qu’un établissement',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  presume:
    'Le modèle de bon de commande réserve « mixte » aux établissements ; le nom exact du code et son contrôle par le portail ne sont pas publiés.',
  sources: [
    {
      source: 'webinaire-vague-2',
      endroit: 'modèle de bon de commande, colonne « Activité adressée par l’instance logicielle »',
      extrait: 'radiologie, médecine nucléaire ou mixte pour un établissement',
    },
  ],
  concerne: ['img-ris-va2.avance', 'img-ris-va2.solde'],
  niveau: 'demande',
  message: 'Le champ typeActivite vaut « {valeur} » pour un médecin libéral.',
  explication:
    'L’activité mixte est prévue pour un établissement. Pour un médecin, indiquez Radiologie ou MedecineNucleaire, selon le bon de commande.',
  check: ({ beneficiaires }) => {
    const signaux: Signal[] = [];
    for (const { type, typeActivite } of beneficiaires) {
      if (type !== 'medecin' || typeActivite?.valeur.toLowerCase() !== 'mixte') continue;
      signaux.push({ chemin: typeActivite.chemin, args: { valeur: typeActivite.valeur } });
    }
    return signaux;
  },
});
