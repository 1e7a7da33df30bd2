const isDate = (node) => node.type === "Identifier" && node.name === "Date";

/** Pure code is handed its days, numbers and ids: no clock, no chance. */
export default {
  create(context) {
    const refuse = (node, what) =>
      context.report({ node, message: `${what} is not for pure code: take it as an argument` });
    return {
      NewExpression(node) {
        if (isDate(node.callee) && node.arguments.length === 0) refuse(node, "the clock");
      },
      CallExpression(node) {
        if (isDate(node.callee)) refuse(node, "the clock");
      },
      MemberExpression(node) {
        const { object, property } = node;
        const name = property.name ?? property.value;
        if (isDate(object) && name === "now") refuse(node, "the clock");
        if (object.type === "Identifier" && object.name === "Math" && name === "random")
          refuse(node, "chance");
      },
    };
  },
};
