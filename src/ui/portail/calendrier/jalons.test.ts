import { describe, expect, it } from 'vitest';
import { formatEcheance } from '#domain/francais.ts';
import { listJalons } from './jalons.ts';

describe('le calendrier d’un SONS', () => {
  it('tait l’heure que personne n’a publiée', () => {
    const jalons = listJalons(['MDV-LGC-Va1'], '2022-10-03T10:00').toReversed();
    const fins = jalons.map(({ fermeture, heurePubliee }) =>
      formatEcheance(fermeture, heurePubliee),
    );
    expect(fins).toEqual(['14/12/2023 à 14h00', '20/09/2023', '30/11/2022']);
  });
});
