import { processProblems } from '../../../../lib/domain/process/problems.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { Button } from '../../../ui/buttons/Button.tsx';
import type { Draft } from './use-draft.ts';

/** What is there to do with the draft, always in sight: it is kept, what is wrong with it, and what comes next. */
export function EditorBar(props: { draft: Draft; version: number; onSave: () => void; onClose: () => void }) {
  const { t, say } = useLocale();
  const { draft, version } = props;
  const [problem] = processProblems(draft.content);
  const state = draft.changed ? (draft.kept ? t('process.kept') : t('process.keeping')) : t('process.noChange');
  return (
    <div class="editor-bar">
      <p role="status" class={problem ? 'editor-problem' : 'editor-state'}>
        {problem ? say(`process.problem.${problem.problem}`, { at: nameOf(draft, problem.at) }) : state}
      </p>
      <Button look="plain" icon="undo" disabled={!draft.back} onClick={() => draft.back?.()}>
        {t('process.takeBack')}
      </Button>
      {draft.changed ? (
        <Button
          look="plain"
          onClick={() => {
            void draft.drop().then(props.onClose);
          }}
        >
          {t('process.dropDraft')}
        </Button>
      ) : null}
      <Button look="plain" onClick={props.onClose}>
        {t('process.close')}
      </Button>
      <Button look="primary" disabled={!draft.changed || problem !== undefined} onClick={props.onSave}>
        {t('process.review', { version })}
      </Button>
    </div>
  );
}

/** The words that stand where the problem is; a key says nothing to the rep. */
function nameOf({ content }: Draft, at: string): string {
  for (const stage of content.stages) {
    if (stage.key === at) return stage.name;
    const element = stage.elements.find(({ key }) => key === at);
    if (element) return element.text === '' ? stage.name : element.text;
  }
  return content.guides.find(({ kind }) => kind === at)?.name ?? at;
}
