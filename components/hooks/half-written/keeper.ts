/**
 * Half-written text of the forms on a surface. Every change goes to the worker, which writes it down now and then: so what
 * is here may vanish at any time.
 */
import { createContext } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Unfinished } from '../../../lib/contract/views.ts';
import { useClient } from '../surface/surface.ts';

/** On the element around a form's fields. */
const FORM = '[data-form]';
export const FIELDS = 'input, textarea, select';

export interface Keeper {
  /** Of all deals, the newest first. */
  texts: readonly Unfinished[];
  /** Forms that stand open again by themselves: they take no focus but what they had. */
  returned: Set<string>;
  keep: (text: Unfinished) => void;
}

const isSame = (one: Unfinished, other: Unfinished): boolean =>
  one.form === other.form && (one.dealId ?? one.threadKey) === (other.dealId ?? other.threadKey);

export const KeeperContext = createContext<Keeper | null>(null);

/** One for a surface; `null` until it is known what stands half-written. */
export function useKeeper(): Keeper | null {
  const client = useClient();
  const [ready, setReady] = useState(false);
  const keeper = useMemo<Keeper & { waiting: number }>(
    () => ({
      texts: [],
      returned: new Set(),
      waiting: 0,
      keep(text) {
        const others = keeper.texts.filter((one) => !isSame(one, text));
        if (text.fields === null && others.length === keeper.texts.length) return;
        keeper.texts = text.fields === null ? others : [text, ...others];
        keeper.waiting += 1;
        void client.keep(text).finally(() => (keeper.waiting -= 1));
      },
    }),
    [client],
  );
  useEffect(() => {
    // While the rep types, what the worker knows lies behind.
    const hear = (texts: readonly Unfinished[]) => {
      if (keeper.waiting === 0) keeper.texts = texts;
      setReady(true);
    };
    const leave = () => {
      const [last] = keeper.texts;
      if (last?.caret) keeper.keep({ ...last, caret: null });
    };
    document.addEventListener('focusout', leave);
    const stop = client.subscribe('unfinished', {}, hear, () => setReady(true));
    return () => {
      document.removeEventListener('focusout', leave);
      stop();
    };
  }, [client, keeper]);
  return ready ? keeper : null;
}

/** Where the caret is, in the form that the rep types into. */
export function caretNow(): Unfinished['caret'] {
  const active = document.activeElement as HTMLInputElement | null;
  const fields = active?.closest(FORM)?.querySelectorAll(FIELDS) ?? [];
  const field = active ? [...fields].indexOf(active) : -1;
  return field < 0 ? null : { field, at: active?.selectionStart ?? 0 };
}
