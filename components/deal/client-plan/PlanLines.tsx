import type { PlanLine } from '../../../lib/domain/deal/client-plan.ts';
import type { Direction } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { TextArea } from '../../ui/fields/TextArea.tsx';
import type { ClientPlanState } from './use-client-plan.ts';

const SIDES: readonly Direction[] = ['they', 'we'];

/** The plan as it will stand in the mail: each line kept or left out, in words that the rep may mend. */
export function PlanLines({ plan }: { plan: ClientPlanState }) {
  const lines = plan.lines ?? [];
  return (
    <div class="plan-lines">
      {SIDES.filter((side) => lines.some(({ whose }) => whose === side)).map((side) => (
        <section key={side}>
          <h3 class="group-title">{plan.words[side]}</h3>
          <ul>
            {lines
              .filter(({ whose }) => whose === side)
              .map((line) => (
                <Line key={line.id} line={line} plan={plan} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function Line({ line, plan }: { line: PlanLine; plan: ClientPlanState }) {
  const { t } = useLocale();
  const on = !plan.left.has(line.id);
  const facts = [
    line.date === null ? t('plan.noDay') : plan.words.day(line.date),
    line.who ?? '',
    line.done ? plan.words.done : '',
  ];
  return (
    <li class="plan-line">
      <Checkbox checked={on} onChange={(keep) => plan.keep(line.id, keep)}>
        <span class="figures">{facts.filter((fact) => fact !== '').join(' · ')}</span>
      </Checkbox>
      {on ? (
        <TextArea
          label={t('plan.words', { day: facts[0] ?? '' })}
          value={line.what}
          rows={1}
          maxLength={2000}
          onInput={(what) => plan.say(line.id, what)}
        />
      ) : (
        <p class="plan-left">{line.what}</p>
      )}
    </li>
  );
}
