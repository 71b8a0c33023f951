/** The facts of the rep's own book beside a reason, in words: counts and nothing that follows from them. Pure. */
import type { ReasonFact } from '../../../../lib/domain/audit/reason-facts.ts';
import type { Locale } from '../../../hooks/words/locale.ts';

export function whyWords(fact: ReasonFact, { t }: Pick<Locale, 't'>): string {
  switch (fact.about) {
    case 'asks': {
      const { ofKind, about: _about, ...counts } = fact;
      return t(ofKind ? 'why.asksOfKind' : 'why.asks', counts);
    }
    case 'depth':
      return t('why.depth', sides(fact.deep, fact.shallow));
    case 'origin':
      return t('why.origin', sides(fact.opened, fact.came));
    case 'opened':
      return t('why.opened', { won: fact.opened.won, of: fact.opened.of });
    case 'done':
      return t('why.done', { done: fact.done, of: fact.of });
    case 'sides':
      return t('why.sides', sides(fact.done, fact.passed));
    case 'passed':
      return t('why.passed', { won: fact.won, lost: fact.lost, open: fact.open });
    case 'moves':
      return t('why.moves', { moves: fact.moves, worked: fact.worked });
  }
}

type Won = { won: number; of: number };

function sides(one: Won, other: Won): Record<'won' | 'of' | 'otherWon' | 'otherOf', number> {
  return { won: one.won, of: one.of, otherWon: other.won, otherOf: other.of };
}
