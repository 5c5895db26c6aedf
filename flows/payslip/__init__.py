"""The payslip: read, explained and checked."""
