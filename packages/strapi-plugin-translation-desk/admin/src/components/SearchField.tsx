import { Searchbar, SearchForm } from '@strapi/design-system';
import { useState } from 'react';
import { useTexts } from '../texts';

interface Props {
  label: string;
  value: string;
  onSearch: (words: string) => void;
}

/** Searches when Enter is pressed. */
export function SearchField({ label, value, onSearch }: Props) {
  const say = useTexts();
  const [typed, setTyped] = useState(value);
  return (
    <SearchForm onSubmit={(event) => (event.preventDefault(), onSearch(typed.trim()))}>
      <Searchbar
        name="search"
        size="S"
        value={typed}
        onChange={({ target }: { target: { value: string } }) => setTyped(target.value)}
        onClear={() => (setTyped(''), onSearch(''))}
        clearLabel={say('matrix.clear')}
        placeholder={label}
      >
        {label}
      </Searchbar>
    </SearchForm>
  );
}
