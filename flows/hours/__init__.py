"""The law on young people's working hours, as rules: what a shift is checked against."""
