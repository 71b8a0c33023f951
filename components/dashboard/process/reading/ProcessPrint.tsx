import { useLayoutEffect, useRef } from 'preact/hooks';
import { liveElements, liveStages } from '../../../../lib/domain/process/find.ts';
import { ELEMENT_GROUPS } from '../../../../lib/domain/rows/types.ts';
import type { Process, Stage } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { PageHead } from '../../shell/PageHead.tsx';
import './print.css';

const GROUPS = ELEMENT_GROUPS.filter((group) => group !== 'practices');

const SMALLEST = 0.5;

/** A column that reaches into the place for the reasons. */
function isTooLong(sheet: HTMLElement): boolean {
  const foot = sheet.querySelector('.onpaper-foot')?.getBoundingClientRect().top ?? 0;
  const ends = Array.from(
    sheet.querySelectorAll('.onpaper-stage > :last-child'),
    (one) => one.getBoundingClientRect().bottom,
  );
  return Math.max(...ends) > foot;
}

/** One sheet, whatever stands on it: the type gets smaller until the longest column fits. */
function fit(sheet: HTMLElement): void {
  for (let size = 1; size >= SMALLEST; size -= 0.03) {
    sheet.style.setProperty('--size', String(size));
    if (!isTooLong(sheet)) return;
  }
}

/** The process on one sheet, with room for a red pen of the kind that holds ink. */
export function ProcessPrint({ process }: { process: Process }) {
  const { t } = useLocale();
  const stages = liveStages(process);
  const sheet = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    sheet.current?.style.setProperty('--columns', String(stages.length));
    if (sheet.current) fit(sheet.current);
  }, [process]);
  return (
    <>
      <div class="process-print-head">
        <PageHead title={process.name}>
          <Button look="primary" onClick={() => window.print()}>
            {t('process.print')}
          </Button>
        </PageHead>
        <p class="lead">{t('process.printHow')}</p>
      </div>
      <div class="onpaper-frame" role="region" aria-label={process.name} tabIndex={0}>
        <div ref={sheet} class="process-sheet">
          <header class="onpaper-head">
            <strong>{process.name}</strong>
            <span>{t('process.version', { version: process.version })}</span>
            <span class="onpaper-legend">{t('process.legend')}</span>
            <span class="onpaper-date">{t('process.date')}</span>
          </header>
          <div class="onpaper-stages">
            {stages.map((stage) => (
              <Column key={stage.key} stage={stage} />
            ))}
          </div>
          <footer class="onpaper-foot">
            <span>{t('process.reasons')}</span>
          </footer>
        </div>
      </div>
    </>
  );
}

function Column({ stage }: { stage: Stage }) {
  const { t } = useLocale();
  const elements = liveElements(stage);
  return (
    <section class="onpaper-stage">
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
