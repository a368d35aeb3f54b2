import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';
import { fieldIn } from './edit-address';
import { focusField } from './focus-field';

/** In the edit view: goes to the field that the address names, as a click on its text in a preview asks for. */
export function FieldFocus() {
  const { hash, key } = useLocation();
  const field = fieldIn(hash);
  useEffect(() => {
    if (field !== undefined) focusField(field);
    // Once an entry of the history: the same field can be asked for again.
  }, [field, key]);
  return null;
}
