"""The descriptors that scenarios are combined of: their states, how one state moves another, and which are chosen."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from briefing.domain.records import CrossImpact, Descriptor, DescriptorState, Scenario
from briefing.store.store import Store


def add(store: Store, dossier_id: str, name: str, states: list[str], *, origin: object = None) -> Descriptor:
    """Adds a descriptor, last in order, with its states."""
    with store.operation("add-descriptor", dossier_id, origin=origin) as work:
        position = work.next_position(Descriptor)
        made = work.put(Descriptor(id=work.new_id(), dossier_id=dossier_id, name=name, position=position))
        for place, words in enumerate(states):
            work.put(DescriptorState(id=work.new_id(), dossier_id=dossier_id, descriptor_id=made.id, name=words, position=place))
        return made


def add_state(store: Store, descriptor_id: str, name: str, *, origin: object = None) -> DescriptorState:
    """Adds a state to a descriptor, after its others."""
    descriptor = store.get(Descriptor, descriptor_id)
    if descriptor is None:
        raise KeyError(descriptor_id)
    dossier_id = descriptor.dossier_id
    with store.operation("add-descriptor_state", dossier_id, origin=origin) as work:
        place = work.next_position(DescriptorState, descriptor_id=descriptor_id)
        return work.put(
            DescriptorState(id=work.new_id(), dossier_id=dossier_id, descriptor_id=descriptor_id, name=name, position=place)
        )


def set_impact(
    store: Store, dossier_id: str, from_state_id: str, to_state_id: str, value: int, *, origin: object = None
) -> CrossImpact:
    """Writes how much one state promotes another, −3 … +3. That accepts the cell."""
    ends: dict[str, Any] = {"from_state_id": from_state_id, "to_state_id": to_state_id}
    with store.operation("set-cross_impact", dossier_id, origin=origin, subject=f"{from_state_id}:{to_state_id}") as work:
        found = work.find(CrossImpact, **ends)
        cell = found[0] if found else CrossImpact(id=work.new_id(), dossier_id=dossier_id, **ends)
        return work.put(replace(cell, value=value, status="accepted"))


def choose(store: Store, dossier_id: str, states: Mapping[str, str], *, origin: object = None) -> None:
    """Puts descriptors (by id) into states (ids): the combination under examination."""
    with store.operation("choose-combination", dossier_id, origin=origin, subject=" ".join(states.values())) as work:
        for descriptor_id, state_id in states.items():
            work.put(replace(work.get(Descriptor, descriptor_id), chosen=state_id))


def assume(store: Store, scenario_id: str, states: Mapping[str, str], *, origin: object = None) -> None:
    """Lets a scenario assume states (ids) of descriptors (by id), an empty one for none; its other assumptions stay."""
    scenario = store.get(Scenario, scenario_id)
    if scenario is None:
        raise KeyError(scenario_id)
    with store.operation(
        "assume-states", scenario.dossier_id, origin=origin, subject=f"{scenario_id}:{','.join(states)}"
    ) as work:
        current = work.get(Scenario, scenario_id)
        found = {one.id: one.descriptor_id for one in work.find(DescriptorState)}
        kept = {found[key]: key for key in current.assumes if key in found} | dict(states)
        assumes = tuple(kept[one.id] for one in work.find(Descriptor) if kept.get(one.id))
        work.put(replace(current, assumes=assumes, status="accepted"))
