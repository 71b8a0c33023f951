/** `2 of 5`, aligned and quiet. */
export function Count({ children, label }: { children: string; label?: string | undefined }) {
  return (
    <span class="count figures" title={label}>
      {children}
    </span>
  );
}
