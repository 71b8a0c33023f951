import { useState } from 'preact/hooks';
import type { OffMapView } from '../../../../lib/contract/views.ts';
import { useCommand } from '../../../hooks/surface/use-command.ts';
import { LeavingItem } from '../../../hooks/focus/LeavingItem.tsx';
import { useLocale } from '../../../hooks/words/locale.ts';
import { useQuery } from '../../../hooks/surface/use-query.ts';
import { useDealDesk } from '../../../deal/desk/desk.ts';
import { OffMapEditor } from '../../../deal/checklist/editors/OffMapEditor.tsx';
import { Button } from '../../../ui/buttons/Button.tsx';
import { Segments } from '../../../ui/fields/Segments.tsx';
import { TextArea } from '../../../ui/fields/TextArea.tsx';
import { TextButton } from '../../../ui/buttons/TextButton.tsx';
import { SheetPart } from '../../deal/SheetPart.tsx';
import './own-way.css';

/** Where the deal went its own way: moves off the map with what came of them, and elements that do not fit here. */
export function OwnWay() {
  const { t } = useLocale();
  const { deal } = useDealDesk();
  const [adding, add] = useState(false);
  const { value } = useQuery('off-map', { dealId: deal.deal.id });
  return (
    <SheetPart
      title={t('process.own')}
      aside={
        adding ? undefined : (
          <Button look="plain" onClick={() => add(true)}>
            {t('process.ownAdd')}
          </Button>
        )
      }
    >
      {adding ? (
        <div class="own-add">
          <OffMapEditor form="own way" stage={deal.claimed} onDone={() => add(false)} />
        </div>
      ) : null}
      {value && value.moves.length + value.misfits.length === 0 && !adding ? (
        <p class="own-empty">{t('process.ownEmpty')}</p>
      ) : null}
      <ul class="own-moves">
        {value?.moves.map((move) => (
          <Move key={move.id} move={move} />
        ))}
      </ul>
      {value && value.misfits.length > 0 ? <Misfits misfits={value.misfits} /> : null}
    </SheetPart>
  );
}

const WORKED = { yes: true, no: false, open: null } as const;
type Worked = keyof typeof WORKED;

function Move({ move }: { move: OffMapView['moves'][number] }) {
  const { t } = useLocale();
  const run = useCommand();
  const [result, setResult] = useState(move.result);
  const { id: moveId } = move;
  const keep = () => {
    if (result !== move.result) void run('edit-off-map', { moveId, result }, { quiet: true });
  };
  const worked: Worked = move.worked === null ? 'open' : move.worked ? 'yes' : 'no';
  return (
    <LeavingItem class="own-move">
      <p>
        <strong>{move.kind}</strong> <span class="own-stage">{move.stageName}</span>
      </p>
      <p>{move.what}</p>
      {move.why === '' ? null : <p class="own-why">{move.why}</p>}
      <TextArea
        class="input-inline"
        rows={1}
        label={t('process.ownResultOf', { kind: move.kind })}
        placeholder={t('process.ownResult')}
        value={result}
        maxLength={1000}
        onInput={setResult}
        onCommit={keep}
        onBlur={keep}
      />
      <div class="own-acts">
        <Segments
          label={t('process.ownWorkedOf', { kind: move.kind })}
          value={worked}
          options={(Object.keys(WORKED) as Worked[]).map((value) => ({
            value,
            label: t(`process.ownWorked.${value}`),
          }))}
          onChange={(value) => void run('edit-off-map', { moveId, worked: WORKED[value] }, { quiet: true })}
        />
        <TextButton onClick={() => void run('delete-off-map', { moveId })}>{t('act.delete')}</TextButton>
      </div>
    </LeavingItem>
  );
}

function Misfits({ misfits }: { misfits: OffMapView['misfits'] }) {
  const { t } = useLocale();
  const run = useCommand();
  const { deal } = useDealDesk();
  const items = deal.checklist.flatMap(({ groups }) => groups.flatMap((group) => group.items));
  return (
    <>
      <h3 class="own-head">{t('process.ownMisfits')}</h3>
      <ul class="own-moves">
        {misfits.map(({ elementKey, why }) => (
          <LeavingItem key={elementKey} class="own-move">
            <p>{items.find(({ key }) => key === elementKey)?.text ?? elementKey}</p>
            {why === '' ? null : <p class="own-why">{why}</p>}
            <div class="own-acts">
              <TextButton onClick={() => void run('forget-misfit', { dealId: deal.deal.id, elementKey })}>
                {t('process.ownFits')}
              </TextButton>
            </div>
          </LeavingItem>
        ))}
      </ul>
    </>
  );
}
