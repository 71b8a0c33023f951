import { useEffect, useState } from 'preact/hooks';
import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { planHtml, planText } from '../../../lib/domain/deal/client-plan.ts';
import type { PlanLine, PlanWords } from '../../../lib/domain/deal/client-plan.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { copyText } from '../../hooks/words/copy-text.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { useClient } from '../../hooks/surface/surface.ts';
import { useToast } from '../../hooks/surface/use-toast.ts';
import { paperDay } from '../../ui/words/date-words.ts';
import { useKept } from '../desk/use-kept.ts';

export interface ClientPlanState {
  /** All lines, in the rep's words; `null` = not there yet. */
  lines: PlanLine[] | null;
  /** Those that go into the mail. */
  kept: PlanLine[];
  left: ReadonlySet<Id>;
  words: PlanWords;
  keep: (id: Id, on: boolean) => void;
  say: (id: Id, what: string) => void;
  /** As text and as HTML at once. */
  copy: () => void;
}

/** Asked for once: from then on the words are the rep's. */
export function useClientPlan(dealId: Id): ClientPlanState {
  const client = useClient();
  const locale = useLocale();
  const toast = useToast();
  const [asked, setAsked] = useState<PlanLine[] | null>(null);
  // Put in other words, by id; what is left out, once the rep has said so.
  const { fields, set } = useKept('desk plan', () => ({ said: {} as Record<Id, string>, left: null as Id[] | null }));
  useEffect(() => {
    let current = true;
    const read = async () => {
      const answer = await client.query('client-plan', { dealId });
      if (current) setAsked(answer);
    };
    void read();
    return () => {
      current = false;
    };
  }, [client, dealId]);
  const lines = asked?.map((line) => ({ ...line, what: fields.said[line.id] ?? line.what })) ?? null;
  // What is done has been agreed and kept: it is there to be added, and not in the way.
  const left = new Set(fields.left ?? asked?.filter(({ done }) => done).map(({ id }) => id));
  const words = planWords(locale);
  const kept = (lines ?? []).filter(({ id, what }) => !left.has(id) && what.trim() !== '');
  return {
    lines,
    kept,
    left,
    words,
    keep: (id, on) => {
      const next = new Set(left);
      if (on) next.delete(id);
      else next.add(id);
      set({ left: [...next] });
    },
    say: (id, what) => set({ said: { ...fields.said, [id]: what } }),
    copy: () => {
      const copied = copyText(planText(kept, words), planHtml(kept, words));
      toast(locale.t(copied ? 'put.copied' : 'put.notCopied'), copied ? 'done' : 'refused');
    },
  };
}

/** A day is named in full: a plan is read later than it is written. */
function planWords({ t, language }: Locale): PlanWords {
  return {
    title: t('plan.heading'),
    they: t('plan.they'),
    we: t('plan.we'),
    done: t('plan.done'),
    day: (date) => paperDay(date, civilDateOf(Date.now()), language),
  };
}
