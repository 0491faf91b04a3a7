/** What a request does: reads what the API has, one object, a page of a list, or all changes as they come. */
export type Verb = 'discover' | 'get' | 'list' | 'watch';
