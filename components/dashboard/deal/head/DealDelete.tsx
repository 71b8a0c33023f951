import { useRef } from 'preact/hooks';
import { useFocusInside } from '../../../hooks/focus/use-focus-inside.ts';
import { useEscape } from '../../../hooks/keys/use-escape.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { deletionWords } from '../../../deal/facts/deletion-words.ts';
import { useDealDesk } from '../../../deal/desk/desk.ts';
import { Button } from '../../../ui/buttons/Button.tsx';

/** Names what goes with the deal before it goes. */
export function DealDelete({ onKeep }: { onKeep: () => void }) {
  const locale = useLocale();
  const { t } = locale;
  const { deal } = useDealDesk();
  const run = useCommand();
  const place = useRef<HTMLDivElement>(null);
  useFocusInside(place);
  useEscape(true, onKeep);
  const what = deletionWords(deal, locale);
  return (
    <div ref={place} class="deal-delete" role="group" aria-label={what}>
      <p>{what}</p>
      <Button look="red" onClick={() => void run('delete-deal', { dealId: deal.deal.id })}>
        {t('shell.delete')}
      </Button>
      <Button look="plain" onClick={onKeep}>
        {t('shell.keep')}
      </Button>
    </div>
  );
}
