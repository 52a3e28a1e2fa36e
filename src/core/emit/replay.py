#!/usr/bin/env python3
"""Replays the published draws and compares with the published intervals of ranks and changes, from the files of a release alone.

Usage: replay.py RELEASE [--edition YEAR]

RELEASE is a folder with structure.csv, levels.csv, answers.csv, scores.csv, continuity.csv, changes.csv, robustness.csv,
robustness_levels.csv, change_robustness.csv and robustness/<edition>-<sector>.csv, such as the unpacked e-indekss.zip in
which this program lies. Python 3 and its standard library are all that is needed. Each answer becomes a share of its points by its question's goalposts or options; each
draw multiplies the weights by its factors, and says how dimensions are put together and what stands for a question that
was not answered. Bodies with an index score are ranked. Interval: the 5 % and 95 % quantiles of a body's ranks (type 7),
rounded outwards. A change: the earlier edition is recomputed with the draws of the later one; a code that continuity.csv
follows back has the later factor, any other the factor that the earlier edition itself drew in that run. Prints what differs (first 20) and the counts; exit 0 where nothing does.
"""
import argparse
import csv
import math
import pathlib
import sys

SAME = 1e-9  # scores and quantiles that differ by no more are one
SIX_DECIMALS = 1e-6  # shares are published with six decimals


def rows(path):
    with open(path, encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def share_of_points(question, value):
    """The answer as 0 to 1, turned round where less is better."""
    if question["type"] == "boolean":
        x = {"yes": 1.0, "no": 0.0}[value]
    elif question["type"] == "choice":
        x = float(dict(option.rsplit(":", 1) for option in question["options"].split("|"))[value])
    else:
        lower, upper = float(question["lower"]), float(question["upper"])
        x = min(1.0, max(0.0, (float(value) - lower) / (upper - lower)))
    return 1 - x if question["direction"] == "-1" else x


def median(values):
    values = sorted(values)
    half = len(values) // 2
    return values[half] if len(values) % 2 else (values[half - 1] + values[half]) / 2


def quantile(values, p):
    """Type 7: at position (n - 1) p, linear between its neighbours; `values` ascend."""
    position = (len(values) - 1) * p
    at = math.floor(position)
    return values[at] + (position - at) * (values[min(at + 1, len(values) - 1)] - values[at])


class Sector:
    """Structure, bodies and answers of one sector of an edition."""

    def __init__(self, structure, answers, scores):
        self.weight = {row["code"]: float(row["weight"]) for row in structure if row["kind"] != "index"}
        question = {row["code"]: row for row in structure if row["kind"] == "indicator"}
        official = {row["institution_id"]: row for row in scores if row["code"] == "index"}
        self.bodies = [body for body, row in official.items() if row["score"] != ""]
        category = {body: row["category"] for body, row in official.items()}
        own, peers = {body: [] for body in official}, {}
        for row in answers:
            body, code = row["institution_id"], row["indicator"]
            if row["missing"] in ("not_applicable", "not_assessed", "withheld") or self.weight[code] == 0:
                continue
            x = share_of_points(question[code], row["value"]) if row["missing"] == "" else None
            own[body].append((row["dimension"], code, x))
            if x is not None:
                peers.setdefault((category[body], code), []).append(x)
        middle = {key: median(values) for key, values in peers.items()}
        # The counted answers of each body by dimension, under each way to take the unanswered.
        self.counted = {
            way: {body: self.by_dimension(own[body], way, category[body], middle) for body in self.bodies}
            for way in ("zero", "left_out", "peer_median")
        }

    @staticmethod
    def by_dimension(answers, way, category, middle):
        dimensions = {}
        for dimension, code, x in answers:
            if x is None:
                if way == "left_out":
                    continue
                x = 0.0 if way == "zero" else middle.get((category, code), 0.0)
            dimensions.setdefault(dimension, []).append((code, x))
        return list(dimensions.items())

    def scores(self, draw, only=None):
        """Index score of each body (of `only`) under a draw; -1 where nothing is counted."""
        weight = {code: own * float(draw[code]) for code, own in self.weight.items()}
        geometric = draw["aggregation"] == "geometric"
        for body, dimensions in self.counted[draw["unanswered"]].items():
            if only is not None and body not in only:
                continue
            total = value = 0.0
            for dimension, answers in dimensions:
                possible = sum([weight[code] for code, _ in answers])
                if possible <= 0 or weight[dimension] <= 0:
                    continue
                score = 100 * sum([weight[code] * x for code, x in answers]) / possible
                total += weight[dimension]
                value += weight[dimension] * (math.log(max(score, 1.0)) if geometric else score)
            yield body, -1.0 if total <= 0 else math.exp(value / total) if geometric else value / total


def replay(sector, draws, bounds):
    """Ranks of each body, draw by draw, and how often it is in each level."""
    ranks = {body: [] for body in sector.bodies}
    levels = {body: {} for body in sector.bodies}
    for draw in draws:
        ordered = sorted(sector.scores(draw), key=lambda pair: -pair[1])
        rank, before = 0, math.inf
        for place, (body, score) in enumerate(ordered, 1):
            if before - score > SAME:
                rank = place
            before = score
            ranks[body].append(rank)
            level = max((level for bound, level in bounds if bound <= score + SAME), default=None)
            levels[body][level] = levels[body].get(level, 0) + 1
    return ranks, levels


def replay_changes(before, now, bodies, draws_before, draws_now, code_before):
    """Later less earlier score of each body in each run in which it has both."""
    shared = {}
    for code in now.weight:
        then = code_before(code)
        if then in before.weight:
            shared.setdefault(then, code)
    found = {body: [] for body in bodies}
    for earlier, later in zip(draws_before, draws_now):
        mixed = {code: later[shared[code]] if code in shared else earlier[code] for code in before.weight}
        mixed["aggregation"], mixed["unanswered"] = later["aggregation"], later["unanswered"]
        was = dict(before.scores(mixed, bodies))
        for body, score in now.scores(later, bodies):
            if score >= 0 and was[body] >= 0:
                found[body].append(score - was[body])
    return found


def main():
    parser = argparse.ArgumentParser(description="Replays the published draws.")
    parser.add_argument("release", type=pathlib.Path)
    parser.add_argument("--edition", help="this year alone")
    given = parser.parse_args()
    release = given.release

    def by_sector(name):
        found = {}
        for row in rows(release / f"{name}.csv"):
            found.setdefault((row["edition"], row["sector"]), []).append(row)
        return found

    structure, answers, scores = by_sector("structure"), by_sector("answers"), by_sector("scores")
    published, shares = by_sector("robustness"), by_sector("robustness_levels")
    differ, compared = [], 0

    def compare(what, said, found, within):
        nonlocal compared
        compared += 1
        if said == "" or abs(float(said) - found) > within:
            differ.append(f"{what}: published {said or 'blank'}, replayed {found}")

    for (edition, sector), own in published.items():
        if given.edition not in (None, edition):
            continue
        key = (edition, sector)
        draws = rows(release / "robustness" / f"{edition}-{sector}.csv")
        bounds = [
            (float(row["lower_bound"]), int(row["level"]))
            for row in rows(release / "levels.csv")
            if row["edition"] == edition
        ]
        ranks, levels = replay(Sector(structure[key], answers[key], scores[key]), draws, bounds)
        official = {row["institution_id"]: row for row in scores[key] if row["code"] == "index"}
        share = {(row["institution_id"], int(row["level"])): row["share"] for row in shares[key]}
        if set(ranks) != {row["institution_id"] for row in own}:
            differ.append(f"{edition} {sector}: robustness.csv has other bodies")
        for row in own:
            body = row["institution_id"]
            what = f"{edition} {sector} {body}"
            compare(f"{what}: rank", row["rank"], ranks[body][0], 0)
            ordered = sorted(ranks[body])
            low = math.floor(quantile(ordered, 0.05) + SAME)
            high = math.ceil(quantile(ordered, 0.95) - SAME)
            for table in (row, official[body]):
                compare(f"{what}: rank_low", table["rank_low"], low, 0)
                compare(f"{what}: rank_high", table["rank_high"], high, 0)
            compare(f"{what}: rank_median", row["rank_median"], quantile(ordered, 0.5), SAME)
            compare(f"{what}: first_ten", row["first_ten"], sum(r <= 10 for r in ordered) / len(ordered), SIX_DECIMALS)
            for level, times in levels[body].items():
                if level is not None:
                    compare(f"{what}: level {level}", share.get((body, level), ""), times / len(draws), SIX_DECIMALS)
    continuity = {(row["edition"], row["sector"], row["code"]): row for row in rows(release / "continuity.csv")}
    pairs = {}
    for row in rows(release / "change_robustness.csv"):
        if given.edition in (None, row["edition"]):
            pairs.setdefault((row["sector"], row["previous_edition"], row["edition"]), []).append(row)
    expected = {
        (row["sector"], row["previous_edition"], row["edition"], row["institution_id"])
        for row in rows(release / "changes.csv")
        if row["code"] == "index" and row["change"] != "" and given.edition in (None, row["edition"])
    }
    if expected != {(*pair, row["institution_id"]) for pair, own in pairs.items() for row in own}:
        differ.append("change_robustness.csv has other changes than changes.csv")
    for (sector, then, edition), own in pairs.items():

        def code_before(code):
            year = edition
            while year > then:
                step = continuity.get((year, sector, code))
                if step is None or step["relation"] in ("new", "dropped"):
                    return None
                year, code = step["previous_edition"], step["previous_code"]
            return code

        sides = [(year, sector) for year in (then, edition)]
        before, now = [Sector(structure[key], answers[key], scores[key]) for key in sides]
        drawn = [rows(release / "robustness" / f"{year}-{sector}.csv") for year, _ in sides]
        found = replay_changes(before, now, {row["institution_id"] for row in own}, *drawn, code_before)
        for row in own:
            what = f"{sector} {then} to {edition} {row['institution_id']}"
            runs, ordered = len(drawn[1]), sorted(found[row["institution_id"]])
            compare(f"{what}: rose", row["rose"], sum(by > SAME for by in ordered) / runs, SIX_DECIMALS)
            compare(f"{what}: fell", row["fell"], sum(by < -SAME for by in ordered) / runs, SIX_DECIMALS)
            compare(f"{what}: change_low", row["change_low"], quantile(ordered, 0.05), SIX_DECIMALS)
            compare(f"{what}: change_high", row["change_high"], quantile(ordered, 0.95), SIX_DECIMALS)
    for line in differ[:20]:
        print(line)
    print(f"replay: {compared} values compared, {len(differ)} differ")
    sys.exit(1 if differ or compared == 0 else 0)


if __name__ == "__main__":
    main()
