"""The scenarios of a brief side by side, what stands behind each, and the signs to watch for."""

from briefing.brief import words
from briefing.brief.blocks import Description, Descriptions, Point, Row, Scenario, Scenarios, Section, Table
from briefing.brief.material import Material, is_proposed
from briefing.brief.notes import notes_on
from briefing.domain import records


def scenarios_section(material: Material) -> Section | None:
    letters = material.scenario_letters()
    items = tuple(_scenario(material, scenario, letters[scenario.id]) for scenario in material.all(records.Scenario))
    if not items:
        return None
    columns = tuple(material.format.digits(column) for column in words.SCENARIO_COLUMNS)
    return Section("scenarios", words.SCENARIOS, (Scenarios(columns, items, words.NOT_ASSESSED),))


def descriptions_section(material: Material) -> Section | None:
    """What each scenario is, for who has read what is asked of him."""
    letters = material.scenario_letters()
    found = [
        Description(letters[scenario.id], _closed(material.text(scenario.description)), _details(material, scenario))
        for scenario in material.all(records.Scenario)
    ]
    items = tuple(item for item in found if item.text or item.details)
    return Section("descriptions", words.DESCRIPTIONS, (Descriptions(items),)) if items else None


def _scenario(material: Material, scenario: records.Scenario, letter: str) -> Scenario:
    return Scenario(
        letter=letter,
        name=material.text(scenario.name),
        likelihood=material.likelihood(scenario.likelihood_low, scenario.likelihood_high),
        impact=_impact(material, scenario),
        winners=material.names(scenario.winners),
        losers=material.names(scenario.losers),
        citations=material.cite(scenario, words.SCENARIO_N.format(letter)),
        warning=words.WARNING if scenario.warning else "",
        proposed=is_proposed(scenario),
        notes=notes_on(material, scenario),
    )


def _closed(text: str) -> str:
    """Other sentences follow it on its line, so it must end like one."""
    return text if not text or text[-1] in ".؟!؛…" else f"{text}."


def _impact(material: Material, scenario: records.Scenario) -> str:
    """«٤، إيجابي كبير»."""
    if not scenario.impact or not scenario.impact_sign:
        return words.NOT_ASSESSED
    sign, size = words.IMPACT_SIGNS[scenario.impact_sign], words.IMPACTS[scenario.impact]
    return f"{material.format.number(scenario.impact)}، {sign} {size}"


def _details(material: Material, scenario: records.Scenario) -> tuple[Point, ...]:
    drivers = [driver.text for driver in material.all(records.Driver) if driver.scenario_id == scenario.id]
    found = (
        (words.HORIZON, scenario.horizon),
        (words.DRIVERS, "؛ ".join(drivers)),
        (words.OPPORTUNITIES, scenario.opportunities),
        (words.RISKS, scenario.risks),
        (words.FIRST_ACTIONS, scenario.first_actions),
    )
    return tuple(Point(label, material.text(text)) for label, text in found if text.strip())


def indicators_section(material: Material) -> Section | None:
    letters = material.scenario_letters()
    rows = tuple(_indicator(material, indicator, letters) for indicator in material.all(records.Indicator))
    return Section("indicators", words.INDICATORS, (Table(words.INDICATOR_COLUMNS, rows),)) if rows else None


def _indicator(material: Material, indicator: records.Indicator, letters: dict[str, str]) -> Row:
    letter = letters.get(indicator.scenario_id, "")
    text = material.text(indicator.text)
    cells = (
        text,
        words.SCENARIO_N.format(letter) if letter else "",
        words.INDICATOR_STATES[indicator.state],
        material.format.when(indicator.since[:10]) if indicator.since else "",
    )
    return Row(
        cells, material.cite(indicator, words.INDICATOR_OF.format(text)), is_proposed(indicator), notes_on(material, indicator)
    )
