import type { ProcessView } from '../../../../lib/contract/views.ts';
import { useEscape } from '../../../hooks/keys/use-escape.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import { PageHead } from '../../shell/PageHead.tsx';
import { processHref } from '../../shell/route.ts';
import { go } from '../../shell/use-route.ts';
import { Difference } from '../reading/Difference.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { Section } from '../Section.tsx';
import type { Draft } from './use-draft.ts';

/** What the new version says otherwise, before it is one. Esc goes back to the draft. */
export function SaveVersion(props: {
  view: ProcessView;
  draft: Draft;
  /** Elements whose cases are settled with it, and kinds of moves that became a step. */
  changed: string[];
  added: string[];
  onBack: () => void;
}) {
  const { t } = useLocale();
  const run = useCommand();
  useEscape(true, props.onBack);
  const { draft, view } = props;
  const { key, versions, chosen } = view.row;
  const isStale = draft.madeFrom !== view.process.id;
  const version = (versions[0]?.version ?? 0) + 1;
  const open = versions.reduce((sum, { openDeals }) => sum + openDeals, 0);
  const save = async () => {
    const { content, marks, madeFrom } = draft;
    const { changed, added } = props;
    const done = await run('save-process', { key, content, madeFrom, written: marks, changed, added });
    if (!done.ok) return;
    draft.done();
    go(processHref(key));
  };
  return (
    <>
      <Elsewhere view={view} draft={draft} />
      <PageHead title={t('process.newVersion', { name: draft.content.name, version })} />
      <Section title={t('process.whatChanges')}>
        <Difference before={draft.base} after={draft.content} />
      </Section>
      <p class="process-how">
        {chosen ? t('process.startsOn', { version }) : null} {open > 0 ? t('process.stay', { count: open }) : null}
      </p>
      <div class="template-acts">
        <Button look="primary" disabled={isStale} onClick={() => void save()}>
          {t('process.saveVersion', { version })}
        </Button>
        <Button look="plain" onClick={props.onBack}>
          {t('process.backToDraft')}
        </Button>
      </div>
    </>
  );
}
