import { describe, expect, it } from 'vitest';
import { writeSpecimen } from './specimen.ts';

const decode = (octets: Uint8Array) => new TextDecoder('latin1').decode(octets);

describe('document fictif', () => {
  it('est marqué SPÉCIMEN et porte son titre', () => {
    const texte = decode(writeSpecimen('Pièce d’identité (fictive)'));
    expect(texte).toContain('SPÉCIMEN');
    expect(texte).toContain(String.raw`(Pièce d'identité \(fictive\)) Tj`);
  });

  it('dit où commence chaque objet', () => {
    const texte = decode(writeSpecimen('RIB'));
    const xref = Number(/startxref\n(\d+)\n%%EOF\n$/.exec(texte)?.[1]);
    expect(texte.slice(xref, xref + 4)).toBe('xref');
    const places = [...texte.slice(xref).matchAll(/^(\d{10}) 00000 n $/gm)];
    expect(places).toHaveLength(5);
    places.forEach(([, place], rang) => {
      expect(texte.slice(Number(place))).toMatch(new RegExp(`^${rang + 1} 0 obj\n`));
    });
  });

  it('dit la longueur exacte de sa page', () => {
    const texte = decode(writeSpecimen('Attestation – 0 %'));
    const [, longueur, page] = /\/Length (\d+) >>\nstream\n([\s\S]*)\nendstream/.exec(texte) ?? [];
    expect(page?.length).toBe(Number(longueur));
  });
});
