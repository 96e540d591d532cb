import { describe, expect, it } from 'vitest';
import { unConstat, unReport } from '#test-support/reports.ts';
import { toCsv } from './csv.ts';

describe('toCsv', () => {
  it('commence par la marque UTF-8 et un en-tête', () => {
    expect(toCsv(unReport())).toMatch(
      /^\uFEFFGravité;Contrôle du portail;Numéro de demande;N° ASP;N° éditeur;Ligne du texte;/,
    );
  });
  it('écrit le verdict, puis une ligne par constat, terminées par CRLF', () => {
    const csv = toCsv(unReport({ constats: [unConstat(), unConstat({ controle: 'siret-cle' })] }));
    expect(csv.split('\r\n')).toHaveLength(5);
    expect(csv.split('\r\n')[1]).toMatch(/^Accepté;Verdict;.*;Le portail accepterait ce fichier;/);
  });
  it('nomme les réserves du verdict et comment les lever (S0:54)', () => {
    const lignes = toCsv(
      unReport({
        verdict: 'sous-reserve',
        reserves: [
          {
            controle: 'avance-decidee-et-payee',
            point: 'l’avance de chaque dossier',
            quoiFaire: 'choisissez un fournisseur fictif',
          },
        ],
      }),
    ).split('\r\n');
    expect(lignes[1]).toContain('Sous réserve;Verdict;');
    expect(lignes[1]).toMatch(/1\spoint que seul le portail connaît/);
    expect(lignes[2]).toMatch(
      /^Sous réserve;Ce que seul le portail connaît;.*;l’avance de chaque dossier;;choisissez un fournisseur fictif;/,
    );
  });
  it('ne dit pas « accepté » d’un fichier qui n’est pas celui des choix (S0:15)', () => {
    const csv = toCsv(unReport({ verdict: 'discordant' }));
    expect(csv).toContain('Discordant;Verdict;');
    expect(csv).toContain('Ce fichier n’est pas celui que vos choix annoncent');
  });
  it.each(['=1+1', '+33', '-2', '@SUM(A1)', '\tx'])('neutralise la cellule « %s »', (valeur) => {
    const csv = toCsv(unReport({ constats: [unConstat({ valeur })] }));
    expect(csv).toContain(`"'${valeur}"`);
  });
  it('protège les séparateurs et double les guillemets', () => {
    const csv = toCsv(unReport({ constats: [unConstat({ valeur: 'a;"b"' })] }));
    expect(csv).toContain('"a;""b"""');
  });
  it('donne la certitude et la source', () => {
    const csv = toCsv(unReport({ constats: [unConstat()] }));
    expect(csv).toMatch(/;balise-presente;documenté;guide-solde-imagerie;1\r\n$/);
  });
  it('donne le n° ASP et le n° éditeur de la demande, que le tableur garde', () => {
    const ligne = {
      index: 0,
      numLigne: 1,
      etat: 'ko' as const,
      numeroASP: 'FINIMG013594',
      numeroEditeur: '00034',
    };
    const csv = toCsv(unReport({ lignes: [ligne], constats: [unConstat({ numLigne: 1 })] }));
    expect(csv).toContain(';1;FINIMG013594;"=""00034""";');
  });
});

describe('une même cause', () => {
  const constats = [1, 2, 3].map((numLigne) =>
    unConstat({
      numLigne,
      chemin: `/lignesImport/${numLigne - 1}/VA`,
      libelle: `VA manque à la ligne ${numLigne}`,
    }),
  );
  const report = unReport({ constats: [...constats, unConstat({ controle: 'siret-cle' })] });

  it('est dite une fois dans le tableau, avant ses endroits qui portent son numéro', () => {
    const [, , repetee = '', ...lignes] = toCsv(report).trimEnd().split('\r\n');
    expect(repetee).toMatch(
      /^Bloquant;Même cause;;;;;;;VA manque à la ligne … \(3\sfois\s: demandes 1 à 3\);.*;1$/,
    );
    expect(lignes.map((ligne) => ligne.split(';').at(-1))).toEqual(['1', '1', '1', '2']);
  });
});
