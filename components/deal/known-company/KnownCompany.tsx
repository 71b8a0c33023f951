import type { Namesake } from '../../../lib/contract/views.ts';
import { useLocale } from '../../hooks/words/locale.ts';
import { Checkbox } from '../../ui/fields/Checkbox.tsx';
import { ChoiceGroup } from '../../ui/fields/ChoiceGroup.tsx';
import { UNCHOSEN, companyOf } from './known-company.ts';
import type { CompanyChoice } from './known-company.ts';
import './KnownCompany.css';

const ANOTHER = 'another';

/** The typed name is that of a company in the book: it is that one, with whom of its people, unless the rep says otherwise. */
export function KnownCompany(props: {
  companies: readonly Namesake[];
  choice: CompanyChoice;
  onChoose: (choice: CompanyChoice) => void;
}) {
  const { t } = useLocale();
  const { companies, choice, onChoose } = props;
  if (companies.length === 0) return null;
  const company = companyOf(companies, choice);
  const options = companies.map(({ id, name, domains }) => ({ value: id, name, why: domains.join(', ') }));
  const choose = (id: string) =>
    onChoose(id === ANOTHER ? { id: null, not: companies.map((one) => one.id), people: [] } : { ...UNCHOSEN, id });
  const toggled = (id: string, on: boolean) =>
    on ? [...choice.people, id] : choice.people.filter((other) => other !== id);
  return (
    <div class="known-company">
      <ChoiceGroup
        legend={t('offer.known')}
        value={company?.id ?? ANOTHER}
        options={[...options, { value: ANOTHER, name: t('offer.another'), why: t('offer.anotherWhy') }]}
        onChange={choose}
      />
      {company && company.people.length > 0 ? (
        <fieldset class="choices known-people">
          <legend class="choices-legend">{t('offer.knownPeople')}</legend>
          {company.people.map(({ id, name, title }) => (
            <Checkbox
              key={id}
              checked={choice.people.includes(id)}
              onChange={(on) => onChoose({ ...choice, id: company.id, people: toggled(id, on) })}
            >
              {title === null ? name : `${name}, ${title}`}
            </Checkbox>
          ))}
        </fieldset>
      ) : null}
    </div>
  );
}
