import { guideOf, liveElements, findStage } from '../../../../lib/domain/process/find.ts';
import { ELEMENT_GROUPS } from '../../../../lib/domain/rows/types.ts';
import type { Process, ProcessElement, Stage } from '../../../../lib/domain/rows/types.ts';
import { useLocale } from '../../../hooks/words/locale.ts';

/** One stage to read: what it is for, what it asks, and when it is left. */
export function StageRead({ stage, process }: { stage: Stage; process: Process }) {
  const { t } = useLocale();
  const elements = liveElements(stage);
  return (
    <article class="stage-read">
      <header>
        <h2>{stage.name}</h2>
        <p>{stage.objective}</p>
        {stage.clientValue === '' ? null : (
          <p class="stage-value">{t('process.theyGet', { value: stage.clientValue })}</p>
        )}
      </header>
      <div class="stage-groups">
        {ELEMENT_GROUPS.filter((group) => group !== 'practices').map((group) => (
          <Group key={group} title={t(`group.${group}`)} elements={elements.filter((one) => one.group === group)}>
            {(element) => <Beside element={element} elements={elements} process={process} />}
          </Group>
        ))}
        <Words title={t('process.exit')} words={stage.exit} />
        <Words title={t('process.skills')} words={stage.skills} />
      </div>
    </article>
  );
}

function Group(props: {
  title: string;
  elements: ProcessElement[];
  children: (element: ProcessElement) => preact.ComponentChildren;
}) {
  if (props.elements.length === 0) return null;
  return (
    <section>
      <h3>{props.title}</h3>
      <ul>
        {props.elements.map((element) => (
          <li key={element.key}>
            {element.text}
            {props.children(element)}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A level, a way back, the practices beside a step. */
function Beside(props: { element: ProcessElement; elements: ProcessElement[]; process: Process }) {
  const { t } = useLocale();
  const { element, elements, process } = props;
  const practices = elements.filter(({ beside }) => beside === element.key);
  const fallback = element.kind && guideOf(process, element.kind)?.fallback;
  const back = fallback === undefined ? undefined : findStage(process, fallback)?.name;
  return (
    <>
      {element.level === undefined ? null : <span class="beside"> {t('process.level', { level: element.level })}</span>}
      {back === undefined ? null : <p class="beside">{t('process.fallsBack', { stage: back })}</p>}
      {practices.map(({ key, text }) => (
        <p key={key} class="beside">
          {text}
        </p>
      ))}
    </>
  );
}

function Words({ title, words }: { title: string; words: readonly string[] }) {
  if (words.length === 0) return null;
  return (
    <section>
      <h3>{title}</h3>
      <ul>
        {words.map((word) => (
          <li key={word}>{word}</li>
        ))}
      </ul>
    </section>
  );
}
