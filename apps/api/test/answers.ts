import { z } from "zod";
import { Problem } from "../src/problems/problem.js";

/** What can be sent as a body. */
export type Body = NonNullable<RequestInit["body"]>;

const Page = z.object({
  data: z.array(z.record(z.string(), z.unknown())),
  page: z.object({ next: z.string().nullable(), total: z.number() }),
});

/** The page of a collection that an answer holds. Throws for any other answer. */
export async function readPage(response: Response): Promise<z.infer<typeof Page>> {
  return Page.parse(await response.json());
}

/** The problem that an answer holds. Throws for any other answer. */
export async function readProblem(response: Response): Promise<Problem> {
  return Problem.parse(await response.json());
}
