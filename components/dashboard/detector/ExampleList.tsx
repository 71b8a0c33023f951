import type { CommitmentKind, Judgement, SentenceLabel } from '../../../lib/domain/rows/types.ts';
import { LeavingItem } from '../../hooks/focus/LeavingItem.tsx';
import { useLocale } from '../../hooks/words/locale.ts';
import type { Locale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useNow } from '../../hooks/state/use-now.ts';
import { MomentText } from '../../ui/words/DateText.tsx';
import { TextButton } from '../../ui/buttons/TextButton.tsx';

/** The newest sentences: what they were taken for, what the rep said, and the way to take the word back. */
export function ExampleList({ examples, total }: { examples: readonly Judgement[]; total: number }) {
  const locale = useLocale();
  const { t, language } = locale;
  const run = useCommand();
  const now = useNow();
  return (
    <>
      <ul class="examples">
        {examples.map((judged) => (
          <LeavingItem key={judged.id} class="example">
            <p class="example-text">{judged.text}</p>
            <p class="example-said">
              <span>{t(`detector.verdict.${judged.verdict}`)}</span>
              <span>{saidWords(judged, locale)}</span>
              <span class="figures">
                <MomentText at={judged.at} now={now} language={language} />
              </span>
            </p>
            <TextButton
              class="example-forget"
              label={t('detector.forgetThis', { text: judged.text.slice(0, 60) })}
              onClick={() => void run('forget-judgement', { judgementId: judged.id })}
            >
              {t('detector.forget')}
            </TextButton>
          </LeavingItem>
        ))}
      </ul>
      {total > examples.length ? (
        <p class="rates-note">{t('detector.more', { count: examples.length, total })}</p>
      ) : null}
    </>
  );
}

/** "Ask, Time" where both agree; "taken for Ask, Time · you said Soft ask, Decide" where not. */
function saidWords(judged: Judgement, locale: Locale): string {
  const { t } = locale;
  const said = labelWords(judged.label, judged.kind, locale);
  if (judged.verdict === 'confirmed') return said;
  const found = labelWords(judged.foundLabel, judged.foundKind, locale);
  return t('detector.foundAndSaid', { found, said });
}

function labelWords(label: SentenceLabel, kind: CommitmentKind | null, { t }: Locale): string {
  const isOwed = label === 'ask' || label === 'soft-ask' || label === 'promise';
  const name = t(`detector.label.${label}`);
  return isOwed && kind !== null && kind !== 'other' ? `${name}, ${t(`kind.${kind}`)}` : name;
}
