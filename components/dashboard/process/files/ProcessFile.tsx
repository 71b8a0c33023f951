import { useState } from 'preact/hooks';
import type { ProcessFileView, ProcessView } from '../../../../lib/contract/views.ts';
import { contentOf } from '../../../../lib/domain/process/content.ts';
import { useClient } from '../../../hooks/surface/surface.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { FileButton } from '../../../ui/fields/FileButton.tsx';
import { Segments } from '../../../ui/fields/Segments.tsx';
import { processHref } from '../../shell/route.ts';
import { go } from '../../shell/use-route.ts';
import { Difference } from '../reading/Difference.tsx';
import { newProcessKey } from './new-keys.ts';
import { Section } from '../Section.tsx';

const LARGEST = 2_000_000;

type Read = { name: string; file: ProcessFileView; known: ProcessView | null };

/** In from a file, with a look at it before anything comes of it. */
export function ProcessFile() {
  const { t } = useLocale();
  const client = useClient();
  const [read, setRead] = useState<Read | null>(null);
  const take = async (chosen: File) => {
    const { name } = chosen;
    if (chosen.size > LARGEST) return setRead({ name, file: { ok: false, why: 'foreign', problems: [] }, known: null });
    const file = await client.query('process-file', { text: await chosen.text() });
    setRead({ name, file, known: file.ok && file.known ? await client.query('process', { key: file.key }) : null });
  };
  return (
    <Section title={t('process.files')} how={t('process.filesHow')}>
      <FileButton label={t('process.take')} onFile={(file) => void take(file)} />
      {read ? <Preview key={read.name} read={read} onClose={() => setRead(null)} /> : null}
    </Section>
  );
}

function Preview({ read: { name, file, known }, onClose }: { read: Read; onClose: () => void }) {
  const { t, say } = useLocale();
  const run = useCommand();
  const [as, setAs] = useState<'own' | 'version'>(known ? 'version' : 'own');
  if (!file.ok)
    return (
      <p class="field-problem" role="status">
        {t('process.refused', { name, why: t(`process.file.${file.why}`) })}{' '}
        {file.problems.map(({ problem, at }) => say(`process.problem.${problem}`, { at })).join(' ')}
      </p>
    );
  const { content } = file;
  const elements = content.stages.flatMap((stage) => stage.elements).length;
  const key = as === 'version' ? file.key : newProcessKey(file.key, known !== null);
  const add = async () => {
    const done = await run('save-process', { key, content, madeFrom: known?.process.id ?? `${file.key}@1` });
    if (done.ok) go(processHref(key));
  };
  return (
    <div class="file-preview">
      <h3>{content.name}</h3>
      <p class="process-how figures">{t('process.holds', { stages: content.stages.length, elements })}</p>
      <ol class="stage-names">
        {content.stages.map((stage) => (
          <li key={stage.key}>{stage.name}</li>
        ))}
      </ol>
      {known ? (
        <>
          <Segments
            label={t('process.as')}
            value={as}
            options={[
              { value: 'version', label: t('process.asVersion', { name: known.process.name }) },
              { value: 'own', label: t('process.asOwn') },
            ]}
            onChange={setAs}
          />
          {as === 'version' ? <Difference before={contentOf(known.process)} after={content} /> : null}
        </>
      ) : null}
      <div class="template-acts">
        <Button look="primary" onClick={() => void add()}>
          {t('process.takeIn')}
        </Button>
        <Button look="plain" onClick={onClose}>
          {t('act.cancel')}
        </Button>
      </div>
    </div>
  );
}
