import { useState } from 'preact/hooks';
import type { FoundAsk, SentQuestion } from '../../../lib/contract/views.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { useOpenForm } from '../../deal/desk/use-kept.ts';
import { useSentAnswers } from './use-sent.ts';

/** What the keys of the question do now. */
export interface SentActs {
  y?: () => void;
  n?: () => void;
  e?: () => void;
}

/** Under which its editor is known: the beginning of a long sentence is enough, and fits into a name. */
const formOf = ({ words }: FoundAsk): string => words.slice(0, 200);

/** What was sent, as the rep puts it before it is recorded. */
export function useSentQuestion(question: SentQuestion, onDone: () => void) {
  // By its words: one that is settled meanwhile, here or in another tab, leaves the list, and others move up.
  const [changed, change] = useState<ReadonlyMap<string, FoundAsk | null>>(new Map());
  const group = `sent ${question.messageKey}`;
  const [open, setOpen] = useOpenForm(group);
  const { record, pass } = useSentAnswers(question);
  const said = (ask: FoundAsk): FoundAsk | null => (changed.has(ask.words) ? (changed.get(ask.words) ?? null) : ask);
  const asks = question.asks.map(said);
  // The last one left is asked about anew: there is no list any more to take it out of.
  const [only] = asks.length === 1 ? question.asks.map((ask) => said(ask) ?? ask) : [];
  const chosen = only ? [only] : asks.filter((ask) => ask !== null);
  const set = ({ words }: FoundAsk, ask: FoundAsk | null) => change(new Map(changed).set(words, ask));
  const edit = (ask: FoundAsk | undefined) => setOpen(ask ? formOf(ask) : null);
  const edited = question.asks.find((ask) => formOf(ask) === open) ?? null;
  const isClear = question.dealId !== null;

  const recordAll = async (all: readonly FoundAsk[], dealId?: Id) => {
    const answered = question.asks.some(({ words }) => !all.some((ask) => ask.words === words));
    const result = await record(all, answered, dealId);
    if (result?.ok) onDone();
  };
  const no = () => {
    void pass([question.messageKey]);
    onDone();
  };
  const yes = (dealId?: Id) => (chosen.length === 0 ? no() : void recordAll(chosen, dealId));
  const keep = (found: FoundAsk, ask: FoundAsk) => {
    edit(undefined);
    set(found, ask);
    if (only && isClear) void recordAll([ask]);
  };
  const editFirst = () => edit(question.asks[0]);
  const acts: SentActs = edited === null ? { ...(isClear ? { y: () => yes() } : {}), n: no, e: editFirst } : {};
  return {
    /** As the rep has put them; `null` = taken out. */
    asks,
    /** The one that there is, where there is one. */
    only,
    chosen,
    /** Which deal it is for is known. */
    isClear,
    /** The one that is being written, as it stands by now. */
    edited: edited && { found: edited, ask: said(edited) ?? edited, form: `${group} ${formOf(edited)}` },
    acts,
    set,
    edit,
    keep,
    yes,
    no,
  };
}
