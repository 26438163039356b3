#!/usr/bin/env python3
"""The same job by écart and by its peers, on this machine, in the same minutes.

Ten million made-up decisions are written as CSV and Parquet; écart audits them (every rate, gap and interval), DuckDB only
counts the same columns, and fairlearn computes five rates after reading. Not a test: nothing here passes or fails.

    cargo build --release && pip install duckdb pandas fairlearn && python3 benches/side_by_side.py target/release/ecart
"""

import os
import statistics
import subprocess
import sys
import tempfile

ROUNDS = 4

MADE = """
import duckdb
connection = duckdb.connect()
connection.execute('''
create table made as
select case when random() < 0.5 then 'Female' else 'Male' end as sex,
       case when r < 0.4 then 'White' when r < 0.65 then 'Black' when r < 0.85 then 'Hispanic' when r < 0.95 then 'Asian' else 'Other' end as race,
       cast(random() < 0.4 as int) as label, cast(random() < 0.45 as int) as prediction, round(random(), 4) as score, i as id
from (select i, random() as r from range({rows}) s(i))
''')
connection.execute("copy made to '{csv}' (header)")
connection.execute("copy made to '{parquet}' (compression zstd)")
"""

DUCKDB = """
import duckdb
connection = duckdb.connect()
connection.execute("set threads=2")
print(len(connection.execute("select sex, race, label, prediction, count(*) from '{file}' group by all").fetchall()))
"""

FAIRLEARN = """
import pandas
from fairlearn.metrics import MetricFrame, false_negative_rate, false_positive_rate, selection_rate, true_positive_rate
from sklearn.metrics import accuracy_score
made = pandas.read_csv("{file}", usecols=["sex", "race", "label", "prediction"])
rates = dict(fpr=false_positive_rate, fnr=false_negative_rate, tpr=true_positive_rate, selection=selection_rate, accuracy=accuracy_score)
print(len(MetricFrame(metrics=rates, y_true=made.label, y_pred=made.prediction, sensitive_features=made[["sex", "race"]]).by_group))
"""


def measured(command):
    """Seconds of the whole process, and its peak memory in MB."""
    before = os.times().elapsed
    child = subprocess.Popen(command, stdout=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    if status != 0:
        sys.exit(f"{command[0]} ended with {status}")
    return os.times().elapsed - before, usage.ru_maxrss / 1024


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    rows = int(sys.argv[2]) if len(sys.argv) > 2 else 10_000_000
    with tempfile.TemporaryDirectory() as folder:
        csv, parquet = f"{folder}/made.csv", f"{folder}/made.parquet"
        # In a process of its own: a child's peak memory counts what it was forked from.
        subprocess.run([sys.executable, "-c", MADE.format(rows=rows, csv=csv, parquet=parquet)], check=True)
        columns = "--label label --prediction prediction --group race --group sex --intersect --quiet --format csv".split()
        contenders = {
            "écart, CSV, whole audit": [sys.argv[1], "audit", csv, *columns],
            "DuckDB, CSV, counts only": [sys.executable, "-c", DUCKDB.format(file=csv)],
            "écart, Parquet, whole audit": [sys.argv[1], "audit", parquet, *columns],
            "DuckDB, Parquet, counts only": [sys.executable, "-c", DUCKDB.format(file=parquet)],
        }
        results = {name: [] for name in contenders}
        # In turn, so that whatever else the machine does touches all alike.
        for _ in range(ROUNDS):
            for name, command in contenders.items():
                results[name].append(measured(command))
        results["fairlearn, CSV, five rates"] = [measured([sys.executable, "-c", FAIRLEARN.format(file=csv)])]
        for name, runs in results.items():
            seconds = statistics.median(run[0] for run in runs)
            memory = max(run[1] for run in runs)
            print(f"{name:30} {seconds:7.2f} s   {memory:7.0f} MB")


if __name__ == "__main__":
    main()
