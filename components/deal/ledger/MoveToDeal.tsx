import type { CommandArgs } from '../../../lib/contract/commands.ts';
import type { Id } from '../../../lib/domain/rows/types.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { DealSearch } from '../pick/DealSearch.tsx';

/** Another deal for what was recorded beside the wrong one. */
export function MoveToDeal(props: { records: Omit<CommandArgs<'move-records'>, 'dealId'>; onClose: () => void }) {
  const { records, onClose } = props;
  const { t } = useLocale();
  const run = useCommand();
  const move = (dealId: Id) => {
    void run('move-records', { dealId, ...records }).then((result) => result.ok && onClose());
  };
  return (
    <>
      <DealSearch label={t('choose.search')} onPick={move} />
      <TextButton onClick={onClose}>{t('act.cancel')}</TextButton>
    </>
  );
}
