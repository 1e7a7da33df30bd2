import { expect, it } from "vitest";
import { addressOf } from "./addressOf.ts";

const publicUrl = new URL("https://harmel.example");
const from = (remoteAddress: string, said?: string) => ({
  headers: said === undefined ? {} : { "x-forwarded-for": said },
  socket: { remoteAddress },
});

it("believes a proxy on this machine, and of what it says the last part", () => {
  expect(addressOf(from("127.0.0.1", "1.1.1.1, 203.0.113.7"), { publicUrl })).toBe("203.0.113.7");
  expect(addressOf(from("::ffff:127.0.0.1", "203.0.113.7"), { publicUrl })).toBe("203.0.113.7");
  expect(addressOf(from("127.0.0.1"), { publicUrl })).toBe("127.0.0.1");
});

it("believes nobody else", () => {
  expect(addressOf(from("198.51.100.9", "1.1.1.1"), { publicUrl })).toBe("198.51.100.9");
  expect(addressOf(from("127.0.0.1", "1.1.1.1"), {})).toBe("127.0.0.1");
});

it.each([
  ["::1", "0:0:0:0::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["2001:DB8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:db8:1:2::", "2001:db8:1:2::/64"],
  ["::ffff:192.0.2.1", "192.0.2.1"],
])("counts of %s the network: %s", (address, network) => {
  expect(addressOf(from(address), {})).toBe(network);
});
