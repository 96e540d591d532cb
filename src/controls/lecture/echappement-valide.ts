import { defineControl } from '../control.ts';

export const echappementValide = defineControl({
  id: 'echappement-valide',
  titre: 'Une barre oblique inverse introduit un caractère connu',
  phase: 'lecture',
  voix: 'simulateur',
  severite: 'bloquant',
  sources: [{ source: 'rfc-8259', endroit: 'section 7' }],
  message: 'Dans {valeur}, une barre oblique inverse (\\) n’est pas à sa place.',
  explication:
    'Doublez-la (\\\\) pour l’écrire telle quelle, par exemple dans un chemin Windows. Pour un nom de fichier, donnez le nom seul, sans dossier.',
  niveau: 'lecture',
});
