import type { ProcessContent } from '../../../../lib/domain/process/content.ts';
import { processDifference } from '../../../../lib/domain/process/difference.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { changeLines } from './change-list.ts';

/** What one version says otherwise than the one before, line by line. */
export function Difference({ before, after }: { before: ProcessContent; after: ProcessContent }) {
  const locale = useLocale();
  const lines = changeLines(processDifference(before, after), locale);
  if (lines.length === 0) return <p class="process-how">{locale.t('process.same')}</p>;
  return (
    <ul class="difference">
      {lines.map((line, at) => (
        <li key={at}>{line}</li>
      ))}
    </ul>
  );
}
