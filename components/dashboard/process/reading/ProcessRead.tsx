import type { ProcessView } from '../../../../lib/contract/views.ts';
import { contentOf } from '../../../../lib/domain/process/content.ts';
import { writeProcessFile } from '../../../../lib/domain/process/file.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';
import { Menu } from '../../../ui/overlays/Menu.tsx';
import { fileName } from '../../data/saving/file-name.ts';
import { PageHead } from '../../shell/PageHead.tsx';
import { usePlatform } from '../../shell/platform.ts';
import { processHref } from '../../shell/route.ts';
import { go } from '../../shell/use-route.ts';
import { Difference } from './Difference.tsx';
import { newProcessKey } from '../files/new-keys.ts';
import { Section } from '../Section.tsx';
import { StageRead } from './StageRead.tsx';
import { Versions } from './Versions.tsx';

/** A version as it stands, what it changed, and the deals on each. */
export function ProcessRead({ view }: { view: ProcessView }) {
  const { t } = useLocale();
  const { process, before, row } = view;
  const newest = row.versions[0]?.id === process.id;
  return (
    <>
      <PageHead title={process.name}>
        <div class="process-acts">
          <Button look="plain" onClick={() => go(processHref(row.key, { print: '1', ...versionOf(view) }))}>
            {t('process.print')}
          </Button>
          <More view={view} />
          {newest ? (
            <Button look="primary" icon="pencil" onClick={() => go(processHref(row.key, { edit: '1' }))}>
              {view.drafts.length > 0 ? t('process.goOn') : t('process.edit')}
            </Button>
          ) : null}
        </div>
      </PageHead>
      <p class="lead figures">
        {t('process.version', { version: process.version })}
        {newest ? <Begins view={view} /> : <a href={processHref(row.key)}> {t('process.toNewest')}</a>}
      </p>
      <div class="stage-reads">
        {process.stages
          .filter(({ retired }) => !retired)
          .map((stage) => (
            <StageRead key={stage.key} stage={stage} process={process} />
          ))}
      </div>
      <Versions view={view} />
      {before ? (
        <Section title={t('process.against', { name: before.name, version: before.version })}>
          <Difference before={before} after={process} />
        </Section>
      ) : null}
    </>
  );
}

/** Whoever has taken a template still begins on the process before it until they say so. */
function Begins({ view: { process, row } }: { view: ProcessView }) {
  const { t } = useLocale();
  const run = useCommand();
  if (row.archived) return null;
  return row.chosen ? (
    <> · {t('process.chosen')}</>
  ) : (
    <TextButton onClick={() => void run('choose-process', { processId: process.id })}>{t('process.choose')}</TextButton>
  );
}

function versionOf({ process, row }: ProcessView): Record<string, string> {
  return row.versions[0]?.id === process.id ? {} : { version: String(process.version) };
}

function More({ view: { process, row } }: { view: ProcessView }) {
  const { t } = useLocale();
  const run = useCommand();
  const { saveFile } = usePlatform();
  const content = contentOf(process);
  const save = () => {
    const file = new Blob([writeProcessFile(row.key, content)], { type: 'application/json' });
    saveFile(fileName(`process-${row.key}`, 'json', new Date()), file);
  };
  const copy = async () => {
    const key = newProcessKey(row.key, true);
    const named = { ...content, name: t('process.copyName', { name: process.name }) };
    const done = await run('save-process', { key, content: named, madeFrom: process.id });
    if (done.ok) go(processHref(key, { edit: '1' }));
  };
  const choose = {
    key: 'choose',
    label: t('process.choose'),
    onPick: () => void run('choose-process', { processId: process.id }),
  };
  return (
    <Menu
      label={t('process.more', { name: process.name })}
      items={[
        ...(row.archived ? [] : [choose]),
        { key: 'save', label: t('process.saveFile'), onPick: save },
        { key: 'copy', label: t('process.copy'), onPick: () => void copy() },
      ]}
    />
  );
}
