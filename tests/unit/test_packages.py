"""What the packages promise, where two files must say the same; and which tables of ICU stay in them."""

import re
import runpy
import tomllib
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[2]
VERSION = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]


def test_the_newest_release_told_to_software_centres_is_this_one() -> None:
    facts = ElementTree.parse(ROOT / "packaging/linux/org.ihata.Ihata.metainfo.xml").getroot()
    release = facts.find("releases/release")
    assert release is not None and release.get("version") == VERSION


def test_the_readme_promises_the_glibc_that_the_package_is_held_to() -> None:
    held = re.search(r"elf\.py build/package/ihata ([\d.]+)", (ROOT / "packaging/linux/try.sh").read_text("utf-8"))
    told = re.search(r"glibc in the folder is ([\d.]+),", (ROOT / "README.md").read_text("utf-8"))
    assert held is not None and told is not None and held[1] == told[1]


@pytest.mark.parametrize(
    "table",
    [
        "root.res",
        "pool.res",
        "res_index.res",
        "ar_SY.res",
        "en_001.res",
        "coll/root.res",
        "coll/res_index.res",
        "coll/ar.res",
        "uprops.icu",
    ],
)
def test_what_orders_arabic_and_english_stays(table: str) -> None:
    assert not _unused().match(table)


@pytest.mark.parametrize(
    "table",
    ["curr/ar.res", "zone/root.res", "de.res", "zh_Hant_TW.res", "coll/de_.res", "coll/zh.res", "gb18030.cnv", "rfc3491.spp"],
)
def test_what_nothing_asks_for_goes(table: str) -> None:
    assert _unused().match(table)


def _unused() -> re.Pattern[str]:
    pattern: re.Pattern[str] = runpy.run_path(str(ROOT / "packaging/linux/icu.py"))["UNUSED"]
    return pattern
