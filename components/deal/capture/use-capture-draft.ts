import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Id, Statement } from '../../../lib/domain/rows/types.ts';
import { CAPTURE } from '../../hooks/half-written/kept.ts';
import { useClient } from '../../hooks/surface/surface.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { fieldsOfDraft } from './commitment-fields.ts';
import type { CaptureSeed, Recording } from '../desk/desk.ts';
import { isUnread } from '../form/due-value.ts';
import { useKeptHere } from '../desk/use-kept.ts';

/** Asks once for what can be known beforehand: from then on the fields are the rep's. */
export function useCaptureDraft(seed: CaptureSeed, dealId: Id | null, onDone: () => void) {
  const client = useClient();
  const run = useCommand();
  const [held, setHeld] = useState(seed.held.current);
  // Of the deal that it goes into, whichever is on screen.
  const kept = useKeptHere().of(dealId);
  const [recording, setRecording] = useState(false);
  const hold = useCallback(
    (change: Recording) => {
      seed.held.current = change;
      setHeld(change);
    },
    [seed],
  );
  useEffect(() => {
    if (dealId === null || seed.held.current?.dealId === dealId) return undefined;
    let current = true;
    const {
      key: _key,
      kind,
      dealId: _dealId,
      place: _place,
      held: _held,
      opened: _opened,
      as = 'commitment',
      ...args
    } = seed;
    const prefill = async () => {
      const draft = await client.query('commitment-draft', { ...args, dealId });
      if (current) hold({ dealId, draft, fields: fieldsOfDraft(draft, kind), as, level: null });
    };
    void prefill();
    return () => {
      current = false;
    };
  }, [client, seed, dealId, hold]);
  const close = () => {
    kept.keep(CAPTURE, null);
    onDone();
  };
  const busy = useRef(false);
  const record = async () => {
    if (!held || busy.current) return;
    if (held.as === 'commitment' && isUnread(held.fields.due)) return;
    busy.current = true;
    setRecording(true);
    const result =
      held.as === 'commitment'
        ? await run('record-commitment', recordArgs(held))
        : await run('record-statement', statementArgs(held, held.as));
    busy.current = false;
    setRecording(false);
    if (result.ok) close();
  };
  const change = (part: Partial<Recording>) => {
    if (!held) return;
    const next = { ...held, ...part };
    hold(next);
    kept.keep(CAPTURE, next);
  };
  return { held, change, record: () => void record(), recording, close };
}

function recordArgs({ dealId, draft, fields }: Recording) {
  const { kind, direction, words, contactId, channel, soft, state } = fields;
  return {
    dealId,
    kind,
    direction,
    words,
    contactId,
    channel,
    soft,
    state: state as 'asked',
    due: fields.due.due,
    link: draft.link,
    messageKey: draft.messageKey,
    // One that was held by an earlier version has none.
    ...(draft.at == null ? {} : { at: draft.at }),
  };
}

function statementArgs({ dealId, draft, fields, level }: Recording, about: Statement['about']) {
  const { words, contactId, channel } = fields;
  return { dealId, about, words, contactId, level, channel, link: draft.link };
}
