import type { Predicate } from "../predicate.js";
import { setting } from "./entry.js";

/** What documentation and handbooks state. Where two could be meant, the earlier one is. */
export const docs: readonly Predicate[] = [
  setting("release date", "When was it released{subject}?", "release date, be release, release, ship on", {
    values: ["date"],
    idle: "publish, general, availability, available",
    dated: true,
  }),
  setting(
    "end of support",
    "When does support end{subject}?",
    "support … end, supported until, end of support, end of life, end-of-life, eol, support until, supported through, support … expire, support … stop",
    {
      values: ["date"],
      idle: "reach, receive, get, fix, security, update, patch, official, officially, end, date, support, maintain, stop",
      dated: true,
    },
  ),
  setting("introduced version", "Since which version is it there{subject}?", "", {
    values: ["release"],
    near: "since, new in",
    idle: "available, add, introduce, new",
    ofCode: true,
    dated: true,
  }),
  setting("deprecated version", "Since which version is it deprecated{subject}?", "", {
    values: ["release"],
    near: "deprecated",
    idle: "deprecated, deprecate",
    ofCode: true,
    dated: true,
  }),
  setting("removed version", "In which version is it removed{subject}?", "", {
    values: ["release"],
    near: "removed",
    idle: "deprecated, deprecate, remove",
    ofCode: true,
    dated: true,
  }),
  setting("allowed range", "Which values are allowed{subject}?", "", {
    values: ["range"],
    near: "between, values, range",
    idle: "valid, allowed, permitted, accepted, value, range, must, number, integer",
    ofCode: true,
  }),
  setting("necessity", "Is it required{subject}?", "", {
    values: ["state"],
    near: "required, mandatory, compulsory, optional",
    idle: "parameter, argument, option, field, property, attribute, key, string, integer, number, boolean, int",
    ofCode: true,
  }),
  setting("support", "Is it supported{subject}?", "", {
    values: ["state"],
    near: "support, supports, supported",
  }),
  setting("exit code", "With which code does it exit{subject}?", "", {
    values: ["wording"],
    near: "exit, exit code, exit status, terminate with, return",
    idle: "exit, status, code, return",
  }),
  setting("status code", "With which status code is it answered{subject}?", "", {
    values: ["wording"],
    near: "return, respond, response, answer, reply, reject, refuse, deny, status, status code",
    idle: "status, code, error, response, http, api",
  }),
  setting("precedence", "Which of the two counts{subject}?", "", {
    values: ["wording"],
    near: "override, overridden, precedence, priority, win over, trump, supersede",
  }),
  setting("special value", "What does the value stand for{subject}?", "", {
    values: ["wording"],
    near: "mean, value, 0, -1",
    idle: "mean, value, stand, set, setting, number, integer, disable, turn, many, much, long, limit, unlimited",
    ofCode: true,
  }),
  setting("letter case", "Does upper and lower case matter{subject}?", "", {
    values: ["state"],
    near: "case-sensitive, case sensitive, case-insensitive, case insensitive, case",
  }),
  setting("enabled by default", "Is it on by default{subject}?", "by default", { values: ["switch"] }),
  setting(
    "required version",
    "Which version of {measure} is required{subject}?",
    "require, requirement, prerequisite, need, depend on, minimum version, minimum",
    {
      values: ["version"],
      idle: "install, installation, run, build, building, compile, use, work, version, runtime, environment, machine, system, local, minimum, support, supported, least, recent, server, develop, development, contribute",
    },
  ),
  setting("default value", "What is the default{subject}?", "", {
    values: ["duration", "number", "count", "data", "text"],
    idle: "number, type, integer, int, string, optional, millisecond, second, byte, maximum, max",
    near: "default to, default value, default, by default",
    ofCode: true,
  }),
  setting("default path", "Where is it by default{subject}?", "", {
    values: ["path"],
    near: "by default",
    idle: "read, look, search, store, keep, save, find, locate, located, write, live, reside, expect, path, directory, folder, file, place, put, load, live, life",
  }),
  setting("port", "On which port does it listen{subject}?", "", {
    values: ["number"],
    least: 20,
    near: "port, listen on",
    idle: "listen, serve, run, start, expose, bind, local, localhost, open, server, address, interface, allow, firewall, inbound, incoming, traffic",
  }),
  setting(
    "retries",
    "How many times is it tried again{subject}?",
    "retry, retries, retry attempt, maximum retry",
    {
      values: ["count", "number"],
      idle: "time, attempt, make, client, fail, failed, call, sdk, library, request, maximum, max, retry, give, up",
    },
  ),
  setting(
    "retention",
    "How long is it kept{subject}?",
    "keep … for, retain … for, store … for, retention, delete after, remove after, purge after",
    {
      values: ["duration"],
      idle: "keep, retain, store, save, delete, remove, purge, available, hold, policy",
    },
  ),
  setting(
    "timeout",
    "After how long does it time out{subject}?",
    "time out, timeout, timed out, time limit",
    {
      values: ["duration"],
      idle: "wait, response, answer, return, close, out, request, api, call, http",
    },
  ),
  setting(
    "lifetime",
    "How long is it valid{subject}?",
    "expire, expiry, expiration, valid for, validity, lifetime, time to live, ttl, log out after, sign out after",
    {
      values: ["duration"],
      idle: "inactivity, inactive, idle, valid, last, active, remain, stay, create, creation, issue",
    },
  ),
  setting("notice", "How long is the notice period{subject}?", "notice period, period of notice, notice/n", {
    values: ["duration"],
    idle: "employee, staff, employment, contract, leave, resign, end, terminate, termination, side, party, give, period, give notice, permanent, company",
  }),
  setting(
    "leave",
    "How much leave is there{subject}?",
    "leave/n, vacation, holiday, time off, days off, day off",
    {
      values: ["duration"],
      idle: "employee, staff, member, colleague, team, full-time, get, receive, entitle, entitlement, take, day, year, calendar, working, give, grant, come, offer",
    },
  ),
  setting("price", "How much does it cost{subject}?", "cost, price/n, be price at, pricing, fee, bill at", {
    values: ["money"],
    idle: "monthly, price, pay, start, plan, tier, subscription, fee, one, one-time",
  }),
  setting("allowance", "How much comes with it{subject}?", "", {
    values: ["allowance"],
    near: "plan, tier, edition, package",
  }),
  setting("number included", "How many {measure} are there{subject}?", "", { values: ["wording"] }),
  setting("minimum", "What is the least that is allowed{subject}?", "minimum, min", {
    values: ["count", "data", "duration", "length"],
    near: "at least",
    bound: "least",
    idle: "need, require, machine, 64, 32, bit, length, long, size, contain, must, minimum, min, least",
  }),
  setting(
    "limit",
    "What is the limit{subject}?",
    "limit, be limit to, maximum, max, quota, cap, rate limit",
    {
      values: ["count", "data", "duration"],
      near: "at most, no more than, up to, not exceed, cannot exceed",
      bound: "most",
      idle: "request, api, call, limit, size, maximum, max, quota, cap, rate, big, large, large than, exceed, hold, keep, carry, take, contain, accept, send, make, number, total, length, long, store, storage, upload size, most",
    },
  ),
  setting("threshold", "Above what amount does it hold{subject}?", "above, over, more than, exceed", {
    values: ["money"],
    bound: "over",
    idle: "require, need, must, submit, attach, amount, cost, spend, above, over, exceed",
  }),
];
