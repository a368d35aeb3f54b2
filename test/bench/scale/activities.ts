import { ACTIVITY_KINDS } from '@party-building/contract';
import { daysAfter } from '@party-building/delivery';
import { seededRandom } from '../../src/harness/seeded-random';

/** What an editor writes of an activity in one language. */
export interface Words {
  title: string;
  organiser: string;
  summary: string;
  body: string[];
}

/** An activity as an editor enters it: the same in all locales, and the words of each. */
export interface GeneratedActivity {
  key: string;
  kind: string;
  startDate: string;
  startTime: string | null;
  endDate: string;
  endTime: string | null;
  allDay: boolean;
  recurrence: string | null;
  /** Days of a recurrence on which it does not take place. */
  cancelled: string[];
  venue: string | null;
  online: string | null;
  grasp: string | null;
  /** Which of the library's pictures stands at its head. */
  cover: number | null;
  words: { 'zh-CN': Words; en: Words };
}

export const TIME_ZONE = 'Asia/Shanghai';

/** As many as stand in the snapshot, however many there are in all: what is asked for must stay the same. */
const SHOWN = 4;
const YEARS = 50;
/** Older than the snapshot's window, with the longest recurrence. */
const PAST = 120;

const GRASPS = ['goal', 'culture', 'roles', 'responsibility'];
const VENUES = ['service-centre', 'activity-room', 'reading-room', 'riverside'];

/** What activities are about, and their form: Chinese, English. */
const TOPICS = [
  ['学习贯彻党章党规', 'the Party constitution and rules'],
  ['项目一线安全生产', 'safety on the project front line'],
  ['青年岗位建功', 'young people in their posts'],
  ['廉洁从业警示教育', 'integrity at work'],
  ['职工技能提升', 'better skills for employees'],
  ['社区志愿服务', 'voluntary service in the neighbourhood'],
  ['红色经典诵读', 'reading classics of the revolution aloud'],
  ['绿色出行和节约', 'green travel and thrift'],
] as const;
const FORMS = [
  ['主题党日活动', 'Theme day'],
  ['专题座谈会', 'Round table'],
  ['集中学习会', 'Study meeting'],
  ['经验交流会', 'Exchange of experience'],
  ['知识竞赛', 'Quiz'],
] as const;
const SENTENCES = [
  [
    '各基层党支部结合工作实际交流做法，梳理存在的问题和下一步措施。',
    'The branches compare how they work, what is missing and what to do next.',
  ],
  [
    '党员骨干带头发言，普通职工自由提问，现场解答大家关心的事。',
    'Members speak first, employees ask what they like, and answers are given at once.',
  ],
  ['活动结束后整理成果清单，在宣传栏和内网同步公布。', 'Afterwards the results are listed on the notice board and on the intranet.'],
  ['请参加人员提前十分钟到场签到，并自带笔记本和学习资料。', 'Please sign in ten minutes early and bring a notebook and the texts.'],
  [
    '本次活动计入年度学时，未能到场的同志可在会后观看录像。',
    'It counts as study time of the year; whoever cannot come may watch the recording.',
  ],
] as const;

/**
 * Activities of a company that is 50 years old: a few around `today`, always the same, all others over. The same for the same day; those
 * of a smaller number come first in a larger one.
 */
export function* generatedActivities(count: number, today: string): Generator<GeneratedActivity> {
  for (let number = 0; number < count; number++) yield number < SHOWN ? shown(number, today) : past(number, today);
}

function shown(number: number, today: string): GeneratedActivity {
  const start = daysAfter(today, [7, 14, -10, -21][number] ?? 0);
  const common = activity(number, start, seededRandom(number));
  if (number === 1) return { ...common, venue: null, online: 'https://meeting.example.com/room/1' };
  if (number === 2) return { ...common, allDay: true, startTime: null, endTime: null, endDate: daysAfter(start, 2) };
  if (number === 3) return { ...common, recurrence: 'FREQ=WEEKLY', cancelled: [daysAfter(start, 28)] };
  return { ...common, cover: 0 };
}

function past(number: number, today: string): GeneratedActivity {
  const random = seededRandom(number);
  const start = daysAfter(today, -PAST - Math.floor(random() * (YEARS * 365 - PAST)));
  const common = activity(number, start, random);
  if (number % 10 === 7) return { ...common, allDay: true, startTime: null, endTime: null, endDate: daysAfter(start, number % 4) };
  if (number % 20 === 5) return { ...common, recurrence: 'FREQ=WEEKLY;COUNT=6', cancelled: [daysAfter(start, 14)] };
  return common;
}

function activity(number: number, startDate: string, random: () => number): GeneratedActivity {
  const pick = <T>(from: readonly T[]): T => from[Math.floor(random() * from.length)] as T;
  const [topic, form, branch] = [pick(TOPICS), pick(FORMS), 1 + Math.floor(random() * 40)];
  const [first, second, third] = [pick(SENTENCES), pick(SENTENCES), pick(SENTENCES)];
  const hour = 8 + Math.floor(random() * 10);
  const withBody = random() < 0.4;
  return {
    key: `activity-${number}`,
    kind: pick(ACTIVITY_KINDS),
    startDate,
    startTime: `${String(hour).padStart(2, '0')}:30:00.000`,
    endDate: startDate,
    endTime: `${String(hour + 2).padStart(2, '0')}:00:00.000`,
    allDay: false,
    recurrence: null,
    cancelled: [],
    venue: random() < 0.8 ? pick(VENUES) : null,
    online: null,
    grasp: random() < 0.7 ? pick(GRASPS) : null,
    cover: random() < 0.3 ? Math.floor(random() * 8) : null,
    words: {
      'zh-CN': {
        title: `第${branch}党支部${topic[0]}${form[0]}`,
        organiser: `第${branch}党支部`,
        summary: `围绕“${topic[0]}”开展${form[0]}。${first[0]}${second[0]}`,
        body: withBody ? [first[0], second[0], third[0]] : [],
      },
      en: {
        title: `${form[1]} of branch ${branch}: ${topic[1]}`,
        organiser: `Party branch ${branch}`,
        summary: `${form[1]} on ${topic[1]}. ${first[1]}`,
        body: withBody ? [first[1], second[1], third[1]] : [],
      },
    },
  };
}
