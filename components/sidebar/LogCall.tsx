import { useRef, useState } from 'preact/hooks';
import { useCommand } from '../hooks/use-command.ts';
import { useEscape } from '../hooks/use-escape.ts';
import { useFocusInside } from '../hooks/use-focus-inside.ts';
import { useLocale } from '../hooks/locale.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Segments } from '../ui/Segments.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { emptyCall, logArgs } from './call-fields.ts';
import { CallAsk } from './CallAsk.tsx';
import { dealPeople } from './deal-people.ts';
import { useDealDesk } from './desk.ts';
import { PeoplePicker } from './PeoplePicker.tsx';
import './Panel.css';

const CHANNELS = ['call', 'meeting', 'linkedin', 'other'] as const;

/** Who, what was asked, what came of it: counts as an exchange and as a chance. */
export function LogCall() {
  const { deal, calm } = useDealDesk();
  const { t } = useLocale();
  const run = useCommand();
  const place = useRef<HTMLFormElement>(null);
  const [fields, setFields] = useState(() => emptyCall(deal.nextAsk?.contactId ?? null));
  useEscape(true, calm);
  useFocusInside(place);
  const save = () => void run('log-exchange', logArgs(deal.deal.id, fields)).then((result) => result.ok && calm());
  return (
    <form
      ref={place}
      class="panel"
      aria-label={t('act.log')}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <h2 class="panel-title">{t('act.log')}</h2>
      <Segments
        label={t('capture.channel')}
        value={fields.channel}
        options={CHANNELS.map((value) => ({ value, label: t(`channel.${value}`) }))}
        onChange={(channel) => setFields({ ...fields, channel })}
      />
      <PeoplePicker
        label={t('log.with')}
        people={dealPeople(deal)}
        chosen={fields.contactIds}
        onChange={(contactIds) => setFields({ ...fields, contactIds })}
      />
      <Field label={t('log.note')}>
        {({ id }) => (
          <TextArea
            id={id}
            value={fields.note}
            rows={1}
            maxLength={5000}
            onInput={(note) => setFields({ ...fields, note })}
            onCommit={save}
          />
        )}
      </Field>
      <CallAsk fields={fields} onChange={setFields} onCommit={save} nextKind={deal.nextAsk?.kind ?? null} />
      <div class="panel-acts">
        <Button look="primary" type="submit" hint="↵">
          {t('log.save')}
        </Button>
        <TextButton onClick={calm}>{t('act.cancel')}</TextButton>
      </div>
    </form>
  );
}
