import { useRef, useState } from 'preact/hooks';
import type { AuditView } from '../../../lib/contract/views.ts';
import type { Audit, AuditMark, ElementKey } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { useCommand } from '../../hooks/surface/use-command.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { AuditMenu } from './AuditMenu.tsx';
import { Margin } from './margin/Margin.tsx';
import { PenBar } from './PenBar.tsx';
import type { PenColour } from './PenBar.tsx';
import { Sheet } from './sheet/Sheet.tsx';
import { usePen } from './use-pen.ts';

/** Pen in hand: marks on the sheet, reasons in the margin. What the deals show stays out of sight until it is done. */
export function AuditGoing({ view, audit }: { view: AuditView; audit: Audit }) {
  const { t } = useLocale();
  const run = useCommand();
  const pen = usePen(audit);
  const [colour, setColour] = useState<PenColour>('red');
  const [at, setAt] = useState<ElementKey | null>(null);
  const sheet = useRef<HTMLDivElement>(null);
  const margin = useRef<HTMLDivElement>(null);
  const { stages } = view.process;
  const backToSheet = () => sheet.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
  const put = (target: ElementKey, next: AuditMark['colour'] | null) => pen.mark({ target, colour: next });
  return (
    <>
      <div class="pen-head">
        <PenBar colour={colour} onColour={setColour} marks={pen.marks} />
        <span class="pen-acts">
          <Button look="primary" onClick={() => void run('finish-audit', { auditId: audit.id })}>
            {t('redPen.finish')}
          </Button>
          <AuditMenu audit={audit} />
        </span>
      </div>
      <div class="desk">
        <Sheet
          sheetRef={sheet}
          stages={stages}
          marks={pen.marks}
          at={at}
          onAt={setAt}
          onPress={(target) => {
            const next = colour === 'none' || pen.markOf(target)?.colour === colour ? null : colour;
            put(target, next);
          }}
          onMark={put}
          onReason={() => margin.current?.focus()}
        />
        <Margin placeRef={margin} stages={stages} at={at} pen={pen} onDone={backToSheet} />
      </div>
    </>
  );
}
