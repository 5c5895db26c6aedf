"""What a youth answers on the way to a CV, whichever phone the questions come to."""

ANSWERS = (
    ("fornavn", "{name}"),
    ("født", "{born}"),
    ("Hvor bor du", "Køge"),
    ("hørt om Makker", "En ven"),
    ("arbejde med", "Butik"),
    ("skal jeg hjælpe med", "Lav et CV"),
    ("efternavn", "Ærøbo"),
    ("stå på dit CV", "ja"),
    ("telefonnummer", "20 12 34 57"),
    ("Har du en mail", "nej"),
    ("Hvilken skole", "Hastrupskolen 8b"),
    ("Hvad har du prøvet", "Passet søskende"),
    ("Hvem passer du", "to _mindre_ *søskende"),
    ("Hvad gør du", "1 og 3"),
    ("Hvor tit", "tre dage om ugen"),
    ("Siden hvornår", "siden 2022"),
    ("Sådan kommer det til at stå", "Ja, den er god"),
    ("Hvilke sprog", "dansk, arabisk og engelsk"),
    ("i fritiden", "fodbold, bage"),
    ("Skal der mere på", "Nej, det er fint"),
    ("Hvad passer på dig", "1 og 2"),
    ("Vil du have et billede", "nej"),
    ("Øverst skriver jeg", "Ja, det er fint"),
    ("Hvordan skal det se ud", "Varmt og rødt"),
)
THE_END = "Held og lykke"
MOST_MESSAGES = 40


class Youth:
    """Someone who answers what is asked. `name` and `born` are written as they would write them."""

    def __init__(self, name: str, born: str) -> None:
        self.name = name
        self.born = born

    def answer(self, said: str) -> str:
        """Return the answer to the question in `said`; fails on one nobody thought of."""
        for question, answer in ANSWERS:
            if question in said:
                return answer.format(name=self.name, born=self.born)
        raise AssertionError(f"No answer was thought of for: {said}")
