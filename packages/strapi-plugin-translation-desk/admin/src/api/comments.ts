import { adminApi } from '@strapi/strapi/admin';
import { nameOf, pathOf, targetsApi, type TargetName } from './targets';

/** What somebody says of a unit; plain text. */
export interface Comment {
  id: number;
  path: string;
  text: string;
  at: string;
  author: string | null;
  isMine: boolean;
  resolvedAt: string | null;
  resolvedBy: string | null;
}

interface CommentsAnswer {
  data: Comment[];
}

const api = adminApi.injectEndpoints({
  endpoints: (build) => {
    /** Whatever is done, the answer is all comments of the document; the counts at its units follow. */
    const write = <Arg extends { of: TargetName }>(method: 'PUT' | 'POST' | 'DELETE', of: (arg: Arg) => { id?: number; data?: object }) =>
      build.mutation<CommentsAnswer, Arg>({
        query: (arg) => {
          const { id, data } = of(arg);
          return { url: `${pathOf(arg.of)}/comments${id === undefined ? '' : `/${id}`}`, method, ...(data && { data }) };
        },
        async onQueryStarted({ of: target }, { dispatch, queryFulfilled }) {
          const answer = await queryFulfilled.catch(() => undefined);
          if (!answer) return;
          const { data: comments } = answer;
          dispatch(api.util.updateQueryData('getComments', nameOf(target), () => comments));
          dispatch(
            targetsApi.util.updateQueryData('getTarget', nameOf(target), ({ data: { units } }) => {
              for (const unit of units) unit.openComments = openOf(comments.data, unit.path);
            }),
          );
        },
      });
    return {
      getComments: build.query<CommentsAnswer, TargetName>({ query: (of) => `${pathOf(of)}/comments`, keepUnusedDataFor: 0 }),
      addComment: write<{ of: TargetName; path: string; text: string }>('POST', ({ path, text }) => ({ data: { path, text } })),
      settleComment: write<{ of: TargetName; id: number; resolved: boolean }>('PUT', ({ id, resolved }) => ({ id, data: { resolved } })),
      removeComment: write<{ of: TargetName; id: number }>('DELETE', ({ id }) => ({ id })),
    };
  },
});

/** How many comments of a unit wait for something. */
const openOf = (comments: readonly Comment[], path: string): number =>
  comments.filter((comment) => comment.path === path && comment.resolvedAt === null).length;

export const { useGetCommentsQuery, useAddCommentMutation, useSettleCommentMutation, useRemoveCommentMutation } = api;
