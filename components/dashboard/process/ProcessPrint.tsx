import { liveElements, liveStages } from '../../../lib/domain/process/find.ts';
import { ELEMENT_GROUPS } from '../../../lib/domain/types.ts';
import type { Process, Stage } from '../../../lib/domain/types.ts';
import { useLocale } from '../../hooks/locale.ts';
import { Button } from '../../ui/Button.tsx';
import { PageHead } from '../shell/PageHead.tsx';
import './print.css';

const GROUPS = ELEMENT_GROUPS.filter((group) => group !== 'practices');

/** Lines that fit on a landscape sheet at the largest size. */
const ROOM = 22;
/** Characters on a line of a column, one of seven. */
const LINE = 24;

/** How many lines the longest column needs: the type gets smaller with it, so that one sheet is enough. */
function sizeOf(stages: readonly Stage[]): number {
  const perLine = (LINE * 7) / Math.max(stages.length, 3);
  const lines = stages.map((stage) => {
    const texts = liveElements(stage).filter(({ group }) => group !== 'practices');
    return 6 + texts.reduce((sum, { text }) => sum + 0.6 + Math.ceil(text.length / perLine), 0);
  });
  return Math.max(0.55, Math.min(1, ROOM / Math.max(ROOM, ...lines) + 0.32));
}

/** The process on one sheet, with room for a red pen of the kind that holds ink. */
export function ProcessPrint({ process }: { process: Process }) {
  const { t } = useLocale();
  const stages = liveStages(process);
  return (
    <>
      <div class="print-head">
        <PageHead title={process.name}>
          <Button look="primary" onClick={() => window.print()}>
            {t('process.print')}
          </Button>
        </PageHead>
        <p class="lead">{t('process.printHow')}</p>
      </div>
      <div class="sheet-paper" style={{ '--columns': stages.length, '--size': sizeOf(stages) }}>
        <header class="paper-head">
          <strong>{process.name}</strong>
          <span>{t('process.version', { version: process.version })}</span>
          <span class="paper-legend">{t('process.legend')}</span>
          <span class="paper-date">{t('process.date')}</span>
        </header>
        <div class="paper-stages">
          {stages.map((stage) => (
            <Column key={stage.key} stage={stage} />
          ))}
        </div>
        <footer class="paper-foot">
          <span>{t('process.reasons')}</span>
        </footer>
      </div>
    </>
  );
}

function Column({ stage }: { stage: Stage }) {
  const { t } = useLocale();
  const elements = liveElements(stage);
  return (
    <section class="paper-stage">
      <h2>{stage.name}</h2>
      {GROUPS.map((group) => {
        const own = elements.filter((element) => element.group === group);
        if (own.length === 0) return null;
        return (
          <div key={group}>
            <h3>{t(`group.${group}`)}</h3>
            <ul>
              {own.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          </div>
        );
      })}
    </section>
  );
}
