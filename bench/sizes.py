"""How much is measured: the whole run, a quick one, and a tiny one that only proves it runs."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """Counts, and `bulk_seconds`: how long replies are timed while a bulk drains."""

    people: int
    rounds: int
    lone_messages: int
    bulk_letters: int
    bulk_seconds: float
    starts: int
    memory_turns: int
    drawings: int
    kept_people: int
    kept_messages: int
    growth_rounds: int
    few_youths: int
    many_youths: int
    ticks: int
    sweeps: int
    wake_ups: int
    wake_up_rounds: int
    simulated_few: int
    simulated_many: int
    simulated_days: int
    random_weeks: int
    slips: int
    photos: int
    shifts: int
    shift_moves: int
    relay_chats: int
    relay_steps: int
    messages: int


WHOLE = Sizes(
    people=1000,
    rounds=7,
    lone_messages=200,
    bulk_letters=10_000,
    bulk_seconds=15.0,
    starts=3,
    memory_turns=1000,
    drawings=30,
    kept_people=20_000,
    kept_messages=200_000,
    growth_rounds=3,
    few_youths=1000,
    many_youths=100_000,
    ticks=200,
    sweeps=7,
    wake_ups=1000,
    wake_up_rounds=3,
    simulated_few=200,
    simulated_many=1000,
    simulated_days=30,
    random_weeks=10_000,
    slips=60,
    photos=6,
    shifts=100_000,
    shift_moves=200,
    relay_chats=200,
    relay_steps=100_000,
    messages=4_000,
)
QUICK = Sizes(
    people=500,
    rounds=3,
    lone_messages=60,
    bulk_letters=2_000,
    bulk_seconds=5.0,
    starts=1,
    memory_turns=300,
    drawings=10,
    kept_people=5_000,
    kept_messages=20_000,
    growth_rounds=1,
    few_youths=1000,
    many_youths=10_000,
    ticks=60,
    sweeps=3,
    wake_ups=400,
    wake_up_rounds=1,
    simulated_few=20,
    simulated_many=60,
    simulated_days=7,
    random_weeks=2_000,
    slips=20,
    photos=2,
    shifts=10_000,
    shift_moves=60,
    relay_chats=200,
    relay_steps=2_000,
    messages=600,
)
TINY = Sizes(
    people=6,
    rounds=1,
    lone_messages=3,
    bulk_letters=20,
    bulk_seconds=0.2,
    starts=1,
    memory_turns=7,
    drawings=1,
    kept_people=3,
    kept_messages=10,
    growth_rounds=1,
    few_youths=10,
    many_youths=40,
    ticks=2,
    sweeps=2,
    wake_ups=5,
    wake_up_rounds=1,
    simulated_few=1,
    simulated_many=2,
    simulated_days=2,
    random_weeks=20,
    slips=2,
    photos=1,
    shifts=100,
    shift_moves=3,
    relay_chats=3,
    relay_steps=40,
    messages=20,
)
