import type { LedgerRow } from '../../../lib/contract/views.ts';
import { copyText } from '../../hooks/words/copy-text.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useToast } from '../../hooks/surface/use-toast.ts';
import { WaitingPart } from '../../deal/ledger/WaitingPart.tsx';
import type { WaitingOpen } from '../../deal/ledger/WaitingPart.tsx';
import '../../deal/form/Panel.css';

/** Under a commitment that waits. No draft is open beside the dashboard, so text goes to the clipboard. */
export function WaitingRow({ row, open, onClose }: { row: LedgerRow; open: WaitingOpen; onClose: () => void }) {
  const { t } = useLocale();
  const toast = useToast();
  const put = (text: string) => {
    const copied = copyText(text);
    toast(t(copied ? 'put.copied' : 'put.notCopied'), copied ? 'done' : 'refused');
    if (copied) onClose();
  };
  return (
    <tr class="ledger-waiting">
      <td colSpan={5}>
        <WaitingPart row={row} open={open} way="copy" onPut={put} onClose={onClose} />
      </td>
    </tr>
  );
}
