/** What a value is after a loader has sent it on: instants are ISO text. */
export type AsJson<T> = T extends Date ? string : T extends (infer One)[] ? AsJson<One>[] : T extends object ? { [K in keyof T]: AsJson<T[K]> } : T;
