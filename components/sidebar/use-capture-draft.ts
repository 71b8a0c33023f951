import { useEffect, useRef, useState } from 'preact/hooks';
import type { CommitmentDraft } from '../../lib/contract/views.ts';
import type { Id } from '../../lib/domain/types.ts';
import { useClient } from '../hooks/surface.ts';
import { useCommand } from '../hooks/use-command.ts';
import { fieldsOfDraft } from './commitment-fields.ts';
import type { CommitmentFields } from './commitment-fields.ts';
import type { CaptureSeed } from './desk.ts';

/** Asks once for what can be known beforehand: from then on the fields are the rep's. */
export function useCaptureDraft(seed: CaptureSeed, dealId: Id | null, onDone: () => void) {
  const client = useClient();
  const run = useCommand();
  const [draft, setDraft] = useState<CommitmentDraft | null>(null);
  const [fields, setFields] = useState<CommitmentFields | null>(null);
  const [recording, setRecording] = useState(false);
  useEffect(() => {
    if (dealId === null) return undefined;
    let current = true;
    const { key: _key, kind, dealId: _dealId, ...args } = seed;
    const prefill = async () => {
      const answer = await client.query('commitment-draft', { ...args, dealId });
      if (!current) return;
      setDraft(answer);
      setFields(fieldsOfDraft(answer, kind));
    };
    void prefill();
    return () => {
      current = false;
    };
  }, [client, seed, dealId]);
  const busy = useRef(false);
  const record = async () => {
    if (!draft || !fields || dealId === null || busy.current) return;
    busy.current = true;
    setRecording(true);
    const result = await run('record-commitment', recordArgs(dealId, draft, fields));
    busy.current = false;
    setRecording(false);
    if (result.ok) onDone();
  };
  return { draft, fields, setFields, record: () => void record(), recording };
}

function recordArgs(dealId: Id, draft: CommitmentDraft, fields: CommitmentFields) {
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
  };
}
