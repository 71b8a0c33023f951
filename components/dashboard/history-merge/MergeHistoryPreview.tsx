import { Preview } from '../data/transfer/Preview.tsx';
import { useState } from 'preact/hooks';
import type { MergeChoices, MergePreview, MergeSide } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { exactMoment } from '../../ui/words/date-words.ts';
import { MergeConflicts } from './MergeConflicts.tsx';
import { MergeCounts } from './MergeCounts.tsx';
import { MergeDeletions } from './MergeDeletions.tsx';
import { MergeSameList } from './MergeSameList.tsx';

const NO_CHOICE: MergeChoices = { all: null, one: {}, apart: [] };

/** What comes in, what stays, and what the rep may decide. Whoever decides nothing gets the later change. */
export function MergeHistoryPreview(props: {
  name: string;
  preview: MergePreview;
  onMerge: (choices: MergeChoices) => void;
  onCancel: () => void;
}) {
  const { t, language } = useLocale();
  const { preview, name } = props;
  const [choices, setChoices] = useState<MergeChoices>(NO_CHOICE);
  const choose = (key: string, side: MergeSide) => setChoices({ ...choices, one: { ...choices.one, [key]: side } });
  const tell = (key: string, areSame: boolean) => {
    const others = choices.apart.filter((one) => one !== key);
    setChoices({ ...choices, apart: areSame ? others : [...others, key] });
  };
  const deletes = preview.tables.some(({ removed }) => removed > 0);
  const when = exactMoment(preview.madeAt ?? 0, language);
  return (
    <Preview class="history-merge">
      <p class="preview-name">{t('mergeData.preview', { name, when })}</p>
      {preview.nothing ? <p>{t('mergeData.nothing')}</p> : <MergeCounts tables={preview.tables} />}
      {preview.foreign && !preview.nothing ? <p class="history-merge-note">{t('mergeData.foreign')}</p> : null}
      <MergeConflicts
        conflicts={preview.conflicts}
        choices={choices}
        onAll={(all) => setChoices({ ...choices, all, one: {} })}
        onOne={choose}
      />
      <MergeSameList same={preview.same} apart={choices.apart} onTell={tell} />
      <MergeDeletions deletions={preview.deletions} />
      <MergeViews views={preview.views} />
      {preview.settings ? <p class="history-merge-note">{t('mergeData.settings')}</p> : null}
      <div class="preview-acts">
        {preview.nothing ? null : (
          <Button look="primary" onClick={() => props.onMerge(choices)}>
            {t('mergeData.do')}
          </Button>
        )}
        <Button look="plain" onClick={props.onCancel}>
          {t(preview.nothing ? 'act.close' : 'act.cancel')}
        </Button>
        {preview.nothing ? null : (
          <span class="preview-note">{t(deletes ? 'mergeData.undoShort' : 'mergeData.undo')}</span>
        )}
      </div>
    </Preview>
  );
}

function MergeViews({ views: { added, renamed } }: { views: MergePreview['views'] }) {
  const { t } = useLocale();
  if (added === 0) return null;
  const words = [t('mergeData.views', { count: added })];
  if (renamed > 0) words.push(t('mergeData.viewsRenamed', { count: renamed }));
  return <p class="history-merge-note">{words.join(' ')}</p>;
}
