/** An import as commands, one a part, and back again. */
import type { CommandResult } from '../../../lib/contract/commands.ts';
import type { TransferWatch } from '../../../lib/contract/data-acts.ts';

/** One command of an import, as far as it can be taken back. */
export interface Part {
  commandId: string;
  rows: number;
}

/** What is in the book by now, also where the rep stopped it, the book refused it, or it failed on its way. */
export interface Sent {
  rows: number;
  of: number;
  refused: boolean;
  done: Part[];
  /** What the commands counted, by name. */
  counts: Record<string, number>;
}

export function sumOfRows(parts: readonly Part[]): number {
  return parts.reduce((sum, { rows }) => sum + rows, 0);
}

export function nothingSent(parts: readonly (readonly unknown[])[]): Sent {
  return { rows: 0, of: parts.reduce((sum, part) => sum + part.length, 0), refused: false, done: [], counts: {} };
}

/** Notes in `sent` what has come in. */
export async function sendParts<T>(
  parts: readonly T[][],
  run: (part: T[]) => Promise<CommandResult>,
  sent: Sent,
  { signal, onProgress }: TransferWatch,
): Promise<void> {
  for (const part of parts) {
    if (signal.aborted) return;
    const result = await run(part);
    sent.refused = !result.ok;
    if (!result.ok) return;
    sent.rows += part.length;
    for (const [name, count] of Object.entries(result.values))
      sent.counts[name] = (sent.counts[name] ?? 0) + Number(count);
    if (result.undoable) sent.done.push({ commandId: result.commandId, rows: part.length });
    onProgress(sent.rows, sent.of);
  }
}

/**
 * The last part first: what comes later stands on what came before.
 *
 * @param undo `null` = it failed, as was said
 * @returns what stays, since something later stands on it; `stays` is the first of those, by name
 */
export async function takeBackParts(
  done: readonly Part[],
  undo: (commandId: string) => Promise<CommandResult | null>,
  { onProgress }: TransferWatch,
): Promise<(Part & { stays: string })[]> {
  const kept: (Part & { stays: string })[] = [];
  const of = sumOfRows(done);
  let through = 0;
  for (const { commandId, rows } of done.toReversed()) {
    const result = await undo(commandId);
    const { kept: count, stays = '' } = result?.values ?? {};
    if (!result?.ok || count) kept.unshift({ commandId, rows: Number(count ?? rows), stays });
    through += rows;
    onProgress(through, of);
  }
  return kept;
}
