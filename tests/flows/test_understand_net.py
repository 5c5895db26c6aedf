"""The net that is shipped: what it takes messages for, and that it fits its surroundings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flows.understand.danger import KINDS
from flows.understand.model import model
from flows.understand.net import blended, net, read
from training.net.tasks import digest


def test_how_it_is_made_has_not_changed_since_it_was_shipped() -> None:
    assert net().digest == digest(), "training/net has changed since: run `make train-net`"


def test_it_knows_the_classes_of_the_linear_model() -> None:
    assert set(net().danger) == set(model().danger.classes)
    assert set(net().topic) == set(model().topic.classes)


def test_both_models_are_trusted() -> None:
    assert 0 < net().trust["danger"] < 1 and 0 < net().trust["topic"] < 1


def test_two_models_agree_between_what_each_thinks() -> None:
    one, other = {"cat": 0.9, "dog": 0.1}, {"cat": 0.1, "dog": 0.9}
    assert blended(one, other, 0.5)["cat"] == pytest.approx(0.5)
    assert blended(one, other, 0.0) == pytest.approx(one)
    assert blended(one, other, 1.0) == pytest.approx(other)
    assert blended(one, one, 0.3) == pytest.approx(one)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("min far slår mig", "violence_home"), ("i want to kill myself", "self_harm")],
)
def test_danger_is_told_apart(text: str, kind: str) -> None:
    chances = read(text).danger
    assert max(KINDS, key=chances.__getitem__) == kind
    assert sum(chances[each] for each in KINDS) > 0.8


def test_topics_are_told_apart() -> None:
    chances = read("hvornår får jeg løn").topic
    assert max(chances, key=chances.__getitem__) == "payslip"


@given(st.text(max_size=200))
def test_chances_of_any_text_add_up_to_one(text: str) -> None:
    for chances in (read(text).danger, read(text).topic):
        assert sum(chances.values()) == pytest.approx(1)


def test_ten_thousand_letters_are_read() -> None:
    assert read("min chef råber " * 700) == read("min chef råber " * 700)
