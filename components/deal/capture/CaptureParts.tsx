import type { CaptureAs } from '../../../lib/contract/ports.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Segments } from '../../ui/fields/Segments.tsx';
import { CommitmentEditor } from './CommitmentEditor.tsx';
import type { Recording } from '../desk/desk.ts';
import { StatementEditor } from '../statements/StatementEditor.tsx';

const AS = ['commitment', 'ground-truth', 'vision', 'concern'] as const satisfies readonly CaptureAs[];

/** What the words are, and the fields that go with it. */
export function CaptureParts(props: {
  held: Recording;
  /** The words are the rep's own choice, and not a suggestion. */
  selected: boolean;
  onChange: (part: Partial<Recording>) => void;
  onCommit: () => void;
}) {
  const { held, onChange, onCommit } = props;
  const { draft, fields } = held;
  const { t } = useLocale();
  const turn = (as: CaptureAs) => {
    // What was suggested as an ask is nothing that the client has said.
    const suggested = !props.selected && fields.words === draft.words;
    const words = suggested ? (as === 'commitment' ? draft.words : '') : fields.words;
    onChange({ as, fields: { ...fields, words } });
  };
  return (
    <>
      <Segments
        label={t('capture.what')}
        value={held.as}
        options={AS.map((value) => ({ value, label: t(`capture.what.${value}`) }))}
        onChange={turn}
      />
      {held.as === 'commitment' ? (
        <CommitmentEditor
          fields={fields}
          onChange={(next) => onChange({ fields: next })}
          people={draft.people}
          onCommit={onCommit}
        />
      ) : (
        <StatementEditor
          value={{ words: fields.words, contactId: fields.contactId, level: held.level }}
          people={draft.people}
          onChange={({ words, contactId, level }) => onChange({ fields: { ...fields, words, contactId }, level })}
          onCommit={onCommit}
        />
      )}
    </>
  );
}
