import type { ContextePortail } from '#domain/portail/contexte.ts';
import { PROFIL_PAR_DEFAUT, type ProfilPortail } from '#domain/portail/etat.ts';
import type { SonsId } from '#domain/sons.ts';
import { unContextePortail } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { troisAvancesPayees } from './trois-avances-payees.ts';

function avecAvancesPayees(
  avancesPayees: number,
  sons: SonsId = 'IMG-RIS-Va2',
  avancesDrimbox: ProfilPortail['avancesDrimbox'] = 'trois',
): ContextePortail {
  return unContextePortail({
    sons: new Map([[sons, { avancesPayees, pvValides: 3, supportsValides: 0 }]]),
    profil: { ...PROFIL_PAR_DEFAUT, avancesDrimbox },
  });
}

testControl(troisAvancesPayees, {
  conformes: [
    { nom: 'trois avances', formulaire: 'img-ris-va2.solde', portail: avecAvancesPayees(3) },
    {
      nom: 'trois avances DRIMbox (S0:19)',
      formulaire: 'img-db-va2.solde',
      portail: avecAvancesPayees(3, 'IMG-DB-Va2'),
    },
    {
      nom: 'une DRIMbox sans avance, quand le profil lit la phrase du RIS seul',
      formulaire: 'img-db-va2.solde',
      portail: avecAvancesPayees(0, 'IMG-DB-Va2', 'aucune'),
    },
  ],
  nonConformes: [
    {
      nom: 'une DRIMbox dont deux avances sont payées : seuls les pilotes ne sont pas requis (S0:19)',
      formulaire: 'img-db-va2.solde',
      portail: avecAvancesPayees(2, 'IMG-DB-Va2'),
      signaux: [{ chemin: '', numLigne: null, args: { nombre: 2, requises: 3 } }],
    },
    {
      nom: 'deux avances, une fois pour tout le fichier',
      formulaire: 'img-ris-va2.solde',
      lignes: [{}, {}],
      portail: avecAvancesPayees(2),
      signaux: [{ chemin: '', numLigne: null, args: { nombre: 2, requises: 3 } }],
    },
    {
      nom: 'un SONS dont rien n’est connu',
      formulaire: 'img-ris-va2.solde',
      portail: unContextePortail({ sons: new Map() }),
      signaux: [{ chemin: '', args: { nombre: 0 } }],
    },
  ],
  indetermines: [
    {
      nom: 'un fichier seul, dont le fournisseur est inconnu (S0:19)',
      formulaire: 'img-ris-va2.solde',
      raison: /fournisseur/,
    },
    {
      nom: 'sous un enrôlement anticipé, qui ouvre la simulation des soldes (S4:701)',
      formulaire: 'img-ris-va2.solde',
      portail: unContextePortail({
        ...avecAvancesPayees(0),
        enrolements: unContextePortail().enrolements.map((enrolement) => ({
          ...enrolement,
          mode: 'anticipe',
        })),
      }),
      raison: /anticipé/,
    },
  ],
});
