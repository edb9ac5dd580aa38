/* eslint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role -- a table laid out as blocks loses its implicit roles */
import type { ReactNode } from "react";

export type Column = { key: string; label: string; hideLabel?: boolean };
export type Row = { key: string; cells: readonly ReactNode[]; /** The row needs somebody now; its cell also says so in words. */ late?: boolean };

/**
 * A table for the desk. On a narrow screen each row becomes a sheet with the column's name before the value; the roles
 * keep it a table for screen readers when the style sheet changes how it is laid out.
 */
export function Table({ caption, columns, rows }: { caption: ReactNode; columns: readonly Column[]; rows: readonly Row[] }) {
  return (
    <table className="ds-table" role="table">
      <caption className="ds-sr-only">{caption}</caption>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map(({ key, label, hideLabel = false }) => (
            <th key={key} scope="col" role="columnheader">
              {hideLabel ? <span className="ds-sr-only">{label}</span> : label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map(({ key, cells, late }) => (
          <tr key={key} role="row" data-late={late || undefined}>
            {cells.map((cell, index) => (
              <td key={columns[index]?.key ?? index} role="cell" data-label={columns[index]?.hideLabel ? undefined : columns[index]?.label}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
