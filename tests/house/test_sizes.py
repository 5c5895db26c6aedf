"""Files and functions stay small enough to be read in one go."""

from tests.house.tree import code_files, functions, shown

LONGEST_FILE = 400
LONG_FILE = 250
SHARE_OF_LONG_FILES = 0.10
LONG_FUNCTION = 40
SHARE_OF_SHORT_FUNCTIONS = 0.95


def _file_lengths() -> list[tuple[int, str]]:
    return [(len(path.read_text("utf-8").splitlines()), shown(path)) for path in code_files()]


def test_no_file_is_longer_than_400_lines() -> None:
    too_long = [entry for entry in _file_lengths() if entry[0] > LONGEST_FILE]
    assert not too_long, f"split these by noun: {sorted(too_long, reverse=True)}"


def test_nine_files_of_ten_are_at_most_250_lines() -> None:
    lengths = _file_lengths()
    long = sorted((entry for entry in lengths if entry[0] > LONG_FILE), reverse=True)
    share = len(long) / len(lengths)
    assert share <= SHARE_OF_LONG_FILES, f"{share:.0%} of the files are long: {long}"


def test_nineteen_functions_of_twenty_are_under_40_lines() -> None:
    lengths = list(functions())
    long = sorted((entry for entry in lengths if entry[0] >= LONG_FUNCTION), reverse=True)
    share = 1 - len(long) / len(lengths)
    assert share >= SHARE_OF_SHORT_FUNCTIONS, f"only {share:.1%} are short; the longest: {long}"
