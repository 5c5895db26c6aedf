from flows.understand.marks import clause_marks, subjects, word_marks
from flows.understand.spelling import tokens


def test_a_word_is_itself_its_pieces_and_what_it_is_about() -> None:
    marks = word_marks("chefen")
    assert {"=chefen", "<c", "chef", "en>", "@boss"} <= set(marks)
    assert max(len(mark) for mark in marks if mark[0] not in "=@") == 5


def test_a_star_stands_for_any_ending() -> None:
    assert "boss" in subjects("chefens")
    assert subjects("vrbl") == ()


def test_neighbours_count_by_their_subject() -> None:
    marks = list(clause_marks(list(tokens("min chef rbr"))))
    assert "_min @boss" in marks
    assert "_min _ rbr" in marks
    assert "_rbr $" in marks


def test_two_words_can_be_about_something_together() -> None:
    assert "@quit" in clause_marks(list(tokens("sige op")))


def test_subjects_of_one_clause_are_paired() -> None:
    assert "&boss hit" in clause_marks(list(tokens("chefen slår")))


def test_nothing_has_no_marks() -> None:
    assert list(clause_marks([])) == []
