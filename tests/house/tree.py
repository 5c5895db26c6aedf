"""The house's own files, as the house rules look at them. Needs no git: a copied folder will do."""

import ast
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CODE_FOLDERS = ("flows", "storage", "scheduler", "bot", "bench", "training", "tests")
FOLDERS = (*CODE_FOLDERS, "docs", ".ci")
CODE = frozenset({".py", ".js", ".css", ".html", ".typ"})
PROSE = frozenset({"", ".ftl", ".toml", ".md", ".txt", ".in", ".json", ".ini", ".mako", ".svg"})


def shown(path: Path) -> str:
    """Return the path as a reader of the repository writes it."""
    return path.relative_to(ROOT).as_posix()


def text_files() -> Iterator[Path]:
    """Yield every readable file that belongs to the repository, generated ones left out."""
    for path in sorted(ROOT.iterdir()):
        if path.is_file() and _readable(path) and (path.name[0] != "." or path.suffix == ""):
            yield path
    for folder in FOLDERS:
        for path in sorted((ROOT / folder).rglob("*")):
            if path.is_file() and _readable(path) and "__pycache__" not in path.parts:
                yield path


def code_files() -> Iterator[Path]:
    """Yield the files that hold code: Python, the pages' scripts and styles, Typst."""
    return (path for path in text_files() if path.suffix in CODE)


def python_files() -> Iterator[Path]:
    """Yield the Python files."""
    return (path for path in text_files() if path.suffix == ".py")


def functions() -> Iterator[tuple[int, str]]:
    """Yield (lines, place) for every function in the house, its docstring counted with it."""
    for path in python_files():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                yield lines, f"{shown(path)}:{node.lineno} {node.name}"


def class_names() -> Iterator[tuple[str, str]]:
    """Yield (class name, place) for every class in the house."""
    for path in python_files():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef):
                yield node.name, f"{shown(path)}:{node.lineno}"


def _readable(path: Path) -> bool:
    return path.suffix in CODE | PROSE and path.name != ".env"
