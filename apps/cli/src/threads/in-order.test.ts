import { setImmediate } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { inOrder } from "./in-order.js";

async function listOf<Item>(items: AsyncIterable<Item>): Promise<readonly Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

/** Takes as many turns of the event loop as it is told. */
async function turns(count: number): Promise<number> {
  for (let turn = 0; turn < count; turn += 1) await setImmediate();
  return count;
}

async function failsUnlessTwo(count: number): Promise<number> {
  await turns(count);
  if (count !== 2) throw new Error(`mistake ${count}`);
  return count;
}

describe("what is read of several at once", () => {
  test("comes in the order of the items, whichever is done first", async () => {
    expect(await listOf(inOrder([5, 1, 3, 0], turns, 3))).toEqual([5, 1, 3, 0]);
  });

  test("is of no more than it may be at once", async () => {
    let now = 0;
    let most = 0;
    const read = async (count: number): Promise<void> => {
      now += 1;
      most = Math.max(most, now);
      await turns(count);
      now -= 1;
    };
    await listOf(inOrder([4, 1, 2, 3, 1, 2], read, 2));
    expect(most).toBe(2);
  });

  test("ends with the first mistake in that order, and none goes unheard", async () => {
    await expect(listOf(inOrder([2, 3, 1], failsUnlessTwo, 3))).rejects.toThrow("mistake 3");
  });
});
