from pathlib import Path

from flows.understand.linear import Linear
from flows.understand.model import read
from training.export import write
from training.lesson import Learnt

LEARNT = Learnt(
    classes=("cat", "dog"),
    bias=(0.1, -0.1),
    weights={"=miav": (2.0, -2.0), "=vov": (-1.0, 1.0), "=og": (0.0001, -0.0001)},
)


def written(path: Path) -> Linear:
    write(path, {"topic": LEARNT, "danger": LEARNT, "language": LEARNT}, "0123")
    model = read(path.read_bytes())
    assert model.digest == "0123"
    return model.topic


def test_what_was_learnt_is_read_back(tmp_path: Path) -> None:
    model = written(tmp_path / "model.json.gz")
    assert model.chances(model.votes(("miav",)))["cat"] > 0.7
    assert model.chances(model.votes(("vov",)))["dog"] > 0.5


def test_what_hardly_counts_is_left_out(tmp_path: Path) -> None:
    assert set(written(tmp_path / "model.json.gz").ballots) == {"=miav", "=vov"}


def test_the_same_model_gives_the_same_bytes(tmp_path: Path) -> None:
    written(tmp_path / "one.gz")
    written(tmp_path / "other.gz")
    assert (tmp_path / "one.gz").read_bytes() == (tmp_path / "other.gz").read_bytes()
