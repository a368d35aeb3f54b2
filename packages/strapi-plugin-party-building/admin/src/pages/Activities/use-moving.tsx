import { useNotification } from '@strapi/strapi/admin';
import { useState } from 'react';
import { useIntl } from 'react-intl';
import { useTexts } from '../../texts';
import { sentenceOf, useMoveActivityMutation, useUndoMoveMutation, type Conflict, type Head } from './api';
import { daysBetween } from './days';
import { titleOf, wholeDay } from './words';

/** An occurrence that can be moved: what it is, and on which day it stands now. */
export interface Movable {
  head: Head;
  /** The day that names it among those of its series. */
  planned: string;
  /** The day that it is taken from. */
  day: string;
}

/** What was asked while moving: where to, and what stands against it. */
export interface Question {
  item: Movable;
  day: string;
  scope: 'one' | 'all';
  conflicts: Conflict[];
}

export interface Done {
  sentence: string;
  undo: () => Promise<void>;
}

export interface Moving {
  busy: boolean;
  question: Question | undefined;
  /** Why the last move of the open dialog was refused. */
  problem: string | undefined;
  done: Done | undefined;
  /** Asks where to, for those who do not drag. */
  ask(item: Movable): void;
  /** Moves it to a day, or asks first: of a recurring one what is meant, of a conflict whether it is meant. */
  drop(item: Movable, day: string): void;
  confirm(question: Question): Promise<void>;
  cancel(): void;
  dismiss(): void;
}

/** Moves of the page, with their questions, their refusals and the way back. */
export function useMoving(locales: readonly string[], month?: string): Moving {
  const say = useTexts();
  const { locale: language } = useIntl();
  const { toggleNotification } = useNotification();
  const [move, { isLoading: moving }] = useMoveActivityMutation();
  const [undoMove, { isLoading: undoing }] = useUndoMoveMutation();
  const [question, setQuestion] = useState<Question>();
  const [problem, setProblem] = useState<string>();
  const [done, setDone] = useState<Done>();

  const send = async ({ item, day, scope, conflicts }: Question, inDialog: boolean): Promise<void> => {
    const { head, planned } = item;
    const { documentId } = head;
    setProblem(undefined);
    try {
      const days = daysBetween(item.day, day);
      const { data } = await move({ documentId, planned, days, scope, despite: conflicts.length > 0, ...(month && { month }) }).unwrap();
      if (!data.moved) return setQuestion({ item, day, scope, conflicts: data.conflicts });
      setQuestion(undefined);
      const title = titleOf(head.title, locales, say);
      const live = Object.values(head.state).some((state) => state !== 'draft');
      const what = head.recurrence && scope === 'all' ? 'activities.moved.series' : 'activities.moved';
      const sentence = [say(what, { title, day: wholeDay(day, language) }), ...(live ? [say('activities.moved.draft')] : [])].join(' ');
      const undo = async () => {
        try {
          await undoMove({ documentId, undo: data.undo }).unwrap();
          setDone(undefined);
          toggleNotification({ type: 'success', message: say('activities.undone', { title }) });
        } catch (error) {
          toggleNotification({ type: 'danger', message: sentenceOf(error) ?? say('activities.failed') });
        }
      };
      setDone({ sentence, undo });
    } catch (error) {
      const sentence = sentenceOf(error) ?? say('activities.failed');
      if (inDialog) setProblem(sentence);
      else toggleNotification({ type: 'danger', message: sentence });
    }
  };

  const open = (next: Question | undefined) => {
    setProblem(undefined);
    setQuestion(next);
  };
  const scopeOf = ({ head }: Movable) => (head.recurrence ? 'one' : 'all');
  return {
    busy: moving || undoing,
    question,
    problem,
    done,
    ask: (item) => open({ item, day: item.day, scope: scopeOf(item), conflicts: [] }),
    drop: (item, day) => {
      if (day === item.day) return;
      const next: Question = { item, day, scope: scopeOf(item), conflicts: [] };
      if (item.head.recurrence) open(next);
      else void send(next, false);
    },
    confirm: (wish) => send(wish, true),
    cancel: () => open(undefined),
    dismiss: () => setDone(undefined),
  };
}
