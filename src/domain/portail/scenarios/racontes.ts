import { findNumerosAsp } from '../numero-asp.ts';
import type { Scenario } from './scenario.ts';

/** n° ASP of the dossiers that a story is about: those that its sentences name, and those of its end. */
export function dossiersRacontes({ etapes, issue }: Scenario): ReadonlySet<string> {
  const phrases = [...etapes.map(({ legende }) => legende), issue.phrase];
  return new Set([
    ...phrases.flatMap(findNumerosAsp),
    ...issue.demandes.map(({ numeroASP }) => numeroASP),
  ]);
}
