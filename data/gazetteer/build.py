#!/usr/bin/env python3
"""Builds the tables of administrative units that `src/place/gazetteer.rs` searches.

    python3 data/gazetteer/build.py FOLDER

FOLDER holds the two public lists named in README.md, as `63-provinces-2023/` and `34-provinces-2026/`. The
tables are written beside this script; README.md tells their columns.
"""

import json
import re
import sys
import unicodedata
from collections import Counter
from pathlib import Path

HERE = Path(__file__).resolve().parent

LETTERS = {
    "tỉnh": "t", "thành phố": "c", "thị xã": "s", "huyện": "h", "quận": "q",
    "xã": "x", "phường": "p", "thị trấn": "r", "đặc khu": "d",
}
# Provinces first, then districts, then communes: the order of units with one key.
LEVELS = ["tC", "cshq", "xprd"]

APOSTROPHES = "'’‘`´ʼ′"
TONE_PLACES = dict(zip(
    "oà oá oả oã oạ oè oé oẻ oẽ oẹ uỳ uý uỷ uỹ uỵ".split(),
    "òa óa ỏa õa ọa òe óe ỏe õe ọe ùy úy ủy ũy ụy".split(),
))
I_TO_Y = dict(zip("iìíỉĩị", "yỳýỷỹỵ"))


def open_tone(syllable):
    """Puts the tone mark of open `oa`, `oe`, `uy` on the first vowel, except in `quý`."""
    end = syllable[-2:]
    if end in TONE_PLACES and not (end[0] == "u" and syllable[:-2] in ("q", "Q")):
        return syllable[:-2] + TONE_PLACES[end]
    return syllable


def fold_syllable(syllable):
    if syllable.isdigit():
        return syllable.lstrip("0") or syllable[-1]
    syllable = open_tone(syllable)
    if syllable[:-1] in ("k", "l", "m", "s", "v", "t", "h", "qu"):
        return syllable[:-1] + I_TO_Y.get(syllable[-1], syllable[-1])
    if syllable.endswith(("ak", "ăk", "ăc", "ắc")):
        return syllable[:-2] + "ắk"
    return syllable


def key(name):
    """The spelling under which a name is found; `gazetteer::key` in Rust gives the same."""
    name = unicodedata.normalize("NFC", name).lower().replace("ð", "đ").replace("ɖ", "đ").replace("ƣ", "ư")
    name = "".join(c if c.isalnum() or c in APOSTROPHES else " " for c in name)
    name = re.sub(f" *[{APOSTROPHES}] *", "", name)
    return " ".join(map(fold_syllable, name.split()))


def tidy(name):
    """One spelling for display: the lists differ in tone placement, spaces and short forms."""
    name = unicodedata.normalize("NFC", name).strip()
    name = re.sub(r"^N\.?T ", "Nông trường ", name)
    name = re.sub(r"' ", "'", name)
    name = re.sub(r" ?- ?", " - ", name)
    name = re.sub(r"^0+(?=\d)", "", name)
    name = " ".join(map(open_tone, name.split()))
    return name[0].upper() + name[1:]


def letter(full, name):
    word = full.removesuffix(name).lower() if full.endswith(name) else full[: full.index(name)].lower()
    return LETTERS[word.strip()]


class Table:
    """The units of one system. A row is key, name, kind, parent's code, own code."""

    def __init__(self):
        self.rows = []
        self.aliases = []
        self.codes = {}

    def add(self, name, kind, parent, code):
        name = tidy(name)
        self.rows.append((key(name), name, kind, parent, code))
        if code and kind not in LEVELS[2]:
            self.codes[code] = (name, self.codes[parent][0] if parent else "")

    def province_code(self, name):
        return next((row[4] for row in self.rows if row[1] == name and row[2] in LEVELS[0]), None)

    def alias(self, alias, level, name, province):
        """Lists a unit under a second name; false where this system has no such unit."""
        parent = self.province_code(province) if province else ""
        found = [row for row in self.rows if row[1] == name and row[2] in LEVELS[level] and row[3] == parent]
        for row in found:
            assert key(alias) != row[0], f"{alias}: needs no alias"
            self.aliases.append((key(alias), *row[1:]))
        return bool(found)

    def write(self, year):
        def order(row):
            return row[0], [row[2] in level for level in LEVELS].index(True), row[3], row[4]

        rows = sorted(self.rows + self.aliases, key=order)
        assert len(rows) == len(set(rows)), [row for row, n in Counter(rows).items() if n > 1]
        save(f"units-{year}.tsv", rows)
        save(f"codes-{year}.tsv", [(code, *self.codes[code]) for code in sorted(self.codes)])


def save(name, rows):
    text = "".join("\t".join(row) + "\n" for row in rows)
    (HERE / name).write_text(text, encoding="utf-8", newline="\n")
    print(f"{name}: {len(rows)} lines, {len(text.encode())} bytes")


def by_hand(name):
    """The lines of a hand-written table, without comments."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [line.split("\t") for line in lines if line and not line.startswith("#")]


def three_tier(folder):
    table = Table()
    for file in ("tinh_tp", "quan_huyen", "xa_phuong"):
        units = json.loads((folder / f"{file}.json").read_text(encoding="utf-8"))
        for unit in units.values():
            kind = letter(unit["name_with_type"], unit["name"])
            if file == "tinh_tp" and kind == "c":
                kind = "C"
            table.add(unit["name"], kind, unit.get("parent_code", ""), unit["code"])
    for name, word, province in by_hand("former.tsv"):
        parent = "" if province == name else table.province_code(province)
        assert parent is not None, f"{name}: no province {province}"
        upper = [row for row in table.rows if row[2] not in LEVELS[2]]
        same = [row for row in upper if (row[0], row[3]) == (key(name), parent)]
        assert not same, f"{name}: already in the list"
        table.add(name, LETTERS[word], parent, "")
    return table


def two_tier(folder):
    table = Table()
    for province in json.loads((folder / "units.json").read_text(encoding="utf-8")):
        kind = letter(province["FullName"], province["Name"])
        table.add(province["Name"], "C" if kind == "c" else kind, "", province["Code"])
        for unit in province["Wards"]:
            table.add(unit["Name"], letter(unit["FullName"], unit["Name"]), province["Code"], unit["Code"])
    return table


def main():
    if len(sys.argv) != 2:
        sys.exit(__doc__)
    folder = Path(sys.argv[1])
    tables = {2023: three_tier(folder / "63-provinces-2023"), 2026: two_tier(folder / "34-provinces-2026")}
    for alias, word, name, province in by_hand("aliases.tsv"):
        level = {"tỉnh": 0, "huyện": 1}[word]
        used = [table.alias(alias, level, name, "" if province == name and level == 0 else province)
                for table in tables.values()]
        assert any(used), f"{alias}: no unit {name}"
    for year, table in tables.items():
        table.write(year)


if __name__ == "__main__":
    main()
