import { useLocale } from '../../hooks/words/locale.ts';
import { hrefOf } from '../shell/route.ts';
import '../people/people.css';
import './DealsSwitch.css';

/** The same deals as a list or by stage. */
export function DealsSwitch({ board }: { board: boolean }) {
  const { t } = useLocale();
  return (
    <nav class="tabs" aria-label={t('board.which')}>
      <a class="tab" href={hrefOf('deals')} aria-current={board ? undefined : 'true'}>
        {t('board.list')}
      </a>
      <a class="tab" href={hrefOf('deals', { view: 'board' })} aria-current={board ? 'true' : undefined}>
        {t('board.board')}
      </a>
    </nav>
  );
}
