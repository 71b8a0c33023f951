import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';
import { TextInput } from '../../../ui/fields/TextInput.tsx';
import { useDealDesk } from '../../desk/desk.ts';
import { RowEnd } from './RowEnd.tsx';
import { useKept } from '../../desk/use-kept.ts';

/** A step of one's own: what, why, and what it is called, so that moves of a kind find each other. It ticks nothing. */
export function OffMapEditor(props: { form: string; stage: string; onDone: () => void }) {
  const { stage, onDone } = props;
  const { deal } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const { id: dealId } = deal.deal;
  const { fields, set } = useKept(props.form, () => ({ what: '', why: '', kind: '' }));
  const { what, why, kind } = fields;
  const known = useQuery('off-map', { dealId }).value?.kinds ?? [];
  const ready = what.trim() !== '' && kind.trim() !== '';
  const save = () => {
    if (ready) void run('record-off-map', { dealId, stage, kind, what, why }).then(({ ok }) => ok && onDone());
  };
  return (
    <>
      {(['what', 'why'] as const).map((name) => (
        <TextInput
          key={name}
          label={t(`offMap.${name}`)}
          placeholder={t(`offMap.${name}`)}
          value={fields[name]}
          onInput={(next) => set({ [name]: next })}
          onCommit={save}
          maxLength={500}
        />
      ))}
      <TextInput
        label={t('offMap.kind')}
        placeholder={t('offMap.kind')}
        value={kind}
        onInput={(next) => set({ kind: next })}
        onCommit={save}
        maxLength={100}
      />
      <div class="row-edit-acts">
        {known
          .filter((one) => one !== kind)
          .slice(0, 3)
          .map((one) => (
            <TextButton key={one} onClick={() => set({ kind: one })}>
              {one}
            </TextButton>
          ))}
      </div>
      <RowEnd act={t('offMap.note')} disabled={!ready} onSave={save} onClose={onDone} />
    </>
  );
}
