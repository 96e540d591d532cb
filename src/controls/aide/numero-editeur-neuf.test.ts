import { unDossierConnu, unContextePortail } from '#test-support/builders.ts';
import { testControl } from '#test-support/test-control.ts';
import { numeroEditeurNeuf } from './numero-editeur-neuf.ts';

function avecNumeros(...numeros: readonly (string | null)[]) {
  const dossiers = numeros.map(
    (numeroEditeur, i) => [`FINMDV01300${i}`, unDossierConnu({ numeroEditeur })] as const,
  );
  return {
    formulaire: 'mdv-lgc-va1.avance',
    portail: unContextePortail({ dossiers: new Map(dossiers) }),
  } as const;
}

testControl(numeroEditeurNeuf, {
  conformes: [
    { nom: 'un numéro neuf', ...avecNumeros('00002', null) },
    {
      nom: 'un numéro vide, qu’un autre contrôle signale',
      ...avecNumeros(''),
      lignes: [{ '/numeroEditeur': '' }],
    },
    { nom: 'un fichier seul', formulaire: 'mdv-lgc-va1.avance' },
  ],
  nonConformes: [
    {
      nom: 'le numéro d’un dossier, et cite le premier qui le porte',
      ...avecNumeros('00002', '00001', '00001'),
      lignes: [{ '/numeroEditeur': '00003' }, {}],
      signaux: [
        {
          chemin: '/lignesImport/1/numeroEditeur',
          numLigne: 2,
          args: { valeur: '00001', numeroASP: 'FINMDV013001' },
        },
      ],
    },
  ],
});
