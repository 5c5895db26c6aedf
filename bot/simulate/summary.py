"""What a simulation came to, in plain sentences."""

from collections.abc import Iterator

from bot.simulate.tally import MUST_BE_ZERO, Tally

SENTENCES = {
    "breaches": "times an enrolled youth had no next contact, no case and no pause",
    "quiet_hours": "messages went out between 21 and 8 that nobody had asked for",
    "duplicates": "messages came twice",
    "two_voices": "times Makker spoke while a human had the thread",
    "lost": "messages came to nothing",
}


def summary(tally: Tally) -> Iterator[str]:
    """Return the lines that `makker simulate` prints."""
    first, nudged, late, every = tally.answers
    yield (
        f"{tally.youths} youths lived {tally.days} days in {tally.wall_seconds:.0f} seconds: "
        f"{tally.messages_in} messages in, {tally.messages_out} out, {tally.crashes} crashes."
    )
    if every:
        yield (
            f"Of {every} questions {first / every:.0%} were answered at once, "
            f"{nudged / every:.0%} after the nudge and {late / every:.0%} after a case."
        )
    cases = ", ".join(f"{reason} {count}" for reason, count in tally.cases.most_common())
    yield f"Cases: {cases or 'none'}."
    gaps = ", ".join(f"{step} {days:g} days" for step, days in sorted(tally.gaps.items()))
    yield f"The longest anybody went without a word: {gaps or '-'}."
    if tally.clean:
        yield "ALL ZEROS: nobody forgotten, nobody woken, nothing twice, one voice, nothing lost."
        return
    for name in MUST_BE_ZERO:
        if tally.found[name]:
            yield f"BROKEN: {tally.found[name]} {SENTENCES[name]}."
    yield from (f"  {note}" for note in tally.notes)
