import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import formats from "ajv-formats";
import { z } from "zod";

/** What is wrong with one field. */
export interface FieldProblem {
  /** JSON Pointer (RFC 6901) of the field; empty for the whole. */
  readonly field: string;
  /** What is expected, without a subject: `must be string or null`. */
  readonly message: string;
}

/** Tells values of a model from others, and says why. */
export type Validator<T> = (
  value: unknown,
) => { readonly value: T } | { readonly problems: readonly FieldProblem[] };

/** Compiles the JSON Schema of a model on first use. */
export function validatorOf<T>(model: z.ZodType<T>): Validator<T> {
  let validate: ValidateFunction<T> | undefined;
  return (value) => {
    validate ??= compile(model);
    return validate(value) ? { value } : { problems: toProblems(validate.errors ?? []) };
  };
}

function compile<T>(model: z.ZodType<T>): ValidateFunction<T> {
  const ajv = new Ajv2020({ allErrors: true, discriminator: true });
  formats.default(ajv, ["date"]);
  const schema = z.toJSONSchema(model, {
    // Lets ajv speak of the member of a union that is meant, not of all of them.
    override: ({ zodSchema, jsonSchema }) => {
      if (zodSchema instanceof z.ZodDiscriminatedUnion) {
        jsonSchema.type = "object";
        jsonSchema["discriminator"] = { propertyName: zodSchema.def.discriminator };
      }
    },
  });
  return ajv.compile<T>(schema);
}

/** One problem a field, in the order of the fields; alternatives are joined with "or". */
function toProblems(errors: readonly ErrorObject[]): readonly FieldProblem[] {
  const expectations = new Map<string, Set<string>>();
  for (const error of errors) {
    const problem = toProblem(error);
    if (problem === null) continue;
    const messages = expectations.get(problem.field) ?? new Set();
    expectations.set(problem.field, messages.add(problem.message));
  }
  return [...expectations].map(([field, messages]) => ({ field, message: [...messages].join(" or ") }));
}

function toProblem({
  keyword,
  instancePath,
  params,
  message = "is not valid",
}: ErrorObject): FieldProblem | null {
  const inside = (name: unknown): string =>
    `${instancePath}/${String(name).replaceAll("~", "~0").replaceAll("/", "~1")}`;
  switch (keyword) {
    // Their branches, or their format, speak for them.
    case "anyOf":
    case "oneOf":
    case "pattern":
      return null;
    case "type":
      return { field: instancePath, message: `must be ${[params["type"]].flat().join(" or ")}` };
    case "enum":
      return { field: instancePath, message: `must be one of ${list(params["allowedValues"])}` };
    case "const":
      return { field: instancePath, message: `must be ${JSON.stringify(params["allowedValue"])}` };
    case "required":
      return { field: inside(params["missingProperty"]), message: "is missing" };
    case "additionalProperties":
      return { field: inside(params["additionalProperty"]), message: "is not a known field" };
    case "discriminator":
      return { field: inside(params["tag"]), message: "names no known kind of value" };
    case "format":
      return { field: instancePath, message: "must be a day, YYYY-MM-DD" };
    default:
      return { field: instancePath, message };
  }
}

function list(values: unknown): string {
  return Array.isArray(values) ? values.map((value) => JSON.stringify(value)).join(", ") : String(values);
}
