import { useState } from 'preact/hooks';
import { useCommand } from '../hooks/use-command.ts';
import { useLocale } from '../hooks/locale.ts';
import { useQuery } from '../hooks/use-query.ts';
import { Button } from '../ui/Button.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { TextInput } from '../ui/TextInput.tsx';
import { useDealDesk } from './desk.ts';

/** A step of one's own: what, why, and what it is called, so that moves of a kind find each other. It ticks nothing. */
export function OffMapEditor({ stage, onDone }: { stage: string; onDone: () => void }) {
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const { id: dealId } = deal.deal;
  const [what, setWhat] = useState('');
  const [why, setWhy] = useState('');
  const [kind, setKind] = useState('');
  const known = useQuery('off-map', { dealId }).value?.kinds ?? [];
  const ready = what.trim() !== '' && kind.trim() !== '';
  const save = () => {
    if (ready) void run('record-off-map', { dealId, stage, kind, what, why }).then(({ ok }) => ok && onDone());
  };
  const field = { onCommit: save, maxLength: 500 };
  return (
    <>
      <TextInput label={t('offMap.what')} placeholder={t('offMap.what')} value={what} onInput={setWhat} {...field} />
      <TextInput label={t('offMap.why')} placeholder={t('offMap.why')} value={why} onInput={setWhy} {...field} />
      <TextInput
        label={t('offMap.kind')}
        placeholder={t('offMap.kind')}
        value={kind}
        onInput={setKind}
        onCommit={save}
        maxLength={100}
      />
      <div class="row-edit-acts">
        {known
          .filter((one) => one !== kind)
          .slice(0, 3)
          .map((one) => (
            <TextButton key={one} onClick={() => setKind(one)}>
              {one}
            </TextButton>
          ))}
      </div>
      <div class="row-edit-acts">
        <Button onClick={save} hint="↵" disabled={!ready}>
          {t('offMap.note')}
        </Button>
        <TextButton onClick={onDone}>{t('act.cancel')}</TextButton>
      </div>
    </>
  );
}
