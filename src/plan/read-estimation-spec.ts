import { estimationWords } from '../words/en/estimation.ts';
import { planFileWords } from '../words/en/plan-file.ts';
import { checkEstimationSpec } from './check-estimation-spec.ts';
import { estimationSpec, type EstimationSpec } from './estimation-spec.ts';
import { findSyntaxFault, lineAndColumn } from './json-scan.ts';
import type { Complaint } from './plan.ts';
import { shapeComplaints } from './shape-complaints.ts';

export type ReadSpec = { readonly spec: EstimationSpec } | { readonly complaints: readonly Complaint[] };

const words = estimationWords.spec;

/**
 * Reads a specification from plain data.
 *
 * @param value any value
 * @returns the specification, or complaints by the path of the entry
 */
export function specOf(value: unknown): ReadSpec {
  if (typeof value !== 'object' || value === null || Reflect.get(value, 'format') !== 'sumpter-estimation')
    return { complaints: [{ path: 'format', ...words.noFormat() }] };
  const read = estimationSpec.safeParse(value);
  if (!read.success) return { complaints: shapeComplaints(read.error.issues, value) };
  const complaints = checkEstimationSpec(read.data);
  return complaints.length > 0 ? { complaints } : { spec: read.data };
}

/**
 * Reads a specification from the text of a file. Never throws.
 *
 * @param content the file
 * @returns the specification, or complaints
 */
export function readEstimationSpec(content: string): ReadSpec {
  const body = content.startsWith('\ufeff') ? content.slice(1) : content;
  const fault = findSyntaxFault(body);
  if (!fault) return specOf(JSON.parse(body));
  const { line, column } = lineAndColumn(body, fault.at);
  const { problem, remedy } = fault;
  return { complaints: [{ path: planFileWords.syntax.place(line, column), problem, remedy }] };
}
