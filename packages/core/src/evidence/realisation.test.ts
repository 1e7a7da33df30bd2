import { describe, expect, test } from "vitest";
import { type Parties, type Voice, evidenceWeight, realise } from "./realisation.ts";

const act: Parties = { doers: ["A"], others: ["B"], mutual: false, form: "act" };
const words: Parties = { ...act, form: "words" };
const mutual: Parties = { ...act, mutual: true };

const says = (speaker: string, sight = false): Voice => ({ stance: "asserts", speaker, sight });
const disputes = (
  speaker: string,
  stance: "denies" | "contests",
  aspect: Voice["aspect"],
  sight = false,
): Voice => ({ stance, aspect, speaker, sight });
const stateOf = (voices: readonly Voice[], parties = act) => realise(voices, parties).state;
const weightOf = (voices: readonly Voice[], parties = act) =>
  evidenceWeight(realise(voices, parties), "graded");

describe("R10: who says so decides", () => {
  test("the doer announces its act", () => {
    expect(stateOf([says("A")])).toBe("announced");
    expect(weightOf([says("A")])).toBe(0.9);
  });

  test("the other side, or a third without sight, claims it", () => {
    expect(stateOf([says("B")])).toBe("claimed");
    expect(stateOf([says("C")])).toBe("claimed");
    expect(weightOf([says("B")])).toBe(0.5);
  });

  test("the sight of a party makes nothing observed", () => {
    expect(stateOf([says("B", true)])).toBe("claimed");
    expect(stateOf([says("A", true)])).toBe("announced");
  });

  test("somebody with sight on neither side observes it", () => {
    expect(stateOf([says("O", true)])).toBe("observed");
    expect(weightOf([says("O", true)])).toBe(1);
  });

  test("both sides together make it observed", () => {
    expect(stateOf([says("A"), says("B")])).toBe("observed");
  });

  test("many who claim the same are still a claim", () => {
    expect(stateOf([says("B"), says("C"), says("D"), says("B")])).toBe("claimed");
  });

  test("words are observed when the speaker's own are reported, else claimed", () => {
    expect(stateOf([says("A")], words)).toBe("observed");
    expect(stateOf([says("B")], words)).toBe("claimed");
  });

  test("a mutual act that one side alone tells of is claimed", () => {
    expect(stateOf([says("A")], mutual)).toBe("claimed");
    expect(stateOf([says("B")], mutual)).toBe("claimed");
    expect(stateOf([says("A"), says("B")], mutual)).toBe("observed");
  });
});

describe("R11: a dispute", () => {
  test("by the accused lowers a claim where it touches occurrence or attribution", () => {
    for (const aspect of ["occurrence", "attribution"] as const) {
      const voices = [says("B"), disputes("A", "denies", aspect)];
      expect(stateOf(voices)).toBe("claimed");
      expect(weightOf(voices)).toBe(0.35);
    }
  });

  test("of intent or scale by the accused lowers nothing, and is kept", () => {
    for (const aspect of ["intent", "scale"] as const) {
      const voices = [says("B"), disputes("A", "denies", aspect)];
      expect(weightOf(voices)).toBe(0.5);
      expect(realise(voices, act).denied).toEqual([aspect]);
    }
  });

  test("by the accused lowers nothing that was seen", () => {
    expect(weightOf([says("O", true), disputes("A", "denies", "occurrence")])).toBe(1);
  });

  test("by the accuser, or by a third without sight, changes nothing", () => {
    expect(weightOf([says("B"), disputes("C", "denies", "occurrence")])).toBe(0.5);
    expect(weightOf([says("B"), disputes("C", "contests", "occurrence")])).toBe(0.5);
    expect(realise([says("B"), disputes("C", "denies", "occurrence")], act).denied).toEqual([]);
  });

  test("of a mutual act by the side that did not tell of it counts as the accused's", () => {
    const voices = [says("A"), disputes("B", "denies", "occurrence")];
    expect(weightOf(voices, mutual)).toBe(0.35);
    expect(weightOf(voices, act)).toBe(0.9);
  });

  test("by an observer with sight who denies the occurrence refutes, unless another saw it", () => {
    const denial = disputes("O", "denies", "occurrence", true);
    expect(stateOf([says("B"), denial])).toBe("refuted");
    expect(stateOf([says("A"), denial])).toBe("refuted");
    expect(weightOf([says("B"), denial])).toBe(0);
    expect(stateOf([says("B"), says("P", true), denial])).toBe("contested");
  });

  test("by an observer with sight contests occurrence or attribution, not scale or intent", () => {
    const contested = [says("B"), disputes("O", "contests", "attribution", true)];
    expect(stateOf(contested)).toBe("contested");
    expect(weightOf(contested)).toBe(0.25);
    expect(stateOf([says("B"), disputes("O", "contests", "scale", true)])).toBe("claimed");
    expect(stateOf([says("A"), disputes("O", "contests", "intent", true)])).toBe("announced");
  });

  test("the accused never refutes, sight or not", () => {
    expect(stateOf([says("B"), disputes("A", "denies", "occurrence", true)])).toBe("claimed");
  });
});

describe("R12: other weights of evidence", () => {
  const claimed = realise([says("B")], act);
  const denied = realise([says("B"), disputes("A", "denies", "occurrence")], act);
  const contested = realise([says("B"), disputes("O", "contests", "occurrence", true)], act);
  const refuted = realise([says("B"), disputes("O", "denies", "occurrence", true)], act);

  test("off counts all alike, save what is refuted", () => {
    const weights = [claimed, denied, contested, refuted].map((r) => evidenceWeight(r, "off"));
    expect(weights).toEqual([1, 1, 1, 0]);
  });

  test("denied as nothing drops denied and contested claims", () => {
    const weights = [claimed, denied, contested, refuted].map((r) =>
      evidenceWeight(r, "denied-zero"),
    );
    expect(weights).toEqual([0.5, 0, 0, 0]);
  });
});
