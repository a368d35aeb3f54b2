import type { ReactNode } from 'react';

/** What the Content Manager gives to the input of a custom field. */
export interface InputProps {
  /** The path in the form: `kind`, or `measures.0.kind` inside a component. */
  name: string;
  attribute: { options?: { values?: string[]; target?: string } };
  label?: ReactNode;
  labelAction?: ReactNode;
  hint?: ReactNode;
  placeholder?: string;
  required?: boolean;
  disabled?: boolean;
}
