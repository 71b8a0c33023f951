import { useState } from 'preact/hooks';
import type { ProcessVersion, ProcessView } from '../../../../lib/contract/views.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useNow } from '../../../hooks/state/use-now.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { MomentText } from '../../../ui/words/DateText.tsx';
import { processHref } from '../../shell/route.ts';
import { dealsFigure } from '../moving/deal-counts.ts';
import { MoveDeals } from '../moving/MoveDeals.tsx';
import { Section } from '../Section.tsx';

/** Each version with the deals on it; those on an older one can be moved, after a look at what would happen. */
export function Versions({ view: { row } }: { view: ProcessView }) {
  const { t } = useLocale();
  const [open, setOpen] = useState<string | null>(null);
  return (
    <Section title={t('process.versions')} how={t('process.versionsHow')}>
      <table class="list list-still process-versions">
        <thead>
          <tr>
            <th scope="col">{t('process.column.version')}</th>
            <th scope="col">{t('process.column.made')}</th>
            <th scope="col" class="figure">
              {t('process.column.open')}
            </th>
            <th scope="col" class="figure">
              {t('process.column.closed')}
            </th>
            <th scope="col">
              <span class="ears">{t('process.column.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {row.versions.map((version) => (
            <Version
              key={version.id}
              processKey={row.key}
              version={version}
              open={open === version.id}
              onOpen={() => setOpen(open === version.id ? null : version.id)}
            />
          ))}
        </tbody>
      </table>
      {open === null ? null : <MoveDeals key={open} from={open} row={row} onDone={() => setOpen(null)} />}
    </Section>
  );
}

function Version(props: { processKey: string; version: ProcessVersion; open: boolean; onOpen: () => void }) {
  const locale = useLocale();
  const { t, language } = locale;
  const now = useNow();
  const { id, version, madeAt, openDeals, closedDeals } = props.version;
  return (
    <tr>
      <th scope="row">
        <a href={processHref(props.processKey, { version: String(version) })}>{t('process.version', { version })}</a>
      </th>
      <td>{madeAt === null ? t('process.builtIn') : <MomentText at={madeAt} now={now} language={language} />}</td>
      <td class="figure figures">{dealsFigure(openDeals, locale)}</td>
      <td class="figure figures">{dealsFigure(closedDeals, locale)}</td>
      <td class="version-acts">
        {openDeals > 0 ? (
          <Button
            look="plain"
            expanded={props.open}
            label={t('process.moveOf', { version, count: openDeals })}
            onClick={props.onOpen}
            key={id}
          >
            {t('process.move')}
          </Button>
        ) : null}
      </td>
    </tr>
  );
}
