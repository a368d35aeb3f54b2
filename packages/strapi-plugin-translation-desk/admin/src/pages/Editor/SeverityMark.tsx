import type { Severity } from '@party-building/l10n';
import { CrossCircle, Information, WarningCircle } from '@strapi/icons';
import { Mark } from '../../components/StateMark';
import type { Sign } from '../../components/states';
import { useTexts } from '../../texts';

const SIGNS: Readonly<Record<Severity, Sign>> = {
  error: { Icon: CrossCircle, tone: 'danger' },
  warning: { Icon: WarningCircle, tone: 'warning' },
  information: { Icon: Information, tone: 'primary' },
};

/** How much a finding weighs: sign and words. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const say = useTexts();
  return <Mark sign={SIGNS[severity]}>{say(`editor.severity.${severity}`)}</Mark>;
}
