import { useEffect, useRef, useState } from 'preact/hooks';
import type { ProcessView } from '../../../../lib/contract/views.ts';
import { processDifference } from '../../../../lib/domain/process/difference.ts';
import { addElement } from '../../../../lib/domain/process/edit-elements.ts';
import type { StageKey } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';
import { PageHead } from '../../shell/PageHead.tsx';
import { processHref } from '../../shell/route.ts';
import { useHandFocus } from '../../shell/use-hand-focus.ts';
import { go } from '../../shell/use-route.ts';
import { EditorBar } from './EditorBar.tsx';
import { Elsewhere } from './Elsewhere.tsx';
import { newElementKey } from '../files/new-keys.ts';
import { ProcessFields } from './ProcessFields.tsx';
import { SaveVersion } from './SaveVersion.tsx';
import { StageEditor } from './StageEditor.tsx';
import { StageList } from './StageList.tsx';
import { useDraft } from './use-draft.ts';
import type { Draft } from './use-draft.ts';
import './editor.css';

/** A process under the pencil: stages on the left, one of them open; kept as it is typed, and saved as a new version. */
export function ProcessEditor({ view, params }: { view: ProcessView; params: Record<string, string> }) {
  const { t } = useLocale();
  const draft = useDraft(view);
  const [saving, setSaving] = useState(false);
  const at = params['at'];
  const step = params['step'];
  const [stageKey, open] = useState<StageKey>(() => firstShown(view, params));
  const stage = draft.content.stages.find(({ key }) => key === stageKey) ?? draft.content.stages[0];
  // Moves that worked become a step once: the address that asked for it is the one before the first word is written.
  useEffect(() => {
    if (step === undefined || !stage) return;
    const known = draft.content.stages.some(({ elements }) => elements.some(({ text }) => text === step));
    const element = { key: newElementKey(stage.key, 'steps'), group: 'steps', text: step } as const;
    if (!known) draft.edit((content) => addElement(content, stage.key, element, []));
  }, []);
  const { row } = view;
  const place = useRef<HTMLDivElement>(null);
  useHandFocus(place, saving ? 'saving' : 'editing');
  if (saving)
    return (
      <div ref={place} class="step-place" tabIndex={-1}>
        <SaveVersion view={view} draft={draft} {...settledBy(draft, params)} onBack={() => setSaving(false)} />
      </div>
    );
  return (
    <div ref={place} class="step-place" tabIndex={-1}>
      <PageHead title={t('process.editing', { name: draft.content.name })} />
      <Elsewhere view={view} draft={draft} />
      <ProcessFields draft={draft} />
      <div class="editor">
        <StageList draft={draft} shown={stage?.key ?? ''} onShow={open} />
        {stage ? <StageEditor key={stage.key} draft={draft} stage={stage} at={at} /> : null}
      </div>
      <EditorBar
        draft={draft}
        version={(row.versions[0]?.version ?? 0) + 1}
        onSave={() => setSaving(true)}
        onClose={() => go(processHref(row.key))}
      />
    </div>
  );
}

/** Cases against an element are settled by a change of it; moves that worked, by a step that is new. */
function settledBy({ base, content }: Draft, { at, step }: Record<string, string>) {
  const changes = processDifference(base, content);
  const changed = at !== undefined && changes.some((change) => change.at === at) ? [at] : [];
  const added = step !== undefined && changes.some(({ what }) => what === 'element-added') ? [step] : [];
  return { changed, added };
}

/** Where the element stands that the rep came for; else the stage that was asked for, else the first. */
function firstShown({ process, drafts }: ProcessView, params: Record<string, string>): StageKey {
  const stages = (drafts[0]?.content ?? process).stages;
  const holding = stages.find(({ elements }) => elements.some(({ key }) => key === params['at']));
  const named = stages.find(({ key }) => key === params['stage']);
  return (holding ?? named ?? stages.find(({ retired }) => !retired) ?? stages[0])?.key ?? '';
}
