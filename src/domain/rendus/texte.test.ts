import { expect, it } from 'vitest';
import { jugeExemples, rendre, unJugement } from '#test-support/rendus.ts';
import { unConstat, unReport } from '#test-support/reports.ts';
import { rendreTexte } from './texte.ts';

const REPORT = unReport({
  verdict: 'non-conforme',
  versionRegles: '2026-11-30',
  constats: [
    ...[1, 2, 3].map((numLigne) =>
      unConstat({
        numLigne,
        chemin: `/lignesImport/${numLigne - 1}/VA`,
        libelle: `La balise VA est manquante dans la ligne ${numLigne}.`,
      }),
    ),
    unConstat({
      severite: 'avertissement',
      chemin: '/siret',
      libelle: 'Le SIRET est faux\n\u001b]0;titre\u0007.',
      correction: { debut: 0, fin: 3, avant: '1 2', texte: '12', sure: true },
    }),
    unConstat({ severite: 'indetermine', chemin: '' }),
  ],
});

it('dit chaque faute une fois, et rien ne parle au terminal', async () => {
  expect(rendre(rendreTexte, [unJugement({ report: REPORT })]).split('\n')).toEqual([
    'depots/solde.json',
    'Non conforme – Le portail rejetterait le fichier pour non-conformité : 3 erreurs au contrôle du format',
    '  2:3  Bloquant  La balise VA est manquante dans la ligne … (3 fois : demandes 1 à 3)  balise-presente',
    '      Ajoutez la balise.',
    '  2:3  Avertissement  Le SIRET est faux[U+000A][U+001B]]0;titre[U+0007].  balise-presente',
    '      Ajoutez la balise.',
    '      Correction sûre : « 1 2 » → « 12 »',
    '0 demande · 3 bloquants, 1 avertissement · règles du 30/11/2026',
    '',
    '',
  ]);
});

it('les couleurs ne changent pas les mots', async () => {
  const juges = await jugeExemples();
  const nu = rendre(rendreTexte, juges);
  const peint = rendre(rendreTexte, juges, { couleur: true });
  expect(peint).toContain('\u001b[31m');
  expect(peint.replaceAll(/\u001b\[\d+m/g, '')).toBe(nu);
  expect(nu).not.toMatch(/(?!\n)\p{Cc}/u);
});

it('nomme ce que le verdict laisse ouvert', async () => {
  const reserves = [{ controle: 'x', point: 'l’avance', quoiFaire: 'choisissez-la' }];
  const report = unReport({ verdict: 'sous-reserve', reserves });
  expect(rendre(rendreTexte, [unJugement({ report })])).toContain(
    '  Ce que seul le portail connaît\n    – l’avance : choisissez-la\n',
  );
});
