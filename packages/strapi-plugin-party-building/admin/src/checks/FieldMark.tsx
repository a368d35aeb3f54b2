import { FIELD_MARK } from './reveal-field';

/** By it a field is found again; stands in its label. */
export const FieldMark = ({ name }: { name: string }) => <span hidden {...{ [FIELD_MARK]: name }} />;
