"""Who stands how towards whom in English sentences."""

import pytest

from briefing.domain.document import Document
from briefing.drafting.draft import draft


def stands(text: str) -> set[tuple[str, str, str]]:
    document = Document(name="report.txt", media_type="text/plain", sha256="0" * 64, text=text, language="en")
    return {(one.source, one.sign, one.target) for one in draft(document).relations}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Turkey and Qatar support the Syrian government.",
            {("Turkey", "+", "Syria"), ("Qatar", "+", "Syria")},
        ),
        ("Hezbollah was accused by Israel of rebuilding tunnels.", {("Israel", "-", "Hezbollah")}),
        ("Iran did not condemn Russia.", {("Iran", "±", "Russia")}),
        ("Washington sided with Baghdad.", {("United States", "+", "Iraq")}),
        ("The United States warned Iran against attacking Israel.", {("United States", "-", "Iran")}),
        ("Egypt mediates between Israel and Hamas.", {("Egypt", "+", "Israel"), ("Egypt", "+", "Hamas")}),
        ("Saudi Arabia will recognise Israel if talks succeed.", {("Saudi Arabia", "±", "Israel")}),
        ("Iran fought Iraq for eight years.", {("Iran", "-", "Iraq")}),
        ("Iran and Iraq share a border.", set()),
    ],
)
def test_a_stance(text: str, expected: set[tuple[str, str, str]]) -> None:
    assert stands(text) == expected
