import type { Demande } from '#domain/demande.ts';
import { readBloc } from '#domain/projection/guards.ts';
import { defineControl, type Signal } from '../control.ts';
import { EXEMPLES_IMAGERIE, EXEMPLES_MDV } from '../support/citations.ts';

/** Coded fields whose full list nobody published, with the values seen in public files. */
const CONNUES: Readonly<Record<string, readonly string[]>> = {
  typeAction: ['C'],
  typePrestation: ['V2'],
  typeActivite: ['Radiologie', 'MedecineNucleaire', 'Mixte'],
  operateurMessagerie: ['MAI_15', 'API_35'],
  typeFichier: ['FACTURE', 'VA', 'BON_COMMANDE', 'PREUVE_HT', 'PRELVE_HT'],
};

export const valeurDejaVue = defineControl({
  id: 'valeur-deja-vue',
  titre: 'Les codes sont parmi ceux déjà publiés',
  phase: 'aide',
  voix: 'simulateur',
  severite: 'information',
  presume:
    'La liste complète des codes n’est pas publique : une valeur jamais vue peut être juste. Elle est acceptée et seulement signalée.',
  sources: [
    EXEMPLES_IMAGERIE,
    EXEMPLES_MDV,
    { source: 'script-editeur', endroit: 'operateurMessagerie API_35' },
    {
      source: 'webinaire-vague-2',
      endroit: 'modèle de bon de commande',
      extrait: 'radiologie, médecine nucléaire ou mixte pour un établissement',
    },
  ],
  niveau: 'demande',
  message: 'Le champ {champ} vaut « {valeur} », une valeur jamais publiée.',
  explication:
    'Valeurs connues de {champ} : {connues}. Si la documentation technique de l’ASP donne bien « {valeur} », ne changez rien ; sinon, reprenez une valeur connue, en respectant majuscules et minuscules.',
  check: (demande) => {
    const signaux: Signal[] = [];
    for (const [champ, chemin, valeur] of listCodes(demande)) {
      if (typeof valeur !== 'string') continue;
      const connues = CONNUES[champ] ?? [];
      if (connues.includes(valeur)) continue;
      const args = { champ, valeur, connues: connues.join(', ') };
      const proche = connues.find((connue) => connue.toLowerCase() === valeur.trim().toLowerCase());
      if (proche === undefined) signaux.push({ chemin, args });
      else {
        const texte = JSON.stringify(proche);
        signaux.push({ chemin, args, remede: { type: 'valeur', chemin, texte } });
      }
    }
    return signaux;
  },
});

type Code = readonly [champ: string, chemin: string, valeur: unknown];

function listCodes({ ligne, pieces, beneficiaires }: Demande): readonly Code[] {
  const codes: Code[] = [
    ['typeAction', '/typeAction', ligne['typeAction']],
    ['typePrestation', '/VA/typePrestation', readBloc(ligne, 'VA')['typePrestation']],
    [
      'operateurMessagerie',
      '/scenarioInstallation/operateurMessagerie',
      readBloc(ligne, 'scenarioInstallation')['operateurMessagerie'],
    ],
  ];
  for (const { typeActivite } of beneficiaires) {
    if (typeActivite) codes.push(['typeActivite', typeActivite.chemin, typeActivite.valeur]);
  }
  for (const { chemin, typeFichier } of pieces) {
    codes.push(['typeFichier', `${chemin}/typeFichier`, typeFichier]);
  }
  return codes;
}
