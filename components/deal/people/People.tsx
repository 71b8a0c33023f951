import type { Id } from '../../../lib/domain/rows/types.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { TextButton } from '../../ui/buttons/TextButton.tsx';
import { AddPerson } from './AddPerson.tsx';
import { useDealDesk } from '../desk/desk.ts';
import { LevelLine } from './LevelLine.tsx';
import { heardWords, rolesWords } from './people-words.ts';
import { Unplaced } from './Unplaced.tsx';
import { useOpenForm } from '../desk/use-kept.ts';
import './People.css';

/** No contact has it: the form for somebody new. */
const NEW: Id = 'new';

/** Who is in the deal, from the final say to the work; a blank where nobody is. */
export function People() {
  const { deal } = useDealDesk();
  const locale = useLocale();
  const { t } = locale;
  const [opened, setOpened] = useOpenForm('person');
  return (
    <div class="people">
      <p class="people-heard">{[heardWords(deal, locale), rolesWords(deal, locale)].filter(Boolean).join(' · ')}</p>
      <ul class="levels">
        {deal.levels.map((row) => (
          <LevelLine key={row.level} row={row} opened={opened} onOpen={setOpened} />
        ))}
      </ul>
      <Unplaced opened={opened} onOpen={setOpened} />
      {opened === NEW ? (
        <AddPerson onDone={() => setOpened(null)} />
      ) : (
        <TextButton icon="plus" class="people-add" onClick={() => setOpened(NEW)}>
          {t('people.add')}
        </TextButton>
      )}
    </div>
  );
}
