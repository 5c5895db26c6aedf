"""`makker replay`: plays every unfinished conversation against this release, writing nothing."""

import asyncio
import json
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Annotated

import typer

from bot.settings import read_settings
from flows.conversation import Conversation
from flows.replay import Verdict, verdict
from storage import conversations
from storage.database import opened


def replay(
    saved: Annotated[
        Path | None,
        typer.Option(help="Play conversations saved as JSON Lines instead of the database."),
    ] = None,
    save: Annotated[Path | None, typer.Option(help="Save the database's as JSON Lines.")] = None,
) -> None:
    """Play every unfinished conversation against this release; writes nothing.

    Lists those whose question would be asked again (same question, another key) or that break.
    Ends with 1 when any breaks.
    """
    found = list(saved_conversations(saved)) if saved else asyncio.run(_stored())
    if save is not None:
        save.write_text("".join(f"{_as_line(who, each)}\n" for who, each in found), "utf-8")
    verdicts = [(who, each, verdict(each)) for who, each in found]
    for who, each, what in verdicts:
        if what.kind != "same":
            typer.echo(f"person {who}, {each.flow}: {_sentence(what)}")
    counts = {
        kind: sum(v.kind == kind for *_, v in verdicts) for kind in ("same", "moved", "breaks")
    }
    typer.echo(
        f"{len(found)} conversations: {counts['same']} go on, "
        f"{counts['moved']} would be asked anew, {counts['breaks']} would break."
    )
    if counts["breaks"]:
        raise typer.Exit(1)


def _sentence(what: Verdict) -> str:
    if what.kind == "breaks":
        return f"breaks: {what.detail}"
    return f"was asked {what.asked!r}, would be asked {what.now!r}"


async def _stored() -> list[tuple[int, Conversation]]:
    database = await opened(read_settings().database_url, upgrade=False)
    try:
        async with database.read() as connection:
            return await conversations.unfinished(connection)
    finally:
        await database.close()


def saved_conversations(path: Path) -> Iterator[tuple[int, Conversation]]:
    """Read what `--save` wrote: each conversation with its person's number."""
    for line in path.read_text("utf-8").splitlines():
        raw = json.loads(line)
        yield (
            raw["person"],
            Conversation.from_json(raw["flow"], raw["status"], datetime.now(UTC), raw["state"]),
        )


def _as_line(who: int, each: Conversation) -> str:
    row = {"person": who, "flow": each.flow, "status": each.status, "state": each.to_json()}
    return json.dumps(row, ensure_ascii=False)
