"""The CV that is already made: again, corrected, or a new one."""
