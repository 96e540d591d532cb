import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { defer } from '#test-support/deferred.ts';
import { incident } from './incident.svelte.ts';
import { createTache, type Course } from './tache.svelte.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  incident.dismiss();
  vi.useRealTimers();
});

/** A run whose end is decided by the test. */
function start(tache: ReturnType<typeof uneTache>, nom: 'a' | 'b' = 'a') {
  const travail = defer<string>();
  let course: Course<number> | undefined;
  const fini = tache.run(nom, (mienne) => {
    course = mienne;
    return travail.promise;
  });
  if (!course) throw new Error('the work has not begun');
  return { ...travail, course, fini };
}

const uneTache = () => createTache<'a' | 'b', number>();

describe('une tâche', () => {
  it('commence tout de suite, et n’a plus rien à montrer une fois finie', async () => {
    const tache = uneTache();
    const { course, resolve, fini } = start(tache);
    course.showProgres(3);
    vi.advanceTimersByTime(250);
    expect([tache.enCours, tache.lent, tache.progres]).toEqual(['a', true, 3]);
    resolve('réponse');
    expect(await fini).toBe('réponse');
    expect([tache.enCours, tache.lent, tache.progres]).toEqual([null, false, null]);
    expect(course.signal.aborted).toBe(false);
    expect(course.courante).toBe(false);
  });

  it('fait réagir une vue à chaque changement', async () => {
    const tache = uneTache();
    const vus: unknown[] = [];
    const stop = $effect.root(() => {
      $effect(() => {
        vus.push([tache.enCours, tache.lent, tache.progres]);
      });
    });
    flushSync();
    const { course, resolve, fini } = start(tache);
    flushSync();
    vi.advanceTimersByTime(250);
    flushSync();
    course.showProgres(1);
    flushSync();
    resolve('');
    await fini;
    flushSync();
    stop();
    expect(vus).toEqual([
      [null, false, null],
      ['a', false, null],
      ['a', true, null],
      ['a', true, 1],
      [null, false, null],
    ]);
  });

  it('finie vite, ne se dit jamais lente', async () => {
    const tache = uneTache();
    const { resolve, fini } = start(tache);
    vi.advanceTimersByTime(249);
    expect(tache.lent).toBe(false);
    resolve('');
    await fini;
    vi.advanceTimersByTime(1000);
    expect(tache.lent).toBe(false);
  });
});

describe('deux courses', () => {
  it('lancée deux fois, arrête la première et reste en cours quand celle-ci répond la dernière', async () => {
    const tache = uneTache();
    const premiere = start(tache, 'a');
    const seconde = start(tache, 'b');
    expect(premiere.course.signal.aborted).toBe(true);
    expect([premiere.course.courante, seconde.course.courante]).toEqual([false, true]);
    premiere.resolve('trop tard');
    // What the work gives goes back to who asked: it alone knows what became of it.
    expect(await premiere.fini).toBe('trop tard');
    expect(tache.enCours).toBe('b');
    seconde.resolve('bonne');
    expect(await seconde.fini).toBe('bonne');
    expect(tache.enCours).toBe(null);
  });

  it('la première répond après la seconde : plus rien ne bouge', async () => {
    const tache = uneTache();
    const premiere = start(tache, 'a');
    const seconde = start(tache, 'b');
    seconde.resolve('');
    await seconde.fini;
    const troisieme = start(tache, 'a');
    premiere.resolve('');
    await premiere.fini;
    expect(tache.enCours).toBe('a');
    expect(troisieme.course.courante).toBe(true);
  });

  it('n’écoute que les nouvelles de la dernière, même mêlées', () => {
    const tache = uneTache();
    const premiere = start(tache);
    premiere.course.showProgres(1);
    const seconde = start(tache);
    expect(tache.progres).toBe(null);
    premiere.course.showProgres(2);
    expect(tache.progres).toBe(null);
    seconde.course.showProgres(10);
    premiere.course.showProgres(3);
    expect(tache.progres).toBe(10);
  });

  it('compte le délai d’affichage depuis la dernière', () => {
    const tache = uneTache();
    start(tache);
    vi.advanceTimersByTime(200);
    start(tache);
    vi.advanceTimersByTime(249);
    expect(tache.lent).toBe(false);
    vi.advanceTimersByTime(1);
    expect(tache.lent).toBe(true);
  });

  it('lente, ne l’est plus quand une autre commence', () => {
    const tache = uneTache();
    start(tache);
    vi.advanceTimersByTime(250);
    start(tache);
    expect(tache.lent).toBe(false);
  });

  it('la fin de la première n’arrête pas le délai de la seconde', async () => {
    const tache = uneTache();
    const premiere = start(tache);
    start(tache);
    premiere.resolve('');
    await premiere.fini;
    vi.advanceTimersByTime(250);
    expect(tache.lent).toBe(true);
  });
});

describe('arrêter', () => {
  it('annulée, attend encore la réponse et garde ce qu’elle montrait', async () => {
    const tache = uneTache();
    const { course, resolve, fini } = start(tache);
    course.showProgres(1);
    vi.advanceTimersByTime(250);
    tache.cancel();
    expect(course.signal.aborted).toBe(true);
    expect(course.courante).toBe(true);
    expect([tache.enCours, tache.lent, tache.progres]).toEqual(['a', true, 1]);
    resolve('annulée');
    expect(await fini).toBe('annulée');
    expect(tache.enCours).toBe(null);
  });

  it('annulée puis relancée, n’a plus que la nouvelle', async () => {
    const tache = uneTache();
    const premiere = start(tache, 'a');
    tache.cancel();
    const seconde = start(tache, 'b');
    expect(seconde.course.signal.aborted).toBe(false);
    premiere.resolve('annulée');
    await premiere.fini;
    expect([tache.enCours, seconde.course.courante]).toEqual(['b', true]);
  });

  it('abandonnée, est oubliée aussitôt, avec tout ce qu’elle dirait encore', async () => {
    const tache = uneTache();
    const { course, resolve, fini } = start(tache);
    tache.drop();
    expect([course.signal.aborted, course.courante]).toEqual([true, false]);
    expect(tache.enCours).toBe(null);
    course.showProgres(1);
    vi.advanceTimersByTime(1000);
    expect([tache.lent, tache.progres]).toEqual([false, null]);
    resolve('');
    await fini;
    expect(tache.enCours).toBe(null);
  });

  it('sans rien en cours, ne fait rien', () => {
    const tache = uneTache();
    tache.cancel();
    tache.drop();
    expect(tache.enCours).toBe(null);
  });
});

describe('une erreur', () => {
  it('de la course en cours est un incident, et la tâche est finie', async () => {
    const tache = uneTache();
    const { reject, fini } = start(tache);
    reject(new Error('panne'));
    expect(await fini).toBe(null);
    expect(incident.valeur?.detail).toContain('panne');
    expect(tache.enCours).toBe(null);
  });

  it('levée avant toute attente est un incident aussi', async () => {
    const tache = uneTache();
    const fini = tache.run('a', () => {
      throw new Error('panne');
    });
    expect(await fini).toBe(null);
    expect(incident.valeur?.detail).toContain('panne');
  });

  it('d’une course remplacée n’est l’affaire de personne', async () => {
    const tache = uneTache();
    const premiere = start(tache);
    start(tache);
    premiere.reject(new Error('panne'));
    expect(await premiere.fini).toBe(null);
    expect(incident.valeur).toBe(null);
    expect(tache.enCours).toBe('a');
  });

  it('d’une course abandonnée non plus', async () => {
    const tache = uneTache();
    const { reject, fini } = start(tache);
    tache.drop();
    reject(new Error('panne'));
    await fini;
    expect(incident.valeur).toBe(null);
  });
});
