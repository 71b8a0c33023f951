/** The stroke of a red pen: the only mark that the product carries. */
export function PenMark() {
  return (
    <svg class="pen-mark" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      <path d="M2.5 12.5C5 8.5 9.5 4.5 13.5 3.5C11 6.5 8.5 9.5 8 12.5C10 11 12 10.25 14 10.5" />
    </svg>
  );
}
