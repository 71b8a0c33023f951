import { useMemo, useState } from 'preact/hooks';
import type { IntakePreview } from '../../../lib/contract/views.ts';
import type { GuessStage } from '../../../lib/intake/guess-stage.ts';
import type { Records } from '../../../lib/intake/to-records.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Button } from '../../ui/buttons/Button.tsx';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { foreignStages } from './foreign-stages.ts';
import type { StageChoices } from './foreign-stages.ts';
import { StageTable } from './StageTable.tsx';
import type { Wishes } from './use-intake.ts';
import { useOwnStages } from './use-own-stages.ts';

/** What would be new, what is known, and what the file says that is of no use. */
export function RecordsPreview(props: {
  found: Records;
  guess: GuessStage;
  /** `null` = the columns name neither people nor companies. */
  preview: IntakePreview | null;
  crooked: number;
  onImport: (wishes: Wishes, stages: StageChoices) => void;
  onCancel: () => void;
}) {
  const { t } = useLocale();
  const { found, preview, crooked } = props;
  const [addsSimilar, addSimilar] = useState(false);
  const [underWay, setUnderWay] = useState(false);
  const [choices, choose] = useState<StageChoices>({});
  const own = useOwnStages();
  const foreign = useMemo(() => foreignStages(found.records, own), [found.records, own]);
  if (!preview || isHomeless(preview)) {
    return (
      <>
        <p class="preview-note">{t(preview ? 'intake.allHomeless' : 'intake.nothing')}</p>
        <Acts onImport={null} onCancel={props.onCancel} />
      </>
    );
  }
  const { people, companies, deals } = preview;
  const notes = [
    people.filled > 0 ? t('intake.filled', { count: people.filled }) : null,
    people.known > 0 ? t('intake.known', { count: people.known }) : null,
    deals.filled > 0 ? t('intake.dealsFilled', { count: deals.filled }) : null,
    deals.known > 0 ? t('intake.dealsKnown', { count: deals.known }) : null,
    deals.homeless > 0 ? t('intake.homeless', { count: deals.homeless }) : null,
    found.doubled > 0 ? t('intake.doubled', { count: found.doubled }) : null,
    found.empty > 0 ? t('intake.empty', { count: found.empty }) : null,
    found.unread > 0 ? t('intake.unread', { count: found.unread }) : null,
    crooked > 0 ? t('intake.crooked', { count: crooked }) : null,
  ].filter((note) => note !== null);
  return (
    <>
      {foreign.length > 0 ? (
        <StageTable foreign={foreign} own={{ ...own, guess: props.guess }} choices={choices} onChoose={choose} />
      ) : null}
      <p class="intake-sum">
        {t('intake.makes', {
          people: people.made + (addsSimilar ? people.similar : 0),
          companies: companies.made,
          deals: deals.made,
        })}
      </p>
      {notes.length > 0 ? (
        <ul class="intake-notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      ) : null}
      {people.similar > 0 ? (
        <Checkbox checked={addsSimilar} onChange={addSimilar}>
          {t('intake.similar', { count: people.similar })}
        </Checkbox>
      ) : null}
      {deals.made > 0 && found.records.some(({ deal }) => deal?.stage && deal.outcome === null) ? (
        <Checkbox checked={underWay} onChange={setUnderWay}>
          {t('intake.underWay')}
        </Checkbox>
      ) : null}
      <Acts
        onImport={() => props.onImport({ similar: addsSimilar ? 'add' : 'skip', underWay }, choices)}
        onCancel={props.onCancel}
      />
    </>
  );
}

/** Deals, and neither a person nor a company in any row. */
function isHomeless({ people, companies, deals }: IntakePreview): boolean {
  const others = [people, companies].flatMap((counts) => Object.values(counts));
  return deals.homeless > 0 && others.every((count) => count === 0);
}

function Acts({ onImport, onCancel }: { onImport: (() => void) | null; onCancel: () => void }) {
  const { t } = useLocale();
  return (
    <div class="preview-acts">
      <Button look="primary" disabled={onImport === null} onClick={() => onImport?.()}>
        {t('intake.do')}
      </Button>
      <Button look="plain" onClick={onCancel}>
        {t('act.cancel')}
      </Button>
      <span class="preview-note">{t('intake.canUndo')}</span>
    </div>
  );
}
