"""The checks of a payslip, one file for each thing that is looked at.

Each says nothing about what it cannot know: a field that is None was not printed or not read.
"""
