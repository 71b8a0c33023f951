import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { QueryState } from '../../hooks/surface/use-query.ts';
import { ListState } from '../lists/ListState.tsx';
import { Pager } from '../lists/Pager.tsx';
import { useKeepFocus } from '../lists/use-keep-focus.ts';
import { useListKeys } from '../lists/use-list-keys.ts';
import { NoPeople } from './NoPeople.tsx';
import { peopleFilterHref } from './people-filter.ts';
import type { PeopleFilter } from './people-filter.ts';
import './people.css';

/** Whether this row is being edited, and the way to say so. */
export interface RowEditing {
  editing: boolean;
  onEdit: (open: boolean) => void;
}

interface TableProps<Row> {
  look: string;
  head: ComponentChildren;
  idOf: (row: Row) => string;
  children: (row: Row, editing: RowEditing) => ComponentChildren;
}

/** A page of people or accounts, one of whose rows may be open for editing. */
export function PagedTable<Row>(
  props: TableProps<Row> & { state: QueryState<{ rows: Row[]; total: number }>; filter: PeopleFilter },
) {
  const { state, filter, ...table } = props;
  const hrefAt = (offset: number) => peopleFilterHref({ ...filter, offset });
  return (
    <ListState state={state} hrefAt={hrefAt} empty={<NoPeople filter={filter} />}>
      {({ rows, total }) => (
        <>
          <Rows rows={rows} {...table} />
          <Pager offset={filter.offset} shown={rows.length} total={total} hrefAt={hrefAt} />
        </>
      )}
    </ListState>
  );
}

function Rows<Row>({ rows, look, head, idOf, children }: TableProps<Row> & { rows: readonly Row[] }) {
  const [edited, setEdited] = useState<string | null>(null);
  const body = useRef<HTMLTableSectionElement>(null);
  const onKeyDown = useListKeys(body);
  const onFocusIn = useKeepFocus(body, rows.map(idOf).join(' '));
  return (
    <table class={`list ${look}`}>
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody ref={body} onKeyDown={onKeyDown} onFocusIn={onFocusIn}>
        {rows.map((row) => {
          const id = idOf(row);
          return children(row, { editing: edited === id, onEdit: (open) => setEdited(open ? id : null) });
        })}
      </tbody>
    </table>
  );
}
