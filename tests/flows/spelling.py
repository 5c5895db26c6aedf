"""Numbers and times as Danes say them, for checking that what is said is what is read."""

from flows.answers.word_list import words_in

ONES = words_in(
    "nul en to tre fire fem seks syv otte ni ti elleve tolv tretten fjorten femten seksten sytten "
    "atten nitten"
)
TENS = words_in("- - tyve tredive fyrre halvtreds tres halvfjerds firs halvfems")


def danish(number: int) -> str:
    """Return a number from 0 to 999,999 in words: 550 is "fem hundrede og halvtreds"."""
    if number < 20:
        return ONES[number]
    if number < 100:
        one, ten = number % 10, TENS[number // 10]
        return f"{ONES[one]}og{ten}" if one else ten
    unit, word = (100, "hundrede") if number < 1000 else (1000, "tusind")
    many, rest = divmod(number, unit)
    start = f"{'et' if many == 1 else danish(many)} {word}"
    joint = " og " if rest < 100 else " "
    return f"{start}{joint}{danish(rest)}" if rest else start


def clock(minutes: int) -> str:
    """Return a time of whole five minutes as it is said: "fem minutter i halv fem"."""
    hour, past = divmod(minutes, 60)
    this, following = (ONES[(hour + more - 1) % 12 + 1] for more in (0, 1))
    # One o'clock is "klokken et".
    this, following = (
        name.replace("en", "et") if name == "en" else name for name in (this, following)
    )
    if past == 0:
        return f"klokken {this}"
    if past == 30:
        return f"halv {following}"
    if past in (15, 45):
        return f"kvart over {this}" if past == 15 else f"kvart i {following}"
    if 20 < past < 40:
        way = "i" if past < 30 else "over"
        return f"{danish(abs(30 - past))} minutter {way} halv {following}"
    return f"{danish(past)} over {this}" if past < 30 else f"{danish(60 - past)} i {following}"
