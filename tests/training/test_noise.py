from training.noise import noisy

TEXT = "Jeg skal på arbejde i morgen, hvornår får jeg løn?"


def test_a_variant_is_the_same_every_time() -> None:
    assert [noisy(TEXT, n) for n in range(9)] == [noisy(TEXT, n) for n in range(9)]


def test_variants_differ() -> None:
    assert len({noisy(TEXT, n) for n in range(9)}) > 4


def test_no_text_is_too_short_to_be_misspelt() -> None:
    for text in ("", "?", "ok", "hej du", "🙂"):
        for variant in range(30):
            assert isinstance(noisy(text, variant), str)
