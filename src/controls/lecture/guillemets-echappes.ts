import { defineControl } from '../control.ts';

export const guillemetsEchappes = defineControl({
  id: 'guillemets-echappes',
  titre: 'Un guillemet droit dans un texte est précédé d’une barre oblique inverse',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 7' }],
  message: 'Un guillemet droit figure dans le texte {valeur}.',
  explication:
    'Un guillemet droit termine le texte : dedans, écrivez \\" (ou « et », comme en français). Un programme qui assemble le JSON lui-même l’oublie ; une bibliothèque JSON le fait pour vous.',
  niveau: 'lecture',
});
