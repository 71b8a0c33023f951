import type { ProcessDraftView, ProcessView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { Banner } from '../../../ui/blocks/Banner.tsx';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';
import { agoWords } from '../../../ui/words/date-words.ts';
import { newDraftMark } from '../files/new-keys.ts';
import type { Draft } from './use-draft.ts';

/** The same process was saved, or is written, in another tab. What stands here stays until the rep has chosen. */
export function Elsewhere({ view, draft }: { view: ProcessView; draft: Draft }) {
  const { t } = useLocale();
  const { process, row, drafts } = view;
  const begun = row.versions.find(({ id }) => id === draft.madeFrom);
  const [other] = drafts.filter(({ mark }) => !draft.marks.includes(mark));
  return (
    <>
      {draft.changed && draft.madeFrom !== process.id ? (
        <Banner
          acts={
            <>
              <TextButton onClick={draft.rebase}>{t('process.goOnWithDraft')}</TextButton>
              <TextButton onClick={() => void draft.drop()}>
                {t('process.takeVersion', { version: process.version })}
              </TextButton>
            </>
          }
        >
          {begun
            ? t('process.savedMeanwhile', { version: process.version, begun: begun.version })
            : t('process.savedSince', { version: process.version })}
        </Banner>
      ) : null}
      {other ? <Other processKey={row.key} other={other} draft={draft} /> : null}
    </>
  );
}

function Other({ processKey: key, other, draft }: { processKey: string; other: ProcessDraftView; draft: Draft }) {
  const { t, language } = useLocale();
  const run = useCommand();
  const now = useNow();
  const drop = { key, mark: newDraftMark(), was: [other.mark], draft: null };
  return (
    <Banner
      acts={
        <>
          <TextButton onClick={() => draft.show(other)}>{t('process.showOther')}</TextButton>
          <TextButton onClick={() => void run('keep-process-draft', drop, { quiet: true, aside: true })}>
            {t('process.dropOther')}
          </TextButton>
        </>
      }
    >
      {t('process.otherDraft', { ago: agoWords(other.at, now, language) })}
    </Banner>
  );
}
