"""Conversations saved from earlier releases still go on where they were."""

from pathlib import Path

import pytest

from bot.commands.replay import saved_conversations
from flows.replay import verdict

PAGES = sorted((Path(__file__).parents[1] / "conversations").glob("*.jsonl"))


def test_there_are_saved_conversations() -> None:
    assert sum(len(list(saved_conversations(page))) for page in PAGES) >= 10


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_every_saved_conversation_goes_on(page: Path) -> None:
    moved = {
        (who, each.flow, each.asked): what
        for who, each in saved_conversations(page)
        if (what := verdict(each)).kind != "same"
    }
    assert moved == {}
