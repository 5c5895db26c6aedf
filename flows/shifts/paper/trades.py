"""What stands on rosters beside hours and is no name: what one works with, and where."""

from flows.answers.word_list import words_in
from flows.shifts.paper.flat import flat

_TRADES = frozenset(
    words_in(
        "kasse kassen lager frugt gront mejeri kol frost service kundeservice kokken koekken "
        "bar  gulv butik butikken salg opvask abner aabner lukker lukke dag dagvagt aften "
        "aftenvagt  morgen morgenvagt nat nattevagt weekend hold team vagt vagter bager "
        "bagerbutik bageri  slagter kiosk kiosken delikatesse brod varer pafyldning oprydning "
        "rengoring  varepafyldning servering tjener barista ekspedient medhjaelper ungarbejder "
        "afloser  flaske post avis levering kurv onlinepluk pluk checkout cashier shift day "
        "evening morning night  floor store kitchen stock counter sfo klub bornehave vuggestue "
        "plejehjem afdeling stue pause  uge week i alt timer total sum personale bemanding mode "
        "kursus oplaering intro"
    )
)


def is_trade(text: str) -> bool:
    """Return whether all words of a text are of work or places, figures left out."""
    words = [word.strip(".,:-/()") for word in flat(text).split()]
    return all(word in _TRADES or not word.isalpha() for word in words)
