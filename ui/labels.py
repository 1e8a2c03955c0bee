"""The words of the codes that store and methods use: one function a scale, a code in, the word in the interface's language out."""

from ui.text import fill, tr


def stance(code: str) -> str:
    """p2 … uk; the empty code is a pair that nobody has judged."""
    return {
        "p2": tr("Stance", "Strong support"),
        "p1": tr("Stance", "Leaning to support"),
        "z0": tr("Stance", "Neutral"),
        "n1": tr("Stance", "Reservation"),
        "n2": tr("Stance", "Strong opposition"),
        "mx": tr("Stance", "Mixed stance"),
        "uk": tr("Stance", "Undeclared"),
        "": tr("Stance", "Not estimated"),
    }[code]


def band(code: str) -> str:
    """The word of a probability band; the empty code is a likelihood that was not estimated."""
    return {
        "almost_none": tr("Band", "Almost impossible"),
        "very_unlikely": tr("Band", "Very unlikely"),
        "unlikely": tr("Band", "Unlikely"),
        "even": tr("Band", "Even chance"),
        "likely": tr("Band", "Likely"),
        "very_likely": tr("Band", "Very likely"),
        "almost_sure": tr("Band", "Almost certain"),
        "": tr("Band", "Not estimated"),
    }[code]


def confidence(code: str) -> str:
    return {
        "low": tr("Confidence", "Low confidence"),
        "medium": tr("Confidence", "Medium confidence"),
        "high": tr("Confidence", "High confidence"),
        "": tr("Confidence", "Confidence not estimated"),
    }[code]


def classification(code: str) -> str:
    return {
        "open": tr("Classification", "Open"),
        "internal": tr("Classification", "Internal"),
        "restricted": tr("Classification", "Restricted"),
        "secret": tr("Classification", "Secret"),
    }[code]


def actor_kind(code: str) -> str:
    return {
        "state": tr("ActorKind", "State"),
        "institution": tr("ActorKind", "Institution"),
        "organisation": tr("ActorKind", "Organisation"),
        "armed_group": tr("ActorKind", "Armed group"),
        "current": tr("ActorKind", "Current"),
        "bloc": tr("ActorKind", "Bloc"),
        "person": tr("ActorKind", "Person"),
    }[code]


def relation_kind(code: str) -> str:
    return {
        "political": tr("RelationKind", "Political"),
        "security": tr("RelationKind", "Security"),
        "military": tr("RelationKind", "Military"),
        "economic": tr("RelationKind", "Economic"),
    }[code]


def place_kind(code: str) -> str:
    return {
        "capital": tr("PlaceKind", "Capital"),
        "city": tr("PlaceKind", "City"),
        "governorate": tr("PlaceKind", "Governorate"),
        "crossing": tr("PlaceKind", "Crossing"),
        "corridor": tr("PlaceKind", "Corridor"),
        "facility": tr("PlaceKind", "Facility"),
        "area": tr("PlaceKind", "Area"),
    }[code]


def note_kind(code: str) -> str:
    return {
        "note": tr("NoteKind", "Note"),
        "question": tr("NoteKind", "Question"),
        "decision": tr("NoteKind", "Decision"),
        "action": tr("NoteKind", "Action"),
    }[code]


def premise_kind(code: str) -> str:
    return {
        "assumption": tr("PremiseKind", "Assumption"),
        "gap": tr("PremiseKind", "Information gap"),
        "question": tr("PremiseKind", "Open question"),
    }[code]


def role(code: str) -> str:
    """How a passage bears on what it is evidence for."""
    return {
        "support": tr("Role", "Supports"),
        "contradict": tr("Role", "Contradicts"),
        "context": tr("Role", "Context"),
    }[code]


def status(code: str) -> str:
    """What became of a proposal; "edited" is accepted after a change."""
    return {
        "proposed": tr("Status", "Proposed"),
        "accepted": tr("Status", "Accepted"),
        "edited": tr("Status", "Accepted after an edit"),
        "rejected": tr("Status", "Rejected"),
    }[code]


def action_state(code: str) -> str:
    return {
        "open": tr("ActionState", "Open"),
        "late": tr("ActionState", "Late"),
        "done": tr("ActionState", "Done"),
        "dropped": tr("ActionState", "Dropped"),
        "recorded": tr("ActionState", "Recorded"),
    }[code]


def indicator_state(code: str) -> str:
    return {
        "not_seen": tr("IndicatorState", "Not seen"),
        "emerging": tr("IndicatorState", "Emerging"),
        "seen": tr("IndicatorState", "Seen"),
    }[code]


def impact(value: int) -> str:
    """The impact of a scenario, −5 … +5: its sign and its size in words; zero is no impact yet estimated."""
    if value == 0:
        return tr("Impact", "Not estimated")
    size = {
        1: tr("Impact", "slight"),
        2: tr("Impact", "limited"),
        3: tr("Impact", "moderate"),
        4: tr("Impact", "major"),
        5: tr("Impact", "severe"),
    }[abs(value)]
    sign = tr("Impact", "Positive") if value > 0 else tr("Impact", "Negative")
    return f"{sign} {size}"


def salience(value: int) -> str:
    """How much an issue matters to an actor, 0 … 100, by thirds."""
    if value < 34:
        return tr("Salience", "Low salience")
    return tr("Salience", "Medium salience") if value < 67 else tr("Salience", "High salience")


def measure(value: int | None, guessed: bool) -> str:
    """«٦٠ من ١٠٠», and that nobody has weighed it where it is only a first guess; empty where there is none."""
    if value is None:
        return ""
    said = fill(tr("Salience", "%1 of %2"), value, 100)
    return f"{said}، {first_guess()}" if guessed else said


def first_guess() -> str:
    return tr("Salience", "a weak first guess by the program")


def reliability(code: str) -> str:
    """The reliability of a source, A … F; F is unknown, not worst."""
    return {
        "A": tr("Reliability", "Completely reliable"),
        "B": tr("Reliability", "Usually reliable"),
        "C": tr("Reliability", "Fairly reliable"),
        "D": tr("Reliability", "Not usually reliable"),
        "E": tr("Reliability", "Unreliable"),
        "F": tr("Reliability", "Reliability unknown"),
    }[code]


def credibility(code: str) -> str:
    """The credibility of what a source says, 1 … 6; 6 is unknown, not worst."""
    return {
        "1": tr("Credibility", "Confirmed by other sources"),
        "2": tr("Credibility", "Probably true"),
        "3": tr("Credibility", "Possibly true"),
        "4": tr("Credibility", "Doubtful"),
        "5": tr("Credibility", "Improbable"),
        "6": tr("Credibility", "Truth cannot be judged"),
    }[code]


def audience(code: str) -> str:
    """For whom a brief is (`brief.variants.Audience`)."""
    return {
        "colleague": tr("Audience", "For a colleague"),
        "leadership": tr("Audience", "For the leadership"),
        "outside": tr("Audience", "Outside the house"),
    }[code]


def implication_for(code: str) -> str:
    """Of what a report's consequence speaks (`records.Implication.audience`)."""
    return {
        "minister": tr("Implication", "For the minister"),
        "timing": tr("Implication", "For the timing"),
        "risk": tr("Implication", "For the risk"),
    }[code]


def extent(code: str) -> str:
    """How much of a brief goes out (`brief.variants.Extent`)."""
    return {
        "page": tr("Extent", "One page"),
        "standard": tr("Extent", "Standard"),
        "full": tr("Extent", "Full"),
    }[code]
