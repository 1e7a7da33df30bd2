const suppression =
  /^\s*(?:(?:oxlint|eslint)-disable(?:-next-line|-line)?|@ts-expect-error|oxfmt-ignore|v8 ignore)\b(.*)$/s;
const reason = /(?:--|:| because )\s*\S.{8,}|\s\S+(?:\s+\S+){2,}/;

/** A silenced rule says on the same line why: `oxlint-disable-next-line rule -- reason`. */
export default {
  create(context) {
    return {
      Program() {
        for (const comment of context.sourceCode.getAllComments()) {
          const found = suppression.exec(comment.value);
          if (found && !reason.test(found[1])) {
            context.report({
              node: comment,
              message: "say on this line why the rule is silenced (-- reason)",
            });
          }
        }
      },
    };
  },
};
