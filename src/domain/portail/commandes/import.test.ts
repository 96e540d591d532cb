import { describe, expect, it } from 'vitest';
import {
  completeImport,
  desAvances,
  importAvances,
  installEnrolled,
  SIRET,
  unDossier,
  unFichier,
  unImport,
  unPortail,
} from '../../../test-support/portail.ts';
import type { Commande } from '../commandes.ts';

describe('pièces jointes', () => {
  it('attend toutes les pièces, de plusieurs zips s’il le faut, avant « En cours »', () => {
    const portail = unPortail();
    const id = importAvances(portail, 2);
    receive('a.zip', ['facture-1.pdf']);
    expect(portail.playRefused({ type: 'terminerImport', import: id })).toEqual({
      type: 'pieces-absentes',
      noms: ['facture-2.pdf'],
    });
    receive('b.zip', ['facture-2.pdf']);
    portail.play({ type: 'terminerImport', import: id });
    expect(portail.etat.imports.get(id)).toMatchObject({ etat: 'complet', expireLe: null });
    expect(unDossier(portail, 'FINMDV013001').avenants[0]).toMatchObject({
      statut: 'en-cours',
      historique: [{ acte: 'importee' }, { acte: 'deposee' }],
    });

    function receive(nom: string, pieces: readonly string[]): void {
      const fichier = unFichier(nom);
      portail.play({ type: 'recevoirZip', import: id, fichier, pieces, motif: null });
    }
  });

  it('garde en mémoire le nom d’un zip, même refusé', () => {
    const portail = unPortail();
    const id = importAvances(portail);
    const commande: Commande = {
      type: 'recevoirZip',
      import: id,
      fichier: unFichier('pieces.zip'),
      pieces: ['facture-1.pdf'],
      motif: 'Le zip est trop lourd.',
    };
    portail.play(commande);
    expect(portail.etat.imports.get(id)?.zips).toMatchObject([{ statut: 'refuse', pieces: [] }]);
    expect(portail.playRefused({ ...commande, motif: null })).toEqual({
      type: 'nom-de-zip-deja-utilise',
      nom: 'pieces.zip',
    });
  });

  it('laisse à un autre fournisseur le même nom de zip', () => {
    const portail = unPortail();
    completeImport(portail, importAvances(portail));
    const [nom] = portail.etat.nomsDeZip.get(SIRET) ?? [];
    const autre = '77625125800013';
    installEnrolled(portail, autre);
    portail.play({ ...unImport(portail, desAvances(1)), siret: autre });
    portail.play({
      type: 'recevoirZip',
      import: 9002,
      fichier: unFichier(nom),
      pieces: [],
      motif: null,
    });
    expect(portail.etat.nomsDeZip.get(autre)).toEqual(new Set([nom]));
  });

  it('dit quand un import a été supprimé', () => {
    const portail = unPortail();
    const id = importAvances(portail);
    expect(portail.etat.imports.get(id)?.closLe).toBeNull();
    portail.maintenant = '2022-03-24T09:15';
    portail.play({ type: 'supprimerImport', import: id });
    expect(portail.etat.imports.get(id)).toMatchObject({
      etat: 'supprime',
      closLe: '2022-03-24T09:15',
    });
  });

  it('ne reçoit plus de zip après « Terminer »', () => {
    const portail = unPortail();
    const id = importAvances(portail);
    completeImport(portail, id);
    const refus = portail.playRefused({
      type: 'recevoirZip',
      import: id,
      fichier: unFichier('apres.zip'),
      pieces: [],
      motif: null,
    });
    expect(refus).toEqual({ type: 'import-clos', import: id });
  });
});
