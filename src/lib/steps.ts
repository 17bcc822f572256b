/** Tables of allowed steps: from each status to which others one may go. */

export type Steps<S extends string> = Readonly<Record<S, readonly S[]>>;

/** True when the step stands in the table; to stay is no step. */
export const mayGo = <S extends string>(steps: Steps<S>, from: S, to: S): boolean => steps[from].includes(to);

/** From which statuses one may come to this one. */
export const leadingTo = <S extends string>(steps: Steps<S>, to: S): S[] =>
  (Object.keys(steps) as S[]).filter((from) => mayGo(steps, from, to));

/** True when no step leads on from here. */
export const isEnd = <S extends string>(steps: Steps<S>, status: S): boolean => steps[status].length === 0;
