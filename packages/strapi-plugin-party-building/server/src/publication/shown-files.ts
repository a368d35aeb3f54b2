import { imagesOf } from './blocks';
import type { ActivityRow, PublishedRows } from './documents';

type Media = object | null | undefined;

const present = (media: Media): object[] => (media ? [media] : []);
const filesOf = (items: readonly { file: Media }[] | null | undefined): object[] => (items ?? []).flatMap(({ file }) => present(file));

/** The pictures of all but activities and logos, as rows and texts name them. */
export const picturesIn = ({ concepts, grasps, carriers, venues }: PublishedRows): object[] => [
  ...concepts.flatMap(({ hero, introduction }) => [...present(hero), ...imagesOf(introduction)]),
  ...grasps.flatMap(({ body }) => imagesOf(body)),
  ...carriers.flatMap(({ cover }) => present(cover)),
  ...venues.flatMap(({ pictures }) => filesOf(pictures)),
];

export const picturesOfActivities = (activities: readonly ActivityRow[]): object[] =>
  activities.flatMap(({ cover, gallery, body }) => [...present(cover), ...filesOf(gallery), ...imagesOf(body)]);

export const logoFilesIn = ({ logos }: PublishedRows): object[] => logos.flatMap(({ variants }) => filesOf(variants));
