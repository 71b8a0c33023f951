import { civilDateOf } from '../../../lib/domain/time/civil-date.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { TextAreaField } from '../../ui/fields/TextAreaField.tsx';
import { TextField } from '../../ui/fields/TextField.tsx';
import { Segments } from '../../ui/fields/Segments.tsx';
import { emptyCall, logArgs } from './call-fields.ts';
import { CallAsk } from './CallAsk.tsx';
import { dealPeople } from '../people/deal-people.ts';
import { useDealDesk } from '../desk/desk.ts';
import { isUnread } from '../form/due-value.ts';
import { PeoplePicker } from '../people/PeoplePicker.tsx';
import { EditorForm } from '../form/EditorForm.tsx';
import { useKept } from '../desk/use-kept.ts';
import '../form/Panel.css';

const CHANNELS = ['call', 'meeting', 'linkedin', 'other'] as const;

/** Who, what was asked, what came of it: counts as an exchange and as a chance. */
export function LogCall() {
  const { deal, calm } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const { fields, set } = useKept('desk log', () => emptyCall(deal.nextAsk?.contactId ?? null));
  const today = civilDateOf(useNow());
  const on = fields.on ?? today;
  const save = () => {
    if (on > today || (fields.kind !== null && isUnread(fields.due))) return;
    void run('log-exchange', logArgs(deal.deal.id, fields, today)).then((result) => result.ok && calm());
  };
  return (
    <EditorForm
      form="desk log"
      class="panel"
      label={t('act.log')}
      onSave={save}
      onClose={calm}
      act={t('log.save')}
      look="primary"
      hint="↵"
    >
      <h2 class="panel-title">{t('act.log')}</h2>
      <Segments
        label={t('capture.channel')}
        value={fields.channel}
        options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
        onChange={(channel) => set({ channel })}
      />
      <PeoplePicker
        label={t('log.with')}
        people={dealPeople(deal)}
        chosen={fields.contactIds}
        onChange={(contactIds) => set({ contactIds })}
      />
      <TextAreaField
        label={t('log.note')}
        value={fields.note}
        rows={1}
        maxLength={5000}
        onInput={(note) => set({ note })}
        onCommit={save}
      />
      <CallAsk fields={fields} onChange={set} onCommit={save} nextKind={deal.nextAsk?.kind ?? null}>
        {/* Days in words are those to come, so this one is picked. */}
        <TextField
          label={t('log.on')}
          type="date"
          max={today}
          value={on}
          invalid={on > today}
          onInput={(day) => set({ on: day === '' ? today : day })}
          onCommit={save}
        />
      </CallAsk>
    </EditorForm>
  );
}
