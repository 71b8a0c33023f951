/** A short message that asks for help, with the facts of the plan and nothing of the reasons. Pure. */
import type { PlanView } from '../../../lib/contract/views.ts';
import type { Locale } from '../../hooks/words/locale.ts';

export function helpMessage({ plan, asked, during, before }: PlanView, { t }: Pick<Locale, 't'>): string {
  const { helper, skill, asks } = plan;
  const behaviour = plan.behaviour.replace(/[.\s]+$/, '');
  const counted = during.of > 0 && before.of > 0;
  const facts = [
    // Plans of no asks were once begun.
    ...(asks > 0 ? [t(asked > 0 ? 'plan.message.asked' : 'plan.message.none', { asked, asks })] : []),
    ...(counted ? [t('plan.message.rate', { n: during.n, of: during.of, bn: before.n, bof: before.of })] : []),
  ];
  return [
    helper === '' ? t('plan.message.helloNobody') : t('plan.message.hello', { helper }),
    t('plan.message.what', { skill, behaviour }),
    facts.join(' '),
    t(asked > 0 ? 'plan.message.ask' : 'plan.message.askFirst'),
    t('plan.message.thanks'),
  ].join('\n\n');
}
