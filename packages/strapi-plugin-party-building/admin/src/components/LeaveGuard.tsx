import { LeaveGuard as Guard } from '@party-building/strapi-kit/admin';
import { useTexts, type TextId } from '../texts';

interface Props {
  active: boolean;
  /** Says what is lost. */
  question: TextId;
}

/** Asks, in our words, before something unsaved is left. */
export function LeaveGuard({ active, question }: Props) {
  const say = useTexts();
  const words = { title: say('leave.title'), question: say(question), stay: say('leave.stay'), go: say('leave.go') };
  return <Guard active={active} words={words} />;
}
