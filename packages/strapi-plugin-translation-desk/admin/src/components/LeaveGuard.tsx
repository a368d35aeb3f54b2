import { LeaveGuard as Guard } from '@party-building/strapi-kit/admin';
import { useTexts, type TextId } from '../texts';

interface Props {
  active: boolean;
  /** Says what is lost. */
  question: TextId;
}

/** Asks, in our words, before something unsaved is left. Another unit or filter is another address of the same page. */
export function LeaveGuard({ active, question }: Props) {
  const say = useTexts();
  const words = { title: say('desk.leave.title'), question: say(question), stay: say('desk.leave.stay'), go: say('desk.leave.go') };
  return <Guard active={active} words={words} isWithinPath />;
}
