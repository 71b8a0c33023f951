import type { ProcessRow } from '../../../../lib/contract/views.ts';
import { contentOf } from '../../../../lib/domain/process/content.ts';
import { OVERLAY_KEYS } from '../../../../lib/domain/process/overlays/shape.ts';
import { OVERLAY_WORDS } from '../../../../lib/domain/process/overlays/words.ts';
import { TEMPLATE_KEYS } from '../../../../lib/domain/process/templates/plan.ts';
import { templateOf } from '../../../../lib/domain/process/templates/templates.ts';
import type { Process } from '../../../../lib/domain/rows/types.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { processHref } from '../../shell/route.ts';
import { go } from '../../shell/use-route.ts';
import { newDraftMark } from './new-keys.ts';
import { Section } from '../Section.tsx';

/** What every rep can begin from, and begin from anew. */
export function Templates({ rows }: { rows: readonly ProcessRow[] }) {
  const { t, language } = useLocale();
  return (
    <>
      <Section title={t('process.templates')} how={t('process.templatesHow')}>
        <ul class="template-cards">
          {TEMPLATE_KEYS.map((key) => (
            <Card
              key={key}
              template={templateOf(key, language)}
              about={t(`process.template.${key}`)}
              row={rows.find((row) => row.key === templateOf(key, language).key)}
            />
          ))}
        </ul>
      </Section>
      <Section title={t('process.overlays')} how={t('process.overlaysHow')}>
        <dl class="overlay-list">
          {OVERLAY_KEYS.map((key) => (
            <div key={key}>
              <dt>{OVERLAY_WORDS[language][key].name}</dt>
              <dd>{t(`process.overlay.${key}`)}</dd>
            </div>
          ))}
        </dl>
      </Section>
    </>
  );
}

function Card({ template, about, row }: { template: Process; about: string; row: ProcessRow | undefined }) {
  const { t } = useLocale();
  const run = useCommand();
  const { key } = template;
  const content = contentOf(template);
  const use = async () => {
    const done = await run('save-process', { key, content, madeFrom: template.id });
    if (done.ok) go(processHref(key));
  };
  /** As a draft of its next version: nothing changes before the rep has seen what would. */
  const anew = async () => {
    const madeFrom = row?.versions[0]?.id ?? template.id;
    await run(
      'keep-process-draft',
      { key, mark: newDraftMark(), was: [], draft: { content, madeFrom } },
      { quiet: true, aside: true },
    );
    go(processHref(key, { edit: '1' }));
  };
  return (
    <li class="template-card">
      <h3>{template.name}</h3>
      <p>{about}</p>
      <ol class="stage-names">
        {template.stages.map((stage) => (
          <li key={stage.key}>{stage.name}</li>
        ))}
      </ol>
      <div class="template-acts">
        {row ? (
          <Button look="plain" onClick={() => void anew()} label={t('process.anewOf', { name: template.name })}>
            {t('process.anew')}
          </Button>
        ) : (
          <Button onClick={() => void use()} label={t('process.useOf', { name: template.name })}>
            {t('process.use')}
          </Button>
        )}
      </div>
    </li>
  );
}
