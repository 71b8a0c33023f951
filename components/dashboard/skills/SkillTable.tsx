import type { SkillRow, SkillsView } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Icon } from '../../ui/marks/Icon.tsx';
import { RatingDots } from './RatingDots.tsx';
import { RatingLine } from './RatingLine.tsx';

/** Every skill under its stages. A skill of several stages is one skill: its rating is the same everywhere. */
export function SkillTable({ stages }: { stages: SkillsView['stages'] }) {
  const { t } = useLocale();
  return (
    <section class="skill-all">
      <h2 class="skills-title" id="skills-all">
        {t('skills.all')}
      </h2>
      <table class="list list-still skill-list" aria-labelledby="skills-all">
        <thead>
          <tr>
            <th scope="col">{t('skills.column.skill')}</th>
            <th scope="col">{t('skills.column.rating')}</th>
            <th scope="col">{t('skills.column.line')}</th>
            <th scope="col">{t('skills.column.unlocks')}</th>
          </tr>
        </thead>
        {stages.map((stage) => (
          <tbody key={stage.key}>
            <tr class="skill-stage">
              <th scope="rowgroup" colSpan={4}>
                {stage.name}
              </th>
            </tr>
            {stage.skills.map((row) => (
              <Row key={row.skill} row={row} />
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function Row({ row }: { row: SkillRow }) {
  const { t } = useLocale();
  const { skill, elements, ratings } = row;
  return (
    <tr>
      <th scope="row">{skill}</th>
      <td>
        <RatingDots skill={skill} score={ratings.at(-1)?.score ?? null} />
      </td>
      <td>
        <RatingLine ratings={ratings} />
      </td>
      <td>
        {elements.length === 0 ? (
          <span class="none">{t('skills.unlocksNone')}</span>
        ) : (
          <details class="skill-unlocks">
            <summary>
              <Icon name="chevronRight" />
              {t('skills.unlocks', { count: elements.length })}
            </summary>
            <ul>
              {elements.map(({ key, text }) => (
                <li key={key}>{text}</li>
              ))}
            </ul>
          </details>
        )}
      </td>
    </tr>
  );
}
