import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import { DealsSwitch } from './DealsSwitch.tsx';

/** The head of the deals, as a list and as a board. In an empty book what to do stands below it, and it is a heading alone. */
export function DealsHead(props: {
  board: boolean;
  empty: boolean;
  count: number | undefined;
  adding: boolean;
  onAdding: (open: boolean) => void;
}) {
  const { t } = useLocale();
  if (props.empty) return <PageHead title={t('shell.deals')} />;
  return (
    <PageHead title={t('shell.deals')} count={props.count}>
      <div class="deals-acts">
        <DealsSwitch board={props.board} />
        <Button icon="plus" expanded={props.adding} onClick={() => props.onAdding(!props.adding)}>
          {t('deals.new')}
        </Button>
      </div>
    </PageHead>
  );
}
