#!/usr/bin/env python3
"""Holds the metrics that the tests scraped against somebody else's parser (prometheus_client).

Usage: metrics.py FILE. Exit code 0 when all is well.
"""

import sys

from prometheus_client.parser import text_string_to_metric_families

# Every label that may be there, with all of its values; le is the upper end of a bucket.
LABELS = {
    "kind": {"database", "ours", "telegram_away", "telegram_refused", "telegram_given_up", "unreadable"},
    "operation": {"load", "save", "forget", "salts", "sweep", "close", "published"},
}
FAMILIES = {
    "lotse_updates": "counter",
    "lotse_errors": "counter",
    "lotse_update_seconds": "histogram",
    "lotse_sessions": "gauge",
    "lotse_database_seconds": "histogram",
}


def judge(families):
    """Yields what is wrong."""
    found = {family.name: family for family in families}
    if found.keys() != FAMILIES.keys():
        yield f"other metrics than expected: {sorted(found.keys() ^ FAMILIES.keys())}"
    for name, family in found.items():
        if family.type != FAMILIES.get(name):
            yield f"{name} is a {family.type}"
        if not family.documentation.endswith("."):
            yield f"{name} has no HELP that is a sentence"
        if not family.samples:
            yield f"{name} has no samples"
        for sample in family.samples:
            yield from judge_sample(sample)
        if family.type == "histogram":
            yield from judge_histogram(family)


def judge_sample(sample):
    for label, value in sample.labels.items():
        if label != "le" and value not in LABELS.get(label, ()):
            yield f"{sample.name}: nobody knows the label {label}={value!r}"
    if not sample.value >= 0:
        yield f"{sample.name} is {sample.value}"


def judge_histogram(family):
    """Buckets grow, and the last one holds everything."""
    series = {}
    for sample in family.samples:
        key = tuple(sorted(item for item in sample.labels.items() if item[0] != "le"))
        series.setdefault(key, []).append(sample)
    for key, samples in series.items():
        buckets = [(float(s.labels["le"]), s.value) for s in samples if s.name.endswith("_bucket")]
        counts = [count for _, count in sorted(buckets)]
        total = [s.value for s in samples if s.name.endswith("_count")]
        if buckets != sorted(buckets) or counts != sorted(counts) or total != counts[-1:] or buckets[-1][0] != float("inf"):
            yield f"{family.name}{dict(key)}: the buckets do not add up: {buckets}, count {total}"


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        families = list(text_string_to_metric_families(file.read()))
    problems = list(judge(families))
    for problem in problems:
        print(problem, file=sys.stderr)
    samples = sum(len(family.samples) for family in families)
    print(f"{len(families)} metrics with {samples} samples, {len(problems)} problems")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
