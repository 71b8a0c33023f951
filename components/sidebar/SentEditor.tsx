import { useRef, useState } from 'preact/hooks';
import type { FoundAsk, SentQuestion } from '../../lib/contract/views.ts';
import { useCommand } from '../hooks/use-command.ts';
import { useFocusInside } from '../hooks/use-focus-inside.ts';
import { useLocale } from '../hooks/locale.ts';
import { Button } from '../ui/Button.tsx';
import { Field } from '../ui/Field.tsx';
import { Select } from '../ui/Select.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { TextButton } from '../ui/TextButton.tsx';
import { KINDS } from './commitment-fields.ts';
import { DueField, dueText } from './DueField.tsx';

/** Kind, words and day of what was found, put right before it is recorded; or that it is none. */
export function SentEditor(props: {
  question: SentQuestion;
  ask: FoundAsk;
  /** It is the only one: what is kept is recorded at once. */
  records: boolean;
  onKeep: (ask: FoundAsk) => void;
  onCancel: () => void;
}) {
  const { ask, question } = props;
  const { t } = useLocale();
  const run = useCommand();
  const place = useRef<HTMLFormElement>(null);
  const [words, setWords] = useState(ask.words);
  const [kind, setKind] = useState(ask.kind);
  const [due, setDue] = useState({ text: dueText(ask.due), due: ask.due });
  useFocusInside(place, true);
  const keep = () =>
    props.onKeep({ ...ask, kind, due: due.due, words: words.trim() === '' ? ask.words : words.trim() });
  /** Judged, it is no longer open: the question goes, or goes on with the rest. */
  const deny = () => {
    const { messageKey, dealId } = question;
    const sentences = [{ text: ask.words, label: 'none' as const, kind: null, found: ask.found }];
    void run('judge-sentences', { draftKey: messageKey, dealId, sentences });
    props.onCancel();
  };
  return (
    <form
      ref={place}
      class="sent-editor"
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <Field label={t('capture.words')}>
        {({ id }) => <TextArea id={id} value={words} onInput={setWords} onCommit={keep} class="capture-words" first />}
      </Field>
      <div class="panel-pair">
        <Field label={t('capture.kind')}>
          {({ id }) => (
            <Select
              id={id}
              value={kind}
              options={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
              onChange={setKind}
            />
          )}
        </Field>
        <DueField label={t('capture.due')} value={due} onChange={setDue} onCommit={keep} />
      </div>
      <div class="sent-acts">
        <Button look="primary" type="submit" hint="↵">
          {t(props.records ? 'sent.yes' : 'act.save')}
        </Button>
        <TextButton onClick={props.onCancel}>{t('act.cancel')}</TextButton>
        <TextButton onClick={deny}>{t(ask.direction === 'we' ? 'sent.notAPromise' : 'sent.notAnAsk')}</TextButton>
      </div>
    </form>
  );
}
