"""Danish payslips that never were: test material in many layouts, with its truth beside it."""
