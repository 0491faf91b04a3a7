import { createHash } from 'node:crypto';

/** Works out once what is asked for again and again, as for page after page of a dry run; remembers the last one only. */
export function rememberLast<Asked extends object, Answer>(
  work: (asked: Asked) => Promise<Answer>,
): (asked: Asked) => Promise<Answer> {
  let last: { key: string; answer: Promise<Answer> } | undefined;
  return asked => {
    const key = createHash('sha256')
      .update(JSON.stringify(asked))
      .digest('base64');
    if (last?.key !== key) {
      const answer = work(asked);
      last = { key, answer };
      answer.catch(() => {
        if (last?.answer === answer) {
          last = undefined;
        }
      });
    }
    return last.answer;
  };
}
