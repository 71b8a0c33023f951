import { useState } from 'preact/hooks';
import type { CommandResult } from '../../../lib/contract/commands.ts';
import type { FoundAsk, SentQuestion, SentView } from '../../../lib/contract/views.ts';
import type { CommitmentKind, Id } from '../../../lib/domain/rows/types.ts';
import { takeBack, useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { useQuery } from '../../hooks/surface/use-query.ts';
import { useSummary } from '../../hooks/surface/summary.ts';
import { useSurface } from '../../hooks/surface/surface.ts';
import { useToast } from '../../hooks/surface/use-toast.ts';

const NOTHING: SentView = { questions: [], scheduled: [], elsewhere: [], takenBack: [] };
/** How soon a question that nobody answers is seen to have gone. */
const LOOK_MS = 5_000;

/** The one question that stands now: just asked, held by the rep, or looked up by them. */
export function useSent() {
  const view = useQuery('sent', {}).value ?? NOTHING;
  const now = useNow(LOOK_MS);
  const [held, hold] = useState<string | null>(null);
  const [looked, look] = useState<string | null>(null);
  const all = [...view.questions, ...view.elsewhere];
  const fresh = view.questions.find(({ until, messageKey }) => until > now || messageKey === held);
  const question = all.find(({ messageKey }) => messageKey === looked) ?? fresh ?? null;
  const later = view.questions.filter((one) => one !== question);
  return {
    question,
    elsewhere: question !== null && view.elsewhere.includes(question),
    lines: { ...view, questions: later },
    hold,
    look,
    now,
  };
}

/** What the rep can say to a question. */
export function useSentAnswers({ messageKey, dealId, channel, contactIds, at, link, errand, draftKey }: SentQuestion) {
  const run = useCommand();
  /** @param answered what was left out, or put in other words, is answered too */
  const record = async (
    asks: readonly FoundAsk[],
    answered: boolean,
    chosen: Id | null = dealId,
  ): Promise<CommandResult | null> => {
    if (chosen === null) return null;
    const said = asks.map((ask) => ({ ...ask, by: 'rep' as const }));
    const message = { messageKey, draftKey, channel, contactIds, at, link, errand };
    return run('record-sent', { ...message, dealId: chosen, asks: said, answered });
  };
  return { record, pass: usePass() };
}

/** Nothing more is asked about these messages; the toast takes it back. */
export function usePass() {
  const run = useCommand();
  const { toast } = useSurface();
  const { t } = useLocale();
  return async (messageKeys: readonly string[]) => {
    for (const messageKey of messageKeys) await run('pass-sent', { messageKey }, { quiet: true });
    const open = async () => {
      for (const messageKey of messageKeys) await run('pass-sent', { messageKey, passed: false }, { quiet: true });
    };
    toast.value = { id: crypto.randomUUID(), text: t('sent.passed'), tone: 'done', undo: () => void open() };
  };
}

/** The record of what was taken back on its page, again; or the line that says so has been read. */
export function useTakenBack() {
  const surface = useSurface();
  const { say } = useLocale();
  const run = useCommand();
  return {
    restore: (commandId: string) => void takeBack(surface, say, commandId),
    heard: (key: string) => void run('pass-sent', { messageKey: key }, { quiet: true }),
  };
}

/** The rep's leave to record asks of a kind, or promises, by themselves. */
export function useLeave() {
  const run = useCommand();
  const say = useToast();
  const { t } = useLocale();
  const kinds = useSummary()?.settings.autoRecord ?? [];
  return async ({ direction, kind }: { direction: FoundAsk['direction']; kind: CommitmentKind }) => {
    const promises = direction === 'we';
    const change = promises ? { autoRecordPromises: true } : { autoRecord: [...new Set([...kinds, kind])] };
    const result = await run('change-settings', change, { quiet: true });
    if (result.ok) say(promises ? t('sent.alwaysPromisesOn') : t('sent.alwaysOn', { kind: t(`kind.${kind}`) }));
  };
}
