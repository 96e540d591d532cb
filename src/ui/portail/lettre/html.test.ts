import { expect, it } from 'vitest';
import { enCoursALire, lettreDe, NUMERO } from '#test-support/lettres.ts';
import { unFournisseur } from '#test-support/portail.ts';
import type { Lettre } from '#domain/portail/lettres/lettre.ts';
import { writeHtml } from './html.ts';

it('le fichier dit deux fois qu’il est un spécimen, et son montant', () => {
  const html = writeHtml(uneDecision());
  expect(html.match(/<p class="marque">SPÉCIMEN – sans valeur<\/p>/g)).toHaveLength(2);
  expect(html).toMatch(/360,00\s€/);
  expect(html).toContain('<sup>1</sup>');
});

it('aucune balise venue d’un nom ou d’un commentaire n’y passe', () => {
  const html = writeHtml(uneDecision('<script>alert(1)</script>', '<img src=x onerror="y">'));
  expect(html).not.toMatch(/<script|<img/);
  expect(html).toContain('&#60;script&#62;');
});

function uneDecision(denominationSociale = 'ÉDITEUR FICTIF', commentaire = 'Vu.'): Lettre {
  const portail = enCoursALire();
  portail.play({
    type: 'instruireDemande',
    numeroASP: NUMERO,
    decision: 'decidee',
    commentaire,
  });
  const fournisseur = unFournisseur({ denominationSociale });
  portail.etat = {
    ...portail.etat,
    fournisseurs: new Map([[fournisseur.siret, fournisseur]]),
  };
  return lettreDe(portail, 'decision');
}
