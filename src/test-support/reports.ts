import { AUCUN_CHOIX, type Finding, type Report } from '#domain/report.ts';

/** Findings and reports made by hand, for the tests of what shows them. */

export function unConstat(partiel: Partial<Finding> = {}): Finding {
  return {
    controle: 'balise-presente',
    phase: 'format',
    severite: 'bloquant',
    numLigne: 1,
    chemin: '/lignesImport/0/VA',
    position: { debut: 10, fin: 14, ligne: 2, colonne: 3 },
    valeur: null,
    libelle: 'La balise VA est manquante dans la ligne 1.',
    voix: 'portail',
    explication: 'Ajoutez la balise.',
    args: {},
    correction: null,
    prochainTour: false,
    placePresumee: false,
    ...partiel,
  };
}

export function unReport(partiel: Partial<Report> = {}): Report {
  return {
    fichier: { nom: 'solde.json', taille: 1082, sha256: 'ab'.repeat(32) },
    maintenant: '2026-03-23T10:00',
    versionRegles: '1',
    choix: AUCUN_CHOIX,
    texte: '{}',
    encodage: 'utf-8',
    formulaire: { id: 'img-ris-va2.solde', mode: 'reconnu', raisons: [], modele: null },
    lignes: [],
    constats: [],
    nonExaminees: [],
    controles: {
      'balise-presente': {
        id: 'balise-presente',
        titre: 'Les balises attendues sont présentes',
        phase: 'format',
        severite: 'bloquant',
        sources: [{ source: 'guide-solde-imagerie', endroit: 'section 1.3' }],
        presume: null,
        discordance: false,
        rejetteALImport: false,
        rejetteALInstruction: false,
      },
    },
    verdict: 'valide',
    reserves: [],
    messageEcran: null,
    retour: null,
    ...partiel,
  };
}
