from scheduler.pacing import BULK_AT_ONCE, Pace
from tests.scheduler.fakes import FakeClock


def pace(per_second: float) -> tuple[Pace, FakeClock]:
    clock = FakeClock()
    return Pace(per_second, clock.seconds), clock


def _bulk_within(bucket: Pace, clock: FakeClock, seconds: int) -> int:
    sent = 0
    for _ in range(seconds * 20):
        while count := bucket.bulk():
            bucket.spend(count)
            sent += count
        clock.turn(seconds=0.05)
    return sent


def test_bulk_never_goes_faster_than_the_provider_takes_it() -> None:
    for per_second in (0.5, 1.0, 10.0, 100.0):
        bucket, clock = pace(per_second)
        sent = _bulk_within(bucket, clock, seconds=10)
        assert sent <= per_second * 11 + 1
        assert sent >= per_second * 9


def test_bulk_goes_in_slices_of_a_quarter_of_a_second() -> None:
    assert pace(40.0)[0].bulk() == 10
    assert pace(1000.0)[0].bulk() == BULK_AT_ONCE
    assert pace(1.0)[0].bulk() == 1


def test_a_reply_finds_the_line_free_when_bulk_has_used_it_up() -> None:
    bucket, _ = pace(100.0)
    while count := bucket.bulk():
        bucket.spend(count)
    assert bucket.replies(10) == 10


def test_replies_are_not_without_end_either() -> None:
    bucket, clock = pace(10.0)
    bucket.spend(bucket.replies(50))
    assert bucket.replies(50) == 0
    clock.turn(seconds=1)
    assert bucket.replies(50) == 10


def test_nothing_goes_out_while_the_provider_wants_quiet() -> None:
    bucket, clock = pace(100.0)
    bucket.shut(30)
    bucket.shut(5)
    assert (bucket.replies(10), bucket.bulk(), bucket.wait()) == (0, 0, 30)
    clock.turn(seconds=30)
    assert bucket.replies(10) == 10


def test_the_wait_is_until_one_more_may_go() -> None:
    bucket, clock = pace(2.0)
    bucket.spend(2)
    assert bucket.wait() == 0.5
    clock.turn(seconds=0.5)
    assert (bucket.wait(), bucket.bulk()) == (0, 1)
