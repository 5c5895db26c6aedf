"""Danish payslips that never were: test material in many layouts, with its truth beside it.

`python -m tests.payslips --out DIR --count N --seed S [--photos]` writes them, and
`python -m tests.payslips.score DIR --reader module:function` says how well they are read.

A slip begins as a `Job` (what was agreed and worked), is reckoned to `Sums` by rules of its own, is
written with an `Ink` that remembers what was printed, and is drawn on `Paper` by one of `LAYOUTS`.
A new layout is one function in `layouts/`; its truth follows from what it prints. Photos want the
extra "ocr".
"""
