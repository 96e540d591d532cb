import { describe, expect, it } from 'vitest';
import { isFiness, isRpps, isSiren, isSiret } from '../identifiants.ts';
import { anonymiser, type Reglages } from './anonymiser.ts';

const REGLAGES: Reglages = {
  graine: 12,
  decalerDates: false,
  decalerMontants: false,
  seuils: [],
  plafond: null,
};

function share(document: unknown, reglages: Partial<Reglages> = {}) {
  const texte = typeof document === 'string' ? document : JSON.stringify(document, null, 2);
  const anonyme = anonymiser(texte, { ...REGLAGES, ...reglages });
  const fictif = (original: string) =>
    anonyme.remplacements.find((each) => each.original === original)?.fictif ?? '';
  return { ...anonyme, fictif };
}

const LIGNE = {
  numLigne: 1,
  numeroASP: 'FINIMG013729',
  numeroEditeur: 'CMD-2025-017',
  beneficiaires: {
    nomResponsable: 'Hélène DURAND-Lévy',
    emailResponsable: 'h.durand@chu-lyon.fr',
    telephoneResponsable: '0645124512',
    sirenClient: '430244160',
    FINESSGeos: ['111111487', '2A0000014'],
    RPPS: '11100134720',
    AM: ['711708968'],
  },
  piecesJustificatives: [
    {
      nomFichier: 'IMG-DB-Va2-FACTURE-FINIMG013729.pdf',
      formatFichier: 'PDF',
      typeFichier: 'FACTURE',
    },
    { nomFichier: 'IMG-DB-Va2-VA-CMD-2025-017.pdf', formatFichier: 'PDF', typeFichier: 'VA' },
  ],
  facture: { dateEditionFacture: '15/02/2026', montant: 1250.5 },
};
const DOCUMENT = { numeroAns: 'CVA2DBX012', siret: '43024416000018', lignesImport: [LIGNE] };

describe('un fichier anonymisé', () => {
  it('remplace ce qui désigne quelqu’un, et garde le reste', () => {
    const { texte } = share(DOCUMENT);
    for (const vrai of [
      '013729',
      '2025',
      '017',
      'Hélène',
      'DURAND',
      'chu',
      'lyon',
      '0645124512',
      '430244160',
      '711708968',
    ]) {
      expect(texte).not.toContain(vrai);
    }
    for (const garde of [
      'CVA2DBX012',
      'FINIMG',
      'IMG-DB-Va2-FACTURE-FINIMG',
      '.pdf',
      '15/02/2026',
      '1250.5',
      '"VA"',
    ]) {
      expect(texte).toContain(garde);
    }
  });

  it('a la même longueur et la même ponctuation', () => {
    const bare = (texte: string) => texte.replaceAll(/[\p{L}\p{N}]/gu, 'x');
    const original = JSON.stringify(DOCUMENT)
      .replace('Hélène', 'H\\u00E9l\\u00e8ne')
      .replaceAll(',', ',\r\n\t');
    expect(bare(share(original).texte.replaceAll(/\\u00[\dA-Fa-f]{2}/g, 'x'))).toBe(
      bare(original.replaceAll(/\\u00[\dA-Fa-f]{2}/g, 'x')),
    );
  });

  it('donne des clés justes aux numéros justes, fausses aux faux', () => {
    const { fictif } = share({
      ...DOCUMENT,
      autres: { siret: '43024416000019', RPPS: '10001234567', siren: '430244161' },
    });
    expect(isSiret(fictif('43024416000018'))).toBe(isSiret('43024416000018'));
    expect(isSiret(fictif('43024416000019'))).toBe(isSiret('43024416000019'));
    expect(isSiren(fictif('430244160'))).toBe(true);
    expect(isSiren(fictif('430244161'))).toBe(false);
    expect(isFiness(fictif('111111487'))).toBe(isFiness('111111487'));
    expect(isFiness(fictif('2A0000014'))).toBe(isFiness('2A0000014'));
    expect(isRpps(fictif('11100134720'))).toBe(isRpps('11100134720'));
    expect(isRpps(fictif('10001234567'))).toBe(isRpps('10001234567'));
  });

  it('accorde un SIRET et son SIREN, un nom de pièce et le numéro qu’il porte', () => {
    const { fictif } = share(DOCUMENT);
    expect(fictif('43024416000018').slice(0, 9)).toBe(fictif('430244160'));
    expect(fictif('IMG-DB-Va2-FACTURE-FINIMG013729.pdf')).toBe(
      `IMG-DB-Va2-FACTURE-${fictif('FINIMG013729')}.pdf`,
    );
    expect(fictif('IMG-DB-Va2-VA-CMD-2025-017.pdf')).toBe(
      `IMG-DB-Va2-VA-${fictif('CMD-2025-017')}.pdf`,
    );
  });

  it.each([
    ['siret', '430 244 160 00018', '43024416000018'],
    ['siret', '43024416000018.0', '43024416000018'],
    ['sirenClient', '430 244 160', '430244160'],
    ['sirenClient', '43O244160', '430244160'],
    ['AM', '11708968', '011708968'],
    ['telephoneMandataire', '+33 6 45 12 45 12', '0645124512'],
  ])('donne à %s %s les chiffres du même numéro écrit autrement', (balise, ecrit, autre) => {
    const { fictif } = share({ [balise]: ecrit, autre: { [balise]: autre } });
    const bare = (texte: string) =>
      texte
        .replace(/\.0$|^\+33/, '')
        .replaceAll('O', '0')
        .replaceAll(/\D/g, '')
        .replace(/^0+/, '');
    expect(bare(fictif(ecrit))).toBe(bare(fictif(autre)));
  });

  it('remplace partout une valeur par la même, et deux valeurs par deux autres', () => {
    const lignes = Array.from({ length: 300 }, (_, rang) => ({
      numeroEditeur: String(rang + 1).padStart(5, '0'),
      nom: `Clinique ${rang % 7}`,
      sirenClient: String(100_000_000 + rang),
    }));
    const { remplacements, texte } = share({ lignesImport: [...lignes, ...lignes] });
    const fictifs = remplacements.map(({ fictif }) => fictif);
    const originaux = new Set(remplacements.map(({ original }) => original));
    expect(new Set(fictifs).size).toBe(remplacements.length);
    expect(fictifs.filter((fictif) => originaux.has(fictif))).toEqual([]);
    const relues: { lignesImport: readonly unknown[] } = JSON.parse(texte);
    expect(relues.lignesImport.slice(0, 300)).toEqual(relues.lignesImport.slice(300));
  });

  it('donne les mêmes remplacements à la même graine, d’autres à une autre', () => {
    expect(share(DOCUMENT).texte).toBe(share(DOCUMENT).texte);
    expect(share(DOCUMENT, { graine: 13 }).texte).not.toBe(share(DOCUMENT).texte);
  });

  it.each(['null', 'None', '#N/A', '', ' ', 'néant', 'sans objet'])(
    'garde « %s », qui ne dit rien',
    (rien) => {
      expect(share({ nomResponsable: rien }).texte).toContain(JSON.stringify(rien));
    },
  );

  it('prend les téléphones parmi ceux réservés à la fiction', () => {
    expect(share(DOCUMENT).fictif('0645124512')).toMatch(/^063998\d{4}$/);
  });

  it('ne laisse rien d’un JSON cassé qui ne soit une balise ou un code', () => {
    const casse = `// Pour Hélène
{ numeroAns: 'CVA2DBX012', “nom”: “Dupont”
  "siret": 430 244 160 00018,
  "nomStructure": "Clinique "Les Lilas" de Lyon",
  "dateCommande": 15/02/2026, "isClientUnique": vrai,
  'emailMandataire': dupont@lyon.fr, "montant": 1250,50 # Martin
`;
    const { texte } = share(casse);
    expect(texte).toHaveLength(casse.length);
    expect(texte).not.toMatch(/Hélène|Dupont|Lilas|Lyon|430|244|Martin/i);
    for (const garde of [
      'numeroAns',
      '“nom”',
      '"siret":',
      '15/02/2026',
      'vrai',
      '1250,50',
      "'emailMandataire'",
    ]) {
      expect(texte).toContain(garde);
    }
  });

  it('lit un libellé une fois, si long que soit un mot sans espace', () => {
    const libelle = `${'x'.repeat(300_000)} écrivez à h.durand@chu-lyon.fr`;
    const { texte } = share({ lignesImport: [{ libelleTraitement: libelle }] });
    expect(texte).toContain('x'.repeat(300_000));
    expect(texte).not.toContain('durand');
  });

  it('voit l’adresse qui suit un numéro de téléphone sans espace', () => {
    const { texte } = share({
      lignesImport: [{ libelleTraitement: 'joindre 06 45 12 45 12h.durand@chu-lyon.fr' }],
    });
    expect(texte).not.toMatch(/45 12|durand|lyon/);
  });

  it('entre dans un JSON écrit comme un texte', () => {
    const { texte } = share(JSON.stringify(JSON.stringify(DOCUMENT)));
    expect(texte).not.toContain('DURAND');
    const dedans: unknown = JSON.parse(String(JSON.parse(texte)));
    expect(dedans).toMatchObject({ numeroAns: 'CVA2DBX012', lignesImport: [{ numLigne: 1 }] });
  });

  it('signale une balise qui ressemble à une donnée', () => {
    const { gardes } = share({ 'Dr Martin': 1, nom: 'x' });
    expect(gardes).toContainEqual({ sorte: 'balise', valeur: 'Dr Martin', endroits: 1 });
  });
});

describe('dates et montants décalés', () => {
  const seuil = { annee: 2026, mois: 2, jour: 20 };

  it('avance les dates du même nombre de jours, sans passer une limite', () => {
    const { jours, fictif } = share(
      { dateCommande: '15/02/2026', dateFacture: '2026-02-10T00:00' },
      { decalerDates: true, seuils: [seuil], graine: 3 },
    );
    expect(jours).not.toBe(0);
    expect(jours ?? 99).toBeLessThanOrEqual(5);
    expect(fictif('2026-02-10T00:00')).toMatch(/^\d{4}-\d\d-\d\dT00:00$/);
  });

  it.each(['31/02/2026', '15/02/26', '46068'])(
    'garde toutes les dates quand l’une est %s',
    (date) => {
      const dates = { dateCommande: '15/02/2026', dateFacture: date };
      expect(share(dates, { decalerDates: true })).toMatchObject({
        jours: null,
        remplacements: [],
      });
    },
  );

  it.each([
    '+33 6 45 12 45 12',
    '+33 (0)6.45.12.45.12',
    '0033 6 45 12 45 12',
    '1000 1234 567',
    '430 244 160',
    '71 17 08 96 8',
  ])('remplace %s, qui n’est pas une date, dans une balise de date', (numero) => {
    expect(share({ dateCommande: numero }).remplacements).toMatchObject([{ original: numero }]);
  });

  it.each(['15/02/2026.0', '2026-02-15 12:30:05.123', '15 02 2026', '2026, 2, 15'])(
    'garde %s, qui est une date mal écrite',
    (date) => {
      expect(share({ dateCommande: date }).remplacements).toEqual([]);
    },
  );

  it.each(['T 06 45 12 45 12', '2A0000105'])(
    'remplace %s, qui n’est pas un numéro ANS, à la place de celui-ci',
    (numero) => {
      expect(share({ numeroAns: numero }).remplacements).toMatchObject([{ original: numero }]);
    },
  );

  it('le dit quand aucun décalage ne convient', () => {
    const dates = { dateCommande: '20/02/2026', dateFacture: '21/02/2026' };
    expect(share(dates, { decalerDates: true, seuils: [seuil] })).toMatchObject({
      jours: null,
      remplacements: [],
    });
  });

  it('garde aux montants leur longueur et leur place sous le plafond', () => {
    const montants = { montantSegurHT: 10750, montantB: 358.33 };
    for (let graine = 0; graine < 20; graine += 1) {
      const { euros, fictif } = share(montants, { decalerMontants: true, plafond: 43_000, graine });
      expect(Number(fictif('10750'))).toBe(10_750 + (euros ?? 0));
      expect(Number(fictif('358.33'))).toBeLessThanOrEqual(358.33);
      expect(fictif('358.33')).toMatch(/^\d{3}\.33$/);
    }
  });
});
