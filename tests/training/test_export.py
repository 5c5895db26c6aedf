from pathlib import Path

from flows.understand.linear import Linear, number
from flows.understand.model import read
from training.export import linear, write
from training.lesson import Learnt

LEARNT = Learnt(
    classes=("cat", "dog"),
    bias=(0.1, -0.1),
    weights={"=miav": (2.0, -2.0), "=vov": (-1.0, 1.0), "=og": (0.0001, -0.0001)},
)


def written(path: Path) -> Linear:
    learnt = linear(LEARNT)
    write(path, {"topic": learnt, "danger": learnt, "language": learnt}, "0123")
    model = read(path.read_bytes())
    assert model.digest == "0123"
    return model.topic


def test_what_was_learnt_is_read_back(tmp_path: Path) -> None:
    model = written(tmp_path / "model.npz")
    assert model.chances(model.votes(("miav",)))["cat"] > 0.7
    assert model.chances(model.votes(("vov",)))["dog"] > 0.5


def test_what_hardly_counts_is_left_out(tmp_path: Path) -> None:
    kept = sorted(map(number, ("=miav", "=vov")))
    assert written(tmp_path / "model.npz").marks.tolist() == kept


def test_the_same_model_gives_the_same_bytes(tmp_path: Path) -> None:
    written(tmp_path / "one.npz")
    written(tmp_path / "other.npz")
    assert (tmp_path / "one.npz").read_bytes() == (tmp_path / "other.npz").read_bytes()
