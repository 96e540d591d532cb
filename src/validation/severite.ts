import { controlById } from '#controls/catalogue-json.ts';
import type { RawFinding } from '#controls/raw-finding.ts';

/** Severity of a raw finding: its own when lowered, else its control's. */
export function severityOf(raw: RawFinding) {
  return raw.severite ?? controlById(raw.controle).severite;
}

export function isBlocking(raw: RawFinding): boolean {
  return severityOf(raw) === 'bloquant';
}
